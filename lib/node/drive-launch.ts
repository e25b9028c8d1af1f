import { existsSync, readFileSync } from 'node:fs';
import type { BrowserKind } from './browser-places.ts';
import { BrowserProblem } from './browser-problem.ts';
import { tooOld, versionIn } from './browser-version.ts';
import { BROWSER_NAME, PROJECT } from './browsers.ts';
import { DrivenBrowser } from './drive.ts';
import { launchChromium } from './drive-chromium.ts';
import { launchFirefox } from './drive-firefox.ts';

/** Where the build of each browser lies. */
export const BUILD: Readonly<Record<BrowserKind, string>> = {
  chromium: `${PROJECT}.output/chrome-mv3`,
  firefox: `${PROJECT}.output/firefox-mv3`,
};

export interface LaunchOptions {
  /** The browser's program, as `findOrInstallBrowser` gives it. */
  readonly program: string;
  /** Folder of the unpacked extension; the build for this browser where it is left out. */
  readonly extension?: string;
  /** Without a window, which is usual. */
  readonly headless?: boolean;
  /** Device pixels in a CSS pixel, of a screen that is not there. */
  readonly scale?: number;
  /** Folder in which downloads are saved without asking; as the browser does by itself where it is left out. */
  readonly downloads?: string;
  /** Leaves the page open that the extension opens when it is installed; otherwise it is closed before anything else. */
  readonly keepWelcome?: boolean;
  /** More arguments for the browser's program. */
  readonly args?: readonly string[];
  /** Firefox only: its own settings. */
  readonly firefoxPreferences?: Readonly<Record<string, boolean | number | string>>;
}

/** What each browser's launch needs, with nothing left open. */
export type LaunchSetting = LaunchOptions &
  Required<Pick<LaunchOptions, 'extension' | 'headless' | 'keepWelcome'>>;

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox } as const;

/**
 * Starts a browser with a fresh profile and the extension in it.
 *
 * @throws {BrowserProblem} where there is no build, or the browser is too old or does not start.
 */
export async function launchBrowser(kind: BrowserKind, options: LaunchOptions): Promise<DrivenBrowser> {
  const extension = options.extension ?? BUILD[kind];
  if (!existsSync(`${extension}/manifest.json`)) {
    throw new BrowserProblem(`There is no built extension in ${extension}; run npm run build first.`);
  }
  const setting: LaunchSetting = {
    ...options,
    extension,
    headless: options.headless ?? true,
    keepWelcome: options.keepWelcome ?? false,
  };
  const controls = await LAUNCH[kind](setting).catch((error: unknown) => {
    throw new BrowserProblem(
      `${BROWSER_NAME[kind]} (${options.program}) does not start: ${firstLine(error)}`,
    );
  });
  if (!setting.keepWelcome && hasWelcome(extension)) await (await controls.welcome()).close();
  const problem = tooOld(kind, versionIn(controls.version), options.program);
  if (problem !== undefined) {
    await controls.close();
    throw new BrowserProblem(problem);
  }
  return new DrivenBrowser(controls);
}

/** Page that a built extension opens when it is installed. */
export const WELCOME = 'welcome.html';

function hasWelcome(extension: string): boolean {
  return existsSync(`${extension}/${WELCOME}`);
}

/** File of the popup that a built extension shows at its toolbar button; undefined where it has none. */
export function popupOf(extension: string): string | undefined {
  const { action } = JSON.parse(readFileSync(`${extension}/manifest.json`, 'utf8')) as {
    action?: { default_popup?: string };
  };
  return action?.default_popup;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).trim().split('\n')[0] ?? '';
}
