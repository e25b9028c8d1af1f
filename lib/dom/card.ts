import type { Finding } from '../verdict/finding.ts';
import type { Words } from '../words.ts';
import { actionsFoot, type FindingActions, type IgnoreScope } from './card-actions.ts';
import { make, makeButton } from './card-element.ts';
import { seenLine, sourcesBlock } from './card-sources.ts';
import { recordWords, verdictWords } from './card-words.ts';

/** What a card is made from. */
export interface CardContent {
  readonly finding: Finding;
  /** Which mark of how many, from 1. */
  readonly place: number;
  readonly of: number;
  /** BCP-47 of the article, for the words that are quoted from it. */
  readonly articleLang: string;
  readonly actions: FindingActions;
}

/** What the buttons do. */
export interface CardActions {
  previous(): void;
  next(): void;
  close(): void;
  ignore(scope: IgnoreScope): void;
}

/** Longest value that is set large, in characters of Latin width. */
const SHORT_VALUE = 9;

const MARK_CLASSES = {
  refuted: 'differs',
  disputed: 'disputed',
  supported: 'agrees',
  unverified: '',
} as const;

/** Fills the card with one finding: verdict and place, the two values, sources, explanation, where else it was seen. */
export function fillCard(card: HTMLElement, words: Words, content: CardContent, actions: CardActions): void {
  const { finding } = content;
  const title = make('h2', { id: 'title' }, verdictWords(words, finding));
  if (content.of > 1) {
    title.append(' ', make('span', {}, words.say('card_place', String(content.place), String(content.of))));
  }
  const buttons = make('div', { class: 'row' });
  const add = (name: string, text: string, press: () => void) => {
    const button = makeButton(text, press);
    button.dataset.does = name;
    buttons.append(button);
  };
  if (content.place > 1) add('previous', words.say('card_previous'), actions.previous);
  if (content.place < content.of) add('next', words.say('card_next'), actions.next);
  add('close', words.say('card_close'), actions.close);

  card.replaceChildren(
    make('div', { class: 'hd' }, title, buttons),
    pair(words, content),
    make(
      'div',
      { class: 'body' },
      finding.sources.length > 0 && sourcesBlock(words, finding),
      make('p', {}, finding.explanation),
      seenLine(words, finding),
    ),
    actionsFoot(words, finding, content.actions, actions.ignore),
  );
}

/** The article's value beside the record's: bold where there is one, side by side in plain where its sources differ. */
function pair(words: Words, { finding, articleLang }: CardContent): HTMLElement {
  const quoted = make('span', { class: `mark ${MARK_CLASSES[finding.verdict]}` }, finding.quote);
  const [first, canonical] = finding.expected;
  const held =
    finding.verdict === 'disputed'
      ? finding.expected.map((side) => make('dd', { dir: 'auto' }, side))
      : [make('dd', { class: 'record', dir: 'auto' }, first ?? '', canonicalLine(first, canonical))];
  const long = [finding.quote, ...finding.expected].some((value) => widthOf(value) > SHORT_VALUE);
  return make(
    'dl',
    { class: long ? 'pair phrase' : 'pair' },
    make(
      'div',
      {},
      make('dt', {}, words.say('card_article_says')),
      make('dd', { lang: articleLang, dir: 'auto' }, quoted),
    ),
    make('div', {}, make('dt', {}, recordWords(words, finding)), ...held),
  );
}

/** The value as the record writes it, where the article's style writes it differently. */
function canonicalLine(first: string | undefined, canonical: string | undefined): HTMLElement | undefined {
  return canonical !== undefined && canonical !== first ? make('small', {}, canonical) : undefined;
}

/** Width in Latin characters: Chinese, Japanese and Korean ones count double. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text)
    width += /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character)
      ? 2
      : 1;
  return width;
}
