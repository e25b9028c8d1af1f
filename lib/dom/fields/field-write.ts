import type { Span } from '../../text/span.ts';
import { windowOf } from '../marks-roots.ts';
import { type Caret, caretAfter, caretIn, putCaret, selectSpan } from './field-caret.ts';
import { type Field, isWritable } from './field-kind.ts';
import { type FieldText, readField } from './field-text.ts';

/** Words to put in the place of others. `quote` is what must stand at the span. */
export interface Replacing extends Span {
  readonly quote: string;
  readonly replacement: string;
}

/**
 * `done`: the text holds the new words and nothing else has changed. `moved`: the words no longer stand there. `refused`:
 * the editor did not take it, and the text is as it was. `changed`: the editor has made something else of it.
 */
export type WriteOutcome = 'done' | 'moved' | 'refused' | 'changed';

/** Editors put one change after the other into their history: so do we. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Replaces words in a field as a browser's own spelling correction does, so that the editor's model and history take
 * it: the words are selected and the browser, or the editor, is told to replace them. Nothing is assigned to the field.
 */
export function replaceInField(field: Field, replacing: Replacing): Promise<WriteOutcome> {
  const write = queue.then(() => replaceNow(field, replacing));
  queue = write.catch(() => undefined);
  return write;
}

async function replaceNow(field: Field, replacing: Replacing): Promise<WriteOutcome> {
  const first = readField(field);
  if (!stands(first, replacing) || !isWritable(field)) return 'moved';
  const caret = caretIn(field, first);
  await enter(field);
  // The focus may have changed the text, and an editor needs a moment to follow the selection.
  selectSpan(field, readField(field), replacing);
  await frame(field);
  const before = readField(field);
  if (!stands(before, replacing)) return 'moved';
  selectSpan(field, before, replacing);
  if (touchesFixedPart(field, before, replacing)) return 'refused';
  insert(field, before, replacing);
  const moved = caret && caretAfter(caret, replacing, replacing.replacement.length);
  return settled(field, before.article.text, replaced(before.article.text, replacing), {
    done: moved,
    refused: caret,
  });
}

function stands({ article }: FieldText, { start, end, quote }: Replacing): boolean {
  return article.text.slice(start, end) === quote;
}

function replaced(text: string, { start, end, replacement }: Replacing): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/** Puts the focus into the field where it is elsewhere: the browser writes only where the focus is. */
async function enter(field: Field): Promise<void> {
  const { element } = field;
  const host = field.kind === 'rich' ? focusableIn(element) : element;
  const root = host.getRootNode() as Document | ShadowRoot;
  const focused = root.activeElement;
  if (focused && (focused === host || host.contains(focused)) && windowOf(host)?.document.hasFocus()) return;
  host.focus({ preventScroll: true });
  await frame(field);
}

/** A list of editable blocks takes no focus itself; the selection then leads into the block. */
function focusableIn(element: HTMLElement): HTMLElement {
  if (element.isContentEditable) return element;
  return element.querySelector<HTMLElement>('[contenteditable="true"]') ?? element;
}

/** Whether the words lie, wholly or in part, in something that the editor does not let be edited. */
function touchesFixedPart(field: Field, { segments }: FieldText, { start, end }: Span): boolean {
  if (field.kind === 'form') return false;
  return segments
    .filter((segment) => segment.start < end && segment.end > start)
    .some(({ node }) => node.parentElement?.isContentEditable === false);
}

/** Asks the editor, and where it does not answer the browser, to put the words in the place of what is selected. */
function insert(field: Field, text: FieldText, replacing: Replacing): void {
  const { element } = field;
  const { replacement } = replacing;
  if (field.kind === 'rich') {
    const range = selectSpan(field, text, replacing);
    if (range && isTakenByEditor(element, range, replacement)) return;
  }
  const keepsCorrections = element.matches(KEEPS_CORRECTIONS);
  if (keepsCorrections) tellCorrected(element, replacement);
  element.ownerDocument.execCommand('insertText', false, replacement);
  if (keepsCorrections) tellCorrected(element, replacement);
}

/**
 * TinyMCE keeps the text as a step of its history at the `input` event of a correction; the one of the command says only
 * that text came. Told before, too, it keeps what was typed until then as a step by itself.
 */
const KEEPS_CORRECTIONS = '.mce-content-body';

function tellCorrected(element: Element, data: string): void {
  const { InputEvent } = windowOf(element) ?? window;
  element.dispatchEvent(new InputEvent('input', { inputType: 'insertReplacementText', data, bubbles: true }));
}

/** Tells the editor what a browser tells it of a spelling correction. True where it has done the change itself. */
function isTakenByEditor(element: HTMLElement, range: Range, replacement: string): boolean {
  const view = windowOf(element);
  if (!view) return false;
  const event = new view.InputEvent('beforeinput', {
    inputType: 'insertReplacementText',
    data: replacement,
    dataTransfer: transferOf(view, replacement),
    targetRanges: [new view.StaticRange(range)],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  const target =
    range.startContainer.parentElement?.closest<HTMLElement>('[contenteditable="true"]') ?? element;
  return !target.dispatchEvent(event);
}

/**
 * The words as editors look for them first. Firefox keeps from a page what a content script puts there: the editor would
 * find an empty one, and does without.
 */
function transferOf(view: Window & typeof globalThis, text: string): DataTransfer | null {
  if ('wrappedJSObject' in view) return null;
  const transfer = new view.DataTransfer();
  transfer.setData('text/plain', text);
  return transfer;
}

/** How many frames an editor may take to show what it was told. */
const MOST_FRAMES = 12;

/**
 * What has become of the text, once it is as wanted and a frame later still is, or when the editor has had its time. The
 * caret goes back as soon as the words stand there: the person may go on writing at once, and what they write is theirs.
 */
async function settled(
  field: Field,
  before: string,
  wanted: string,
  caret: { readonly done: Caret | undefined; readonly refused: Caret | undefined },
): Promise<WriteOutcome> {
  let seen = false;
  // A form field has the words at once; an editor follows its own selection first.
  if (field.kind === 'form') seen = putWhere(field, wanted, caret.done);
  for (let frames = 0; frames < MOST_FRAMES; frames++) {
    await frame(field);
    const isWanted = putWhere(field, wanted, caret.done);
    if (isWanted && seen) return 'done';
    seen ||= isWanted;
  }
  if (putWhere(field, before, caret.refused)) return 'refused';
  return seen ? 'done' : 'changed';
}

/** Puts the caret there if the field holds this text, and tells whether it does. */
function putWhere(field: Field, wanted: string, caret: Caret | undefined): boolean {
  const text = readField(field);
  if (text.article.text !== wanted) return false;
  const now = caretIn(field, text);
  if (caret && (now?.start !== caret.start || now.end !== caret.end)) putCaret(field, text, caret);
  return true;
}

/** After the next frame, and what was put off until then. */
function frame(field: Field): Promise<void> {
  const view = windowOf(field.element) ?? window;
  return new Promise((done) => {
    view.requestAnimationFrame(() => setTimeout(done));
  });
}
