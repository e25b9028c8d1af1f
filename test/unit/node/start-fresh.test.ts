import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isFresh } from '../../../lib/node/start-fresh.ts';

let folder: string;
const at = (name: string): string => join(folder, name);
/** Sets when something was last changed, in minutes of one day. */
const changed = (name: string, minute: number): void => {
  const time = new Date(Date.UTC(2026, 6, 10, 0, minute));
  utimesSync(at(name), time, time);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errata-fresh-'));
  mkdirSync(at('lib/text'), { recursive: true });
  for (const name of ['built', 'lib/text/a.ts', 'lib/b.ts', 'config']) writeFileSync(at(name), name);
  for (const name of ['lib/text/a.ts', 'lib/b.ts', 'config', 'lib/text', 'lib']) changed(name, 1);
  changed('built', 2);
});
afterEach(() => rmSync(folder, { recursive: true }));
const fresh = (): boolean => isFresh(at('built'), [at('lib'), at('config')]);

test('what was written after all of its sources is fresh', () => {
  expect(fresh()).toBe(true);
});

test.each(['config', 'lib/b.ts', 'lib/text/a.ts'])('a change of %s makes it stale', (name) => {
  changed(name, 3);
  expect(fresh()).toBe(false);
});

test('so does a file that is removed or new in a folder', () => {
  rmSync(at('lib/text/a.ts'));
  expect(fresh()).toBe(false);
  writeFileSync(at('lib/text/c.ts'), 'c');
  changed('lib/text', 1);
  expect(fresh()).toBe(false);
});

test('what is not there is not fresh, nor what has a source that is not there', () => {
  expect(isFresh(at('built'), [at('lib'), at('nowhere')])).toBe(false);
  rmSync(at('built'));
  expect(fresh()).toBe(false);
});
