import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type Choice,
  judgeImport,
  type KnownSet,
  NOTHING_CHOSEN,
  readImported,
  setsInUse,
  standOf,
  switched,
  usedInstead,
  withImported,
  withoutImported,
} from '../../../lib/platform/fact-sets.ts';

const FERRY = readFileSync(new URL('../../facts/harbour-ferry.json', import.meta.url), 'utf8');
const ID = 'harbour-ferry';

/** The ferry's file in another version. */
const versioned = (version: string): string => FERRY.replace('"2026.6.1"', `"${version}"`);

const imported = (json = FERRY, choice = NOTHING_CHOSEN): KnownSet => readImported(ID, json, choice);
const shipped = (json = FERRY): KnownSet => ({ ...imported(json), key: `shipped:${ID}`, origin: 'shipped' });
const off = (known: KnownSet): KnownSet => ({ ...known, on: false });
const versionsInUse = (...all: KnownSet[]): string[] => setsInUse(all).map(({ version }) => version);

describe('sets in use', () => {
  test('are those that are on', () => {
    expect(versionsInUse(imported())).toEqual(['2026.6.1']);
    expect(versionsInUse(off(imported()))).toEqual([]);
  });

  test('of one id are one: the imported set while it is on, else the one that ships', () => {
    const own = imported(versioned('2026.7.1'));
    expect(versionsInUse(shipped(), own)).toEqual(['2026.7.1']);
    expect(usedInstead(shipped(), [shipped(), own])).toBe(own);
    expect(versionsInUse(shipped(), off(own))).toEqual(['2026.6.1']);
    expect(versionsInUse(off(shipped()), off(own))).toEqual([]);
  });

  test('are only those that can be read, and one that cannot stands in nobody’s way', () => {
    const unreadable = imported('{"id": "harbour-ferry"}');
    expect(unreadable.problems.length).toBeGreaterThan(0);
    expect(versionsInUse(shipped(), unreadable)).toEqual(['2026.6.1']);
    const lost = readImported(ID, undefined, NOTHING_CHOSEN);
    expect(lost.problems[0]?.message).toMatch(/no longer has this file/);
  });
});

describe('importing', () => {
  test('a new set, with or without a byte order mark, and without examples', () => {
    expect(judgeImport(FERRY, [])).toMatchObject({ kind: 'new', set: { id: ID } });
    expect(judgeImport(`\ufeff${FERRY}`, [])).toMatchObject({ kind: 'new' });
    const bare = JSON.parse(FERRY);
    for (const fact of bare.facts) delete fact.examples;
    expect(judgeImport(JSON.stringify(bare), [])).toMatchObject({ kind: 'new' });
  });

  test('a set that has the id of one that ships: both are kept', () => {
    expect(judgeImport(versioned('2026.5.1'), [shipped()])).toMatchObject({ kind: 'new' });
  });

  test.each([
    ['2026.6.2', 'newer'],
    ['2026.10.1', 'newer'],
    ['2026.5.9', 'older'],
    ['2025.12.1', 'older'],
  ])('version %s over 2026.6.1 is %s, and the person is asked', (version, order) => {
    expect(judgeImport(versioned(version), [imported()])).toMatchObject({ kind: 'replaces', order });
  });

  test('the same version with other content is asked about; the same file is no change', () => {
    expect(judgeImport(`${FERRY}\n`, [imported()])).toMatchObject({ kind: 'replaces', order: 'equal' });
    expect(judgeImport(FERRY, [imported()])).toMatchObject({ kind: 'same' });
  });

  test('what takes the place of a file that can no longer be read is newer', () => {
    expect(judgeImport(FERRY, [imported('{}')])).toMatchObject({ kind: 'replaces', order: 'newer' });
  });

  test('a bad file is refused with all that is wrong', () => {
    const refused = judgeImport(FERRY.replace('"2026-06-22"', '"soon"').replace('"CC0-1.0"', '""'), []);
    expect(refused).toMatchObject({ kind: 'refused', problems: [{ path: 'asOf' }, { path: 'licence' }] });
  });
});

describe('the choice', () => {
  const two: Choice = { off: [], imported: ['a', 'b'].map((id) => ({ id, at: 1 })) };
  const ids = ({ imported: all }: Choice): string[] => all.map(({ id }) => id);

  test('switches a set off once and on again', () => {
    const once = switched(switched(two, 'shipped:x', false), 'shipped:x', false);
    expect(once.off).toEqual(['shipped:x']);
    expect(switched(once, 'shipped:x', true)).toEqual(two);
  });

  test('puts a new set last, a removed one back in its place, a replaced one where it was', () => {
    expect(ids(withImported(two, 'c', 2))).toEqual(['a', 'b', 'c']);
    const stood = standOf(switched(two, 'imported:a', false), 'a');
    const back = withImported(withoutImported(two, 'a'), 'a', 2, stood);
    expect([ids(back), back.off], 'off as it was').toEqual([['a', 'b'], ['imported:a']]);
    expect(withImported(two, 'a', 2).imported[0]).toEqual({ id: 'a', at: 2 });
  });

  test('a set that is imported is on; one that is removed leaves nothing behind', () => {
    const without = switched(two, 'imported:a', false);
    expect(withImported(without, 'a', 2).off).toEqual([]);
    expect(withoutImported(without, 'a')).toEqual({ off: [], imported: [{ id: 'b', at: 1 }] });
  });
});
