import type { EditorView, ViewUpdate } from '@codemirror/view';
import { type FileRefusal, openDraftFile } from '../../dom/draft-file.ts';
import type { Draft, DraftIgnored } from '../../draft/draft.ts';
import type { Correction } from '../../verdict/correction.ts';
import { replacementFor } from '../../verdict/replacement.ts';
import { DraftChecks, type DraftReply } from './draft-checks.ts';
import { DraftCursor } from './draft-cursor.ts';
import { DraftHidden } from './draft-hidden.ts';
import { looksOf } from './draft-look.ts';
import { DraftText } from './draft-text.ts';
import type { DraftView, Former } from './draft-view.ts';
import { openMarks } from './draft-words.ts';
import { drawMarks, type Marks, marksIn, NO_MARKS, placed } from './editor-marks.ts';

/** One draft in its editor: what is found in it, what is done about it, and that it is kept. */
export class DraftSession {
  readonly cursor: DraftCursor;
  private readonly view: EditorView;
  private readonly shown: (view: DraftView) => void;
  private readonly text: DraftText;
  private readonly hidden: DraftHidden;
  private readonly checks: DraftChecks;
  private reply: DraftReply | undefined;
  private stale = true;
  private turn = 0;

  /** @param shown is called with every change. */
  constructor(view: EditorView, draft: Draft, shown: (view: DraftView) => void) {
    this.view = view;
    this.shown = shown;
    this.text = new DraftText(view, draft, () => this.show());
    this.hidden = new DraftHidden(this.text);
    this.cursor = new DraftCursor(view, {
      asking: () => this.asking(),
      opened: () => this.redraw(),
      moved: () => this.show(),
    });
    this.checks = new DraftChecks(
      () => this.text.draft,
      (reply) => this.checked(reply),
    );
    this.checks.soon();
    this.show();
  }

  /** The editor has changed. */
  updated(update: ViewUpdate): void {
    if (update.docChanged) {
      this.stale = true;
      this.checks.changed(update.changes.desc);
      this.text.follow(update);
      // A mark goes with the words that it was made for. No update may begin within another.
      const gone = countOf(marksIn(update.state)) < countOf(marksIn(update.startState));
      if (gone) queueMicrotask(() => this.redraw());
    }
    if (update.docChanged || update.geometryChanged) this.show();
  }

  /** Sets day, language, or what is shown. */
  set(change: Partial<Pick<Draft, 'published' | 'lang' | 'agreeing' | 'consistency'>>): void {
    this.text.set(change);
    this.stale = true;
    this.checks.soon();
    this.redraw();
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
    const { draft } = this.text;
    const former = draft.text === '' ? undefined : { draft, opened: file.name };
    this.become({ ...this.text.emptied(), ...opened }, former);
    return undefined;
  }

  /** Takes the draft away, here and where it is kept; until the page is left it can be had back. */
  clear(): void {
    this.become(this.text.emptied(), { draft: this.text.draft });
  }

  /** Brings back the draft that was cleared or that a file came in the place of. */
  bringBack(): void {
    const { former } = this.text;
    if (former) this.become(former.draft, undefined);
  }

  /** Replaces the words of the finding that the card is open for. */
  accept(): boolean {
    const { current } = this.cursor;
    if (!current || !('verdict' in current)) return false;
    const replacement = replacementFor(current);
    if (!replacement) return false;
    const { start, end, quote } = current;
    this.cursor.put(undefined);
    this.apply([{ start, end, quote, replacement: replacement.text }]);
    this.view.focus();
    return true;
  }

  /** Makes corrections in one step. Gives those whose words are no longer there. */
  apply<T extends Correction>(corrections: readonly T[]): readonly T[] {
    return this.text.correct(corrections);
  }

  /** Hears no more of something, as far as the scope reaches. */
  ignore(id: number, scope: DraftIgnored['scope'], reason: string): void {
    const found = this.cursor.marked(id);
    if (!found) return;
    this.hidden.add(found, scope, reason);
    this.redraw();
    this.cursor.close();
  }

  /** Hears again of what an item hides. */
  unignore(item: DraftIgnored): void {
    this.hidden.remove(item);
    this.redraw();
  }

  /** Facts that the person ignores in pages as well. */
  setEverywhere(items: readonly DraftIgnored[]): void {
    this.hidden.everywhere = items;
    this.redraw();
  }

  /** Writes what has not been written yet. */
  flush(): void {
    this.text.flush();
  }

  private become(draft: Draft, former: Former | undefined): void {
    this.cursor.put(undefined);
    this.reply = undefined;
    this.text.replace(draft, former);
    this.checks.soon();
    this.redraw(NO_MARKS);
  }

  private checked(reply: DraftReply): void {
    this.reply = reply;
    this.stale = false;
    const { current } = this.cursor;
    const marks = placed(
      'result' in reply ? reply.findings : [],
      'problem' in reply ? [] : reply.inconsistencies,
      current,
    );
    this.cursor.put([...marks.findings, ...marks.inconsistencies].find(({ id }) => id === current?.id));
    this.hidden.refresh(marks);
    this.redraw(marks);
  }

  private redraw(marks: Marks = marksIn(this.view.state)): void {
    const looks = looksOf(marks, {
      hidden: this.hidden.among(marks),
      agreeing: this.text.draft.agreeing,
      isCurrent: (item) => this.cursor.isAt(item),
    });
    drawMarks(this.view, marks, looks);
    this.show();
  }

  /** What asks for something: differs, is disputed or does not fit the rest, and is not ignored. */
  private asking() {
    const marks = marksIn(this.view.state);
    return openMarks(marks, this.hidden.among(marks));
  }

  private show(): void {
    const marks = marksIn(this.view.state);
    const { draft, former, notKept } = this.text;
    const { current, atOther } = this.cursor;
    if (!current) this.cursor.put(undefined);
    this.shown({
      draft,
      ...(this.reply && { reply: this.reply }),
      stale: this.stale,
      ...marks,
      hidden: this.hidden.among(marks),
      ...(current && { current }),
      atOther,
      ...(former && { former }),
      ...(notKept !== undefined && { notKept }),
      turn: ++this.turn,
    });
  }
}

function countOf({ findings, inconsistencies }: Marks): number {
  return findings.length + inconsistencies.length;
}
