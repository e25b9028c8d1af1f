import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const BUILD = resolve(import.meta.dirname, '../../.output/firefox-mv3');

/** What Mozilla's linter has to say of a build. */
interface Lint {
  readonly errors: readonly { readonly code: string; readonly message: string; readonly file?: string }[];
}

it("the build for Firefox and Firefox for Android has no errors by Mozilla's linter", async () => {
  if (!existsSync(BUILD)) throw new Error(`${BUILD} is missing: run npm run build first.`);
  const linter = dirname(createRequire(import.meta.url).resolve('addons-linter/package.json'));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(linter, 'bin/addons-linter'), BUILD, '--output', 'json'],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  const { errors } = JSON.parse(stdout) as Lint;
  expect(errors.map(({ code, message, file }) => `${file ?? ''} ${code}: ${message}`)).toEqual([]);
}, 120_000);
