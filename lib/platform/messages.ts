import * as v from 'valibot';
import type { CheckResult } from '../check.ts';
import type { Inconsistency } from '../consistency/inconsistency.ts';
import type { ArticleText } from '../text/article-text.ts';
import type { Verdict } from '../verdict/finding.ts';
import { type PageOutcome, pageOutcome, position, verdict } from './page-outcome.ts';
import { type Ignored, ignoredSchema } from './settings.ts';

/** What the parts of the extension say to one another. Every message is checked where it arrives. */

const span = { start: position, end: position };

const textBlock = v.object({
  ...span,
  kind: v.picklist([
    'headline',
    'standfirst',
    'heading',
    'paragraph',
    'item',
    'quote',
    'cell',
    'caption',
    'code',
    'aside',
  ]),
  level: v.exactOptional(position),
  table: v.exactOptional(position),
  row: v.exactOptional(position),
  column: v.exactOptional(position),
  header: v.exactOptional(v.boolean()),
});

const articleText = v.object({
  text: v.string(),
  blocks: v.array(textBlock),
  verbatim: v.exactOptional(v.array(v.object(span))),
  lang: v.exactOptional(v.string()),
  published: v.exactOptional(v.string()),
  title: v.exactOptional(v.string()),
}) satisfies v.GenericSchema<unknown, ArticleText>;

/** What the background is told and asked. */
export type BackgroundMessage =
  /**
   * Check this text. Answered with a `CheckReply`; asks nothing of what was said before. `consistency`: tell as well what
   * does not fit the rest of the text.
   */
  | { readonly type: 'check'; readonly article: ArticleText; readonly consistency?: boolean }
  /** From the popup: check the page in this tab, which the person has just asked for. */
  | { readonly type: 'check-tab'; readonly tab: number }
  /** From the popup: check what the person writes in this tab's page. */
  | { readonly type: 'check-draft'; readonly tab: number }
  /** From the gate in a page where drafts are checked by themselves: the person has gone into a field. */
  | { readonly type: 'field-found' }
  /** From a page: this is what became of the check. */
  | { readonly type: 'page-report'; readonly outcome: PageOutcome }
  /** From a page: the checked article is no longer shown. */
  | { readonly type: 'page-left' }
  /** From the gate in a page that may be checked by itself: its text speaks of an incident that is loaded. */
  | { readonly type: 'topic-found' }
  /** From a page: the person wants to hear no more of this; with `undo`, again. Answered when it is kept. */
  | { readonly type: 'ignore'; readonly ignored: Ignored; readonly undo?: boolean };

export const backgroundMessageSchema: v.GenericSchema<unknown, BackgroundMessage> = v.variant('type', [
  v.object({
    type: v.literal('check'),
    article: articleText,
    consistency: v.exactOptional(v.boolean()),
  }),
  v.object({ type: v.literal('check-tab'), tab: position }),
  v.object({ type: v.literal('page-report'), outcome: pageOutcome }),
  v.object({ type: v.literal('check-draft'), tab: position }),
  v.object({ type: v.literal('field-found') }),
  v.object({ type: v.literal('page-left') }),
  v.object({ type: v.literal('topic-found') }),
  v.object({ type: v.literal('ignore'), ignored: ignoredSchema, undo: v.exactOptional(v.boolean()) }),
]);

/** The answer to `check`; `noFacts` where no fact set is switched on. `inconsistencies` only where they were asked for. */
export type CheckReply =
  | { readonly result: CheckResult; readonly inconsistencies?: readonly Inconsistency[] }
  | { readonly noFacts: true; readonly inconsistencies?: readonly Inconsistency[] }
  | { readonly problem: string };

/** To a page that the content script is in. Each is answered at once with a `PageState`. */
export type PageMessage =
  /**
   * Check yourself, also again; the outcome follows as a `page-report`. `automatic`: nobody has just asked, so that an
   * article that is checked already stays as it is. `selection`: of all text, check only what is selected.
   */
  | { readonly type: 'check-page'; readonly automatic?: boolean; readonly selection?: boolean }
  /** Say how things stand, and change nothing. */
  | { readonly type: 'page-state' }
  /** Give the article that was read, for a report; answered with a `PageArticle`, and only where there is one. */
  | { readonly type: 'page-article' }
  /** Scroll to a finding, by index, and point it out; with `card`, open its card there and put the focus into it. */
  | { readonly type: 'go-to'; readonly finding: number; readonly card?: boolean }
  /** Go to the next mark or the one before, from where the reader is; round at the ends. */
  | { readonly type: 'step'; readonly by: 1 | -1 }
  /** Open the card of the current mark, the first in view where there is none, and put the focus into it. */
  | { readonly type: 'explain' }
  /** The same, with the choices of what to ignore open. */
  | { readonly type: 'ask-ignore' }
  /** Scroll back to where the reader was before the first `go-to` or `step`. */
  | { readonly type: 'go-back' }
  /** Show all marks in this tab, or none. */
  | { readonly type: 'show-marks'; readonly on: boolean }
  /** Paint findings of these verdicts in this tab, whatever the settings say; until the page is left. */
  | { readonly type: 'paint'; readonly verdicts: readonly Verdict[] };

/** How the marks of a page stand after a message. */
export interface PageState {
  /** Whether marks are shown in this tab. */
  readonly marks: boolean;
  /** The verdicts that are painted when marks are shown. */
  readonly painted: readonly Verdict[];
  /** Findings, by index in reading order, that are marked now. */
  readonly marked: readonly number[];
  /** The finding whose mark the reader is at; absent where none was gone to. */
  readonly current?: number;
}

export const pageMessageSchema: v.GenericSchema<unknown, PageMessage> = v.variant('type', [
  v.object({
    type: v.literal('check-page'),
    automatic: v.exactOptional(v.boolean()),
    selection: v.exactOptional(v.boolean()),
  }),
  v.object({ type: v.literal('page-state') }),
  v.object({ type: v.literal('page-article') }),
  v.object({ type: v.literal('go-to'), finding: position, card: v.exactOptional(v.boolean()) }),
  v.object({ type: v.literal('step'), by: v.picklist([1, -1]) }),
  v.object({ type: v.literal('explain') }),
  v.object({ type: v.literal('ask-ignore') }),
  v.object({ type: v.literal('go-back') }),
  v.object({ type: v.literal('show-marks'), on: v.boolean() }),
  v.object({ type: v.literal('paint'), verdicts: v.array(verdict) }),
]);

/** The article of a page as it was last read. */
export interface PageArticle {
  readonly article: ArticleText;
  readonly url: string;
}

/** The shape of a `PageArticle`, for who reads a page's answer. */
export const pageArticleSchema: v.GenericSchema<unknown, PageArticle> = v.object({
  article: articleText,
  url: v.string(),
});

/** The shape of a `PageState`, for who reads a page's answer. */
export const pageStateSchema: v.GenericSchema<unknown, PageState> = v.object({
  marks: v.boolean(),
  painted: v.array(verdict),
  marked: v.array(position),
  current: v.exactOptional(position),
});
