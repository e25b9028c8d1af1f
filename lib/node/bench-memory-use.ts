/**
 * Run in a process of its own with `--expose-gc`: what a check of a long text and the index of each language need.
 * Arguments: length of the text, folder of articles. Prints bytes and milliseconds as JSON.
 */
import { check } from '../check.ts';
import { indexFacts } from '../facts/fact-index.ts';
import { languageFor } from '../lang/languages.ts';
import { articlesIn } from './bench-articles.ts';
import { median } from './bench-rounds.ts';
import { naturalText } from './bench-texts.ts';
import { bundledFacts } from './bundled-facts.ts';

const [length = '1000000', folder = ''] = process.argv.slice(2);

function inUse(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function collected(): number {
  // The first may leave what only the second can tell to be garbage.
  globalThis.gc!();
  globalThis.gc!();
  return inUse();
}

const facts = bundledFacts();
const text = naturalText(articlesIn(folder));
check(text.make(10_000, 1), facts);
const long = text.make(Number(length), 2);
const before = collected();
const residentBefore = process.resourceUsage().maxRSS * 1024;
const result = check(long, facts);
const after = inUse();
const resident = process.resourceUsage().maxRSS * 1024;
const held = collected();
const characters = long.text.length;

const languages = [...new Set(facts.sets.flatMap((set) => set.languages))].flatMap(
  (lang) => languageFor(lang)?.lang ?? [],
);
/** What is measured, held from outside the function that measures it. */
const alive: unknown[] = [];
const indexes = languages.map((lang) => {
  const times = Array.from({ length: 5 }, () => {
    const fresh = indexFacts(facts.sets);
    const begun = performance.now();
    fresh.forLanguage(lang);
    return performance.now() - begun;
  });
  const sizes = Array.from({ length: 3 }, () => {
    alive.length = 0;
    const empty = collected();
    const fresh = indexFacts(facts.sets);
    alive.push(fresh, fresh.forLanguage(lang));
    return collected() - empty;
  });
  const sets = facts.forLanguage(lang)?.sets.length ?? 0;
  return { lang, time: median(times), bytes: median(sizes), sets };
});

console.log(
  JSON.stringify({
    characters,
    findings: result.findings.length,
    after: after - before,
    held: held - before,
    peak: resident - residentBefore,
    indexes,
  }),
);
