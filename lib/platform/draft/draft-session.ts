import { isolateHistory } from '@codemirror/commands';
import { EditorSelection } from '@codemirror/state';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import { type FileRefusal, openDraftFile } from '../../dom/draft-file.ts';
import { type Draft, type DraftIgnored, EMPTY_DRAFT } from '../../draft/draft.ts';
import { ignoredBy, ignoredIn, refreshed } from '../../draft/draft-ignored.ts';
import type { Span } from '../../text/span.ts';
import { applicable, type Correction } from '../../verdict/correction.ts';
import { replacementFor } from '../../verdict/replacement.ts';
import { MARK_CLASS } from '../mark-class.ts';
import { DraftChecks, type DraftReply } from './draft-checks.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { openMarks } from './draft-words.ts';
import {
  type Drawn,
  drawMarks,
  type Marks,
  marksIn,
  NO_MARKS,
  type Placed,
  type PlacedInconsistency,
  placed,
} from './editor-marks.ts';

/** How far from the window's edge the words stand that one goes to, in CSS pixels. */
const AROUND = 120;

/** A draft that was just taken away, for having it back. */
export interface Former {
  readonly draft: Draft;
  /** The file that came in its place, or `undefined` where it was cleared. */
  readonly opened?: string;
}

/** Everything that the page shows, as it is now. */
export interface DraftView {
  readonly draft: Draft;
  readonly reply?: DraftReply;
  /** A check is under way or about to begin. */
  readonly stale: boolean;
  readonly findings: readonly Placed[];
  readonly inconsistencies: readonly PlacedInconsistency[];
  /** What is ignored, by id. */
  readonly hidden: ReadonlyMap<number, DraftIgnored>;
  /** What the card is open for. */
  readonly current?: Placed | PlacedInconsistency;
  /** The card stands at the words that those of `current` do not fit. */
  readonly atOther: boolean;
  readonly former?: Former;
  /** Why the draft could not be kept, in the browser's words. */
  readonly notKept?: string;
  /** Changes with every view, so that what hangs on places in the text is measured anew. */
  readonly turn: number;
}

/** One draft in its editor: what is found in it, what is done about it, and that it is kept. */
export class DraftSession {
  private readonly view: EditorView;
  private readonly shown: (view: DraftView) => void;
  private readonly checks: DraftChecks;
  private readonly keeper = new DraftKeeper((problem) => {
    if (problem === this.notKept) return;
    this.notKept = problem;
    this.show();
  });
  private notKept: string | undefined;
  private draft: Draft;
  private reply: DraftReply | undefined;
  private stale = true;
  private currentId: number | undefined;
  private atOther = false;
  private former: Former | undefined;
  private turn = 0;
  private everywhere: readonly DraftIgnored[] = [];

  /** @param shown is called with every change. */
  constructor(view: EditorView, draft: Draft, shown: (view: DraftView) => void) {
    this.view = view;
    this.draft = draft;
    this.shown = shown;
    this.checks = new DraftChecks(
      () => this.draft,
      (reply) => this.checked(reply),
    );
    this.checks.soon();
    this.show();
  }

  /** The editor has changed. */
  updated(update: ViewUpdate): void {
    if (update.docChanged) {
      this.textChanged(update);
      // A mark goes with the words that it was made for. No update may begin within another.
      const gone = countOf(marksIn(update.state)) < countOf(marksIn(update.startState));
      if (gone) queueMicrotask(() => this.redraw(marksIn(this.view.state)));
    }
    if (update.docChanged || update.geometryChanged) this.show();
  }

  private textChanged(update: ViewUpdate): void {
    const text = update.state.doc.toString();
    const { former } = this;
    this.stale = true;
    this.checks.changed(update.changes.desc);
    // The editor's own undo takes back what was cleared or replaced, and the rest has to come with it.
    if (
      former &&
      former.draft.text === text &&
      update.transactions.some((each) => each.isUserEvent('undo'))
    ) {
      this.former = undefined;
      this.draft = former.draft;
      this.keeper.replaced(former.draft);
      return;
    }
    this.draft = { ...this.draft, text };
    this.keeper.textChanged(this.draft);
  }

  /** Sets day, language, or what is shown. */
  set(change: Partial<Pick<Draft, 'published' | 'lang' | 'agreeing' | 'consistency'>>): void {
    this.draft = { ...this.draft, ...change };
    this.keeper.textChanged(this.draft);
    this.keeper.flush();
    this.stale = true;
    this.checks.soon();
    this.redraw(marksIn(this.view.state));
  }

