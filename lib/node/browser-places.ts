import { delimiter, join } from 'node:path';

/** The two families that the extension is built for. Edge and Chrome for Testing are of the first. */
export type BrowserKind = 'chromium' | 'firefox';

/** What a search looks at of the machine; a parameter, so that tests can describe another one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** The environment variable that names a browser's program and goes before every other place. */
export const BROWSER_VARIABLE: Readonly<Record<BrowserKind, string>> = {
  chromium: 'ERRATA_CHROMIUM',
  firefox: 'ERRATA_FIREFOX',
};

/*
 * Google Chrome itself is left out: since version 137 it refuses unpacked extensions from the command line. Snap
 * packages are left out, too: a snap has a /tmp of its own and cannot read the profile that is made for it.
 */
const PROGRAMS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge'],
  firefox: ['firefox', 'firefox-esr', 'firefox-devedition', 'firefox-nightly'],
};

const LINUX: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['/usr/lib/chromium/chromium', '/opt/chrome-for-testing/chrome', '/opt/microsoft/msedge/msedge'],
  firefox: [
    '/usr/lib/firefox/firefox',
    '/usr/lib/firefox-esr/firefox-esr',
    '/usr/lib64/firefox/firefox',
    '/opt/firefox/firefox',
  ],
};

const MAC: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
    'Firefox Nightly.app/Contents/MacOS/firefox',
  ],
};

const WINDOWS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** Where a browser of this kind usually lies on this machine, best first; most of these files will not exist. */
export function usualPlaces(kind: BrowserKind, machine: Machine): string[] {
  const { platform, env, home } = machine;
  if (platform === 'darwin') {
    return MAC[kind].flatMap((app) => [`/Applications/${app}`, `${home}/Applications/${app}`]);
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    return WINDOWS[kind].flatMap((program) => roots.map((root) => `${root}\\${program}`));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder.startsWith('/'));
  return [
    ...PROGRAMS[kind].flatMap((program) => folders.map((folder) => join(folder, program))),
    ...LINUX[kind],
  ];
}
