import puppeteer, { type Browser, type Extension, type Page, type WebWorker } from 'puppeteer-core';
import { popupControls } from './drive-chromium-popup.ts';
import { type Chosen, type Controls, PANEL, STORED_KEY, type ToolbarAnswer } from './drive-controls.ts';
import { type LaunchSetting, popupOf, WELCOME } from './drive-launch.ts';
import { viewport } from './drive-look.ts';
import { firstPageOf, whenGone } from './drive-pages.ts';
import { until } from './drive-until.ts';

/** Starts Chromium with the unpacked extension and waits until its background answers. */
export async function launchChromium(setting: LaunchSetting): Promise<Controls> {
  const browser = await launchInSandbox(setting);
  try {
    const extension = await installExtension(browser, setting.extension);
    await listening(await background(browser, extension));
    if (setting.downloads !== undefined) await saveTo(browser, setting.downloads);
    return await controls(browser, extension, popupOf(setting.extension));
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/**
 * Chromium refuses its sandbox to root, and some systems refuse it to Chromium: containers, and Ubuntu for programs
 * that it did not install. There it runs without: the profile is fresh, and the pages are the person's own choice.
 */
async function launchInSandbox(setting: LaunchSetting): Promise<Browser> {
  const withoutSandbox = () => launch(setting, ['--no-sandbox']);
  if (process.getuid?.() === 0) return withoutSandbox();
  return launch(setting, []).catch((error: unknown) => {
    if (/no usable sandbox/i.test(String(error))) return withoutSandbox();
    throw error;
  });
}

function launch(setting: LaunchSetting, args: readonly string[]): Promise<Browser> {
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: setting.program,
    headless: setting.headless,
    // Extensions can only be loaded over the pipe, not over a socket that other programs could reach.
    pipe: true,
    enableExtensions: true,
    defaultViewport: setting.headless ? viewport() : null,
    ignoreDefaultArgs: setting.headless ? [] : ['--enable-automation'],
    args: [
      '--disable-background-networking',
      ...(setting.scale === undefined ? [] : [`--force-device-scale-factor=${setting.scale}`]),
      ...args,
      ...(setting.args ?? []),
    ],
  });
}

async function controls(
  browser: Browser,
  extension: Extension,
  popup: string | undefined,
): Promise<Controls> {
  return {
    kind: 'chromium',
    version: await browser.version(),
    newPage: () => browser.newPage(),
    firstPage: () => firstPageOf(browser),
    welcome: () => openedByItself(browser, `chrome-extension://${extension.id}/${WELCOME}`),
    showToolbarButton: () => pin(browser, extension.id),
    pressToolbarButton: async (page) => {
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
    },
    popup: popup === undefined ? undefined : popupControls(browser, extension.id, popup),
    panel: popupControls(browser, extension.id, PANEL),
    toolbar: async (page) => {
      await page.bringToFront();
      return (await background(browser, extension)).evaluate(readToolbar, STORED_KEY);
    },
    callInShadow,
    setScheme: async (page, { scheme, forcedColors }) => {
      await page.emulateMediaFeatures([
        ...(scheme === undefined ? [] : [{ name: 'prefers-color-scheme', value: scheme }]),
        ...(forcedColors === undefined
          ? []
          : [{ name: 'forced-colors', value: forcedColors ? 'active' : 'none' }]),
      ]);
    },
    tell: async (chosen) => (await background(browser, extension)).evaluate(dispatch, chosen),
    consent: (origins) => consent(browser, extension.id, origins),
    goToOwn: async (page, file) => {
      await page.goto(`chrome-extension://${extension.id}/${file}`, { waitUntil: 'load' });
    },
    close: () => browser.close(),
    gone: whenGone(browser),
  };
}

async function openedByItself(browser: Browser, address: string): Promise<Page> {
  const target = await browser.waitForTarget((one) => one.type() === 'page' && one.url() === address);
  const page = await target.page();
  if (page === null) throw new Error(`${address} was closed as soon as it was opened.`);
  return page;
}

async function installExtension(browser: Browser, folder: string): Promise<Extension> {
  const id = await browser.installExtension(folder);
  const extensions = await until(
    `the extension of ${folder} in Chromium's list`,
    () => browser.extensions(),
    (listed) => listed.has(id),
  );
  return extensions.get(id)!;
}

