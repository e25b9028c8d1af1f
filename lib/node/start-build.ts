import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { BrowserKind } from './browser-places.ts';
import { BrowserProblem } from './browser-problem.ts';
import { PROJECT } from './browsers.ts';

const ARGUMENTS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['build'],
  firefox: ['build', '-b', 'firefox', '--mv3'],
};

/**
 * Builds the extension for one browser, as `npm run build` does for both.
 *
 * @throws {BrowserProblem} with the build's own words where it fails.
 */
export async function buildExtension(kind: BrowserKind): Promise<void> {
  const wxt = `${PROJECT}node_modules/wxt/bin/wxt.mjs`;
  try {
    await promisify(execFile)(process.execPath, [wxt, ...ARGUMENTS[kind]], { cwd: PROJECT });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new BrowserProblem(`The extension cannot be built:\n${stdout}${stderr}`.trim());
  }
}
