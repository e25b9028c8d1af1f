import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SETTINGS,
  type Ignored,
  readSettings,
  type Settings,
} from '../../../lib/platform/settings.ts';
import { MIGRATIONS, migrated, SETTINGS_VERSION } from '../../../lib/platform/settings-migrations.ts';

const FULL: Settings = {
  version: SETTINGS_VERSION,
  shown: { disputed: true, supported: true },
  appearance: 'dark',
  automatic: { paused: true, sites: 'listed', listed: ['courier.example'] },
  drafts: ['newsroom.example'],
  never: ['bank.example'],
  languagesOff: ['zh-Hant'],
  ignored: [
    { scope: 'fact', fact: 'a', at: 1 },
    { scope: 'fact-on-site', fact: 'b', site: 'courier.example', reason: 'told twice', at: 2 },
    {
      scope: 'passage',
      fact: 'c',
      site: 'courier.example',
      quote: '2.9.1',
      selector: { prefix: 'version ', suffix: ', released' },
      at: 3,
    },
  ],
  welcomeSeen: true,
};

describe('reading settings', () => {
  it('gives the defaults where there are none', () => {
    expect(readSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, unread: [] });
    expect(readSettings(null)).toEqual({ settings: DEFAULT_SETTINGS, unread: [] });
  });

  it('gives back what was written, also through JSON', () => {
    expect(readSettings(JSON.parse(JSON.stringify(FULL)))).toEqual({ settings: FULL, unread: [] });
  });

  it('takes a missing field for its default and finds nothing wrong', () => {
    expect(readSettings({ version: 1, never: ['a.example'] })).toEqual({
      settings: { ...DEFAULT_SETTINGS, never: ['a.example'] },
      unread: [],
    });
  });

  it.each<{ broken: object; expected: Partial<Settings>; unread: string[] }>([
    { broken: { shown: 'yes' }, expected: { shown: DEFAULT_SETTINGS.shown }, unread: ['shown'] },
    {
      broken: { shown: { disputed: 'yes', supported: true } },
      expected: { shown: { disputed: false, supported: true } },
      unread: ['shown.disputed'],
    },
    {
      broken: { automatic: { paused: 1, sites: 'some', listed: ['courier.example', 7, 'a b', '*'] } },
      expected: { automatic: { paused: false, sites: 'none', listed: ['courier.example'] } },
      unread: [
        'automatic.paused',
        'automatic.sites',
        'automatic.listed[1]',
        'automatic.listed[2]',
        'automatic.listed[3]',
      ],
    },
    { broken: { never: { 0: 'bank.example' } }, expected: { never: [] }, unread: ['never'] },
    {
      broken: { drafts: ['https://newsroom.example/', 'newsroom.example', true] },
      expected: { drafts: ['newsroom.example'] },
      unread: ['drafts[0]', 'drafts[2]'],
    },
    { broken: { drafts: 'newsroom.example' }, expected: { drafts: [] }, unread: ['drafts'] },
    { broken: { languagesOff: [''] }, expected: { languagesOff: [] }, unread: ['languagesOff[0]'] },
    {
      broken: {
        ignored: [
          ...FULL.ignored,
          { scope: 'page', fact: 'a', at: 1 },
          { scope: 'passage', fact: 'a', site: 'courier.example', at: 1 },
          { scope: 'fact-on-site', fact: 'a', at: 1 },
          { scope: 'fact', fact: 'a', at: '1' },
          null,
        ],
      },
      expected: { ignored: FULL.ignored },
      unread: ['ignored[3]', 'ignored[4]', 'ignored[5]', 'ignored[6]', 'ignored[7]'],
    },
    { broken: { welcomeSeen: 0 }, expected: { welcomeSeen: false }, unread: ['welcomeSeen'] },
  ])('$broken: what is wrong falls back alone', ({ broken, expected, unread }) => {
    const read = readSettings({ ...FULL, ...broken });
    expect(read.settings).toEqual({ ...FULL, ...expected });
    expect(read.unread).toEqual(unread);
  });

  it('reads settings from before drafts were checked by themselves: no site is, and nothing is wrong', () => {
    const { drafts, ...before } = FULL;
    expect(drafts).toEqual(['newsroom.example']);
    expect(readSettings(before)).toEqual({ settings: { ...FULL, drafts: [] }, unread: [] });
  });

  it.each([['text'], [7], [true], [['never']]])('%j is no settings at all', (value) => {
    expect(readSettings(value)).toEqual({ settings: DEFAULT_SETTINGS, unread: [''] });
  });

  it('reads of a later version what it understands', () => {
    const later = { ...FULL, version: SETTINGS_VERSION + 5, colour: 'sepia' };
    expect(readSettings(later)).toEqual({ settings: FULL, unread: [] });
  });

  it('knows every scope of an ignored finding', () => {
    const scopes: Ignored['scope'][] = ['fact', 'fact-on-site', 'passage'];
    expect(readSettings(FULL).settings.ignored.map(({ scope }) => scope)).toEqual(scopes);
  });
});

describe('migrations', () => {
  const steps: typeof MIGRATIONS = {
    2: ({ old, ...fields }) => ({ ...fields, named: old }),
    4: (fields) => ({ ...fields, steps: [...((fields.steps as number[] | undefined) ?? []), 4] }),
  };

  it('there is one for each version after the first', () => {
    const versions = Object.keys(MIGRATIONS).map(Number);
    expect(versions).toEqual(Array.from({ length: SETTINGS_VERSION - 1 }, (_, at) => at + 2));
  });

  it.each([
    { from: { version: 1, old: 'a' }, to: { version: 4, named: 'a', steps: [4] } },
    { from: { old: 'a' }, to: { version: 4, named: 'a', steps: [4] } },
    { from: { version: '2', old: 'a' }, to: { version: 4, named: 'a', steps: [4] } },
    { from: { version: 2, old: 'a' }, to: { version: 4, old: 'a', steps: [4] } },
    { from: { version: 3 }, to: { version: 4, steps: [4] } },
    { from: { version: 4, old: 'a' }, to: { version: 4, old: 'a' } },
    { from: { version: 9, old: 'a' }, to: { version: 4, old: 'a' } },
  ])('$from becomes $to', ({ from, to }) => {
    expect(migrated(from, 4, steps)).toEqual(to);
  });
});
