import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../lib/text/clean.ts';
import { Lexicon } from '../../../lib/text/lexicon.ts';
import { PhraseError, parsePhrase } from '../../../lib/text/phrase.ts';
import { tokenize } from '../../../lib/text/tokens.ts';

/** What a phrase finds in a text: the words of each hit. */
function found(phrase: string, text: string): string[] {
  const lexicon = new Lexicon();
  const term = lexicon.term('t');
  lexicon.add(term, cleanText(phrase).folded);
  const clean = cleanText(text);
  return lexicon
    .find(clean.folded, tokenize(clean.text))
    .map(({ start, end }) => clean.text.slice(start, end));
}

describe('phrases', () => {
  it.each([
    ['immediate ban', 'an immediate ban on it', ['immediate ban']],
    ['high risk', 'a high-risk list', ['high-risk']],
    ['ban*', 'bans and banned, no urban band', ['bans', 'banned', 'band']],
    ['(took|takes) effect', 'it took effect and takes effect', ['took effect', 'takes effect']],
    ['[has] banned', 'she has banned it', ['has banned', 'banned']],
    [
      'stop [all] [its] (staff|employees|people) (here|there)',
      'stop its people there; stop staff here',
      ['stop its people there', 'stop staff here'],
    ],
    ['use [of [the] tool]', 'use; use of tool; use of the tool', ['use', 'use of tool', 'use of the tool']],
    ['only ~ [the] (a|b|c|d|e|f|g) [unit]', 'only for the d unit; only g', ['only for the d unit', 'only g']],
    ['(a|b|c|d)(e|f|g|h)(i|j|k|l) x', 'bgk x and dhl x', ['bgk x', 'dhl x']],
    ['banned ~ immediately', 'banned it all, immediately', ['banned it all, immediately']],
    ['banned ~ immediately', 'banned it. Then, immediately', []],
    ['since ~ shipped', 'since build 2.1.91 of api.example.com shipped', []],
    ['since ~ shipped', 'since build 2.1.91 shipped', ['since build 2.1.91 shipped']],
    ['since ~~ shipped', 'since May. shipped', []],
    ['banned ~ immediately', 'it is banned\n\nImmediately', []],
    ['banned ~ immediately', 'banned one two three four immediately', []],
    ['report', 'reports', []],
    ['example', 'see api.example.com and example_x', []],
    ['高风险[的]软件', '列入高风险软件名单', ['高风险软件']],
    ['高风险软件', '列为“高风险” 软件', ['高风险” 软件'.replace('”', '"')]],
    ['금지', '사용을 금지한다', ['금지']],
    ['전체', '직전체계와 전체', ['전체']],
    ['-부터', '10일부터, 금요일부터, 부터', ['부터', '부터']],
    ['-지 않', '보내지 않는다', ['지 않']],
  ])('%s in “%s”', (phrase, text, hits) => {
    expect(found(phrase, text)).toEqual(hits);
  });

  it.each([
    ['(a|b', /no closing/],
    ['a)', /opens nowhere/],
    ['~ a', /must begin with a word/],
    ['a ~', /must not end with a gap/],
    ['a ~~~ b', /gap longer/],
    ['a ~ b ~ c ~ d ~ e ~ f', /more than \d+ gaps/],
    ['(((((a)))))', /too deep/],
    [`${'long '.repeat(300)}`, /longer than \d+ characters/],
  ])('%s is refused with a sentence', (phrase, why) => {
    expect(() => parsePhrase(phrase)).toThrow(PhraseError);
    expect(() => parsePhrase(phrase)).toThrow(why);
  });
});
