import type { CheckResult } from '../../check.ts';
import type { ArticleText } from '../../text/article-text.ts';
import { followEdit } from '../../text/follow-edit.ts';
import type { Finding } from '../../verdict/finding.ts';
import type { Field } from './field-kind.ts';
import { type FieldText, readField } from './field-text.ts';
import { watchField } from './field-watch.ts';

/** What became of the last check; `checking` before the first has ended. */
export type SessionState =
  | { readonly state: 'checking' }
  | { readonly state: 'checked'; readonly result: CheckResult }
  | { readonly state: 'no-facts' }
  | { readonly state: 'failed'; readonly problem: string };

/** A finding where it stands now; `key` stays the same for as long as its words do. */
export interface Placed {
  readonly finding: Finding;
  readonly key: number;
}

export interface SessionSetting {
  readonly field: Field;
  check(article: ArticleText): Promise<Exclude<SessionState, { state: 'checking' }>>;
  /** State, findings or their places are others now. */
  changed(): void;
  /** The field has left the page. */
  gone(): void;
  readonly signal: AbortSignal;
}

/** How long a person must have stopped writing before the text is checked again, in milliseconds. */
const IDLE = 600;

let keys = 0;

/** One field that is being checked, from the first check until its signal ends it. */
export class FieldSession {
  readonly field: Field;
  readonly #setting: SessionSetting;
  #text: FieldText;
  #state: SessionState = { state: 'checking' };
  #placed: readonly Placed[] = [];
  /** Of every finding as it ever stood here: a card may still show it as it was. */
  readonly #keys = new WeakMap<Finding, number>();
  /** The text that was checked last, or is being checked. */
  #checked: number | undefined;
  /** The text has changed since, and may have lost findings on the way back to what it was. */
  #stale = false;
  #idle: ReturnType<typeof setTimeout> | undefined;

  constructor(setting: SessionSetting) {
    this.#setting = setting;
    this.field = setting.field;
    this.#text = readField(setting.field);
    watchField(setting.field, setting.signal, {
      changed: () => this.#look(),
      moved: () => setting.changed(),
      gone: () => setting.gone(),
    });
    setting.signal.addEventListener('abort', () => clearTimeout(this.#idle));
  }

  get state(): SessionState {
    return this.#state;
  }

  get text(): FieldText {
    return this.#text;
  }

  /** What was found and still stands there. */
  get placed(): readonly Placed[] {
    return this.#placed;
  }

  /** A finding that was here before, where it stands now; undefined where its words have gone, or were never here. */
  now(finding: Finding): Finding | undefined {
    const key = this.#keys.get(finding);
    return this.#placed.find((placed) => placed.key === key)?.finding;
  }

  /** Checks the text as it is now, unless it is the one that was checked last. */
  async check(): Promise<void> {
    this.#take(readField(this.field));
    const { article, hash } = this.#text;
    if (this.#checked === hash && !this.#stale) {
      this.#setting.changed();
      return;
    }
    this.#checked = hash;
    this.#stale = false;
    const state = await this.#setting.check(article);
    if (this.#setting.signal.aborted || this.#checked !== hash) return;
    this.#state = state;
    const found = state.state === 'checked' ? state.result.findings : [];
    const old = new Map(this.#placed.map(({ finding, key }) => [identity(finding), key]));
    const follow = followEdit(article.text, this.#text.article.text);
    this.#placed = found.flatMap((finding) => {
      const span = follow(finding);
      if (!span) return [];
      const placed = { ...finding, ...span };
      return [this.#place(placed, old.get(identity(placed)) ?? keys++)];
    });
    this.#setting.changed();
  }

  /** Reads the field after a change: what stands as it was is followed, the rest goes until the next check. */
  #look(): void {
    const before = this.#text.hash;
    this.#take(readField(this.field));
    this.#setting.changed();
    if (this.#text.hash === before) return;
    this.#stale = true;
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => void this.check(), IDLE);
  }

  #take(text: FieldText): void {
    const follow = followEdit(this.#text.article.text, text.article.text);
    this.#text = text;
    this.#placed = this.#placed.flatMap(({ finding, key }) => {
      const span = follow(finding);
      return span ? [this.#place({ ...finding, ...span }, key)] : [];
    });
  }

  #place(finding: Finding, key: number): Placed {
    this.#keys.set(finding, key);
    return { finding, key };
  }
}

function identity({ start, end, fact, part, quote }: Finding): string {
  return [start, end, fact, part, quote].join('\n');
}
