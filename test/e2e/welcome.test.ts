import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { BrowserKind } from '../../lib/node/browser-places.ts';
import type { DrivenBrowser } from '../../lib/node/drive.ts';
import { launchBrowser } from '../../lib/node/drive-launch.ts';
import type { DrivenPage } from '../../lib/node/drive-page.ts';
import { until } from '../../lib/node/drive-until.ts';
import { overhang, smallTargets, violations } from './reach.ts';

const SITE = 'courier.example';

describe.each(['chromium', 'firefox'] as const)('the welcome page in %s', (kind: BrowserKind) => {
  let browser: DrivenBrowser;
  let welcome: DrivenPage;
  beforeAll(async () => {
    browser = await launchBrowser(kind, { program: inject('programs')[kind], keepWelcome: true });
    welcome = await browser.welcome({ scheme: 'light', width: 1280, height: 900 });
  });
  afterAll(() => browser?.close());

  /** Waits until the page's text is as wanted, and gives it. */
  const says = (wanted: RegExp): Promise<string> =>
    until(
      `the page to say ${wanted}`,
      () =>
        welcome.page.evaluate(() =>
          // biome-ignore lint/performance/useDomNodeTextContent: the laid-out text is what a person reads.
          document.body.innerText.replace(/\s*\n\s*/g, '\n'),
        ),
      (text) => wanted.test(text),
    );
  const press = async (label: string): Promise<void> => {
    const handle = await welcome.page.waitForSelector(`::-p-xpath(//button[normalize-space()="${label}"])`);
    await handle!.click();
  };
  const tick = async (label: string): Promise<void> => {
    const handle = await welcome.page.waitForSelector(
      `::-p-xpath(//label[normalize-space()="${label}"]/input)`,
    );
    await handle!.click();
  };
  const marked = (kindOf: string): Promise<string[]> =>
    welcome.page.$$eval(`.text .mark.${kindOf}`, (all) => all.map(({ textContent }) => textContent ?? ''));
  const kept = () =>
    welcome.page.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: OwnApi };
      const { settings } = await chrome.storage.local.get('settings');
      const { origins } = await chrome.permissions.getAll();
      return { settings, origins };
    });

  test('opens when the extension is installed, and shows a true discrepancy in its sample', async () => {
    const text = await says(/1 differs\. Other statements were not checked/);
    expect(text).toMatch(/For 2\.9\.1 read 2\.1\.91\./);
    expect(text).toMatch(/The article says\n2\.9\.1\nThe record says\n2\.1\.91\n/);
    expect(text, 'a dated source').toMatch(/\w+ \d{1,2}, 2026|\d{1,2} \w+ 2026/);
    expect(text).toMatch(/Nothing leaves this computer/);
    expect(await marked('differs')).toEqual(['2.9.1']);
    expect(await marked('agrees')).toEqual([]);
  });

  test('is not a picture: what agrees is shown on demand, and other words are checked as they are written', async () => {
    await tick('Also show what agrees');
    expect((await marked('agrees')).join(' ')).toContain('147');
    await tick('Also show what agrees');
    await press('Change the text');
    const field = await welcome.page.waitForSelector('textarea.text');
    const text = await field!.evaluate(({ value }) => value);
    await field!.click({ count: 1 });
    await welcome.page.keyboard.down('Control');
    await welcome.page.keyboard.press('a');
    await welcome.page.keyboard.up('Control');
    await field!.type(text.replace('2.9.1', '2.1.91').replace('147', '174'));
    await says(/1 differs[\s\S]*The article says\n174\nThe record says\n147/);
    await press('Show the marks');
    expect(await marked('differs')).toEqual(['174']);
    expect(await says(/For .* read/), 'the heading keeps to the sample').toMatch(
      /For 2\.9\.1 read 2\.1\.91\./,
    );
  });

  test('needs no decision', async () => {
    await press('I’ll click');
    await says(/Pages are checked when you press the button/);
    expect((await kept()).settings).toMatchObject({ automatic: { sites: 'none' }, welcomeSeen: true });
  });

  test('asks for at least one site, and says what is no site', async () => {
    await press('Check automatically on sites I allow');
    await says(/Name one site at least, or choose all sites/);
    await welcome.page.type('.names textarea', 'courier example.com');
    await press('Check automatically on sites I allow');
    await says(/courier is not the name of a site/);
    expect((await kept()).settings).toMatchObject({ automatic: { sites: 'none' } });
  });

  test('allows the sites that are named, with the browser’s consent, and takes it back', async () => {
    await browser.consent(`*://*.${SITE}/*`);
    await welcome.page.bringToFront();
    await welcome.page.$eval('.names textarea', (field) => {
      field.value = '';
    });
    await welcome.page.type('.names textarea', `https://www.${SITE}/story`);
    await press('Check automatically on sites I allow');
    await says(/Pages there are checked by themselves from now on/);
    await says(/Now it reads pages by itself on courier\.example/);
    const { settings, origins } = await kept();
    expect(settings).toMatchObject({ automatic: { sites: 'listed', listed: [SITE] } });
    expect(origins).toEqual([`*://*.${SITE}/*`]);
    await press('I’ll click');
    await says(/Until you decide/);
    expect((await kept()).origins).toEqual([]);
  });

  test('allows all sites', async () => {
    await browser.consent('*://*/*');
    await welcome.page.bringToFront();
    await tick('All sites');
    await press('Check automatically on sites I allow');
    await says(/Now it reads pages by itself on all sites/);
    expect((await kept()).settings).toMatchObject({ automatic: { sites: 'all' } });
    await press('I’ll click');
    await says(/Until you decide/);
    expect((await kept()).settings).toMatchObject({ automatic: { sites: 'none' } });
  });

  test.each([
    { scheme: 'light', width: 1280, size: '100%', forcedColors: false },
    { scheme: 'dark', width: 1280, size: '100%', forcedColors: false },
    { scheme: 'light', width: 1280, size: '100%', forcedColors: true },
    { scheme: 'dark', width: 320, size: '100%', forcedColors: false },
    { scheme: 'light', width: 320, size: '200%', forcedColors: false },
  ] as const)(
    'is within reach: $scheme, $width px, text at $size, forced colours $forcedColors',
    async ({ scheme, width, size, forcedColors }) => {
      await welcome.show({ scheme, width, height: 900, forcedColors });
      expect(await overhang(welcome.page, size)).toBe(0);
      expect(await smallTargets(welcome.page)).toEqual([]);
      expect(await violations(welcome.page)).toEqual([]);
    },
  );
});

/** The part of the extension API that the test reads in the page. */
interface OwnApi {
  readonly storage: { readonly local: { get(key: string): Promise<{ readonly settings?: object }> } };
  readonly permissions: { getAll(): Promise<{ readonly origins?: string[] }> };
}
