import type { Finding, FindingSource } from '../verdict/finding.ts';
import { dateWords, sayCount, type Words } from '../words.ts';
import { make, makeButton, makeLink } from './card-element.ts';
import { statusWords } from './card-words.ts';

/** How many sources stand open; the rest come at a press. */
const OPEN_SOURCES = 2;

/** How well the fact is known, then its dated sources. */
export function sourcesBlock(words: Words, finding: Finding): HTMLElement {
  const list = make(
    'ol',
    {},
    ...finding.sources.slice(0, OPEN_SOURCES).map((source) => sourceItem(words, source)),
  );
  const rest = finding.sources.slice(OPEN_SOURCES);
  const block = make('div', { class: 'sources' }, make('h3', {}, statusWords(words, finding)), list);
  if (rest.length > 0) {
    const more = makeButton(sayCount(words, 'card_more_sources', rest.length), () => {
      const items = rest.map((source) => sourceItem(words, source));
      list.append(...items);
      more.remove();
      items[0]?.querySelector('a')?.focus();
    });
    block.append(more);
  }
  return block;
}

/** Where the article's words were seen elsewhere, as links in one sentence; undefined where nowhere. */
export function seenLine(words: Words, finding: Finding): HTMLElement | undefined {
  if (finding.seen.length === 0) return undefined;
  const hole = '\ufffc';
  const [before = '', after = ''] = words.say('card_seen', finding.quote, hole).split(hole);
  const list = new Intl.ListFormat(words.lang).formatToParts(finding.seen.map((_, index) => String(index)));
  const links = list.map(({ type, value }) => {
    const address = finding.seen[Number(value)];
    return type === 'element' && address !== undefined ? makeLink(address, siteOf(address)) : value;
  });
  return make('p', { class: 'hint' }, before, ...links, after);
}

function sourceItem(words: Words, source: FindingSource): HTMLElement {
  const date = dateWords(words, source.published);
  const when = source.published
    ? make('time', { datetime: source.published }, date)
    : make('span', { class: 'when' }, date);
  const text = source.note ?? source.title;
  const lang = source.note === undefined ? source.language : undefined;
  const cite = text ? make('cite', { lang, dir: 'auto' }, text) : undefined;
  return make('li', {}, when, make('span', {}, makeLink(source.url, source.publisher), cite));
}

/** The site's name for reading: `example.org`. */
function siteOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}
