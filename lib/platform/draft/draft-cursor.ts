import { EditorSelection } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Span } from '../../text/span.ts';
import { marksIn, type Placed, type PlacedInconsistency } from './editor-marks.ts';

/** How far from the window's edge the words stand that one goes to, in CSS pixels. */
const AROUND = 120;

type Item = Placed | PlacedInconsistency;

/** What the cursor asks and tells. */
interface CursorEvents {
  /** What asks for something, in reading order. */
  asking(): readonly Item[];
  /** The card is open for something else, or for nothing any more. */
  opened(): void;
  /** The card stands at other words of the same. */
  moved(): void;
}

/** Where the person is among what was found: what the card is open for. */
export class DraftCursor {
  private readonly view: EditorView;
  private readonly events: CursorEvents;
  private id: number | undefined;
  private away = false;

  constructor(view: EditorView, events: CursorEvents) {
    this.view = view;
    this.events = events;
  }

  /** What the card is open for; undefined also where its words have been edited. */
  get current(): Item | undefined {
    return this.marked(this.id);
  }

  /** The card stands at the words that those of `current` do not fit. */
  get atOther(): boolean {
    return this.away;
  }

  isAt({ id }: Item): boolean {
    return id === this.id;
  }

  /** Has the card open for something, or for nothing, without going there. */
  put(item: Item | undefined): void {
    this.id = item?.id;
  }

  /** What is marked with this id. */
  marked(id: number | undefined): Item | undefined {
    const { findings, inconsistencies } = marksIn(this.view.state);
    return [...findings, ...inconsistencies].find((each) => each.id === id);
  }

  /** Goes to what was found: its words are selected, its card opens. */
  goTo(id: number): void {
    const item = this.marked(id);
    if (!item) return;
    this.id = id;
    this.away = false;
    this.select(item);
    this.events.opened();
  }

  /** Goes to the words that those of the open card do not fit, and back; the card goes along. */
  goToOther(): void {
    const item = this.current;
    if (!item || !('other' in item) || !item.other) return;
    this.away = !this.away;
    this.select(this.away ? item.other : item);
    this.events.moved();
  }

  /** Goes on from the caret to the next place that asks for something, round at the ends. */
  step(by: 1 | -1): boolean {
    const open = this.events.asking();
    const { from, to } = this.view.state.selection.main;
    const next =
      by === 1
        ? (open.find((item) => item.start >= to && !this.isAt(item)) ?? open[0])
        : (open.findLast((item) => item.end <= from && !this.isAt(item)) ?? open.at(-1));
    if (next) this.goTo(next.id);
    return true;
  }

  /** Goes to the first place of a line that asks for something. */
  goToLine(line: number): void {
    const item = this.events.asking().find((each) => each.line === line);
    if (item) this.goTo(item.id);
  }

  /** Closes the card. */
  close(): boolean {
    if (this.id === undefined) return false;
    this.id = undefined;
    this.events.opened();
    this.view.focus();
    return true;
  }

  private select({ start, end }: Span): void {
    this.view.dispatch({
      selection: EditorSelection.range(start, end),
      effects: EditorView.scrollIntoView(start, { y: 'nearest', yMargin: AROUND }),
      userEvent: 'select',
    });
    this.view.focus();
  }
}
