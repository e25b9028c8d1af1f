import type { Draft } from '../../draft/draft.ts';
import { keepDraft, keepText } from './draft-store.ts';

/** How long after a change it is written at the latest, in milliseconds: what a crash may cost. */
const SOON = 250;

/** What is to be written: the whole draft with its file, or what is typed alone. */
interface Waiting {
  readonly draft: Draft;
  readonly whole: boolean;
}

/**
 * Keeps the draft while it is typed. One write at a time; what changes during a write is written after it, and only as
 * it stands then, so that a page that is closed right after a draft was cleared leaves nothing behind.
 */
export class DraftKeeper {
  private readonly told: (problem: string | undefined) => void;
  private waiting: Waiting | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private writing: Promise<void> = Promise.resolve();

  /** @param told is called after every write, with the browser's message where it failed. */
  constructor(told: (problem: string | undefined) => void) {
    this.told = told;
  }

  /** Text or what is set has changed; the file that it came from has not. */
  textChanged(draft: Draft): void {
    this.waiting = { draft, whole: this.waiting?.whole ?? false };
    this.timer ??= setTimeout(() => this.flush(), SOON);
  }

  /** Another draft, with its file, or an empty one, of which nothing is kept. */
  replaced(draft: Draft): void {
    this.waiting = { draft, whole: true };
    this.flush();
  }

  /** Writes at once what has not been written yet. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.writing = this.writing.then(() => this.write());
  }

  private async write(): Promise<void> {
    const { waiting } = this;
    if (!waiting) return;
    this.waiting = undefined;
    try {
      await (waiting.whole ? keepDraft(waiting.draft) : keepText(waiting.draft));
      this.told(undefined);
    } catch (problem) {
      this.later(waiting);
      this.told(String(problem));
    }
  }

  /** What could not be written is written with the next change, which is then in it. */
  private later({ draft, whole }: Waiting): void {
    const { waiting } = this;
    this.waiting = { draft: waiting?.draft ?? draft, whole: whole || waiting?.whole === true };
  }
}
