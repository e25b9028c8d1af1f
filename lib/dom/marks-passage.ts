import { isAlive, parentOf } from './marks-roots.ts';
import { type ElementText, textOf, withoutSpace } from './marks-text.ts';

/** How many characters, white space not counted, are remembered on each side of a quote. */
const CONTEXT = 64;
/** How far a sentence's ends are looked for, in characters. */
const LONGEST_SENTENCE = 400;
/** So many of them must be left where only the quote's own sentence is looked for, or the sentence is too short to be known by. */
const LEAST_SENTENCE = 16;

/** A quote with the text on either side in the same block, as a Web Annotation has it; white space left out. */
interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Where words stand, so that they are found when the page has put new nodes in place of the old ones. */
export interface Passage {
  readonly quote: TextQuoteSelector;
  /** The same with no more context than the quote's own sentence. */
  readonly sentence: TextQuoteSelector;
  /** From the block outwards: where to look, the nearest that is still in the page. */
  readonly within: readonly Element[];
}

/** Remembers the place that these ranges hold. */
export function describe(ranges: readonly Range[]): Passage {
  const first = ranges[0]!;
  const last = ranges.at(-1)!;
  const within = blockAndAncestors(first.startContainer);
  const block = within[0];
  const exact = withoutSpace(ranges.map((range) => range.toString()).join(''));
  if (!block?.contains(last.endContainer)) {
    const quote = { exact, prefix: '', suffix: '' };
    return { quote, sentence: quote, within };
  }
  const range = block.ownerDocument.createRange();
  range.setStart(block, 0);
  range.setEnd(first.startContainer, first.startOffset);
  const before = range.toString().slice(-LONGEST_SENTENCE);
  range.setStart(last.endContainer, last.endOffset);
  range.setEnd(block, block.childNodes.length);
  const after = range.toString().slice(0, LONGEST_SENTENCE);
  return {
    quote: selector(exact, before, after),
    sentence: selector(exact, before.replace(SENTENCES_BEFORE, ''), after.replace(SENTENCES_AFTER, '$1')),
    within,
  };
}

/** A stop ends a sentence before white space, an East Asian one anywhere; a stop within "4.2.17" ends none. */
const SENTENCES_BEFORE = /^.*(?:[.!?…]['"”’»)\]]*\s|[。！？][”’」』）]*)/su;
const SENTENCES_AFTER = /^(.*?(?:[.!?…](?=['"”’»)\]]*(?:\s|$))|[。！？])).*$/su;

function selector(exact: string, before: string, after: string): TextQuoteSelector {
  return {
    exact,
    prefix: withoutSpace(before).slice(-CONTEXT),
    suffix: withoutSpace(after).slice(0, CONTEXT),
  };
}

/** Reads each element's text once, however many passages are looked for in it. */
export type ReadText = (element: Element) => ElementText;

export function createReadText(): ReadText {
  const read = new Map<Element, ElementText>();
  return (element) => {
    const text = read.get(element) ?? textOf(element);
    read.set(element, text);
    return text;
  };
}

/**
 * Finds the passage again after the page has put new nodes in place of the old ones. The words must be there with all
 * that was remembered around them, or at least with their own sentence, and only once; otherwise undefined, for no mark
 * is better than one on another sentence.
 */
export function findAgain({ quote, sentence, within }: Passage, read: ReadText): Range | undefined {
  const root = within.find(isAlive);
  if (!root) return undefined;
  const text = read(root);
  const known = sentence.prefix.length + sentence.suffix.length >= LEAST_SENTENCE;
  return findOnly(quote, text) ?? (known ? findOnly(sentence, text) : undefined);
}

function findOnly(
  { exact, prefix, suffix }: TextQuoteSelector,
  { text, rangeOf }: ElementText,
): Range | undefined {
  const wanted = prefix + exact + suffix;
  const at = text.indexOf(wanted);
  if (at < 0 || text.indexOf(wanted, at + 1) >= 0) return undefined;
  const start = at + prefix.length;
  return rangeOf(start, start + exact.length);
}

function blockAndAncestors(node: Node): readonly Element[] {
  const chain: Element[] = [];
  const first = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  for (let at = first; at; at = parentOf(at)) chain.push(at);
  const block = chain.findIndex(
    (element) => !/^(inline|contents|ruby)/.test(getComputedStyle(element).display),
  );
  return chain.slice(Math.max(block, 0));
}
