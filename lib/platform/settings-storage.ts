import { storage } from 'wxt/utils/storage';
import { DEFAULT_SETTINGS, readSettings, type Settings } from './settings.ts';

/*
 * The version stands inside the object, not beside it as `storage.defineItem` keeps it, so that an exported file is
 * migrated in the same way; and a migration of that one that fails leaves a value that nobody has checked.
 */
const kept = storage.defineItem<unknown>('local:settings');

/** What could not be read when something else was changed, as it was kept before; never written over. */
const aside = storage.defineItem<unknown[]>('local:settings-aside', { fallback: [] });

/** The settings now. */
export async function loadSettings(): Promise<Settings> {
  return readSettings(await kept.getValue()).settings;
}

/**
 * Changes some fields: `by` is given the settings as they are now and gives those that become others. From a page's
 * content script the background must be asked, or two changes at once could take each other's place.
 */
export function changeSettings(by: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  return navigator.locks.request('settings', async () => {
    const before = await kept.getValue();
    const read = readSettings(before);
    if (read.unread.length > 0) await aside.setValue([...(await aside.getValue()), before]);
    const settings: Settings = { ...read.settings, ...by(read.settings), version: DEFAULT_SETTINGS.version };
    await kept.setValue(settings);
    return settings;
  });
}

/** Calls back with the new settings whenever they change, in whichever part of the extension, until the signal ends it. */
export function onSettings(call: (settings: Settings) => void, signal: AbortSignal): void {
  signal.addEventListener(
    'abort',
    kept.watch((value) => call(readSettings(value).settings)),
  );
}