  /** Checks once more although nothing has changed here: the facts may have. */
  again(): void {
    this.checks.soon(0, true);
  }

  /** Opens a file in the place of the draft, which can be had back; a file that cannot be read changes nothing. */
  async open(file: File): Promise<FileRefusal | undefined> {
    const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
    const opened = await openDraftFile(file, parse);
    if (typeof opened === 'string') return opened;
    const former = this.draft.text === '' ? undefined : { draft: this.draft, opened: file.name };
    this.become({ ...this.emptied(), ...opened }, former);
    return undefined;
  }

  /** Takes the draft away, here and where it is kept; until the page is left it can be had back. */
  clear(): void {
    this.become(this.emptied(), { draft: this.draft });
  }

  /** Brings back the draft that was cleared or that a file came in the place of. */
  bringBack(): void {
    if (this.former) this.become(this.former.draft, undefined);
  }

  /** An empty draft that is shown in the same way as this one. */
  private emptied(): Draft {
    const { agreeing, consistency } = this.draft;
    return { ...EMPTY_DRAFT, agreeing, consistency };
  }

  /** Goes to what was found: its words are selected, its card opens. */
  goTo(id: number): void {
    const item = this.marked(id);
    if (!item) return;
    this.currentId = id;
    this.atOther = false;
    this.select(item);
    this.redraw(marksIn(this.view.state));
  }

  /** Goes to the words that those of the open card do not fit, and back; the card goes along. */
  goToOther(): void {
    const item = this.marked(this.currentId);
    if (!item || !('other' in item) || !item.other) return;
    this.atOther = !this.atOther;
    this.select(this.atOther ? item.other : item);
    this.show();
  }

  private select({ start, end }: Span): void {
    this.view.dispatch({
      selection: EditorSelection.range(start, end),
      effects: EditorView.scrollIntoView(start, { y: 'nearest', yMargin: AROUND }),
      userEvent: 'select',
    });
    this.view.focus();
  }

  private marked(id: number | undefined): Placed | PlacedInconsistency | undefined {
    const { findings, inconsistencies } = marksIn(this.view.state);
    return [...findings, ...inconsistencies].find((each) => each.id === id);
  }

  /** Goes on from the caret to the next place that asks for something, round at the ends. */
  step(by: 1 | -1): boolean {
    const open = this.asking();
    const { from, to } = this.view.state.selection.main;
    const next =
      by === 1
        ? (open.find(({ start, id }) => start >= to && id !== this.currentId) ?? open[0])
        : (open.findLast(({ end, id }) => end <= from && id !== this.currentId) ?? open.at(-1));
    if (next) this.goTo(next.id);
    return true;
  }

  /** Goes to the first place of a line that asks for something. */
  goToLine(line: number): void {
    const item = this.asking().find((each) => each.line === line);
    if (item) this.goTo(item.id);
  }

  /** Closes the card. */
  close(): boolean {
    if (this.currentId === undefined) return false;
    this.currentId = undefined;
    this.redraw(marksIn(this.view.state));
    this.view.focus();
    return true;
  }

  /** Replaces the words of the finding that the card is open for. */
  accept(): boolean {
    const finding = marksIn(this.view.state).findings.find(({ id }) => id === this.currentId);
    const replacement = finding && replacementFor(finding);
    if (!replacement) return false;
    const { start, end, quote } = finding;
    this.currentId = undefined;
    this.apply([{ start, end, quote, replacement: replacement.text }]);
    this.view.focus();
    return true;
  }

  /** Makes corrections in one step, from the end of the text. Gives those whose words are no longer there. */
  apply<T extends Correction>(corrections: readonly T[]): readonly T[] {
    const { made, left } = applicable(this.draft.text, corrections);
    const changes = made.map(({ start, end, replacement }) => ({
      from: start,
      to: end,
      insert: replacement,
    }));
    const [only] = made;
    this.view.dispatch({
      changes,
      ...(only && made.length === 1 && { selection: { anchor: only.start + only.replacement.length } }),
      annotations: isolateHistory.of('full'),
      userEvent: 'input.complete',
      scrollIntoView: made.length === 1,
    });
    return left;
  }

  /** Hears no more of something, as far as the scope reaches. */
  ignore(id: number, scope: DraftIgnored['scope'], reason: string): void {
    const found = this.marked(id);
    if (!found) return;
    const item = ignoredIn(this.draft.text, found, scope, { reason, at: Date.now() });
    this.keepIgnored([...this.draft.ignored, item]);
    this.close();
  }

