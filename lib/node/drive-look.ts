import type { Viewport } from 'puppeteer-core';

/** How a page is shown. What is left out stays as it is. */
export interface Look {
  readonly scheme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

/**
 * The window that pages are shown in, where nothing else is asked for 1280 by 900 CSS pixels. Its pixel density is left
 * to the browser's launch: in a page whose density is overridden Chromium's `highlightsFromPoint` looks at wrong places,
 * which it does not on a real screen of that density.
 */
export function viewport({ width = 1280, height = 900 }: Look = {}): Viewport {
  return { width, height, deviceScaleFactor: 0 };
}
