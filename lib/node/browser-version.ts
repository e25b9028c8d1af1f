import { execFile } from 'node:child_process';
import { closeSync, openSync, readSync, realpathSync } from 'node:fs';
import { promisify } from 'node:util';
import type { BrowserKind } from './browser-places.ts';
import { BrowserProblem } from './browser-problem.ts';

/**
 * The oldest major versions that serve. Firefox 153 is the first that lets an extension add a style sheet to a page
 * without changing the page (the manifest says the same); Chromium 146 is the first whose toolbar button a program can
 * press.
 */
export const OLDEST: Readonly<Record<BrowserKind, number>> = { chromium: 146, firefox: 153 };

/** Whether the program is a snap package or a script that starts one. */
export function isSnap(program: string): boolean {
  if (realpathSync(program).startsWith('/snap/') || realpathSync(program) === '/usr/bin/snap') return true;
  const head = Buffer.alloc(2048);
  const file = openSync(program, 'r');
  try {
    const text = head.toString('latin1', 0, readSync(file, head, 0, head.length, 0));
    return text.startsWith('#!') && text.includes('/snap/');
  } finally {
    closeSync(file);
  }
}

/**
 * Asks the program for its major version. Windows browsers open a window when asked, so there the answer is
 * `undefined` and the version is looked at after the start.
 */
export async function majorVersion(
  program: string,
  platform: NodeJS.Platform = process.platform,
): Promise<number | undefined> {
  if (platform === 'win32') return undefined;
  try {
    const { stdout } = await promisify(execFile)(program, ['--version'], { timeout: 30_000 });
    return versionIn(stdout);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new BrowserProblem(`${program} does not answer to --version (${reason}); name another program.`);
  }
}

/** The major version in a browser's own words: `Chromium 156.0.7900.10`, `firefox/153.7.0`. */
export function versionIn(words: string): number | undefined {
  const found = /(\d+)\.\d+/.exec(words);
  return found ? Number(found[1]) : undefined;
}

/** The sentence that refuses a browser as too old, or `undefined` where it serves. */
export function tooOld(kind: BrowserKind, major: number | undefined, where: string): string | undefined {
  if (major === undefined || major >= OLDEST[kind]) return undefined;
  const name = kind === 'firefox' ? 'Firefox' : 'Chromium';
  return `${where} is ${name} ${major}, and Errata needs ${name} ${OLDEST[kind]} or later; update it.`;
}
