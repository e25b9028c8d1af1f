import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { BrowserKind } from './browser-places.ts';
import { BrowserProblem } from './browser-problem.ts';
import { PROJECT } from './browsers.ts';
import { BUILD } from './drive-launch.ts';
import { isFresh } from './start-fresh.ts';

const ARGUMENTS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['build'],
  firefox: ['build', '-b', 'firefox', '--mv3'],
};

/** What a build is made from. */
const SOURCES = ['assets', 'entrypoints', 'lib', 'package-lock.json', 'wxt.config.ts'];

/**
 * Builds the extension for one browser, as `npm run build` does for both, unless the last build has all that is written.
 *
 * @throws {BrowserProblem} with the build's own words where it fails.
 */
export async function buildExtension(kind: BrowserKind): Promise<void> {
  const sources = SOURCES.map((name) => `${PROJECT}${name}`);
  if (isFresh(`${BUILD[kind]}/manifest.json`, sources)) return;
  const wxt = `${PROJECT}node_modules/wxt/bin/wxt.mjs`;
  try {
    await promisify(execFile)(process.execPath, [wxt, ...ARGUMENTS[kind]], { cwd: PROJECT });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new BrowserProblem(`The extension cannot be built:\n${stdout}${stderr}`.trim());
  }
}
