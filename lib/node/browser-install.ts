import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import {
  Browser,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import type { BrowserKind } from './browser-places.ts';

/** What Debian calls them. The fonts come along because a bare machine has none, and text would be empty boxes. */
const PACKAGES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr', 'fonts-liberation'],
};

const DOWNLOADS: Readonly<Record<BrowserKind, Browser>> = {
  chromium: Browser.CHROME,
  firefox: Browser.FIREFOX,
};

/** Whether Debian's package can be installed here. Ubuntu's packages of the same names only fetch a snap. */
export function canUseDebian(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return !/^ID=["']?ubuntu/m.test(release);
}

/** Installs Debian's package of the browser; throws with apt-get's last words where it fails. */
export async function installDebianPackage(kind: BrowserKind): Promise<void> {
  const run = (args: readonly string[]) =>
    promisify(execFile)('apt-get', args, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      maxBuffer: 64 << 20,
    });
  await run(['update', '-q']);
  await run(['install', '-q', '-y', '--no-install-recommends', ...PACKAGES[kind]]);
}

/** The program of a browser that an earlier run has put into the cache folder. */
export async function downloadedBrowser(kind: BrowserKind, cache: string): Promise<string | undefined> {
  const installed = await getInstalledBrowsers({ cacheDir: cache });
  return installed.find((one) => one.browser === DOWNLOADS[kind] && existsSync(one.executablePath))
    ?.executablePath;
}

/** Downloads Chrome for Testing or Firefox into the cache folder and gives its program. */
export async function downloadBrowser(kind: BrowserKind, cache: string): Promise<string> {
  const browser = DOWNLOADS[kind];
  const platform = detectBrowserPlatform();
  if (platform === undefined) throw new Error(`there is no download for ${process.platform}`);
  const buildId = await resolveBuildId(browser, platform, 'stable');
  const installed = await install({
    browser,
    buildId,
    platform,
    cacheDir: cache,
    installDeps: kind === 'chromium' && process.getuid?.() === 0,
  });
  return installed.executablePath;
}
