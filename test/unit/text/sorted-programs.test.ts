import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../lib/text/lexicon.ts';
import { phraseProgram } from '../../../lib/text/phrase-program.ts';
import { sortPrograms } from '../../../lib/text/sorted-programs.ts';
import { tokenize } from '../../../lib/text/tokens.ts';

const PHRASES: readonly (readonly [string, readonly string[]])[] = [
  ['letter', ['letter', 'open letter', '(open|public) letter', '[an] open letter']],
  ['open', ['open*', 'opened ~ yesterday', 'opened']],
  ['took', ['(took|takes) effect', '((came|went) into|[is] in) force', 'took [its] (effect|toll)']],
  ['since', ['-since', '-(from|since)']],
  ['same', ['letter', 'opened']],
  ['office', ['办公室', '(办公|工作)室[的]']],
];
const TEXT =
  'an open letter, the public letters: it opened the door yesterday and took its toll; it went into force and ' +
  'is in force, 10since, 11from; 在办公室的工作室, letter';

function hits(fill: (lexicon: Lexicon) => void): unknown[] {
  const lexicon = new Lexicon();
  fill(lexicon);
  const tokens = tokenize(TEXT);
  // What a first walk has laid down must not change what a second one finds.
  const first = lexicon.find(TEXT, tokens);
  expect(lexicon.find(TEXT, tokens)).toEqual(first);
  return first.map(({ term, start, end }) => [lexicon.name(term), TEXT.slice(start, end), start]);
}

describe('phrases added sorted', () => {
  const sorted = sortPrograms(PHRASES.map(([name, all]) => [name, all.map(phraseProgram)]));

  it('are found where they are found when added one by one', () => {
    const single = hits((lexicon) => {
      for (const [name, all] of PHRASES) for (const phrase of all) lexicon.add(lexicon.term(name), phrase);
    });
    const together = hits((lexicon) => lexicon.addSorted(sorted, (name) => lexicon.term(name)));
    expect(together).toEqual(single);
    expect(new Set(single.map((hit) => (hit as unknown[])[0]))).toEqual(
      new Set(PHRASES.map(([name]) => name)),
    );
  });

  it('are found beside those of others', () => {
    const halves = [PHRASES.slice(0, 3), PHRASES.slice(3)].map((half) =>
      sortPrograms(half.map(([name, all]) => [name, all.map(phraseProgram)])),
    );
    const together = hits((lexicon) => lexicon.addSorted(sorted, (name) => lexicon.term(name)));
    const apart = hits((lexicon) => {
      for (const half of halves) lexicon.addSorted(half, (name) => lexicon.term(name));
    });
    expect(apart).toEqual(together);
  });

  it('have their beginnings in the order of the letters, each option of a choice one', () => {
    const { programs, openings } = sortPrograms([['x', ['(b|a)c', 'ab', 'a'].map(phraseProgram)]]);
    const letters = [];
    for (let i = 0; i < openings.length; i += 2) letters.push(programs[openings[i]!]!.slice(openings[i + 1]));
    expect(letters).toEqual(['a)c', 'a', 'ab', 'b|a)c']);
  });
});
