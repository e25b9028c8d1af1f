import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type Controls, PANEL, STORED_KEY } from './drive-controls.ts';
import { firefoxPopup, firefoxSidebar } from './drive-firefox-popup.ts';
import { type LaunchSetting, popupOf, WELCOME } from './drive-launch.ts';
import { viewport } from './drive-look.ts';
import { firstPageOf, whenGone } from './drive-pages.ts';
import { until } from './drive-until.ts';

/**
 * Starts Firefox with the unpacked extension. WebDriver BiDi reaches pages; the toolbar belongs to Firefox's own window,
 * which `--remote-allow-system-access` opens to us as one more context.
 */
export async function launchFirefox(setting: LaunchSetting): Promise<Controls> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: setting.program,
    headless: setting.headless,
    defaultViewport: setting.headless ? viewport() : null,
    args: ['--remote-allow-system-access', ...(setting.args ?? [])],
    extraPrefsFirefox: {
      // Grants optional permissions without the window that asks for them and that no program can press.
      'extensions.webextOptionalPermissionPrompts': false,
      ...(setting.downloads !== undefined && {
        'browser.download.folderList': 2, // the folder that `dir` names
        'browser.download.dir': setting.downloads,
        'browser.download.useDownloadDir': true,
        // The panel of downloads would take the keys that are meant for the page.
        'browser.download.alwaysOpenPanel': false,
      }),
      ...(setting.scale !== undefined && { 'layout.css.devPixelsPerPx': String(setting.scale) }),
      ...setting.firefoxPreferences,
    },
  });
  try {
    const id = await browser.installExtension(setting.extension);
    const inWindow = await connectToWindow(browser);
    return await controls(browser, (call) => inWindow(call, id), popupOf(setting.extension));
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Runs a function, given as text, in Firefox's window; it is called with the extension's id. */
export type InWindow = (call: string) => Promise<unknown>;

async function controls(
  browser: Browser,
  inWindow: InWindow,
  popupFile: string | undefined,
): Promise<Controls> {
  const popup = popupFile === undefined ? undefined : firefoxPopup(inWindow, popupFile);
  return {
    kind: 'firefox',
    version: await browser.version(),
    newPage: () => browser.newPage(),
    firstPage: () => firstPageOf(browser),
    welcome: async () => openedByItself(browser, `${await inWindow(READ_ADDRESS)}${WELCOME}`),
    showToolbarButton: () => inWindow(SHOW_BUTTON).then(() => undefined),
    popup,
    panel: firefoxSidebar(inWindow, PANEL),
    pressToolbarButton: async (page) => {
      await popup?.close();
      await page.bringToFront();
      await inWindow(PRESS);
    },
    toolbar: async (page) => {
      await page.bringToFront();
      return JSON.parse(String(await inWindow(READ_TOOLBAR)));
    },
    callInShadow: (page, selector, call) => callInShadow(browser, page, selector, call),
    setScheme: async (page, { scheme, forcedColors }) => {
      await page.bringToFront();
      if (scheme !== undefined) await inWindow(override('prefersColorSchemeOverride', scheme));
      if (forcedColors !== undefined)
        await inWindow(override('forcedColorsOverride', forcedColors ? 'active' : 'none'));
    },
    tell: ({ by, name }) => inWindow(by === 'key' ? pressKey(name) : chooseEntry(name)).then(() => undefined),
    // Every question is answered with yes: see `webextOptionalPermissionPrompts` above.
    consent: async () => undefined,
    goToOwn: async (page, file) => goToOwn(browser, page, `${await inWindow(READ_ADDRESS)}${file}`),
    close: () => browser.close(),
    gone: whenGone(browser),
  };
}

/* Firefox's own modules have no types outside Firefox, so what runs in its window is kept as text. */

const TOOLBAR_BUTTON = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(id);
  const button = ExtensionParent.apiManager.global.browserActionFor(extension);`;

const PRESS = `async (id) => { ${TOOLBAR_BUTTON} await button.triggerAction(window); }`;

const SHOW_BUTTON = `(id) => { ${TOOLBAR_BUTTON}
  const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
  CustomizableUI.addWidgetToArea(button.id, CustomizableUI.AREA_NAVBAR); }`;

const READ_TOOLBAR = `(id) => { ${TOOLBAR_BUTTON}
  const { extensionStorageSession } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorage.sys.mjs');
  const key = '${STORED_KEY}' + ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab);
  const KEEP = true; // else reading would take it from the extension
  const stored = extensionStorageSession.get(extension, [key])[key];
  const { badgeText, title } = button.action.getContextData(gBrowser.selectedTab);
  return JSON.stringify({
    badge: badgeText ?? '',
    title: title ?? '',
    ...(stored && { stored: JSON.stringify(stored.deserialize(globalThis, KEEP)) }),
  }); }`;

const READ_ADDRESS = `(id) => { ${TOOLBAR_BUTTON} return extension.baseURL; }`;

function pressKey(name: string): string {
  return `(id) => { ${TOOLBAR_BUTTON} extension.shortcuts.onCommand(${JSON.stringify(name)}); }`;
}

function chooseEntry(name: string): string {
  const info = JSON.stringify({ menuItemId: name, editable: false });
  return `(id) => { ${TOOLBAR_BUTTON}
    extension.emit('webext-menu-menuitem-click', ${info}, gBrowser.selectedTab); }`;
}

function override(property: string, value: string): string {
  return `() => { gBrowser.selectedBrowser.browsingContext.${property} = '${value}'; }`;
}

/** The part of puppeteer's connection that it keeps for itself and that reaches Firefox's window and closed roots. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: BidiAnswer }>;
}

interface BidiAnswer {
  readonly type?: string;
  readonly contexts?: readonly { readonly url: string; readonly context: string }[];
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

function connectionOf(browser: Browser): BidiConnection {
  const { connection } = browser as unknown as { connection?: BidiConnection };
  if (connection === undefined) throw new Error('This puppeteer gives no access to its BiDi connection.');
  return connection;
}

function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { readonly _id: string })._id;
}

async function connectToWindow(browser: Browser): Promise<(call: string, id: string) => Promise<unknown>> {
  const connection = connectionOf(browser);
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = result.contexts?.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (window === undefined) throw new Error('Firefox gives no access to its own window.');
  return async (call, id) => {
    const argument = { type: 'string', value: id };
    return plainValue(await callFunction(connection, window.context, call, { arguments: [argument] }));
  };
}

async function callInShadow(
  browser: Browser,
  page: Page,
  selector: string,
  call: string,
): Promise<string | undefined> {
  const connection = connectionOf(browser);
  const context = contextOf(page);
  const find = `() => document.querySelector(${JSON.stringify(selector)})`;
  // Only serialising the host element makes Firefox hand out a reference to its closed root.
  const host = await callFunction(connection, context, find, {
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  const found = host.result?.value as
    | { readonly shadowRoot?: { readonly sharedId: string } | null }
    | undefined;
  const root = found?.shadowRoot;
  if (root === undefined || root === null) return undefined;
  const answer = await callFunction(
    connection,
    context,
    `async (root) => JSON.stringify(await (${call})(root))`,
    {
      arguments: [{ sharedId: root.sharedId }],
    },
  );
  const value = plainValue(answer);
  return typeof value === 'string' ? value : undefined;
}

/** Puppeteer takes such a page for an empty one, since nothing tells it that the page has loaded: the browser is asked. */
async function openedByItself(browser: Browser, address: string): Promise<Page> {
  const connection = connectionOf(browser);
  const found = async (): Promise<Page | undefined> => {
    const { result } = await connection.send('browsingContext.getTree', {});
    const context = result.contexts?.find(({ url }) => url === address)?.context;
    return (await browser.pages()).find((page) => contextOf(page) === context);
  };
  return (await until(`${address} to open`, found, (page) => page !== undefined))!;
}

/**
 * Firefox never tells that a page of an extension has loaded, so that puppeteer's own navigation would wait for ever:
 * here it is asked (puppeteer issue 14314).
 */
async function goToOwn(browser: Browser, page: Page, url: string): Promise<void> {
  const context = contextOf(page);
  const connection = connectionOf(browser);
  await connection.send('browsingContext.navigate', { context, url, wait: 'none' });
  const call = "() => document.readyState + ' ' + location.href";
  await until(
    `${url} to load`,
    async () => plainValue(await callFunction(connection, context, call, {})),
    (seen) => seen === `complete ${url}`,
  );
}

async function callFunction(
  connection: BidiConnection,
  context: string,
  call: string,
  more: object,
): Promise<BidiAnswer> {
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: call,
    target: { context },
    awaitPromise: true,
    ...more,
  });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return result;
}

function plainValue(answer: BidiAnswer): unknown {
  return answer.result?.value;
}
