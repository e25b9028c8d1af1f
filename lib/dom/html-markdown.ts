import { listItemOf, officeItem } from './html-list-item.ts';

/** Blocks whose content is no part of the text. */
const LEFT_OUT =
  'head, script, style, template, noscript, svg, object, iframe, nav, button, input, select, textarea';
const BLOCK =
  /^(?:address|article|aside|blockquote|body|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|ol|p|pre|section|summary|table|ul)$/;

/** What the walk through the elements has written so far. */
interface Sheet {
  /** Finished blocks. */
  readonly blocks: string[];
  /** The block that is being written. */
  line: string;
}

/**
 * HTML as Markdown: headings, lists, links, quotations, tables and code; other formatting is left out, as it says
 * nothing of the text. Of markup from word processors their own lists are understood.
 */
export function htmlMarkdown(root: Element | DocumentFragment): string {
  const sheet: Sheet = { blocks: [], line: '' };
  children(root, sheet);
  finish(sheet);
  const { blocks } = sheet;
  const lastLine = (at: number): string => blocks[at]?.slice(blocks[at].lastIndexOf('\n') + 1) ?? '';
  return blocks
    .map((text, at) => (at === 0 ? '' : isItem(text) && isItem(lastLine(at - 1)) ? '\n' : '\n\n') + text)
    .join('');
}

/** Items of a list stand line by line. */
function isItem(line: string): boolean {
  return /^\s*(?:-|\d+\.) /.test(line);
}

function children(parent: Node, sheet: Sheet): void {
  for (const child of parent.childNodes) {
    if (child.nodeType === 3) sheet.line += (child.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ');
    else if (child.nodeType === 1) element(child as Element, sheet);
  }
}

function element(node: Element, sheet: Sheet): void {
  if (node.matches(LEFT_OUT) || isIgnored(node)) return;
  const name = node.localName;
  if (name === 'br') sheet.line = `${sheet.line.trimEnd()}\n`;
  else if (name === 'a') link(node, sheet);
  else if (name === 'table') table(node, sheet);
  else if (name === 'pre')
    block(sheet, () => `\`\`\`\n${node.textContent?.replace(/\n$/, '') ?? ''}\n\`\`\``);
  else if (/^h[1-6]$/.test(name)) block(sheet, () => prefixed('#'.repeat(Number(name[1])), inline(node)));
  else if (name === 'li' || officeItem(node)) item(node, sheet);
  else if (name === 'blockquote') block(sheet, () => htmlMarkdown(ofChildren(node)).replace(/^/gm, '> '));
  else if (BLOCK.test(name)) {
    finish(sheet);
    children(node, sheet);
    finish(sheet);
  } else children(node, sheet);
}

/** Marks of a list that a word processor has written as text. */
function isIgnored(node: Element): boolean {
  return /mso-list:\s*ignore/i.test(node.getAttribute('style') ?? '');
}

function ofChildren(node: Element): DocumentFragment {
  const fragment = node.ownerDocument.createDocumentFragment();
  for (const child of [...node.childNodes]) fragment.append(child.cloneNode(true));
  return fragment;
}

function block(sheet: Sheet, write: () => string): void {
  finish(sheet);
  const text = write();
  if (text.trim() !== '') sheet.blocks.push(text);
}

function finish(sheet: Sheet): void {
  const text = sheet.line
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
  sheet.line = '';
  // A stamp may hide white space at the start from `trim`.
  if (text !== '') sheet.blocks.push(plainStart(text.replace(/^([\ue000-\ue01f]+) +/u, '$1')));
}

/** Words that would be read as a mark of Markdown at the start of a line are kept from it. */
function plainStart(text: string): string {
  return text.replace(
    /^([\ue000-\ue01f]*)(#{1,6}\s|>|[-+*]\s|\d{1,3}[.)]\s)/u,
    (_, stamp: string, mark: string) =>
      /^\d/.test(mark) ? `${stamp}${mark.replace(/([.)])/, '\\$1')}` : `${stamp}\\${mark}`,
  );
}

/** Text of an element without its blocks. */
function inline(node: Element): string {
  const sheet: Sheet = { blocks: [], line: '' };
  children(node, sheet);
  finish(sheet);
  return sheet.blocks.join(' ').replace(/\s*\n\s*/g, ' ');
}

function prefixed(mark: string, text: string): string {
  return text === '' ? '' : `${mark} ${text.replace(/^([\ue000-\ue01f]*)\\/u, '$1')}`;
}

function link(node: Element, sheet: Sheet): void {
  const inner: Sheet = { blocks: [], line: '' };
  children(node, inner);
  const text = [...inner.blocks, inner.line].join(' ');
  const href = node.getAttribute('href') ?? '';
  // A note's way back to the text.
  if (href.startsWith('#') && text.replace(/[\ue000-\ue01f]/gu, '').trim() === '↑') return;
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  const leads = /^(?:https?:|mailto:)/i.test(href) && words !== '' && words !== href;
  sheet.line += leads ? `${before}[${words}](${href.replace(/[()\s]/g, encodeURIComponent)})${after}` : text;
}

function item(node: Element, sheet: Sheet): void {
  finish(sheet);
  const { depth, mark } = listItemOf(node);
  const inner: Sheet = { blocks: [], line: '' };
  children(node, inner);
  finish(inner);
  const indent = '  '.repeat(depth);
  const [first = '', ...rest] = inner.blocks;
  if (first !== '') sheet.blocks.push(`${indent}${prefixed(mark, first)}`);
  // Lists within carry their own indent already.
  sheet.blocks.push(...rest.map((text) => (isItem(text) ? text : `${indent}  ${text}`)));
}

function table(node: Element, sheet: Sheet): void {
  finish(sheet);
  const rows = [...node.querySelectorAll('tr')].filter((row) => row.closest('table') === node);
  const cells = rows.map((row) =>
    [...row.children].map((cell) => inline(cell).replaceAll('|', '\\|').replace(/\s+/g, ' ')),
  );
  const width = Math.max(0, ...cells.map((row) => row.length));
  if (width === 0) return;
  // A table of one column is a frame around text, not a table.
  if (width === 1) {
    for (const row of rows) children(row, sheet);
    finish(sheet);
    return;
  }
  const line = (row: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, at) => row[at] ?? '').join(' | ')} |`;
  const [head = [], ...body] = cells;
  sheet.blocks.push([line(head), `|${' --- |'.repeat(width)}`, ...body.map(line)].join('\n'));
}
