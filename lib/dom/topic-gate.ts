/*
 * The first look at a page that may be checked by itself: does its text speak of an incident at all? It runs in every
 * such page, so that it imports nothing, reads the page once, and afterwards only what is put into it.
 */

/** For each incident the patterns that a page must all match, as regular expressions without regard to case. */
export type Topics = readonly (readonly string[])[];

/** How long nothing may be put into the page before that is looked at, in milliseconds. */
const QUIET = 400;
/** More parts than this are not looked at one by one; the page is read once more. */
const MANY_PARTS = 300;

/** Characters that hide a name: soft hyphens, invisible ones, full-width letters, accents written apart. */
const DISGUISES = /[\u0300-\u036f]|[\u00ad\u200b-\u200f\u2060\ufeff\uff01-\uff5e]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Remembers which patterns were matched, part by part. */
export function createTopicLook(topics: Topics): { matches(text: string): boolean; forget(): void } {
  const sets = topics.map((patterns) => patterns.map((source) => new RegExp(source, 'i')));
  const matched = new Set<RegExp>();
  return {
    /** Whether this text, with those before it, speaks of an incident. */
    matches(text) {
      const plain = DISGUISES.test(text) ? text.normalize('NFKC').replace(INVISIBLE, '') : text;
      // Each is looked for even where another is missing: that one may come later.
      return sets.some((patterns) => {
        for (const pattern of patterns) {
          if (!matched.has(pattern) && pattern.test(plain)) matched.add(pattern);
        }
        return patterns.every((pattern) => matched.has(pattern));
      });
    },
    forget: () => matched.clear(),
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
    added.clear();
    whole = false;
    if (!parts.some((part) => look.matches(textOf(part)))) return;
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
  lookNow();
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
