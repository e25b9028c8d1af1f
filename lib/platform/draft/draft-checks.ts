import type { ChangeDesc } from '@codemirror/state';
import type { CheckResult } from '../../check.ts';
import type { Inconsistency } from '../../consistency/inconsistency.ts';
import type { Draft } from '../../draft/draft.ts';
import { draftArticle } from '../../draft/draft-article.ts';
import type { ArticleText } from '../../text/article-text.ts';
import type { Span } from '../../text/span.ts';
import type { Finding } from '../../verdict/finding.ts';
import { browser } from '../browser.ts';
import type { BackgroundMessage, CheckReply } from '../messages.ts';

/** What the last check came to; everything that was found with the places that its words have by now. */
export type DraftReply = Compared | ({ readonly noFacts: true } & Within) | { readonly problem: string };

interface Compared extends Within {
  readonly result: CheckResult;
  readonly findings: readonly Finding[];
  /** What was read, for reports. */
  readonly read: CheckedDraft;
}

interface Within {
  /** What does not fit the rest of the draft; empty where that is not looked for. */
  readonly inconsistencies: readonly Inconsistency[];
}

/** A draft as it was checked. */
interface CheckedDraft {
  readonly draft: Checked;
  /** What the engine was given; the result's spans count in it. */
  readonly article: ArticleText;
  /** All findings where their words stood in that draft, in the result's order. */
  readonly findings: readonly Finding[];
  /** What does not fit the rest of it, in the article's places; absent where that was not looked for. */
  readonly found?: readonly Inconsistency[];
  /** The same in that draft, in the same order. */
  readonly inconsistencies: readonly Inconsistency[];
}

/** What is checked: text, day and language, and whether it fits together. */
export type Checked = Pick<Draft, 'text' | 'published' | 'lang' | 'consistency'>;

/** How long nobody must have typed before a check begins, in milliseconds. */
const IDLE = 300;

/**
 * Has the draft checked whenever it rests: never two checks at once, and never the same draft twice. What comes back for a
 * text that has moved on is moved along with it, and dropped where its words were edited.
 */
export class DraftChecks {
  private readonly now: () => Checked;
  private readonly done: (reply: DraftReply) => void;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private checked: Checked | undefined;
  private running = false;
  private since: ChangeDesc | undefined;

  constructor(now: () => Checked, done: (reply: DraftReply) => void) {
    this.now = now;
    this.done = done;
  }

  /** The text has changed. */
  changed(changes: ChangeDesc): void {
    // Marks have gone with their words: a text that comes back as it was is read again.
    this.checked = undefined;
    if (this.running) this.since = this.since ? this.since.composeDesc(changes) : changes;
    this.soon(IDLE);
  }

  /** Checks after a while, at once with 0; `again` also what was checked last. */
  soon(wait = 0, again = false): void {
    if (again) this.checked = undefined;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.check(), wait);
  }

  private async check(): Promise<void> {
    const draft = this.now();
    const { checked } = this;
    if (this.running || (checked && isSame(checked, draft))) return;
    this.running = true;
    this.since = undefined;
    this.checked = draft;
    const reply = await checkDraft(draft);
    this.running = false;
    this.done(moved(reply, this.since, this.now().text));
    if (!isSame(draft, this.now())) this.soon(IDLE);
  }
}

function isSame(a: Checked, b: Checked): boolean {
  return (
    a.text === b.text && a.published === b.published && a.lang === b.lang && a.consistency === b.consistency
  );
}

async function checkDraft(draft: Checked): Promise<DraftReply> {
  const { article, inDraft } = draftArticle(draft);
  try {
    const message: BackgroundMessage = { type: 'check', article, consistency: draft.consistency };
    const reply: CheckReply = await browser.runtime.sendMessage(message);
    if ('problem' in reply) return reply;
    const { inconsistencies: found } = reply;
    const inconsistencies = (found ?? []).map(inDraft);
    if (!('result' in reply)) return { noFacts: true, inconsistencies };
    const { result } = reply;
    const findings = result.findings.map(inDraft);
    const read = { draft, article, findings, ...(found && { found }), inconsistencies };
    return { result, findings, inconsistencies, read };
  } catch (problem) {
    return { problem: problem instanceof Error ? problem.message : String(problem) };
  }
}

function moved(reply: DraftReply, changes: ChangeDesc | undefined, text: string): DraftReply {
  if ('problem' in reply || !changes) return reply;
  const at = ({ start, end }: Span): Span => ({
    start: changes.mapPos(start, 1),
    end: changes.mapPos(end, -1),
  });
  const isThere = ({ start, end, quote }: Span & { readonly quote: string }): boolean =>
    text.slice(start, end) === quote;
  const inconsistencies = reply.inconsistencies
    // Where words have been put into the other place, nobody knows whether the two fit now.
    .filter(({ other }) => !other || !changes.touchesRange(other.start, other.end))
    .map((each) => ({ ...each, ...at(each), ...(each.other && { other: at(each.other) }) }))
    .filter(isThere);
  if (!('result' in reply)) return { ...reply, inconsistencies };
  const findings = reply.findings.map((finding) => ({ ...finding, ...at(finding) })).filter(isThere);
  return { ...reply, findings, inconsistencies };
}
