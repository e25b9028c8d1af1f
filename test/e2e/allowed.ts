import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { BrowserKind } from '../../lib/node/browser-places.ts';
import type { DrivenBrowser } from '../../lib/node/drive.ts';
import { BUILD } from '../../lib/node/drive-launch.ts';
import type { DrivenPage } from '../../lib/node/drive-page.ts';
import { until } from '../../lib/node/drive-until.ts';
import type { Settings } from '../../lib/platform/settings.ts';

/**
 * The build with access to all sites from its start, as it is after a person has granted that: no program can press the
 * button in the browser's own question.
 */
export function allowedBuild(kind: BrowserKind): string {
  const folder = mkdtempSync(join(tmpdir(), 'errata-allowed-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  cpSync(BUILD[kind], folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: ['*://*/*'] }));
  return folder;
}

/** The part of the extension API that is used in one of its own pages. */
interface OwnApi {
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
  readonly scripting: { getRegisteredContentScripts(): Promise<{ readonly matches?: string[] }[]> };
}

/** Puts these settings in place of those that are kept, and waits until the gate stands where they want it. */
export async function keepSettings(browser: DrivenBrowser, settings: Partial<Settings>): Promise<void> {
  const own = await browser.openOwn('options.html');
  await own.page.evaluate(
    async (value) => {
      const { browser, chrome } = globalThis as unknown as { browser?: OwnApi; chrome: OwnApi };
      await (browser ?? chrome).storage.local.set({ settings: value });
    },
    settings as Record<string, unknown>,
  );
  const { automatic, never = [] } = settings;
  const wanted = automatic !== undefined && !automatic.paused && automatic.sites !== 'none';
  await until(
    'the gate to stand where the settings want it',
    () => gateIn(own),
    ({ registered, excluded, topics }) =>
      registered === wanted && topics > 0 && (!wanted || excluded === never.length),
  );
  await own.page.close();
}

function gateIn(own: DrivenPage) {
  return own.page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: OwnApi; chrome: OwnApi };
    const { scripting, storage } = browser ?? chrome;
    const [script] = (await scripting.getRegisteredContentScripts()) as { excludeMatches?: string[] }[];
    const topics = (await storage.local.get('gate-topics'))['gate-topics'] as unknown[] | undefined;
    return {
      registered: script !== undefined,
      excluded: script?.excludeMatches?.length ?? 0,
      topics: topics?.length ?? 0,
    };
  });
}
