import { listenForFocus } from '../dom/fields/field-focus.ts';
import { type Field, focusedField, refusalOf } from '../dom/fields/field-kind.ts';
import { FieldMarks, rootsAround } from '../dom/fields/field-marks.ts';
import { createMirror, type FieldMirror } from '../dom/fields/field-mirror.ts';
import { FieldSession, type SessionState } from '../dom/fields/field-session.ts';
import { createSlip, type FieldSlip } from '../dom/fields/field-slip.ts';
import { createFieldView, type FieldView } from '../dom/fields/field-view.ts';
import { isAlive } from '../dom/marks-roots.ts';
import type { ArticleText } from '../text/article-text.ts';
import type { Finding } from '../verdict/finding.ts';
import { browser } from './browser.ts';
import { type FieldFinding, fieldActions, isIgnoredIn } from './field-actions.ts';
import { fieldStand, REFUSED } from './field-words.ts';
import type { BackgroundMessage, CheckReply } from './messages.ts';
import { paintedVerdicts } from './page-marks.ts';
import type { Settings } from './settings.ts';
import { loadSettings } from './settings-storage.ts';
import { readWords } from './words.ts';

/** A field that is checked, and what is shown at it. */
interface Watched {
  readonly session: FieldSession;
  readonly end: AbortController;
  /** The person has asked for it: how it stands is told in any case. */
  asked: boolean;
  marks?: FieldMarks;
  mirror?: FieldMirror;
  slip?: FieldSlip;
}

/** All fields of a page that are being checked, with the marks in them. */
export class FieldChecks {
  readonly #words = readWords();
  readonly #watched = new Map<Element, Watched>();
  #view:
    | { readonly view: FieldView; readonly end: AbortController; readonly roots: ReadonlySet<unknown> }
    | undefined;
  #settings: Settings | undefined;
  /** Tells what cannot be checked; has a host of its own while nothing else is shown. */
  #notice: AbortController | undefined;
  #focus: AbortController | undefined;

  /** The person asks for the field that they are in. */
  checkFocused(): void {
    this.#notice?.abort();
    const field = focusedField(document);
    const refusal = field && refusalOf(field, true);
    if (!field) this.#tell(this.#words.say('field_none'));
    else if (refusal) this.#tell(this.#words.say(REFUSED[refusal]));
    else this.#check(field, true);
  }

