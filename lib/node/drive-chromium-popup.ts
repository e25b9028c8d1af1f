import type { Browser, Page } from 'puppeteer-core';
import type { PopupControls } from './drive-popup.ts';

/**
 * The popup and the side panel in Chromium are pages like any other to the debugger. The popup closes when a page comes to
 * the front.
 */
export function popupControls(browser: Browser, extension: string, file: string): PopupControls {
  const address = `chrome-extension://${extension}/${file}`;
  const page = async (): Promise<Page | undefined> => {
    const target = browser
      .targets()
      .find((one) => withoutHash(one.url()) === address && one.type() === 'page');
    return target?.asPage();
  };
  return {
    page,
    async evaluate(expression, userGesture) {
      const open = await page();
      if (!open) return undefined;
      try {
        const session = await open.createCDPSession();
        const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
          expression,
          userGesture,
          awaitPromise: true,
          returnByValue: true,
        });
        if (!exceptionDetails) return result.value as string;
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      } catch (error) {
        // It may close at any moment, also by what it was just told.
        if (await page()) throw error;
        return undefined;
      }
    },
    async close() {
      await (await page())?.close();
    },
  };
}

function withoutHash(address: string): string {
  return address.split('#')[0] ?? '';
}
