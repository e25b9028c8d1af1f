/**
 * Run in a process of its own, with a folder and the names of the fact sets in it: one start as a browser does it after
 * a pause. Prints milliseconds as JSON. Loading the modules is timed apart: how long it takes depends on how they are packed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SortedPrograms } from '../text/sorted-programs.ts';

const begun = performance.now();
const { check } = await import('../check.ts');
const { indexFacts } = await import('../facts/fact-index.ts');
const { parseFactSet } = await import('../facts/load-fact-set.ts');
const { packedName, programsName, unpackFactSet, wordsName } = await import('../facts/packed-set.ts');
const modules = performance.now() - begun;

const [how, folder = '', ...sets] = process.argv.slice(2);
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const first = JSON.parse(read('article.json'));
const start = performance.now();
const packed = new Map<string, SortedPrograms>();
const file = (name: string): SortedPrograms => packed.get(name)!;
const loaded = sets.map((name) => {
  if (how === 'validate') return parseFactSet(read(name));
  const programs = programsName(name, first.lang);
  if (existsSync(join(folder, programs))) packed.set(programs, JSON.parse(read(programs)));
  return unpackFactSet(JSON.parse(read(packedName(name))), (lang) => file(programsName(name, lang)));
});
packed.set(wordsName(first.lang), JSON.parse(read(wordsName(first.lang))));
const afterLoad = performance.now();
const facts = indexFacts(loaded, (lang) => file(wordsName(lang)));
facts.forLanguage(first.lang);
const afterIndex = performance.now();
const { findings } = check(first, facts);
const end = performance.now();
console.log(
  JSON.stringify({
    modules,
    load: afterLoad - start,
    index: afterIndex - afterLoad,
    check: end - afterIndex,
    start: end - start,
    findings: findings.length,
  }),
);
