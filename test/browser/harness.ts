import { afterAll, afterEach, beforeAll, describe, inject } from 'vitest';
import type { BrowserKind } from '../../lib/node/browser-places.ts';
import type { DrivenBrowser } from '../../lib/node/drive.ts';
import { type LaunchOptions, launchBrowser } from '../../lib/node/drive-launch.ts';
import type { Look } from '../../lib/node/drive-look.ts';
import type { DrivenPage } from '../../lib/node/drive-page.ts';
import { type LocalPage, servePage } from '../../lib/node/start-server.ts';

/** What a test is given. */
export interface Stage {
  readonly kind: BrowserKind;
  /** Serves a file and opens it; page and server go when the test has ended. */
  open(file: string, look?: Look): Promise<DrivenPage>;
  browser(): DrivenBrowser;
}

/** How the browsers of some tests are started. */
export type StageOptions = Omit<LaunchOptions, 'program' | 'extension'> & {
  /** Folder of the unpacked extension for each browser; the build where it is left out. */
  readonly extension?: string | ((kind: BrowserKind) => string);
};

/** Declares the same tests for Chromium and for Firefox, each with one browser for all of them. */
export function inBothBrowsers(
  tests: (stage: Stage) => void,
  { extension, ...options }: StageOptions = {},
): void {
  describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
    let browser: DrivenBrowser | undefined;
    const open: { page: DrivenPage; server: LocalPage }[] = [];

    beforeAll(async () => {
      const folder = typeof extension === 'function' ? extension(kind) : extension;
      browser = await launchBrowser(kind, {
        program: inject('programs')[kind],
        ...options,
        ...(folder !== undefined && { extension: folder }),
      });
    });
    afterEach(async () => {
      for (const { page, server } of open.splice(0)) {
        await page.page.close();
        await server.close();
      }
    });
    afterAll(() => browser?.close());

    const running = () => {
      if (browser === undefined)
        throw new Error('The browser is started in beforeAll: use it inside a test.');
      return browser;
    };
    tests({
      kind,
      browser: running,
      async open(file, look) {
        const server = await servePage(file);
        const page = await running().open(server.address, look);
        open.push({ page, server });
        return page;
      },
    });
  });
}
