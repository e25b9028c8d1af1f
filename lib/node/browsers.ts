import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { canUseDebian, downloadBrowser, downloadedBrowser, installDebianPackage } from './browser-install.ts';
import { BROWSER_VARIABLE, type BrowserKind, type Machine, usualPlaces } from './browser-places.ts';
import { BrowserProblem } from './browser-problem.ts';
import { isSnap, majorVersion, OLDEST, tooOld } from './browser-version.ts';

/** The project's folder, with a separator at its end. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

const CACHE = `${PROJECT}.cache/browsers`;

/** The browsers' names as a person would say them. */
export const BROWSER_NAME: Readonly<Record<BrowserKind, string>> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
};

/**
 * The program of a browser that serves: named by the environment variable, in one of the usual places, downloaded
 * earlier, or installed now. `say` is told what takes long.
 *
 * @throws {BrowserProblem} where the variable names something unusable, or nothing is there and nothing can be installed.
 */
export async function findOrInstallBrowser(kind: BrowserKind, say: (line: string) => void): Promise<string> {
  const machine: Machine = { platform: process.platform, env: process.env, home: homedir() };
  const passedOver: string[] = [];
  const found = (await findBrowser(kind, machine, passedOver)) ?? (await downloadedBrowser(kind, CACHE));
  if (found !== undefined) return found;
  for (const line of passedOver) say(line);

  const failures: string[] = [];
  if (canUseDebian()) {
    say(`No ${BROWSER_NAME[kind]} found; installing Debian's package (this can take some minutes).`);
    try {
      await installDebianPackage(kind);
      const installed = await findBrowser(kind, machine, passedOver);
      if (installed !== undefined) return installed;
      failures.push(passedOver.at(-1) ?? 'the Debian package brought no program');
    } catch (error) {
      failures.push(`apt-get: ${lastLine(error)}`);
    }
  }
  say(`No ${BROWSER_NAME[kind]} found; downloading one into ${CACHE}.`);
  try {
    return await downloadBrowser(kind, CACHE);
  } catch (error) {
    failures.push(`download: ${lastLine(error)}`);
  }
  throw new BrowserProblem(
    `No ${BROWSER_NAME[kind]} ${OLDEST[kind]} or later was found, and none could be installed ` +
      `(${failures.join('; ')}); install one, or set ${BROWSER_VARIABLE[kind]} to its program.`,
  );
}

/**
 * Looks without installing. Browsers that are there but cannot be used are told in `passedOver`.
 *
 * @throws {BrowserProblem} where the environment variable is set and names something unusable: another browser in its
 * place would not be what was asked for.
 */
export async function findBrowser(
  kind: BrowserKind,
  machine: Machine,
  passedOver: string[],
): Promise<string | undefined> {
  const named = machine.env[BROWSER_VARIABLE[kind]];
  if (named !== undefined && named !== '') return namedBrowser(kind, named, machine.platform);
  for (const place of new Set(usualPlaces(kind, machine))) {
    if (!isProgram(place) || isSnap(place)) continue;
    const problem = tooOld(kind, await majorVersion(place, machine.platform), place);
    if (problem === undefined) return place;
    passedOver.push(problem);
  }
  return undefined;
}

async function namedBrowser(kind: BrowserKind, program: string, platform: NodeJS.Platform): Promise<string> {
  const variable = BROWSER_VARIABLE[kind];
  if (!existsSync(program)) {
    throw new BrowserProblem(`${variable} names ${program}, which does not exist; correct or unset it.`);
  }
  if (!isProgram(program)) {
    throw new BrowserProblem(`${variable} names ${program}, which is no program; correct or unset it.`);
  }
  const problem = tooOld(kind, await majorVersion(program, platform), `${variable}=${program}`);
  if (problem !== undefined) throw new BrowserProblem(problem);
  return program;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The last words that a failed command or download left behind, which is where the reason stands. */
function lastLine(error: unknown): string {
  const text = error instanceof Error ? `${error.message}\n${readStderr(error)}` : String(error);
  return text.trim().split('\n').at(-1) ?? '';
}

function readStderr(error: Error): string {
  return 'stderr' in error && typeof error.stderr === 'string' ? error.stderr : '';
}
