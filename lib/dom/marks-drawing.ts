import type { Drawing } from './highlight.ts';
import { backgroundAt } from './highlight-background.ts';
import { choosePencil } from './highlight-colour.ts';
import { elementOf, type Mark } from './marks.ts';

/** How to draw these marks on the backgrounds that they stand on now; `current` is the one that is looked at. */
export function drawingsOf(marks: readonly Mark[], current: Mark | undefined): readonly Drawing[] {
  return marks.flatMap((mark) => {
    const { verdict } = mark.finding;
    const element = elementOf(mark);
    if (verdict === 'unverified' || !element) return [];
    const pencil = choosePencil(verdict, backgroundAt(element));
    const line: Drawing = { stroke: verdict, pencil, ranges: mark.ranges };
    return mark === current ? [line, { ...line, stroke: 'current' }] : [line];
  });
}
