import type { fieldOf, readField, replaceInField } from './writer.ts';

declare const writer: {
  fieldOf: typeof fieldOf;
  readField: typeof readField;
  replaceInField: typeof replaceInField;
};

/**
 * Runs in an editor's page: replaces words at random places by random ones and compares the editor's whole text each
 * time. Gives what went wrong. Stands alone, since it is sent there as text.
 */
export async function replaceAtRandom(seed: number, count: number): Promise<string[]> {
  let state = seed + 1;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const pick = <T>(all: readonly T[]): T => all[below(all.length)]!;
  const words = [
    'version',
    '2.1.91',
    'July 10',
    'naïve',
    '7月1日',
    '한국어',
    'a',
    'x-y',
    '28.8',
    '“so”',
    'é',
    '🙂',
  ];
  const paragraph = () => Array.from({ length: 4 + below(9) }, () => pick(words)).join(' ');
  const { editor } = window;
  const wrong: string[] = [];
  const fresh = async () => {
    const paragraphs = Array.from({ length: 1 + below(3) }, paragraph);
    editor.set(paragraphs);
    const deadline = performance.now() + 5000;
    const shown = () => {
      const place = editor.place();
      const field = place && writer.fieldOf(place);
      return field && writer.readField(field).article.text.includes(paragraphs.at(-1)!);
    };
    while (!shown() && performance.now() < deadline) await new Promise(requestAnimationFrame);
  };
  for (let done = 0; done < count; done++) {
    if (done % 10 === 0) await fresh();
    const field = writer.fieldOf(editor.place()!)!;
    const { text } = writer.readField(field).article;
    const spans = [...text.matchAll(/\S+/g)];
    const { index: start, 0: quote } = pick(spans);
    const nth = spans.findIndex((span) => span.index === start);
    const replacement = pick(words);
    const before = editor.text();
    const outcome = await writer.replaceInField(field, {
      start,
      end: start + quote.length,
      quote,
      replacement,
    });
    const modelStart = [...before.matchAll(/\S+/g)][nth]!.index;
    const wanted = before.slice(0, modelStart) + replacement + before.slice(modelStart + quote.length);
    if (outcome !== 'done' || editor.text() !== wanted)
      wrong.push(`${done}: ${outcome}: ${quote} → ${replacement} in ${before}: ${editor.text()}`);
  }
  return wrong;
}