  /** From now on every field that the person goes into is checked, unless the page asks that it be left alone. */
  followFocus(): void {
    this.#focus ??= listenForFocus(() => {
      const field = focusedField(document);
      if (field && !refusalOf(field, false)) this.#check(field, false);
    });
  }

  /** Shows again what is to be seen by the settings as they are now. */
  async refresh(): Promise<void> {
    this.#settings = await loadSettings();
    this.#show();
  }

  /** Takes everything away. */
  end(): void {
    this.#focus?.abort();
    this.#notice?.abort();
    for (const element of [...this.#watched.keys()]) this.#forget(element);
  }

  #check(field: Field, asked: boolean): void {
    const present = this.#watched.get(field.element);
    if (present) present.asked ||= asked;
    const watched = present ?? this.#watch(field, asked);
    void watched.session.check();
    void this.refresh();
  }

  #watch(field: Field, asked: boolean): Watched {
    const end = new AbortController();
    const session = new FieldSession({
      field,
      signal: end.signal,
      check: checkText,
      changed: () => this.#show(),
      gone: () => this.#forget(field.element),
    });
    const watched: Watched = { session, end, asked };
    this.#watched.set(field.element, watched);
    return watched;
  }

  #forget(element: Element): void {
    this.#drop(element);
    this.#show();
  }

  #drop(element: Element): void {
    const watched = this.#watched.get(element);
    this.#watched.delete(element);
    watched?.end.abort();
    watched?.slip?.remove();
    watched?.mirror?.remove();
  }

  #show(): void {
    for (const element of [...this.#watched.keys()]) if (!isAlive(element)) this.#drop(element);
    const settings = this.#settings;
    if (!settings) return;
    if (this.#watched.size === 0) {
      this.#endView();
      return;
    }
    const view = this.#viewNow();
    const shown = paintedVerdicts(settings, { on: true });
    const all = [...this.#watched.values()].flatMap((watched) => {
      const { session } = watched;
      const isSeen = (finding: Finding) =>
        shown.includes(finding.verdict) && !isIgnoredIn({ finding, session }, settings);
      watched.marks ??= this.#marksOf(watched, view);
      const marks = watched.marks.marks(isSeen);
      this.#say(watched, view, marks.length);
      return marks;
    });
    view.show(all);
  }

  #marksOf(watched: Watched, view: FieldView): FieldMarks {
    const { field } = watched.session;
    if (field.kind === 'form') watched.mirror = createMirror(field.element, view.host.ui);
    return new FieldMarks(watched.session, watched.mirror);
  }

  /** How the field stands: where the person has asked, in any case, otherwise only where something is marked. */
  #say(watched: Watched, view: FieldView, count: number): void {
    const { session, asked } = watched;
    if (!asked && count === 0) {
      watched.slip?.remove();
      delete watched.slip;
      return;
    }
    if (!watched.slip) {
      const { element } = session.field;
      watched.slip = createSlip(this.#words, element, {
        next: () => view.step(1),
        stop: () => this.#forget(element),
      });
      // Below the card, which may lie over it.
      view.host.ui.prepend(watched.slip.element);
    }
    watched.slip.say(fieldStand(this.#words, session.state, count), count > 0);
  }

  /** The view, made anew where a field stands in a document that it does not know. */
  #viewNow(): FieldView {
    const roots = rootsAround([...this.#watched.keys()]);
    const known = this.#view;
    if (known && roots.every((root) => known.roots.has(root))) return known.view;
    this.#endView();
    const end = new AbortController();
    const view = createFieldView({
      words: this.#words,
      actions: fieldActions(this.#words, (finding) => this.#ownerOf(finding)),
      roots,
      lang: () => this.#langs()[0] ?? '',
      signal: end.signal,
    });
    this.#view = { view, end, roots: new Set(roots) };
    return view;
  }

  #endView(): void {
    this.#view?.end.abort();
    this.#view = undefined;
    // What stood in the host of the view has gone with it.
    for (const watched of this.#watched.values()) {
      delete watched.marks;
      delete watched.mirror;
      watched.slip?.remove();
      delete watched.slip;
    }
  }

  #ownerOf(finding: Finding): FieldFinding | undefined {
    for (const { session } of this.#watched.values()) {
      const now = session.now(finding);
      if (now) return { finding: now, session };
    }
    return undefined;
  }

  #langs(): string[] {
    return [...this.#watched.values()].flatMap(({ session: { state } }) =>
      state.state === 'checked' ? [state.result.lang] : [],
    );
  }

  /** Says in the page's corner why nothing is checked, until it is closed or something else is asked for. */
  #tell(text: string): void {
    const end = new AbortController();
    this.#notice = end;
    const view = createFieldView({
      words: this.#words,
      actions: fieldActions(this.#words, () => undefined),
      roots: [],
      lang: () => '',
      signal: end.signal,
    });
    const slip = createSlip(this.#words, undefined, { next: () => undefined, stop: () => end.abort() });
    end.signal.addEventListener('abort', () => slip.remove());
    view.host.ui.append(slip.element);
    // A live region speaks only of what changes once it is there.
    requestAnimationFrame(() => slip.say(text, false));
  }
}

/** Has the background check a text. */
async function checkText(article: ArticleText): Promise<Exclude<SessionState, { state: 'checking' }>> {
  const message: BackgroundMessage = { type: 'check', article };
  const reply: CheckReply = await browser.runtime.sendMessage(message);
  if ('problem' in reply) return { state: 'failed', problem: reply.problem };
  if ('noFacts' in reply) return { state: 'no-facts' };
  return { state: 'checked', result: reply.result };
}
