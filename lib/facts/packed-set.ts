import type { Language } from '../lang/language.ts';
import { LANGUAGES } from '../lang/languages.ts';
import { cleanText } from '../text/clean.ts';
import { phraseProgram } from '../text/phrase-program.ts';
import { type FactSet, type Programs, phrasesFor } from './fact-set.ts';
import { trustFactSet } from './load-fact-set.ts';

/*
 * A fact set packed for checking: a line with all of it but its cues, and behind it a line for each language with the
 * programs of its cues and names. Nine tenths of a set are cues, and an article needs those of its own language: the
 * others are never parsed, and none is taken apart before a text meets it.
 */

/** Name of the packed file beside a set's own. */
export function packedName(name: string): string {
  return name.replace(/\.json$/, '.packed');
}

/** Packs a set that is known to be sound. */
export function packFactSet(set: FactSet): string {
  const covered = LANGUAGES.filter(({ lang }) => set.languages.includes(lang));
  const lines = covered.map((language) => `${language.lang}\t${JSON.stringify(programsOf(set, language))}`);
  return [JSON.stringify({ ...set, cues: {} }), ...lines].join('\n');
}

function programsOf(set: FactSet, { lang, variants }: Language): Programs {
  const names = Object.entries(set.entities).map(([id, entity]) => [id, entity.names] as const);
  return Object.fromEntries(
    [...names, ...Object.entries(set.cues)].map(([id, phrases]) => [
      id,
      phrasesFor(phrases, lang).map((phrase) => phraseProgram(cleanText(phrase, variants).folded)),
    ]),
  );
}

const LINE_END = 10;

/**
 * Reads a packed set from the bytes of its file.
 * @param decode reads UTF-8; a language's line is decoded when it is asked for.
 */
export function unpackFactSet(bytes: Uint8Array, decode: (bytes: Uint8Array) => string): FactSet {
  const lines = linesOf(bytes);
  const programs = (lang: string): Programs => {
    const start = `${lang}\t`;
    const line = lines.find((one) => decode(one.subarray(0, start.length)) === start);
    return line ? (JSON.parse(decode(line.subarray(start.length))) as Programs) : {};
  };
  return { ...trustFactSet(JSON.parse(decode(lines[0]!))), programs };
}

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const found = bytes.indexOf(LINE_END, start);
    const end = found < 0 ? bytes.length : found;
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}
