/**
 * Run in a process of its own, with the file of an article and those of fact sets: one start as a browser does it after
 * a pause. Prints milliseconds as JSON. Loading the modules is timed apart: how long it takes depends on how they are packed.
 */
import { readFileSync } from 'node:fs';

const begun = performance.now();
const { check } = await import('../check.ts');
const { indexFacts } = await import('../facts/fact-index.ts');
const { parseFactSet } = await import('../facts/load-fact-set.ts');
const { unpackFactSet } = await import('../facts/packed-set.ts');
const modules = performance.now() - begun;

const [how, article = '', ...sets] = process.argv.slice(2);
const first = JSON.parse(readFileSync(article, 'utf8'));
const start = performance.now();
const decoder = new TextDecoder();
const loaded = sets.map((path) =>
  how === 'validate'
    ? parseFactSet(readFileSync(path, 'utf8'))
    : unpackFactSet(readFileSync(path), (bytes) => decoder.decode(bytes)),
);
const afterLoad = performance.now();
const facts = indexFacts(loaded);
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
