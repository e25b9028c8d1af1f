import type { Coverage } from '../check.ts';
import { sayCount, type Words } from '../words.ts';

/** How far the check reached: how many facts were found in the text and how they compare, and that the rest was not checked. */
export function coverageWords(words: Words, coverage: Coverage): string {
  const { supported, refuted, disputed } = coverage;
  const found = supported + refuted + disputed;
  if (found === 0) return words.say('coverage_none');
  return sayCount(words, 'coverage_found', found, comparison(words, coverage));
}

/** The same in one line: how many places differ, that nothing does, or that nothing was found to compare. */
export function standWords(
  words: Words,
  { supported, refuted, disputed }: Coverage,
  differing: number,
): string {
  if (differing > 0) return sayCount(words, 'title_differs', differing);
  return words.say(supported + refuted + disputed > 0 ? 'popup_nothing_differs' : 'popup_nothing_found');
}

function comparison(words: Words, { supported, refuted, disputed }: Coverage): string {
  if (refuted + disputed === 0 && supported > 1) return words.say('coverage_all_agree', String(supported));
  const parts = [
    supported > 0 && sayCount(words, 'coverage_agree', supported),
    refuted > 0 && sayCount(words, 'coverage_differ', refuted),
    disputed > 0 && sayCount(words, 'coverage_disputed', disputed),
  ].filter((part) => part !== false);
  return new Intl.ListFormat(words.lang, { type: 'unit' }).format(parts);
}
