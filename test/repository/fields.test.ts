import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { behaviourTable } from '../editors/behaviours.ts';

const ROOT = resolve(import.meta.dirname, '../..');

it('the table of editors in the docs is the one that the tests hold', () => {
  const { devDependencies, dependencies } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'));
  const table = behaviourTable({ ...dependencies, ...devDependencies });
  const squeezed = (text: string) => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---');
  expect(squeezed(readFileSync(`${ROOT}/docs/fields.md`, 'utf8'))).toContain(table);
});
