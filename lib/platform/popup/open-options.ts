import { browser, getURL } from '../browser.ts';

/** Opens the options, at a section of them where one is named, and closes the popup. */
export async function openOptions(section?: 'sets' | 'facts' | 'languages'): Promise<void> {
  if (section === undefined) await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: getURL(`/options.html#${section}`) });
  window.close();
}
