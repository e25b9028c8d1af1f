import type { Drawing } from './highlight.ts';
import { backgroundAt } from './highlight-background.ts';
import { choosePencil } from './highlight-colour.ts';
import { elementOf, type Mark } from './marks.ts';

/**
 * How to draw these marks on the backgrounds that they stand on now; `current` is the one that is looked at. What is
 * not in the record has no line.
 */
export function drawingsOf(marks: readonly Mark[], current: Mark | undefined): readonly Drawing[] {
  return marks.flatMap((mark) => {
    const { verdict } = mark.finding;
    const element = elementOf(mark);
    if (!element) return [];
    const line = verdict === 'unverified' ? undefined : verdict;
    const chosen = choosePencil(line ?? 'refuted', backgroundAt(element));
    // The copy of a form field's words has no ink of its own.
    const pencil = mark.holder && chosen === 'in-ink' ? 'on-light' : chosen;
    const strokes = [line, mark === current ? ('current' as const) : undefined];
    return strokes.flatMap((stroke) => (stroke ? [{ stroke, pencil, ranges: mark.ranges }] : []));
  });
}
