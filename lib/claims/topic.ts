import type { CompiledSet } from '../facts/language-index.ts';
import type { ClaimText } from './claim-text.ts';

/** Which sentences of a text are about a set's incident. */
export interface Topic {
  /** The text names what it must name to be about the incident at all. */
  readonly present: boolean;
  has(sentence: number): boolean;
  /** The number of a sentence's section, where that names nothing of the incident and only leans on those that do. */
  leaning(sentence: number): number | undefined;
}

const NOWHERE: Topic = { present: false, has: () => false, leaning: () => undefined };
const EVERYWHERE: Topic = { present: true, has: () => true, leaning: () => undefined };

/** An article names one incident this many times as often as another: then it is about the one. */
const BY_FAR = 4;
/** So many paragraphs with a label of their own make a digest. */
const DIGEST_ITEMS = 3;
/** A label that opens an item of a digest: "**2 – Patch day.**", "二、", "3. ". Speakers and questions are none. */
const LABEL =
  /^\s*(?:\*\*(?=[^*\n]*\p{L}{2})[^*\n]{1,60}[^*?？:：]\*\*|(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[、.)）:–-](?!\d))/u;
/** A block that opens with an interviewer's or a reader's question, in bold. */
const ASKED = /^\s*\*\*[^*\n]{2,200}[?？]\s*\*\*/u;
/** So many of them make an interview or a list of questions, where what is in bold opens no item. */
const ASKED_ITEMS = 2;

/** Characters at least of an item of a list that tells a story of its own; ideographs tell more. */
const STORY = 160;
const STORY_OF_IDEOGRAPHS = 45;
const IDEOGRAPHS = /\p{Script=Han}{4}/u;

/** What a text names of a set. */
interface Naming {
  readonly compiled: CompiledSet;
  /** Everything that it must name to be about the incident. */
  readonly present: boolean;
  /** In the headline, or in a title that is no part of the text. */
  readonly inHeadline: boolean;
  readonly sentences: ReadonlySet<number>;
}

/**
 * For each set the sentences that are about its incident. An article whose headline names the incident's people and
 * things is about it throughout; in any other each section must name them itself or lean on those that do, and in a
 * digest each item must name them. Where the headline names another incident ("as with …"), only what names this one is about it.
 * @param titled whether the title names a set's people and things, where it is not part of the text.
 */
export function topicsOf(
  text: ClaimText,
  sets: readonly CompiledSet[],
  titled: (compiled: CompiledSet) => boolean,
): ReadonlyMap<unknown, Topic> {
  const namings = sets.map((compiled) => namingOf(text, compiled, titled(compiled)));
  return new Map(
    namings.map((naming) => {
      const others = namings.filter((other) => other !== naming && outdoes(other, naming));
      const topic = others.length > 0 ? inPassing(text, naming, others) : topicOf(text, naming);
      return [naming.compiled.set, topic] as const;
    }),
  );
}

function namingOf(text: ClaimText, compiled: CompiledSet, titled: boolean): Naming {
  const found = new Set<number>();
  const sentences = new Set<number>();
  for (let s = 0; s < text.sentences.length; s++) {
    for (const hit of text.hitsIn(s)) {
      if (!compiled.topic.has(hit.term)) continue;
      found.add(hit.term);
      sentences.add(s);
    }
  }
  const present = compiled.about.every((group) => group.some((term) => found.has(term)));
  const inHeadline = titled || text.headline.some((sentence) => sentences.has(sentence));
  return { compiled, present, inHeadline, sentences };
}

function outdoes(other: Naming, own: Naming): boolean {
  if (!other.present || own.inHeadline) return false;
  return other.inHeadline || other.sentences.size >= BY_FAR * own.sentences.size;
}

/** The sentences that name the incident, those behind them until another one is named, and sections headed by it. */
function inPassing(text: ClaimText, { present, sentences }: Naming, others: readonly Naming[]): Topic {
  if (!present) return NOWHERE;
  const about = new Set<number>();
  for (let s = 0; s < text.sentences.length; s++) {
    const other = others.some((one) => one.sentences.has(s));
    const goesOn = about.has(s - 1) && text.sentences[s - 1]!.block === text.sentences[s]!.block;
    const heading = text.headingOf(text.sentences[s]!.block);
    const headed = heading !== undefined && sentences.has(heading);
    if (sentences.has(s) || (!other && (goesOn || headed))) about.add(s);
  }
  return { present: true, has: (sentence) => about.has(sentence), leaning: () => undefined };
}

function topicOf(text: ClaimText, { present, inHeadline, sentences }: Naming): Topic {
  if (!present) return NOWHERE;
  if (inHeadline) return EVERYWHERE;
  const named = new Set([...sentences].map((s) => text.sentences[s]!.block));
  const { sections, areItems } = sectionsOf(text);
  const isAbout = sections.map((section) => section.some((block) => named.has(block)));
  // Where most sections name them, the others are about them as well.
  if (isAbout.filter(Boolean).length * 2 >= sections.length) return EVERYWHERE;
  const sectionAt = new Map(sections.flatMap((section, i) => section.map((block) => [block, i] as const)));
  const at = (sentence: number): number => sectionAt.get(text.sentences[sentence]!.block)!;
  return {
    present: true,
    has: (sentence) => !areItems || isAbout[at(sentence)]!,
    leaning: (sentence) => (isAbout[at(sentence)] ? undefined : at(sentence)),
  };
}

/** Blocks by heading, or by the labels of a digest's items where there are no headings. */
function sectionsOf(text: ClaimText): { sections: number[][]; areItems: boolean } {
  const labelled = text.blocks.map((_, block) => labelOf(text, block));
  const times = new Map<string | undefined, number>();
  for (const label of labelled) times.set(label, (times.get(label) ?? 0) + 1);
  const starts = (block: number): boolean => {
    const { kind, start, end } = text.blocks[block]!;
    if (kind === 'item') return tellsStory(text.reading.text.slice(start, end));
    const label = labelled[block];
    // Who speaks is named again and again.
    return label !== undefined && times.get(label) === 1;
  };
  const labels = text.blocks.filter((_, i) => starts(i)).length;
  const stories = text.blocks.filter(({ kind }, i) => kind === 'item' && starts(i)).length >= DIGEST_ITEMS;
  const asked = text.blocks.filter(({ start, end }) =>
    ASKED.test(text.reading.text.slice(start, end)),
  ).length;
  const headings = text.blocks.some((block) => block.kind === 'heading');
  const areItems = !headings && labels >= DIGEST_ITEMS && asked < ASKED_ITEMS;
  const sections: number[][] = [[]];
  text.blocks.forEach(({ kind }, i) => {
    if (kind === 'heading' || (areItems && (starts(i) || (stories && kind === 'item')))) sections.push([]);
    sections[sections.length - 1]!.push(i);
  });
  return { sections, areItems };
}

function labelOf({ blocks, reading }: ClaimText, block: number): string | undefined {
  const { kind, start, end } = blocks[block]!;
  if (kind !== 'paragraph') return undefined;
  return LABEL.exec(reading.text.slice(start, Math.min(end, start + 80)))?.[0];
}

/** An item of several sentences that opens with no date: one of a list of news, not of a chronicle. */
function tellsStory(item: string): boolean {
  if (item.length < (IDEOGRAPHS.test(item) ? STORY_OF_IDEOGRAPHS : STORY)) return false;
  return !/^[\s*_]*\d/.test(item) && /[.。!?？！][^.。]*[.。!?？！]["”」』)]?\s*$/.test(item);
}
