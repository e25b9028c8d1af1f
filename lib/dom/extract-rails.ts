/**
 * Parts of a page that stand beside the article: navigation, consent walls, comments, related stories,
 * newsletter boxes, share bars, footers. They are told by element, role and the words of class and id.
 */

/** `layout` may be no more than the name of how the page is laid out; `comments` are voices in a forum. */
export type RailName = 'comments' | 'layout' | 'rail';

export interface Rail {
  readonly element: Element;
  /** The rail around this one. */
  readonly parent: Rail | undefined;
  /** Its stand-in in the copy that Readability reads, if it has one of its own. */
  readonly copy: Element | undefined;
  readonly name: RailName;
  /** Characters of prose in it, rails inside it included. */
  prose: number;
  /** Whether it holds the headline, `main` or the marked article body, so that its name says nothing. */
  wraps: boolean;
  /** Decided by `settleRails`. */
  confirmed: boolean;
}

const ELEMENTS = new Set(['aside', 'dialog']);
const ROLES = new Set(
  'navigation complementary contentinfo dialog alertdialog alert menu menubar search toolbar tooltip tablist'.split(
    ' ',
  ),
);

const COMMENT_WORDS = new Set(
  'comment comments disqus replies reply respond commentlist discussion'.split(' '),
);

/** One of these words in a class or id names a rail. */
const WORDS = new Set(
  (
    'related recirc recirculation recommended recommendations recommendation newsletter newsletters subscribe ' +
    'signup share sharing sharedaddy shares sharebar cookie cookies cookiebar consent gdpr onetrust didomi cmp ' +
    'truste breadcrumb breadcrumbs outbrain taboola mostread sponsored ' +
    'advert advertisement adsbygoogle footer pagination pager paywall ' +
    'teaser teasers popup modal interstitial signature toc jumplinks readnext'
  ).split(' '),
);

/** Words of the same kind that also name layouts: one that holds most of the page's prose is such a layout. */
const LAYOUT_WORDS = new Set(
  'sidebar rail nav navbar navigation menu toolbar promo promos trending popular'.split(' '),
);

/** Two words in a row that name a rail where each alone would not. */
const PAIRS = new Set(
  (
    'author bio|author box|about author|more stories|more articles|more news|more from|more on|read more|' +
    'read next|also read|up next|most read|most popular|social links|social icons|social media|tag list|' +
    'post tags|entry tags|widget area|latest news|latest stories|you may|might also|see also|skip link|' +
    'ad slot|ad container|ad unit|ad wrapper|live chat|site header|site branding'
  ).split('|'),
);

/** Words before a rail's name that make it a setting of the page: `no-sidebar`, `has-comments`. */
const SETTINGS = new Set('no not has with without hide enable enabled disabled single is'.split(' '));

/** Prose outside a rail below which the rail is taken for the article itself. */
const LEAST_OUTSIDE = 80;

/** What kind of rail an element is by its own marks, before the rest of the page is known. */
export function railName(element: Element): RailName | undefined {
  const name = element.localName;
  if (name === 'footer') return element.parentElement?.localName === 'blockquote' ? undefined : 'rail';
  if (ELEMENTS.has(name)) return 'rail';
  const role = element.getAttribute('role');
  if (role !== null && ROLES.has(role)) return 'rail';
  if (element.getAttribute('aria-modal') === 'true') return 'rail';
  if (element.localName === 'form' && element.querySelector('input[type=email]')) return 'rail';
  const id = element.getAttribute('id');
  const className = element.getAttribute('class');
  return (className && byWords(className)) || (id ? byWords(id) : undefined) || undefined;
}

function byWords(names: string): RailName | undefined {
  for (const name of names.split(/\s+/)) {
    const words = name
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u);
    for (const [at, word] of words.entries()) {
      const before = words[at - 1];
      if (before !== undefined && SETTINGS.has(before)) continue;
      if (COMMENT_WORDS.has(word)) return 'comments';
      if (LAYOUT_WORDS.has(word)) return 'layout';
      if (WORDS.has(word) || (before !== undefined && PAIRS.has(`${before} ${word}`))) return 'rail';
    }
  }
  return undefined;
}

/**
 * Decides which rails are rails. One that wraps the headline or the main part, or outside of which the page
 * has next to no prose, is only named like one. `rails` stand in the order of the page, outer before inner.
 */
export function settleRails(rails: readonly Rail[], proseOfPage: number, commentsAreVoices: boolean): void {
  for (const rail of rails.toReversed()) {
    if (!rail.parent) continue;
    rail.parent.prose += rail.prose;
    rail.parent.wraps ||= rail.wraps;
  }
  for (const rail of rails) {
    const isVoice = rail.name === 'comments' && commentsAreVoices;
    const isLayout = rail.name === 'layout' && rail.prose > proseOfPage / 2;
    const isAll = rail.prose > 0 && proseOfPage - rail.prose < LEAST_OUTSIDE;
    rail.confirmed = rail.parent?.confirmed === true || !(isVoice || isLayout || isAll || rail.wraps);
  }
}
