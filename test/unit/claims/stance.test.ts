import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check.ts';
import { bundledFacts } from '../../../lib/node/bundled-facts.ts';
import { readMarkdown } from '../../../lib/text/markdown.ts';

const facts = bundledFacts();

function refuted(sentence: string, published = '2026-07-05'): string[] {
  const text = `# Alibaba bans Claude Code\n\n${sentence}\n`;
  return check({ ...readMarkdown(text), lang: 'en', published }, facts)
    .findings.filter(({ verdict }) => verdict === 'refuted')
    .map(({ quote }) => quote);
}

/** The same wrong values, put forward and not put forward. */
describe('what an article puts forward', () => {
  it.each([
    ['Alibaba announced an immediate ban on Claude Code.', ['announced', 'immediate ban']],
    ['The code has shipped since version 2.9.1.', ['2.9.1']],
    ['The code has shipped since version 2.9.1, the newspaper reported.', ['2.9.1']],
    ['Alibaba will stop its employees from using Claude Code from July 12.', ['July 12']],
    [
      'Alibaba announced an immediate ban on Claude Code, and one paper had it first.',
      ['announced', 'immediate ban'],
    ],
  ])('asserted: %s', (sentence, quotes) => {
    expect(refuted(sentence)).toEqual(quotes);
  });

  it.each([
    ['denied', 'The code has not shipped since version 2.9.1.'],
    ['denied', 'There was no immediate ban.'],
    ['asked', 'Was it an immediate ban?'],
    ['supposed', 'If Alibaba had made it an immediate ban, developers would have protested.'],
    ['supposed', 'Had it been an immediate ban, developers would have protested.'],
    ['corrected', 'An earlier version of this article said that the code had shipped since version 2.9.1.'],
    ['rejected', 'Contrary to what some sites wrote, there is an immediate ban nowhere.'],
    ['answered', '“Alibaba announced an immediate ban.” False.'],
    ['noted by an editor', 'The code has shipped since 2.1.91 [TK: 2.9.1 in the other copy, check].'],
    ['of something else', 'Our own runtime has been at 2.9.1 since March.'],
    ['in an address', 'See https://example.org/alibaba-announces-immediate-ban-2.9.1.html for more.'],
    ['another sense', 'He was the immediate successor, and the ban list grew.'],
  ])('%s: %s', (_, sentence) => {
    expect(refuted(sentence)).toEqual([]);
  });
});
