import { isolateHistory } from '@codemirror/commands';
import type { EditorView, ViewUpdate } from '@codemirror/view';
import { type Draft, EMPTY_DRAFT } from '../../draft/draft.ts';
import { applicable, type Correction } from '../../verdict/correction.ts';
import { DraftKeeper } from './draft-keeper.ts';
import type { Former } from './draft-view.ts';

/** The draft as it stands in the editor, with what is set for it, kept on the disk with every change. */
export class DraftText {
  private readonly view: EditorView;
  private readonly keeper: DraftKeeper;
  private now: Draft;
  private before: Former | undefined;
  private problem: string | undefined;

  /** @param told is called when the draft cannot be kept, or can again. */
  constructor(view: EditorView, draft: Draft, told: () => void) {
    this.view = view;
    this.now = draft;
    this.keeper = new DraftKeeper((problem) => {
      if (problem === this.problem) return;
      this.problem = problem;
      told();
    });
  }

  get draft(): Draft {
    return this.now;
  }

  /** The draft that was cleared or that a file came in the place of, while it can be had back. */
  get former(): Former | undefined {
    return this.before;
  }

  /** Why the draft could not be kept, in the browser's words. */
  get notKept(): string | undefined {
    return this.problem;
  }

  /** Takes over what the editor's text has become. */
  follow(update: ViewUpdate): void {
    const text = update.state.doc.toString();
    const { before } = this;
    // The editor's own undo takes back what was cleared or replaced, and the rest has to come with it.
    if (
      before &&
      before.draft.text === text &&
      update.transactions.some((each) => each.isUserEvent('undo'))
    ) {
      this.before = undefined;
      this.now = before.draft;
      this.keeper.replaced(before.draft);
      return;
    }
    this.now = { ...this.now, text };
    this.keeper.textChanged(this.now);
  }

  /** Changes what is set for the draft; it is kept at once. */
  set(change: Partial<Omit<Draft, 'text' | 'file'>>): void {
    this.now = { ...this.now, ...change };
    this.keeper.textChanged(this.now);
    this.keeper.flush();
  }

  /** Brings what is ignored up to the text; it is kept with the next change. */
  refresh(ignored: Draft['ignored']): void {
    this.now = { ...this.now, ignored };
  }

  /** Puts another draft in the place of this one. */
  replace(draft: Draft, former: Former | undefined): void {
    this.before = former;
    this.now = draft;
    const { length } = this.view.state.doc;
    this.view.dispatch({
      changes: { from: 0, to: length, insert: draft.text },
      selection: { anchor: 0 },
      annotations: isolateHistory.of('full'),
    });
    // After the editor has told of its change: of an empty draft nothing is kept.
    this.keeper.replaced(draft);
  }

  /** An empty draft that is shown in the same way as this one. */
  emptied(): Draft {
    const { agreeing, consistency } = this.now;
    return { ...EMPTY_DRAFT, agreeing, consistency };
  }

  /** Makes corrections in one step, from the end of the text. Gives those whose words are no longer there. */
  correct<T extends Correction>(corrections: readonly T[]): readonly T[] {
    const { made, left } = applicable(this.now.text, corrections);
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

  /** Writes what has not been written yet. */
  flush(): void {
    this.keeper.flush();
  }
}
