/// <reference types="wxt/vite-builder-env" />
import { beforeEach, expect, test, vi } from 'vitest';

/*
 * Firefox for Android has no menus, shortcuts, windows, side panel or sidebar: there the objects are missing, and
 * asking one of them for anything throws.
 */

const event = () => ({ addListener: vi.fn(), removeListener: vi.fn() });
const created: string[] = [];
const android = {
  runtime: { onInstalled: event(), onMessage: event(), onStartup: event() },
  tabs: {
    onRemoved: event(),
    onUpdated: event(),
    onActivated: event(),
    create: ({ url }: { url: string }) => {
      created.push(url);
      return Promise.resolve({});
    },
  },
  permissions: { onAdded: event(), onRemoved: event() },
  storage: { onChanged: event(), local: { get: async () => ({}), onChanged: event() } },
  action: {},
  scripting: {},
  i18n: { getUILanguage: () => 'en' },
};

vi.mock('../../../lib/platform/browser.ts', () => ({
  browser: android,
  getURL: (path: string) => `moz-extension://errata${path}`,
  getMessage: (name: string) => name,
}));
vi.mock('wxt/utils/storage', () => ({
  storage: { defineItem: () => ({ watch: vi.fn(), getValue: async () => undefined }) },
}));

beforeEach(() => {
  created.length = 0;
});

test('the background starts where the browser has no menus and no shortcuts', async () => {
  const { startBackground } = await import('../../../lib/platform/background.ts');
  startBackground();
  expect(android.runtime.onMessage.addListener).toHaveBeenCalledOnce();
  expect(android.permissions.onAdded.addListener).toHaveBeenCalled();
});

test('the list opens as a page of its own for the tab', async () => {
  const { openList } = await import('../../../lib/platform/open-list.ts');
  await openList({ id: 7, windowId: 1 });
  expect(created).toEqual(['moz-extension://errata/sidepanel.html?tab=7']);
});
