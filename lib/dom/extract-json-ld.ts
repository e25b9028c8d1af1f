/** One thing of a page's JSON-LD. */
export type Thing = Readonly<Record<string, unknown>>;

const ARTICLE =
  /^(?:https?:\/\/schema\.org\/|schema:)?(?:\w*Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|QAPage)$/;
/** Properties under which the page's own article may hang; `hasPart`, `mentions` and lists hold other ones. */
const WAYS = ['@graph', 'mainEntity', 'mainEntityOfPage'];

/**
 * The articles that the page's JSON-LD describes, in its order. Scripts that are not JSON are passed over: a
 * page with a broken one has its other marks.
 */
export function articlesInJsonLd(document: Document): Thing[] {
  const found: Thing[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    collect(parse(script.textContent ?? ''), found, 0);
  }
  return found;
}

/** The types of a thing, without schema.org's address. */
export function typesOf(thing: Thing): string[] {
  return [thing['@type']]
    .flat()
    .flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/:]/, '')] : []));
}

/** The names in a property that holds a string, a person or organisation, or a list of such. */
export function namesIn(value: unknown): string[] {
  return [value].flat().flatMap((one) => {
    const name = isThing(one) ? one.name : one;
    return typeof name === 'string' && name.trim() !== '' ? [name.trim()] : [];
  });
}

function collect(value: unknown, found: Thing[], depth: number): void {
  if (depth > 4) return;
  if (Array.isArray(value)) for (const one of value) collect(one, found, depth + 1);
  if (!isThing(value)) return;
  if ([value['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type)))
    found.push(value);
  for (const way of WAYS) collect(value[way], found, depth + 1);
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|(?:\/\/)?\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|(?:\/\/)?\s*\]\]>)\s*$/, '');
  try {
    return JSON.parse(bare);
  } catch {
    return parseLoose(bare);
  }
}

/** Some publishers leave line breaks inside strings, or a comma after the last member. */
function parseLoose(source: string): unknown {
  try {
    return JSON.parse(source.replace(/\s+/g, ' ').replace(/,(\s*[}\]])/g, '$1'));
  } catch {
    return undefined;
  }
}
