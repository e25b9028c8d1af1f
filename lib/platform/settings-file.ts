import { judgeImport, type KnownSet, type SetKey } from './fact-sets.ts';
import { type ReadSettings, readSettings, type Settings } from './settings.ts';

/*
 * The file that all settings are exported to: the settings as they are kept, which fact sets are off, and those that
 * were imported, letter for letter. Pure.
 */

const KIND = 'errata-settings';

/** What a file of settings holds. */
export interface SettingsFile extends ReadSettings {
  /** Fact sets that are off. */
  readonly off: readonly string[];
  /** Fact sets that can be read. */
  readonly imported: readonly { readonly id: string; readonly json: string }[];
}

/** The text of the file. */
export function settingsFile(settings: Settings, sets: readonly KnownSet[]): string {
  const off = sets.filter(({ on }) => !on).map(({ key }) => key);
  const imported = sets.filter(({ origin }) => origin === 'imported').map(({ json }) => json);
  return `${JSON.stringify({ kind: KIND, settings, factSets: { off, imported } }, undefined, 2)}\n`;
}

/**
 * Reads a file's text; undefined where it is no file of settings. What cannot be read of one is left out, and its path
 * is among `unread`.
 */
export function readSettingsFile(text: string): SettingsFile | undefined {
  const file = objectIn(text);
  if (file?.kind !== KIND) return undefined;
  const { settings, unread } = readSettings(file.settings);
  const { off, imported } = (file.factSets ?? {}) as { readonly off?: unknown; readonly imported?: unknown };
  const problems = [...unread];
  const sets = textsOf(imported).flatMap((json, at) => {
    const judged = judgeImport(json, []);
    if (judged.kind !== 'refused') return [{ id: judged.set.id, json }];
    problems.push(`factSets.imported[${at}]`);
    return [];
  });
  return { settings, unread: problems, off: textsOf(off), imported: sets };
}

/** Whether a set is on by a file. */
export function isOnIn(file: SettingsFile, key: SetKey): boolean {
  return !file.off.includes(key);
}

function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    // Not JSON, so no file of settings either.
    return undefined;
  }
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