/** Has downloads saved in a folder without asking. */
async function saveTo(browser: Browser, downloadPath: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
}

/** Only Chromium's own page of extensions may pin a button to the toolbar. */
function pin(browser: Browser, extensionId: string): Promise<void> {
  return onExtensionsPage(browser, extensionId, async (id) => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionsPageApi };
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, pinnedToToolbar: true });
  });
}

/** What Chromium's page of extensions has granted before the extension gets without a question. */
async function consent(browser: Browser, extensionId: string, origins: readonly string[]): Promise<void> {
  for (const origin of origins)
    await onExtensionsPage(
      browser,
      extensionId,
      async (id, wanted) => {
        const { chrome } = globalThis as unknown as { chrome: ExtensionsPageApi };
        await chrome.developerPrivate.addHostPermission(id, wanted);
      },
      origin,
    );
}

async function onExtensionsPage(
  browser: Browser,
  extensionId: string,
  call: (id: string, argument: string) => Promise<void>,
  argument = '',
): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(call, extensionId, argument);
  await page.close();
}

interface ExtensionsPageApi {
  readonly developerPrivate: {
    updateExtensionConfiguration(change: object): Promise<void>;
    addHostPermission(id: string, origin: string): Promise<void>;
  };
}

/** The extension's service worker, which Chromium keeps awake while we are connected to it. */
async function background(browser: Browser, extension: Extension): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(`chrome-extension://${extension.id}/`),
  );
  const worker = await target.worker();
  if (worker === null) throw new Error('The extension has no background worker.');
  return worker;
}

/** A worker that has just started has not yet said what it listens to: a press or a message before that would be lost. */
async function listening(worker: WebWorker): Promise<void> {
  const listens = () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    return chrome.action.onClicked.hasListeners() || chrome.runtime.onMessage.hasListeners();
  };
  await until('the extension to listen', () => worker.evaluate(listens), Boolean);
}

/** Runs in the extension's background. */
async function readToolbar(storedKey: string): Promise<ToolbarAnswer> {
  const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab === undefined) return { badge: '', title: '' };
  const which = { tabId: tab.id };
  const key = storedKey + tab.id;
  const stored = (await chrome.storage.session.get(key))[key];
  return {
    badge: await chrome.action.getBadgeText(which),
    title: await chrome.action.getTitle(which),
    ...(stored !== undefined && { stored: JSON.stringify(stored) }),
  };
}

/** Runs in the extension's background: tells its listeners what the browser would. */
async function dispatch({ by, name }: Chosen): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  if (by === 'key') chrome.commands.onCommand.dispatch(name, tab);
  else chrome.contextMenus.onClicked.dispatch({ menuItemId: name, editable: false }, tab);
}

/** The part of the extension API that is asked there. */
interface ExtensionApi {
  readonly commands: { readonly onCommand: { dispatch(name: string, tab?: object): void } };
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab?: object): void } };
  readonly tabs: { query(which: object): Promise<{ readonly id: number }[]> };
  readonly action: {
    getBadgeText(which: { tabId: number }): Promise<string>;
    getTitle(which: { tabId: number }): Promise<string>;
    readonly onClicked: { hasListeners(): boolean };
  };
  readonly runtime: { readonly onMessage: { hasListeners(): boolean } };
  readonly storage: { readonly session: { get(key: string): Promise<Record<string, unknown>> } };
}

/** A closed root is closed to the page, not to the debugger: it is found as a node and handed to the function. */
async function callInShadow(page: Page, selector: string, call: string): Promise<string | undefined> {
  const session = await page.createCDPSession();
  try {
    const { result: host } = await session.send('Runtime.evaluate', {
      expression: `document.querySelector(${JSON.stringify(selector)})`,
    });
    if (host.objectId === undefined) return undefined;
    const { node } = await session.send('DOM.describeNode', {
      objectId: host.objectId,
      depth: 1,
      pierce: true,
    });
    const root = node.shadowRoots?.[0];
    if (root === undefined) return undefined;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: `async function () { return JSON.stringify(await (${call})(this)); }`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach();
  }
}
