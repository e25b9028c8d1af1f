import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type KnownSet, keyOf } from '../../../lib/platform/fact-sets.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/platform/settings.ts';
import { isOnIn, readSettingsFile, settingsFile } from '../../../lib/platform/settings-file.ts';

const ferry = readFileSync(new URL('../../facts/harbour-ferry.json', import.meta.url), 'utf8');
const imported: KnownSet = {
  key: keyOf('imported', 'harbour-ferry'),
  origin: 'imported',
  id: 'harbour-ferry',
  on: false,
  json: ferry,
  problems: [],
};
const shipped: KnownSet = { ...imported, key: keyOf('shipped', 'sample'), origin: 'shipped', on: true };
const settings: Settings = {
  ...DEFAULT_SETTINGS,
  shown: { disputed: true, supported: false },
  never: ['mail.example'],
  drafts: ['newsroom.example', '192.0.2.7'],
  ignored: [{ scope: 'fact', fact: 'first', at: 1 }],
};

test('what is exported is read back whole, an imported set letter for letter', () => {
  const file = readSettingsFile(settingsFile(settings, [shipped, imported]));
  expect(file).toEqual({
    settings,
    unread: [],
    off: ['imported:harbour-ferry'],
    imported: [{ id: 'harbour-ferry', json: ferry }],
  });
  expect(isOnIn(file!, shipped.key)).toBe(true);
  expect(isOnIn(file!, imported.key)).toBe(false);
});

test('a file from before drafts were checked by themselves has no site for it', () => {
  const { drafts, ...before } = settings;
  const text = settingsFile(settings, []).replace(/\n *"drafts": \[[^\]]*\],/, '');
  expect(JSON.parse(text).settings).toEqual(before);
  const file = readSettingsFile(text);
  expect(file?.settings).toEqual({ ...before, drafts: [] });
  expect(file?.unread).toEqual([]);
});

test('the sets that ship are not in the file', () => {
  expect(settingsFile(settings, [shipped])).not.toContain('Grey Heron');
});

test('what cannot be read is left out and told', () => {
  const text = settingsFile(settings, [imported])
    .replace('"disputed": true', '"disputed": "yes"')
    .replace('\\"licence\\"', '\\"license\\"');
  const file = readSettingsFile(text);
  expect(file?.unread).toEqual(['shown.disputed', 'factSets.imported[0]']);
  expect(file?.settings.never).toEqual(['mail.example']);
  expect(file?.imported).toEqual([]);
});

test.each(['', 'no JSON', '[]', 'null', '{"version":1}', ferry])(
  'a file of anything else is refused: %.20s',
  (text) => {
    expect(readSettingsFile(text)).toBeUndefined();
  },
);
