import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledFacts } from '../../lib/node/bundled-facts.ts';

const ROOT = resolve(import.meta.dirname, '../..');

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|css|html)$/.test(name))
    .map((name) => join(folder, name));
}

/** Which rings a ring may import from. */
const RINGS: Readonly<Record<string, readonly string[]>> = {
  // Of the assets the core knows the names of the interface's texts.
  core: ['core', 'assets'],
  dom: ['core', 'dom', 'assets'],
  platform: ['core', 'dom', 'platform', 'assets'],
  entrypoints: ['core', 'dom', 'platform', 'assets'],
  // Programs for Node drive the built extension and read what it answers.
  node: ['core', 'dom', 'platform', 'node', 'assets'],
};

function ringOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  if (top !== 'lib') return top;
  return ['dom', 'platform', 'node'].includes(second) ? second : 'core';
}

const files = [...sources('lib'), ...sources('entrypoints')];

describe('rings', () => {
  it.each(files.map((file) => ({ file })))(
    '$file imports only from its own ring and those inside it',
    ({ file }) => {
      const text = readFileSync(join(ROOT, file), 'utf8');
      const imports = [...text.matchAll(/(?:from|import)\s+'(\.[^']+)'/g)].map(([, path]) =>
        join(dirname(file), path!),
      );
      const outside = imports.filter((path) => !RINGS[ringOf(file)]!.includes(ringOf(path)));
      expect(outside).toEqual([]);
    },
  );

  it('imports the browser API in one file', () => {
    const importing = files.filter((file) =>
      /from 'wxt\/browser'/.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(importing).toEqual(['lib/platform/browser.ts']);
  });
});

describe('the engine knows no incident', () => {
  const names = bundledFacts().sets.flatMap((set) => {
    const about = [...set.about.flat(), ...(set.topic ?? [])];
    // Models bear names that are ordinary words ("Mythos").
    const entities = about.flatMap((id) => set.entities[id] ?? []).filter(({ kind }) => kind !== 'model');
    return entities.flatMap(({ names }) => Object.values(names).flat());
  });
  const telling = new Set(
    names
      .map((name) => name.replace(/[*[\]()|]/g, '').toLowerCase())
      .filter((name) => name.length >= 5 || /[^\x20-\x7e]{3}/.test(name)),
  );

  it('has names to look for', () => {
    expect(telling.size).toBeGreaterThan(20);
  });

  it.each(files.map((file) => ({ file })))('$file', ({ file }) => {
    const text = readFileSync(join(ROOT, file), 'utf8').toLowerCase();
    const found = [...telling].filter((name) =>
      new RegExp(`(?<![\\p{L}])${literally(name)}`, 'u').test(text),
    );
    expect(found).toEqual([]);
  });
});

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
