import { keepImported, readChoice, readSets, switchSet } from './fact-sets-storage.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { isOnIn, type SettingsFile, settingsFile } from './settings-file.ts';
import { changeSettings, loadSettings } from './settings-storage.ts';
import { checkNowhere } from './site-access.ts';

/** All settings as the text of a file. */
export async function exportAll(): Promise<string> {
  return settingsFile(await loadSettings(), await readSets(await readChoice()));
}

/** Puts all settings of a file in place of those that there are. Imported fact sets that the file has not stay, switched on. */
export async function importAll(file: SettingsFile): Promise<void> {
  for (const { id, json } of file.imported) await keepImported(id, json);
  for (const { key, on } of await readSets(await readChoice())) {
    if (on !== isOnIn(file, key)) await switchSet(key, !on);
  }
  // The welcome page is no news to who brings settings along.
  await changeSettings(() => ({ ...file.settings, welcomeSeen: true }));
}

/** Puts everything as it was at first; imported fact sets stay. The browser takes all grants back. */
export async function resetAll(): Promise<void> {
  for (const { key, on } of await readSets(await readChoice())) if (!on) await switchSet(key, true);
  await changeSettings(() => ({ ...DEFAULT_SETTINGS, welcomeSeen: true }));
  await checkNowhere();
}
