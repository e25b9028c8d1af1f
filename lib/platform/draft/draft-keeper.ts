import type { Draft } from '../../draft/draft.ts';
import { forgetDraft, keepFile, keepText } from './draft-store.ts';

/** How long after a change it is written at the latest, in milliseconds: what a crash may cost. */
const SOON = 250;

/** Keeps the draft while it is typed. Writes come one after another, the last state last. */
export class DraftKeeper {
  private readonly told: (problem: string | undefined) => void;
  private waiting: Draft | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private writing: Promise<void> = Promise.resolve();

  /** @param told is called after every write, with the browser's message where it failed. */
  constructor(told: (problem: string | undefined) => void) {
    this.told = told;
  }

  /** Text or what is set has changed; the file that it came from has not. */
  textChanged(draft: Draft): void {
    this.waiting = draft;
    this.timer ??= setTimeout(() => this.flush(), SOON);
  }

  /** Another draft, with its file, or an empty one, of which nothing is kept. */
  replaced(draft: Draft): void {
    this.waiting = undefined;
    this.write(async () => {
      await forgetDraft();
      if (draft.text === '') return;
      await keepFile(draft.file);
      await keepText(draft);
    });
  }

  /** Writes at once what has not been written yet. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { waiting } = this;
    this.waiting = undefined;
    if (waiting) this.write(() => keepText(waiting));
  }

  private write(act: () => Promise<void>): void {
    this.writing = this.writing.then(act).then(
      () => this.told(undefined),
      (problem) => this.told(String(problem)),
    );
  }
}
