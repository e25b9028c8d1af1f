import type { CompiledSet } from '../facts/language-index.ts';
import type { ClaimText } from './claim-text.ts';

/** Which blocks of a text are about a set's incident. */
export interface Topic {
  /** The text names what it must name to be about the incident at all. */
  readonly present: boolean;
  has(block: number): boolean;
}

const NOWHERE: Topic = { present: false, has: () => false };
const EVERYWHERE: Topic = { present: true, has: () => true };

/** So many paragraphs with a label of their own make a digest. */
const DIGEST_ITEMS = 3;
/** A label that opens an item of a digest: "**2 – Patch day.**", "二、", "3. ". Speakers and questions are none. */
const LABEL =
  /^\s*(?:\*\*(?=[^*\n]*\p{L}{2})[^*\n]{2,60}[^*?？:：]\*\*|(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[、.)）:–-])/u;

/**
 * An article whose headline names the incident's people and things is about it throughout; in any other (a digest, a
 * newsletter) each section must name them itself.
 * @param title words of the title name them, where the title is not part of the text.
 */
export function topicOf(text: ClaimText, compiled: CompiledSet, title: boolean): Topic {
  const found = new Set<number>();
  const named = new Set<number>();
  for (let s = 0; s < text.sentences.length; s++) {
    for (const hit of text.hitsIn(s)) {
      if (!compiled.topic.has(hit.term)) continue;
      found.add(hit.term);
      named.add(text.sentences[s]!.block);
    }
  }
  if (!compiled.about.every((group) => group.some((term) => found.has(term)))) return NOWHERE;
  const headline = text.blocks.findIndex((block) => block.kind === 'headline');
  if (title || (headline >= 0 && named.has(headline))) return EVERYWHERE;
  const sections = sectionsOf(text);
  const about = sections.filter((section) => section.some((block) => named.has(block)));
  // Where most sections name them, the others lean on those.
  if (about.length * 2 >= sections.length) return EVERYWHERE;
  return { present: true, has: (block) => about.some((section) => section.includes(block)) };
}

/** Blocks by heading, or by the labels of a digest's items where there are no headings. */
function sectionsOf(text: ClaimText): number[][] {
  const starts = (block: number): boolean => {
    const { kind, start, end } = text.blocks[block]!;
    return kind === 'paragraph' && LABEL.test(text.reading.text.slice(start, Math.min(end, start + 80)));
  };
  const labels = text.blocks.filter((_, i) => starts(i)).length;
  const headings = text.blocks.some((block) => block.kind === 'heading');
  const sections: number[][] = [[]];
  text.blocks.forEach(({ kind }, i) => {
    if (kind === 'heading' || (!headings && labels >= DIGEST_ITEMS && starts(i))) sections.push([]);
    sections[sections.length - 1]!.push(i);
  });
  return sections;
}
