import type { Language } from '../lang/language.ts';

/** A part of a number word: what it adds, or (`scale`) by what it multiplies; 0 joins a unit to its ten. */
interface Part {
  readonly text: string;
  readonly value: number;
  readonly scale: boolean;
}

/** Parts by their first two letters, of each language that writes its numbers as one word. */
const partsOf = new WeakMap<Language, ReadonlyMap<string, readonly Part[]>>();

/**
 * The value of a number written as one word: siebenundvierzig, fünfundzwanzigtausend, centoquarantasette.
 * @param word in lower case
 * @returns undefined for any other word, and in languages that write number words apart.
 */
export function compoundNumber(word: string, language: Language): number | undefined {
  if (!language.numberParts || word.length < 5) return undefined;
  let parts = partsOf.get(language);
  if (!parts) {
    parts = collect(language);
    partsOf.set(language, parts);
  }
  const found = split(word, 0, parts);
  return found && found.length > 1 ? sumOf(found) : undefined;
}

function collect(language: Language): Map<string, Part[]> {
  const all = new Map<string, Part>();
  const add = (words: Readonly<Record<string, number>>, scale: boolean): void => {
    for (const [text, value] of Object.entries(words))
      if (/^\p{L}{3,}$/u.test(text) && (scale || value < 100 || !all.has(text)))
        all.set(text, { text, value, scale });
  };
  add(language.scales, true);
  add(
    Object.fromEntries(Object.entries(language.numbers).filter(([, value]) => value < 100 && value >= 1)),
    false,
  );
  add(language.numberParts ?? {}, false);
  const byStart = new Map<string, Part[]>();
  for (const part of [...all.values()].sort((a, b) => b.text.length - a.text.length)) {
    const start = part.text.slice(0, 2);
    byStart.set(start, [...(byStart.get(start) ?? []), part]);
  }
  return byStart;
}

/** Longest parts first; a shorter one is tried where the rest does not come out. */
function split(word: string, at: number, parts: ReadonlyMap<string, readonly Part[]>): Part[] | undefined {
  if (at === word.length) return [];
  for (const part of parts.get(word.slice(at, at + 2)) ?? []) {
    if ((at === 0 && part.value === 0) || !word.startsWith(part.text, at)) continue;
    const rest = split(word, at + part.text.length, parts);
    if (rest) return [part, ...rest];
  }
  return undefined;
}

/** @returns undefined where the parts do not follow each other as those of a number do. */
function sumOf(parts: readonly Part[]): number | undefined {
  let total = 0;
  let current = 0;
  let joined = false;
  for (const { value, scale } of parts) {
    if (value === 0) {
      joined = true;
      continue;
    }
    if (scale && value >= 1000) {
      total += (current || 1) * value;
      current = 0;
    } else if (scale) {
      if (current >= 10) return undefined;
      current = (current || 1) * value;
    } else {
      const free = current % 100 === 0 || (current % 10 === 0 && value < 10);
      const unitFirst = joined && current % 100 < 10 && value % 10 === 0;
      if (!free && !unitFirst) return undefined;
      current += value;
    }
    joined = false;
  }
  return total + current;
}
