/*
 * The first look at a page that may be checked by itself: does its text speak of an incident at all? It runs in every
 * such page, so that it imports nothing, reads the page once, and afterwards only what is put into it.
 */

/** For each incident the patterns that a page's text in lower case must all match, as sources of regular expressions. */
export type Topics = readonly (readonly string[])[];

/** How long nothing may be put into the page before that is looked at, in milliseconds. */
const QUIET = 400;
/** How long the first look waits at most for the page to be idle, in milliseconds. */
const LATEST_FIRST_LOOK = 1000;
/** More parts than this are not looked at one by one; the page is read once more. */
const MANY_PARTS = 300;

/** Characters that hide a name: soft hyphens, invisible ones, full-width letters, accents written apart. */
const DISGUISES = /[\u0300-\u036f]|[\u00ad\u200b-\u200f\u2060\ufeff\uff01-\uff5e]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** What a text has brought: nothing, one more of the patterns that are wanted in their order, or the last of them. */
type Brought = 'nothing' | 'more' | 'all';

/**
 * Looks for each incident's patterns in their order, part by part: most pages lack the first, and are not looked at for
 * the others. Where a part brings one, what came before it must be looked at for the next.
 */
export function createTopicLook(topics: Topics): { at(text: string): Brought; forget(): void } {
  const sets = topics.map((patterns) => ({
    patterns: patterns.map((source) => new RegExp(source)),
    matched: 0,
  }));
  return {
    at(text) {
      const plain = DISGUISES.test(text) ? text.normalize('NFKC').replace(INVISIBLE, '') : text;
      const lower = plain.toLowerCase();
      let brought: Brought = 'nothing';
      for (const set of sets) {
        while (set.patterns[set.matched]?.test(lower)) {
          set.matched++;
          brought = 'more';
        }
        if (set.matched === set.patterns.length) return 'all';
      }
      return brought;
    },
    forget() {
      for (const set of sets) set.matched = 0;
    },
  };
}

/**
 * Looks at the page and at whatever is put into it later, and calls `found` once for each address at which its text
 * speaks of an incident. Changes are noted as they come and read when they have come to rest.
 */
export function watchForTopic(
  document: Document,
  topics: Topics,
  signal: AbortSignal,
  found: () => void,
): void {
  const look = createTopicLook(topics);
  const added = new Set<Node>();
  let whole = true;
  let done = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const lookNow = () => {
    if (!whole && added.size > MANY_PARTS) whole = true;
    const parts = whole ? [document.documentElement] : [...added].filter((node) => node.isConnected);
    const wasWhole = whole;
    added.clear();
    whole = false;
    const brought = parts.map((part) => look.at(textOf(part)));
    if (!brought.includes('all')) {
      whole = !wasWhole && brought.includes('more');
      if (whole) lookNow();
      return;
    }
    done = true;
    observer.disconnect();
    found();
  };
  const plan = () => {
    clearTimeout(timer);
    timer = setTimeout(lookNow, QUIET);
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) added.add(node);
    if (added.size > 0) plan();
  });
  // A frame's own document comes after the frame. Its load does not bubble.
  const frameLoaded = ({ target }: Event) => {
    if (done || (target as Element | null)?.localName !== 'iframe') return;
    added.add(target as Element);
    plan();
  };
  document.addEventListener('load', frameLoaded, { capture: true, signal });
  const observe = () => observer.observe(document, { subtree: true, childList: true });

  let address = location.pathname + location.search;
  navigation.addEventListener(
    'currententrychange',
    () => {
      const now = location.pathname + location.search;
      if (now === address) return;
      address = now;
      look.forget();
      whole = true;
      if (done) observe();
      done = false;
      plan();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  observe();
  // The page's own work goes first.
  const idle = requestIdleCallback(lookNow, { timeout: LATEST_FIRST_LOOK });
  signal.addEventListener('abort', () => cancelIdleCallback(idle));
}

/** All text of a part of the page, that of open shadow roots and of frames of the same origin included. */
function textOf(part: Node): string {
  if (part.nodeType !== Node.ELEMENT_NODE) return part.textContent ?? '';
  const element = part as Element;
  const texts = [element.textContent ?? ''];
  for (const frame of [element, ...element.getElementsByTagName('iframe')])
    texts.push((frame as HTMLIFrameElement).contentDocument?.documentElement?.textContent ?? '');
  for (const root of shadowRootsIn(element)) texts.push(root.textContent ?? '');
  return texts.join('\n');
}

/** The open shadow roots of a part's own elements: those with a hyphen in their name, found by the browser in one go. */
function shadowRootsIn(element: Element): ShadowRoot[] {
  const custom = element.ownerDocument.evaluate(
    'descendant-or-self::*[contains(local-name(), "-")]',
    element,
    null,
    XPathResult.ORDERED_NODE_SNAPSHOT_TYPE,
  );
  const roots: ShadowRoot[] = [];
  for (let at = 0; at < custom.snapshotLength; at++) {
    const root = (custom.snapshotItem(at) as Element).shadowRoot;
    if (root) roots.push(root, ...[...root.children].flatMap(shadowRootsIn));
  }
  return roots;
}
