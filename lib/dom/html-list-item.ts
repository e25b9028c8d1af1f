/** How an item of a list is written. */
export interface ListItem {
  /** 0 for a list that stands in no other. */
  readonly depth: number;
  /** `-` or the item's number with a full stop. */
  readonly mark: string;
}

/** Whether an element is an item of a list as Word writes it into the clipboard: a paragraph with a style of its own. */
export function officeItem(node: Element): boolean {
  return node.localName === 'p' && /mso-list:\s*l\d/i.test(node.getAttribute('style') ?? '');
}

/** Depth and mark of an item of a list. */
export function listItemOf(node: Element): ListItem {
  if (officeItem(node)) return officeListItem(node);
  let depth = -1;
  for (let at = node.parentElement; at; at = at.parentElement)
    if (at.localName === 'ul' || at.localName === 'ol') depth++;
  const list = node.parentElement;
  if (list?.localName !== 'ol') return { depth: Math.max(0, depth), mark: '-' };
  const place = [...list.children].filter(({ localName }) => localName === 'li').indexOf(node);
  const start = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1;
  return { depth, mark: `${start + place}.` };
}

function officeListItem(node: Element): ListItem {
  const level = /level(\d)/i.exec(node.getAttribute('style') ?? '')?.[1] ?? '1';
  const written = [...node.querySelectorAll('[style*="mso-list"]')].map((each) => each.textContent).join('');
  const number = /^\s*(\d{1,3})[.)]/.exec(written)?.[1];
  return { depth: Number(level) - 1, mark: number === undefined ? '-' : `${number}.` };
}
