import { type ExecFileException, execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { PROJECT } from '../../lib/node/browsers.ts';
import { BUILD } from '../../lib/node/drive-launch.ts';

const folder = mkdtempSync(join(tmpdir(), 'errata-start-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as `npm start` does, from another folder and without a display. */
function start(...args: string[]): Promise<Ended> {
  const { chromium, firefox } = inject('programs');
  const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...rest } = process.env;
  const env = { ...rest, INIT_CWD: folder, ERRATA_CHROMIUM: chromium, ERRATA_FIREFOX: firefox };
  const command = join(PROJECT, 'lib/node/start.ts');
  return new Promise((resolve) => {
    execFile(process.execPath, [command, ...args], { cwd: PROJECT, env }, (error, out, err) => {
      resolve({ code: Number((error as ExecFileException | null)?.code ?? 0), out, err });
    });
  });
}

test.skipIf(process.platform !== 'linux').each(['chromium', 'firefox'])(
  'without a display, prints what differs on the sample and saves a picture, in %s',
  async (browser) => {
    const picture = join(PROJECT, `.output/screenshots/sample-${browser}.png`);
    rmSync(picture, { force: true });
    const { code, out, err } = await start('--browser', browser);
    expect(err).toBe('');
    expect(out).toMatch(/^refuted {2}"2\.9\.1" → 2\.1\.91 {2}.*\d{4}\)$/m);
    expect(out).toMatch(/^refuted {2}"immediate[^"]*" → .*July 10/m);
    expect(out).toMatch(/^refuted {2}"174[^"]*" → 147/m);
    expect(out).toContain(`.output/screenshots/sample-${browser}.png`);
    expect(existsSync(picture)).toBe(true);
    expect(code).toBe(0);
  },
);

test.skipIf(process.platform !== 'linux')(
  'builds what has changed since the last build, and nothing else',
  async () => {
    const manifest = join(BUILD.chromium, 'manifest.json');
    const built = (): number => statSync(manifest).mtimeMs;
    utimesSync(manifest, 0, 0);
    await start();
    const first = built();
    expect(first).toBeGreaterThan(0);
    await start();
    expect(built()).toBe(first);
  },
);

test.skipIf(process.platform !== 'linux')(
  'checks a file of the person’s own, named from where they stand, and says when it is about something else',
  async () => {
    const text = 'The ferry will sail at night from next week, the port said. '.repeat(20);
    writeFileSync(
      join(folder, 'ferry & port.html'),
      `<!doctype html><title>Ferry</title><article><p>${text}</article>`,
    );
    const { code, out, err } = await start('ferry & port.html');
    expect({ code, err }, out).toEqual({ code: 0, err: '' });
    expect(out).not.toMatch(/^refuted/m);
    expect(out).toMatch(/words read; none of it concerns an incident/);
  },
);

const FILES = { 'draft.md': '# Draft', 'notes.txt': 'Notes', 'picture.png': '' };

test.each([
  [
    ['missing.html'],
    /^There is no file .*missing\.html; a web address begins with https:\/\/ or http:\/\/\.$/,
  ],
  [['.'], /is not a file; name a page in it\.$/],
  [['draft.md'], /is text, not a web page; check it with npm run check -- draft\.md\.$/],
  [['notes.txt'], /is text, not a web page; check it with npm run check -- notes\.txt\.$/],
  [['picture.png'], /is no web page; name an \.html file or a web address\.$/],
  [['http://'], /"http:\/\/" is no web address that can be opened\.$/],
  [['a.html', 'b.html'], /^One page at a time can be opened, and 2 were named\.$/],
  [['--browser', 'lynx'], /^There is no browser "lynx" here; use --browser chromium or firefox\.$/],
  [['--loud'], /^Unknown option '--loud'; see npm start -- --help\.$/],
  [['--browser'], /^Option '--browser <value>' argument missing; see npm start -- --help\.$/],
])('%s is refused in one sentence', async (args, sentence) => {
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  const { code, out, err } = await start(...args);
  expect(err.trim()).toMatch(sentence);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(out).toBe('');
  expect(code).toBe(2);
});

test('an address that cannot be reached is told in one sentence', async () => {
  // Port 9 is the discard service, which nobody runs.
  const { code, err } = await start('http://127.0.0.1:9/article.html');
  expect(err.trim()).toMatch(/^http:\/\/127\.0\.0\.1:9\/article\.html cannot be opened \(.+\)\.$/);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(code).toBe(2);
});
