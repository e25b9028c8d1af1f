import { MARK_CLASS } from '../mark-class.ts';
import { openMarks } from './draft-words.ts';
import type { Drawn, Marks, Placed, PlacedInconsistency } from './editor-marks.ts';

type Item = Placed | PlacedInconsistency;

interface Shown {
  /** What is ignored, by id. */
  readonly hidden: ReadonlyMap<number, unknown>;
  /** What agrees is shown as well. */
  readonly agreeing: boolean;
  /** The card is open for it. */
  isCurrent(item: Item): boolean;
}

/** How each of the marks is drawn. */
export function looksOf(marks: Marks, { hidden, agreeing, isCurrent }: Shown): (item: Item) => Drawn {
  const open = new Set(openMarks(marks, hidden).map(({ id }) => id));
  const isShown = (item: Item): boolean =>
    open.has(item.id) ||
    ('verdict' in item && item.verdict === 'supported' && agreeing && !hidden.has(item.id));
  return (item) => {
    const current = isCurrent(item);
    const shown = isShown(item);
    const look = shown ? lookOf(item) : '';
    const severity = shown ? severityOf(item) : 'hint';
    return { mark: current ? `${look} current` : look, other: current ? 'counterpart' : '', severity };
  };
}

function lookOf(item: Item): string {
  return 'verdict' in item ? MARK_CLASS[item.verdict] : 'mark within';
}

/** What the editor's gutter tells marks by. */
function severityOf(item: Item): Drawn['severity'] {
  if (!('verdict' in item)) return 'info';
  if (item.verdict === 'refuted') return 'error';
  return item.verdict === 'disputed' ? 'warning' : 'hint';
}
