import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type BrowserKind, type Machine, usualPlaces } from '../../lib/node/browser-places.ts';
import { OLDEST, tooOld, versionIn } from '../../lib/node/browser-version.ts';
import { findBrowser } from '../../lib/node/browsers.ts';

const folder = mkdtempSync(join(tmpdir(), 'errata-find-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program that answers to `--version` and nothing else. */
function program(name: string, answer: string, script = `echo '${answer}'`): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

const NEW = `Mozilla Firefox ${OLDEST.firefox}.1.0esr`;
const OLD = 'Mozilla Firefox 128.3.0esr';

function machine(env: Record<string, string>): Machine {
  return { platform: 'linux', env, home: folder };
}

async function find(kind: BrowserKind, env: Record<string, string>) {
  const passedOver: string[] = [];
  return { found: await findBrowser(kind, machine(env), passedOver), passedOver };
}

describe.skipIf(process.platform === 'win32')('finding a browser', () => {
  test('takes the one that the variable names, before any other', async () => {
    const named = program('named/my-firefox', NEW);
    const other = program('path/firefox', NEW);
    expect((await find('firefox', { ERRATA_FIREFOX: named, PATH: join(other, '..') })).found).toBe(named);
    expect((await find('firefox', { ERRATA_FIREFOX: '', PATH: join(other, '..') })).found).toBe(other);
  });

  test('refuses a variable that names nothing usable, in a sentence that names both', async () => {
    const nowhere = join(folder, 'nowhere');
    await expect(find('chromium', { ERRATA_CHROMIUM: nowhere })).rejects.toThrow(
      `ERRATA_CHROMIUM names ${nowhere}, which does not exist; correct or unset it.`,
    );
    await expect(find('chromium', { ERRATA_CHROMIUM: folder })).rejects.toThrow(/which is no program/);
    const old = program('named/old-firefox', OLD);
    await expect(find('firefox', { ERRATA_FIREFOX: old })).rejects.toThrow(
      `ERRATA_FIREFOX=${old} is Firefox 128, and Errata needs Firefox ${OLDEST.firefox} or later; update it.`,
    );
    const mute = program('named/mute', '', 'exit 3');
    await expect(find('firefox', { ERRATA_FIREFOX: mute })).rejects.toThrow(/does not answer to --version/);
  });

  test('passes over what is too old or a snap, and says so of the old', async () => {
    const first = program('first/firefox', OLD);
    const second = program('second/firefox', NEW, `exec /snap/bin/firefox "$@"`);
    const third = program('third/firefox', NEW);
    const PATH = [first, second, third].map((each) => join(each, '..')).join(':');
    const { found, passedOver } = await find('firefox', { PATH });
    expect(found).toBe(third);
    expect(passedOver).toEqual([expect.stringContaining(`${first} is Firefox 128`)]);
  });
});

test.each([
  ['Chromium 156.0.7900.10 built on Debian', 156],
  ['Google Chrome for Testing 150.0.1.2', 150],
  ['Microsoft Edge 149.0.3000.1', 149],
  ['firefox/153.7.0', 153],
  ['Mozilla Firefox 154.0', 154],
  ['no number here', undefined],
])('reads the major version in "%s"', (words, major) => {
  expect(versionIn(words)).toBe(major);
});

test.each([
  ['firefox', OLDEST.firefox - 1, true],
  ['firefox', OLDEST.firefox, false],
  ['chromium', OLDEST.chromium - 1, true],
  ['chromium', OLDEST.chromium, false],
  ['chromium', undefined, false],
] as const)('%s %s is too old: %s', (kind, major, refused) => {
  expect(tooOld(kind, major, 'here') !== undefined).toBe(refused);
});

test.each([
  ['darwin', 'chromium', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  ['darwin', 'firefox', '/home/me/Applications/Firefox.app/Contents/MacOS/firefox'],
  ['win32', 'chromium', 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'],
  ['win32', 'firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  ['linux', 'chromium', '/opt/microsoft/msedge/msedge'],
] as const)('on %s, %s may be %s', (platform, kind, place) => {
  const env = { PROGRAMFILES: 'C:\\Program Files', PATH: '/usr/bin' };
  const places = usualPlaces(kind, { platform, env, home: '/home/me' });
  expect(places).toContain(place);
  expect(places.filter((each) => /Google Chrome(?! for Testing)|google-chrome/.test(each))).toEqual([]);
});
