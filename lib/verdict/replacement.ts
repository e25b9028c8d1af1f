import type { Finding } from './finding.ts';
import { dateLike, numberLike, versionLike } from './same-style.ts';

/** Words to put in the place of a finding's `quote`. */
export interface Replacement {
  readonly text: string;
  /**
   * It can be put there unseen: one recorded value takes the place of one of the same kind, and nothing else in the
   * sentence hangs on it. Otherwise a person must look whether the sentence still reads.
   */
  readonly certain: boolean;
}

/**
 * What can take the place of a finding's words, in the number and date style of those words.
 *
 * @returns undefined where nothing differs, and where the record tells it in a way that needs a sentence of its own.
 */
export function replacementFor(finding: Finding): Replacement | undefined {
  const { verdict, rule, quote, expected } = finding;
  const [first] = expected;
  const [kind = '', found = ''] = rule.split('/');
  if (verdict !== 'refuted' || first === undefined || kind === 'telling' || first === quote) return undefined;
  if (found === 'tense' || found === 'weekday') return { text: first, certain: false };
  const text = styled(kind, quote, expected);
  return text === undefined ? { text: first, certain: false } : { text, certain: text !== quote };
}

/** The recorded value as the quote would write it; undefined where that cannot be told. */
function styled(kind: string, quote: string, expected: readonly string[]): string | undefined {
  switch (kind) {
    case 'version':
      return expected.length === 1 ? versionLike(quote, expected[0]!) : undefined;
    case 'date':
    case 'interval':
      return dateLike(quote, expected);
    case 'quantity':
      return numberLike(quote, expected);
    case 'code':
      return expected.length === 1 ? expected[0] : undefined;
    default:
      // A name bends with its sentence, and a length of time brings its unit.
      return undefined;
  }
}
