import type { CompiledSet } from '../facts/language-index.ts';
import type { ClaimText } from './claim-text.ts';

/** Which blocks of a text are about a set's incident. */
export interface Topic {
  /** The text names what it must name to be about the incident at all. */
  readonly present: boolean;
  has(block: number): boolean;
}

/**
 * An article whose headline names the incident's people and things is about it throughout; in any other (a digest, a
 * newsletter) a passage must name them itself or stand below a heading that does.
 */
export function topicOf(text: ClaimText, compiled: CompiledSet): Topic {
  const found = new Set<number>();
  const named = new Set<number>();
  for (let s = 0; s < text.sentences.length; s++) {
    for (const hit of text.hitsIn(s)) {
      if (!compiled.topic.has(hit.term)) continue;
      found.add(hit.term);
      named.add(text.sentences[s]!.block);
    }
  }
  const present = compiled.about.every((group) => group.some((term) => found.has(term)));
  if (!present) return { present, has: () => false };
  const headline = text.blocks.findIndex((block) => block.kind === 'headline');
  const prose = text.blocks.filter(
    (block, i) => block.kind === 'paragraph' && block.end - block.start > 80 && named.has(i),
  ).length;
  const paragraphs = text.blocks.filter(
    (block) => block.kind === 'paragraph' && block.end - block.start > 80,
  ).length;
  const throughout = (headline >= 0 ? named.has(headline) : true) || prose * 2 > paragraphs;
  if (throughout) return { present, has: () => true };
  const belongs = new Set<number>();
  let heading = false;
  let above = false;
  text.blocks.forEach((block, i) => {
    if (block.kind === 'heading') heading = named.has(i);
    const itself = named.has(i);
    // A list or table belongs to the paragraph that leads into it.
    const led = (block.kind === 'item' || block.kind === 'cell') && above;
    if (block.kind !== 'item' && block.kind !== 'cell') above = itself || heading;
    if (itself || heading || led) belongs.add(i);
  });
  return { present, has: (block) => belongs.has(block) };
}
