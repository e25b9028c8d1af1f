import type { Span } from '../../text/span.ts';
import { spanOf } from '../article-text.ts';
import { windowOf } from '../marks-roots.ts';
import type { Field } from './field-kind.ts';
import { type FieldText, rangeOf } from './field-text.ts';

/** Where the caret, or what is selected, stands in a field's text. */
export type Caret = Span;

/** Where the person is in the field; undefined where they have not been in it. */
export function caretIn(field: Field, { segments }: FieldText): Caret | undefined {
  if (field.kind === 'form') {
    const { selectionStart, selectionEnd } = field.element;
    return selectionStart === null || selectionEnd === null
      ? undefined
      : { start: selectionStart, end: selectionEnd };
  }
  const selection = selectionAt(field.element);
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  if (!range || !field.element.contains(range.commonAncestorContainer)) return undefined;
  const start = spanOf(segments, range.startContainer, range.startOffset);
  const end = spanOf(segments, range.endContainer, range.endOffset);
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** The same place after the words of a span have been replaced: behind the new words where it was within the old. */
export function caretAfter(caret: Caret, span: Span, length: number): Caret {
  const moved = (at: number): number => {
    if (at <= span.start) return at;
    return at < span.end ? span.start + length : at + length - (span.end - span.start);
  };
  return { start: moved(caret.start), end: moved(caret.end) };
}

/** Puts the caret back. Where a rich text no longer has the place, it stays where the editor has put it. */
export function putCaret(field: Field, { segments }: FieldText, caret: Caret): void {
  if (field.kind === 'form') {
    field.element.setSelectionRange(caret.start, caret.end);
    return;
  }
  const start = pointAt(segments, caret.start);
  const end = pointAt(segments, caret.end);
  if (start && end) selectionAt(field.element)?.setBaseAndExtent(...start, ...end);
}

/** Selects exactly a span. */
export function selectSpan(field: Field, text: FieldText, span: Span): Range | undefined {
  if (field.kind === 'form') {
    field.element.setSelectionRange(span.start, span.end);
    return undefined;
  }
  const range = rangeOf(text.segments, span);
  const selection = selectionAt(field.element);
  if (range)
    selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  return range;
}

type Point = readonly [Node, number];

/** Right behind a character where there is one, so that the caret stays in the block that it was in. */
function pointAt(segments: FieldText['segments'], at: number): Point | undefined {
  const before = rangeOf(segments, { start: at - 1, end: at });
  if (before) return [before.endContainer, before.endOffset];
  const after = rangeOf(segments, { start: at, end: at + 1 });
  return after && [after.startContainer, after.startOffset];
}

/** Shadow roots have a selection of their own in Chromium. */
function selectionAt(element: Element): Selection | null {
  const root = element.getRootNode() as Partial<ShadowRoot>;
  return root.getSelection?.() ?? windowOf(element)?.getSelection() ?? null;
}

declare global {
  interface ShadowRoot {
    /** Chromium only. */
    getSelection?(): Selection | null;
  }
}
