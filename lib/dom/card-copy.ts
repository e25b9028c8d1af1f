import type { Passage } from '../text/passage.ts';
import type { Finding } from '../verdict/finding.ts';
import { dateWords, type Words } from '../words.ts';
import { recordWords, statusWords, verdictWords } from './card-words.ts';

/** The page that a finding was made in. */
export interface FindingPage {
  readonly url: string;
  readonly title?: string;
}

/** A finding as plain text, for a message to a colleague: what the article says, what the record says, and by which sources. */
export function findingText(words: Words, finding: Finding, page: FindingPage): string {
  const { quote, expected, sources, explanation } = finding;
  return [
    verdictWords(words, finding),
    `${words.say('card_article_says')}: ${quote}`,
    `${recordWords(words, finding)}: ${expected.join(' / ')}`,
    explanation,
    '',
    statusWords(words, finding),
    ...sources.map((source) =>
      [dateWords(words, source.published), source.publisher, source.note ?? source.title, source.url]
        .filter(Boolean)
        .join(' · '),
    ),
    '',
    [page.title, page.url].filter(Boolean).join('\n'),
  ]
    .join('\n')
    .trim();
}

/** How many characters before and after the words a link names, so that it leads to these and no equal ones. */
const LINK_CONTEXT = 24;

/** An address that opens the page at the passage, in browsers that know text fragments. */
export function passageLink(url: string, quote: string, { before, after }: Passage): string {
  const [address = '', hash = ''] = splitAtHash(url);
  const prefix = lastPart(before.replace(/^…/, ''));
  const suffix = firstPart(after.replace(/…$/, ''));
  const directive = [
    prefix && `${fragment(prefix)}-`,
    fragment(quote.replace(/\s+/g, ' ').trim()),
    suffix && `-${fragment(suffix)}`,
  ];
  return `${address}#${hash}:~:text=${directive.filter(Boolean).join(',')}`;
}

/** Everything by which somebody else can replay a finding, as lines to paste; no server is told. */
export function reportText(finding: Finding, passage: Passage, page: FindingPage, version: string): string {
  const { start, end, quote, expected, verdict, fact, part, rule, factSet, claimant } = finding;
  const lines: Readonly<Record<string, string>> = {
    page: page.url,
    words: `${passage.before}[${quote}]${passage.after}`.replace(/\s+/g, ' '),
    span: `${start}–${end}`,
    verdict: `${verdict} (${claimant.kind})`,
    record: expected.join(' / '),
    fact: `${fact}/${part}`,
    rule,
    'fact set': factSet,
    errata: version,
  };
  return Object.entries(lines)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

function splitAtHash(url: string): string[] {
  const at = url.indexOf('#');
  return at < 0 ? [url] : [url.slice(0, at), url.slice(at + 1).replace(/:~:.*$/s, '')];
}

/** `-`, `,` and `&` have a meaning of their own in a text fragment. */
function fragment(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

/** The last words of a text; of one without spaces, its last characters. */
function lastPart(text: string): string {
  const tail = text.trim().replace(/\s+/g, ' ');
  if (tail.length <= LINK_CONTEXT) return tail;
  const cut = tail.slice(-LINK_CONTEXT);
  return withoutHalves(cut.includes(' ') ? cut.slice(cut.indexOf(' ') + 1) : cut);
}

function firstPart(text: string): string {
  const head = text.trim().replace(/\s+/g, ' ');
  if (head.length <= LINK_CONTEXT) return head;
  const cut = head.slice(0, LINK_CONTEXT);
  return withoutHalves(cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut);
}

/** A lone half of a character cannot be written into an address. */
function withoutHalves(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