  /** Facts that the person ignores in pages as well. */
  setEverywhere(items: readonly DraftIgnored[]): void {
    this.everywhere = items;
    this.redraw(marksIn(this.view.state));
  }

  /** Hears again of what an item hides. */
  unignore(item: DraftIgnored): void {
    this.keepIgnored(this.draft.ignored.filter((each) => each !== item));
  }

  get text(): string {
    return this.draft.text;
  }

  /** Writes what has not been written yet. */
  flush(): void {
    this.keeper.flush();
  }

  private keepIgnored(ignored: readonly DraftIgnored[]): void {
    this.draft = { ...this.draft, ignored };
    this.keeper.textChanged(this.draft);
    this.keeper.flush();
    this.redraw(marksIn(this.view.state));
  }

  private become(draft: Draft, former: Former | undefined): void {
    this.former = former;
    this.currentId = undefined;
    this.reply = undefined;
    this.draft = draft;
    const { length } = this.view.state.doc;
    this.view.dispatch({
      changes: { from: 0, to: length, insert: draft.text },
      selection: { anchor: 0 },
      annotations: isolateHistory.of('full'),
    });
    // After the editor has told of its change: of an empty draft nothing is kept.
    this.keeper.replaced(draft);
    this.checks.soon();
    this.redraw(NO_MARKS);
  }

  private checked(reply: DraftReply): void {
    this.reply = reply;
    this.stale = false;
    const marks = placed(
      'result' in reply ? reply.findings : [],
      'problem' in reply ? [] : reply.inconsistencies,
    );
    const all = [...marks.findings, ...marks.inconsistencies];
    const before = this.marked(this.currentId);
    const again = before && all.find((each) => each.fact === before.fact && each.start === before.start);
    this.currentId = again?.id;
    const { text, ignored } = this.draft;
    const fresh = refreshed(text, ignored, ignoredBy(text, all, ignored));
    if (fresh.some((item, at) => item !== ignored[at])) this.draft = { ...this.draft, ignored: fresh };
    this.redraw(marks);
  }

  private redraw(marks: Marks): void {
    const hidden = this.hiddenAmong(marks);
    const open = new Set(openMarks(marks, hidden).map(({ id }) => id));
    drawMarks(this.view, marks, (item): Drawn => {
      const isCurrent = item.id === this.currentId;
      const isShown = open.has(item.id) || ('verdict' in item && this.isShownAgreeing(item, hidden));
      const look = isShown ? lookOf(item) : '';
      const severity = isShown ? severityOf(item) : 'hint';
      return { mark: isCurrent ? `${look} current` : look, other: isCurrent ? 'counterpart' : '', severity };
    });
    this.show();
  }

  private isShownAgreeing({ verdict, id }: Placed, hidden: DraftView['hidden']): boolean {
    return verdict === 'supported' && this.draft.agreeing && !hidden.has(id);
  }

  private hiddenAmong({ findings, inconsistencies }: Marks): DraftView['hidden'] {
    const items = [...this.draft.ignored, ...this.everywhere];
    const hidden = ignoredBy(this.draft.text, [...findings, ...inconsistencies], items);
    return new Map([...hidden].map(([{ id }, item]) => [id, item]));
  }

  /** What asks for something: differs, is disputed or does not fit the rest, and is not ignored. */
  private asking(): readonly (Placed | PlacedInconsistency)[] {
    const marks = marksIn(this.view.state);
    return openMarks(marks, this.hiddenAmong(marks));
  }

  private show(): void {
    const marks = marksIn(this.view.state);
    const current = this.marked(this.currentId);
    if (!current) this.currentId = undefined;
    this.shown({
      draft: this.draft,
      ...(this.reply && { reply: this.reply }),
      stale: this.stale,
      ...marks,
      hidden: this.hiddenAmong(marks),
      ...(current && { current }),
      atOther: this.atOther,
      ...(this.former && { former: this.former }),
      ...(this.notKept !== undefined && { notKept: this.notKept }),
      turn: ++this.turn,
    });
  }
}

function lookOf(item: Placed | PlacedInconsistency): string {
  return 'verdict' in item ? MARK_CLASS[item.verdict] : 'mark within';
}

/** What the editor's gutter tells marks by. */
function severityOf(item: Placed | PlacedInconsistency): Drawn['severity'] {
  if (!('verdict' in item)) return 'info';
  if (item.verdict === 'refuted') return 'error';
  return item.verdict === 'disputed' ? 'warning' : 'hint';
}

function countOf({ findings, inconsistencies }: Marks): number {
  return findings.length + inconsistencies.length;
}
