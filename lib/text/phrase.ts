import { cleanText } from './clean.ts';

/**
 * A phrase is what fact sets and languages look for in a text: words with gaps and alternatives, never a regular
 * expression, so that one written by anybody is matched in linear time.
 *
 *   first report*          words; `*` stands for any ending of the word before it
 *   (took|takes) effect    alternatives
 *   [has] banned           may be left out
 *   banned ~ immediately   up to three words between; `~~` up to six
 *   高风险[的]软件           scripts without spaces are written without them
 *   -부터                   an ending: only written onto a word, a number or a name
 *
 * A space in a phrase matches spaces, hyphens and quotation marks in the text.
 */
export type PhraseStep =
  | { readonly kind: 'char'; readonly code: number }
  | { readonly kind: 'space' }
  | { readonly kind: 'ending' }
  | { readonly kind: 'onto' }
  | { readonly kind: 'gap'; readonly words: number };

/** Why a phrase cannot be used; `message` is a sentence for its author. */
export class PhraseError extends Error {}

const MOST_VARIANTS = 1024;
const GAP_WORDS = [0, 3, 6];

/** All readings of the alternatives and optional parts of `source`, as plain text. */
function variants(source: string): string[] {
  let at = 0;
  const refuse = (why: string): never => {
    throw new PhraseError(`“${source}” ${why}`);
  };
  const sequence = (closer: string): string[] => {
    let all: string[] = [];
    let current = [''];
    for (;;) {
      const char = source.charAt(at);
      if (char === closer || char === '') {
        if (char === '' && closer !== '') refuse(`has no closing “${closer}”.`);
        return all.concat(current);
      }
      at++;
      let options: string[];
      if (char === '|') {
        all = all.concat(current);
        current = [''];
        continue;
      }
      if (char === '(' || char === '[') {
        options = sequence(char === '(' ? ')' : ']');
        at++;
        if (char === '[') options = ['', ...options];
      } else if (char === ')' || char === ']') return refuse(`has a “${char}” that opens nowhere.`);
      else options = [char];
      if (current.length * options.length > MOST_VARIANTS)
        refuse(`stands for more than ${MOST_VARIANTS} variants; split it into several phrases.`);
      current = current.flatMap((start) => options.map((option) => start + option));
    }
  };
  return sequence('');
}

function steps(variant: string, source: string): PhraseStep[] {
  const plain = variant
    .replace(/\s+/g, ' ')
    .replace(/ ?(~+) ?/g, '$1')
    .trim();
  const out: PhraseStep[] = [];
  for (let i = 0; i < plain.length; i++) {
    const char = plain.charAt(i);
    if (char === '*') out.push({ kind: 'ending' });
    else if (char === '-' && i === 0) out.push({ kind: 'onto' });
    else if (char === ' ' || char === '-') out.push({ kind: 'space' });
    else if (char === '~') {
      let length = 1;
      while (plain.charAt(i + 1) === '~') {
        length++;
        i++;
      }
      const words = GAP_WORDS[length];
      if (words === undefined) throw new PhraseError(`“${source}” has a gap longer than “~~”, six words.`);
      out.push({ kind: 'gap', words });
    } else out.push({ kind: 'char', code: char.charCodeAt(0) });
  }
  const first = out[0]?.kind === 'onto' ? out[1] : out[0];
  const last = out[out.length - 1];
  if (first === undefined || first.kind !== 'char')
    throw new PhraseError(`“${source}” must begin with a word.`);
  if (last?.kind === 'gap') throw new PhraseError(`“${source}” must not end with a gap.`);
  return out;
}

/**
 * Reads a phrase into its variants, each a list of steps.
 * @param fold levels and lower-cases as the text will be; by default as `cleanText` does without a language.
 * @throws PhraseError with a sentence that says what is wrong.
 */
export function parsePhrase(source: string, fold: (text: string) => string = foldPhrase): PhraseStep[][] {
  return variants(fold(source)).map((variant) => steps(variant, source));
}

function foldPhrase(text: string): string {
  return cleanText(text).folded;
}
