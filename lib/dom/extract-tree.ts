/**
 * The page as a person sees it: one tree out of the document, its open shadow roots and its same-origin
 * frames. Nothing here looks at layout or computed style, so that a file read without a browser and a page
 * read in one give the same tree.
 */

const UNREAD = new Set(
  (
    'script style noscript template svg button select textarea option datalist object embed canvas video ' +
    'audio head title rt rp meter progress map area annotation nav amp-sidebar amp-consent amp-ad amp-embed ' +
    'amp-social-share amp-user-notification amp-subscriptions-dialog amp-analytics'
  ).split(' '),
);

const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether neither the element nor anything in it is text of the page: machinery, controls, hidden parts. */
export function isUnread(element: Element): boolean {
  if (UNREAD.has(element.localName)) return true;
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  if (element.localName === 'dialog' && !element.hasAttribute('open')) return true;
  const style = element.getAttribute('style');
  return style !== null && HIDING.test(style);
}

/**
 * The open shadow tree of an element: attached, or declared in a `<template shadowrootmode="open">` that a
 * parser without shadow roots left in place.
 */
export function openShadow(element: Element): ParentNode | undefined {
  if (element.shadowRoot) return element.shadowRoot;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (child.localName === 'template' && child.getAttribute('shadowrootmode') === 'open') {
      return (child as HTMLTemplateElement).content;
    }
  }
  return undefined;
}

/** The body of a frame of the page's own origin; none for other origins and for frames without a document. */
export function frameBody(element: Element): Element | undefined {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return undefined;
  return (element as HTMLIFrameElement).contentDocument?.body ?? undefined;
}

/** What a slot of a host's shadow tree shows: the host's children of that slot name, else the slot's own children. */
export function slotContent(slot: Element, host: Element): { nodes: Iterable<Node>; assigned: boolean } {
  const name = slot.getAttribute('name') ?? '';
  const assigned: Node[] = [];
  for (const node of siblings(host.firstChild)) {
    if (node.nodeType === 1) {
      if (((node as Element).getAttribute('slot') ?? '') === name) assigned.push(node);
    } else if (name === '' && node.nodeType === 3) assigned.push(node);
  }
  const filled = assigned.some((node) => node.nodeType === 1 || (node as Text).data.trim() !== '');
  return filled ? { nodes: assigned, assigned: true } : { nodes: siblings(slot.firstChild), assigned: false };
}

/** A node and those after it under the same parent. */
export function* siblings(first: Node | null): Generator<Node> {
  for (let node = first; node; node = node.nextSibling) yield node;
}

/** The element around an element; out of shadow roots and frames by way of `outside`. */
export function outerElement(element: Element, outside: ReadonlyMap<Node, Element>): Element | undefined {
  if (element.parentElement) return element.parentElement;
  return element.parentNode ? outside.get(element.parentNode) : undefined;
}

/**
 * An answer that an element has by itself or takes from the nearest element around it that has one, else
 * `otherwise`. `known` keeps what was found, so that many elements are answered in linear time.
 */
export function inherited<T>(
  element: Element,
  outside: ReadonlyMap<Node, Element>,
  known: Map<Element, T>,
  own: (element: Element) => T | undefined,
  otherwise: T,
): T {
  const path: Element[] = [];
  let answer: T | undefined;
  for (let at: Element | undefined = element; at; at = outerElement(at, outside)) {
    answer = known.has(at) ? known.get(at) : own(at);
    if (answer !== undefined) {
      known.set(at, answer);
      break;
    }
    path.push(at);
  }
  for (const one of path) known.set(one, answer ?? otherwise);
  return answer ?? otherwise;
}
