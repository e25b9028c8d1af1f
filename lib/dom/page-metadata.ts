import { readDay, readDayOfPath } from './extract-dates.ts';
import { articlesInJsonLd, namesIn, type Thing, typesOf } from './extract-json-ld.ts';

/** What a page says of its article outside of the text. */
export interface PageMetadata {
  /** The headlines that the page gives, the most trustworthy first. */
  readonly titles: readonly string[];
  readonly byline?: string;
  /** ISO 8601 day. */
  readonly published?: string;
  /** BCP-47, in canonical form. */
  readonly lang?: string;
  /** A forum or a question with answers: every post is somebody's voice. */
  readonly discussion: boolean;
}

const PUBLISHED_NAMES = (
  'article:published_time og:article:published_time og:published_time parsely-pub-date datepublished ' +
  'sailthru.date citation_publication_date citation_online_date citation_date dc.date.issued dc.date.created dcterms.issued ' +
  'dcterms.created dc.date dcterms.date pubdate publishdate publish-date publish_date article.published ' +
  'cxenseparse:recs:publishtime date'
).split(' ');
const AUTHOR_NAMES =
  'author parsely-author citation_author dc.creator byl sailthru.author article:author'.split(' ');

/** Reads the metadata; `now` bounds the dates that are believed. Never throws, whatever the page writes. */
export function pageMetadata(document: Document, now: Date = new Date()): PageMetadata {
  const meta = readMeta(document);
  const things = articlesInJsonLd(document);
  const thing = thingOfPage(things, document);
  const byline = readByline(thing, meta, document);
  const published = readPublished(thing, meta, document, now);
  const lang = readLang(thing, meta, document);
  const discussion =
    things.some((one) => typesOf(one).some((type) => /^(?:DiscussionForumPosting|QAPage)$/.test(type))) ||
    document.querySelector('[itemtype$="/DiscussionForumPosting"], [itemtype$="/QAPage"]') !== null;
  return {
    titles: readTitles(thing, meta, document),
    discussion,
    ...(byline !== undefined && { byline }),
    ...(published !== undefined && { published }),
    ...(lang !== undefined && { lang }),
  };
}

/** A language tag in canonical form; nothing for what is no tag. Underscores count as hyphens. */
export function canonicalLang(tag: string | null | undefined): string | undefined {
  const plain = (tag ?? '').split(/[,;]/)[0]?.trim().replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(plain)) return undefined;
  try {
    return Intl.getCanonicalLocales(plain)[0];
  } catch {
    return undefined;
  }
}

function readMeta(document: Document): Map<string, string[]> {
  const meta = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (!name) continue;
      const contents = meta.get(name);
      if (contents) contents.push(content);
      else meta.set(name, [content]);
    }
  }
  return meta;
}

/** The thing that names this page as its own, else the first one with a date, else the first. */
function thingOfPage(things: readonly Thing[], document: Document): Thing | undefined {
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  const isOwn = (thing: Thing) => {
    const page = thing.mainEntityOfPage;
    const addresses = [thing.url, thing['@id'], page, (page as Thing | undefined)?.['@id']];
    return (
      Boolean(canonical) &&
      addresses.some((url) => typeof url === 'string' && url.split('#')[0] === canonical)
    );
  };
  return things.find(isOwn) ?? things.find((thing) => thing.datePublished) ?? things[0];
}

function readTitles(thing: Thing | undefined, meta: Map<string, string[]>, document: Document): string[] {
  const title = document.querySelector('title')?.textContent ?? '';
  const given = [
    ...namesIn(thing?.headline),
    ...(meta.get('og:title') ?? []),
    ...(meta.get('twitter:title') ?? []),
  ];
  const titles = [...given, withoutSiteName(title), ...namesIn(thing?.name)];
  return [...new Set(titles.map((one) => one.replace(/\s+/g, ' ').trim()))].filter((one) => one !== '');
}

/** `Headline | Site` and `Headline - Site` without the site. */
function withoutSiteName(title: string): string {
  const cut = title.replace(/\s+[|–—\-·»:]\s+[^|–—·»]{1,40}$/u, '');
  return cut.length >= title.length / 3 ? cut : title;
}

function readByline(
  thing: Thing | undefined,
  meta: Map<string, string[]>,
  document: Document,
): string | undefined {
  const named = namesIn(thing?.author);
  const inMeta = AUTHOR_NAMES.map((name) => meta.get(name) ?? []).find((names) => names.length > 0) ?? [];
  const inPage =
    document.querySelector('[rel=author], [itemprop=author], .byline, .author')?.textContent ?? '';
  const names = named.length > 0 ? named : inMeta.filter((name) => !/^https?:/.test(name));
  const byline = (names.length > 0 ? names.join(', ') : inPage)
    .replace(/\s+/g, ' ')
    .replace(/^\s*by\s+/i, '')
    .trim();
  return byline !== '' && byline.length < 200 ? byline : undefined;
}

function readPublished(
  thing: Thing | undefined,
  meta: Map<string, string[]>,
  document: Document,
  now: Date,
): string | undefined {
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
  const written = [
    thing?.datePublished,
    ...PUBLISHED_NAMES.flatMap((name) => meta.get(name) ?? []),
    ...timesInPage(document),
    thing?.coverageStartTime,
    thing?.dateCreated,
  ];
  for (const one of written) {
    const day = readDay(one, now);
    if (day) return day;
  }
  return readDayOfPath(canonical, now) ?? readDayOfPath(document.documentURI ?? '', now);
}

/** `time` elements that say that they are the publication, then those that follow the headline closely. */
function timesInPage(document: Document): string[] {
  const marked = document.querySelectorAll(
    'time[pubdate], time[itemprop=datePublished], [itemprop=datePublished][content], time.published, time.entry-date',
  );
  const near: Element[] = [];
  const headline = document.querySelector('[itemprop=headline], main h1, article h1, h1');
  let around = headline?.parentElement;
  for (let n = 0; n < 3 && around && around.localName !== 'body' && near.length === 0; n++) {
    near.push(...around.querySelectorAll('time[datetime]'));
    around = around.parentElement;
  }
  const first = [...marked, ...near.slice(0, 1)];
  return first.map(
    (time) => time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent ?? '',
  );
}

function readLang(
  thing: Thing | undefined,
  meta: Map<string, string[]>,
  document: Document,
): string | undefined {
  const html = document.documentElement;
  const tags = [
    html.getAttribute('lang'),
    html.getAttribute('xml:lang'),
    ...namesIn(thing?.inLanguage),
    ...['og:locale', 'content-language', 'language', 'dc.language'].flatMap((name) => meta.get(name) ?? []),
  ];
  for (const tag of tags) {
    const lang = canonicalLang(tag);
    if (lang) return lang;
  }
  return undefined;
}
