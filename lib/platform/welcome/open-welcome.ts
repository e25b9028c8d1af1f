import { browser, getURL } from '../browser.ts';
import { changeSettings, loadSettings } from '../settings-storage.ts';

/** Opens the welcome page when the extension is installed, once. Must be called synchronously as the background starts. */
export function openWelcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openUnlessSeen();
  });
}

async function openUnlessSeen(): Promise<void> {
  if ((await loadSettings()).welcomeSeen) return;
  await browser.tabs.create({ url: getURL('/welcome.html') });
  await changeSettings(() => ({ welcomeSeen: true }));
}
