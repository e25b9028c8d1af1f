import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { factSetSchema } from '../../../lib/facts/fact-set-schema.ts';
import { factSetJsonSchema, SCHEMA_FILE } from '../../../lib/node/facts-schema.ts';
import { broken, goodSet } from './good-set.ts';

const published = readFileSync(SCHEMA_FILE, 'utf8');
const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(published));

/** What is put where in the good set, and whether the format allows it. */
const fragments: readonly (readonly [put: string, value: unknown, good: boolean])[] = [
  ['$schema', undefined, true],
  ['format', 1, true],
  ['format', 2, false],
  ['id', 'Harbour Ferry', false],
  ['version', '2026.12.10', true],
  ['version', '2026.13.1', false],
  ['version', '1.0.0', false],
  ['asOf', '2026-06', true],
  ['asOf', '2026-6-22', false],
  ['asOf', '2026-13-01', false],
  ['asOf', '2026-04-31', false],
  ['asOf', '2028-02-29', true],
  ['asOf', '22 June 2026', false],
  ['title', { de: 'Auf Grund' }, false],
  ['title', { en: 'Aground', 'zh-Hans': '搁浅' }, true],
  ['title', { en: ' ' }, false],
  ['title', { en: 'Aground', English: 'Aground' }, false],
  ['title', { en: 'Aground', '*': 'Aground' }, false],
  ['languages', [], false],
  ['languages', ['pt-BR'], true],
  ['languages', ['PT'], false],
  ['period', { from: '2026-06-12' }, false],
  ['about', [], false],
  ['about', [[]], false],
  ['colour', 'red', false],
  ['entities.White', { kind: 'ship', names: {} }, false],
  ['entities.white', { kind: 'ship', names: {} }, true],
  ['entities.white', { kind: 'ship' }, false],
  ['cues.sank', { '*': ['sank'] }, true],
  ['cues.sank', { en: [] }, false],
  ['cues.sank', { en: [''] }, false],
  ['cues.sank', { en: ['sank\ndown'] }, false],
  ['sources.courier.url', 'https://x.example', true],
  ['sources.courier.url', 'ftp://x.example/', false],
  ['sources.courier.url', 'https://', false],
  ['sources.courier.kind', 'tertiary', false],
  ['sources.courier.published', undefined, true],
  ['sources.courier.publisher', undefined, false],
  ['timeline[0].facts', 'grounding', false],
  ['facts[0].status', 'confirmed', false],
  ['facts[0].sources', [], false],
  ['facts[0].values[0].is', undefined, false],
  ['facts[0].values[0].sides', [{ is: '2026-06-12' }, { is: '2026-06-13' }], false],
  ['facts[1].values[0].sides', [{ is: 84 }], false],
  ['facts[1].values[0].sides[0].is', '84', false],
  ['facts[0].values[0].near', [], false],
  ['facts[0].values[0].near', 'aground', false],
  ['facts[0].values[0].kind', 'day', false],
  ['facts[0].values[0].end', 'first', false],
  ['facts[0].values[0].also', ['2026-06-13'], true],
  ['facts[0].values[0].event', 'yes', false],
  ['facts[0].values[0]', { id: 'v', kind: 'version', near: ['aground'], is: '2.1' }, true],
  ['facts[0].values[0]', { id: 'v', kind: 'version', near: ['aground'], is: 'v2.1' }, false],
  ['facts[0].values[0]', { id: 'd', kind: 'duration', near: ['aground'], days: [6, 6] }, true],
  ['facts[0].values[0]', { id: 'd', kind: 'duration', near: ['aground'], days: [6] }, false],
  ['facts[0].values[0]', { id: 'd', kind: 'duration', near: ['aground'], days: [6, 7, 8] }, false],
  ['facts[0].values[0]', { id: 'd', kind: 'duration', near: ['aground'], days: [-1, 7] }, false],
  ['facts[0].values[0]', { id: 'i', kind: 'interval', near: ['aground'], is: '2026-06-12/2026-06-20' }, true],
  ['facts[0].values[0]', { id: 'i', kind: 'interval', near: ['aground'], is: '2026-06-12' }, false],
  ['facts[0].values[0]', { id: 'c', kind: 'code', near: ['aground'], form: 'hex', is: ['0x5B'] }, true],
  ['facts[0].values[0]', { id: 'c', kind: 'code', near: ['aground'], form: 'roman', is: ['IV'] }, false],
  ['facts[0].values[0]', { id: 'n', kind: 'name', near: ['aground'], is: [], among: ['ship'] }, false],
  ['facts[0].tellings[0].verdict', 'wrong', false],
  ['facts[0].tellings[0].negated', 'disputed', false],
  ['facts[0].relations[0]', { kind: 'after', fact: 'passengers' }, false],
  ['facts[0].relations[0]', { kind: 'directed', from: 'northbank' }, false],
  ['facts[0].examples.refuted[0].offers', undefined, true],
  ['facts[0].examples.ignored', undefined, false],
  ['facts[0].examples', undefined, true],
];

it('is published as the loader has it now (npm run facts -- schema writes it)', () => {
  expect(published).toBe(factSetJsonSchema());
});

it('takes the good set', () => {
  expect(validate(goodSet()), JSON.stringify(validate.errors)).toBe(true);
});

describe('schema and loader say the same', () => {
  it.each(fragments)('%s = %j: %s', (put, value, good) => {
    // As it comes from a file: a field without a value is not there.
    const data: unknown = JSON.parse(JSON.stringify(broken(put, value)));
    expect({ schema: validate(data), loader: v.is(factSetSchema, data) }).toEqual({
      schema: good,
      loader: good,
    });
  });
});

it('explains every field', () => {
  const silent: string[] = [];
  const walk = (schema: Record<string, unknown>, path: string): void => {
    for (const [name, field] of Object.entries(
      (schema.properties ?? {}) as Record<string, Record<string, unknown>>,
    )) {
      if (typeof field.description !== 'string') silent.push(`${path}.${name}`);
      walk(field, `${path}.${name}`);
    }
    for (const key of ['items', 'additionalProperties'])
      if (typeof schema[key] === 'object') walk(schema[key] as Record<string, unknown>, path);
    for (const one of (schema.oneOf ?? []) as Record<string, unknown>[]) walk(one, path);
  };
  const root = JSON.parse(published) as { $defs: Record<string, Record<string, unknown>> };
  walk(root, '');
  for (const [name, definition] of Object.entries(root.$defs)) walk(definition, name);
  expect(silent).toEqual([]);
});
