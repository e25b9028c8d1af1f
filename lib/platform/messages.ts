import * as v from 'valibot';
import type { CheckResult } from '../check.ts';
import type { ArticleText } from '../text/article-text.ts';

/** What the parts of the extension say to one another. Every message is checked where it arrives. */

const position = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = { start: position, end: position };
const texts = v.array(v.string());

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

const source = v.object({
  publisher: v.string(),
  title: v.string(),
  url: v.exactOptional(v.string()),
  published: v.exactOptional(v.string()),
  language: v.string(),
  kind: v.picklist(['primary', 'secondary']),
  note: v.exactOptional(v.string()),
});

const finding = v.object({
  ...span,
  quote: v.string(),
  verdict: v.picklist(['supported', 'refuted', 'disputed', 'unverified']),
  fact: v.string(),
  part: v.string(),
  label: v.string(),
  expected: texts,
  claimant: v.object({ kind: v.picklist(['article', 'attributed']) }),
  explanation: v.string(),
  status: v.picklist(['established', 'reported', 'disputed']),
  sources: v.array(source),
  seen: texts,
  factSet: v.string(),
  rule: v.string(),
});

const checkResult = v.object({
  state: v.picklist(['checked', 'elsewhere', 'unreadable-language', 'empty']),
  lang: v.string(),
  factSets: texts,
  findings: v.array(finding),
  coverage: v.object({ supported: position, refuted: position, disputed: position, unverified: position }),
  words: position,
}) satisfies v.GenericSchema<unknown, CheckResult>;

/** What became of a check in a page. */
export type PageOutcome =
  /**
   * The page was looked at; `gone` are findings, by index, whose words have left the page since. `guessed`: no article
   * could be told from the rest, so that the page's main part or all of its text was read.
   */
  | {
      readonly state: 'read';
      readonly result: CheckResult;
      readonly gone: readonly number[];
      readonly guessed: boolean;
    }
  /** The browser shows the page in a way that no extension can read. */
  | { readonly state: 'closed' }
  /** No fact set is switched on, so that there was nothing to compare with. */
  | { readonly state: 'no-facts' }
  | { readonly state: 'failed'; readonly problem: string };

/** The shape of a `PageOutcome`. */
const pageOutcome: v.GenericSchema<unknown, PageOutcome> = v.variant('state', [
  v.object({
    state: v.literal('read'),
    result: checkResult,
    gone: v.array(position),
    guessed: v.boolean(),
  }),
  v.object({ state: v.literal('closed') }),
  v.object({ state: v.literal('no-facts') }),
  v.object({ state: v.literal('failed'), problem: v.string() }),
]);

/** What the background is told and asked. */
export type BackgroundMessage =
  /** Check this text. Answered with a `CheckReply`; asks nothing of what was said before. */
  | { readonly type: 'check'; readonly article: ArticleText }
  /** From a page: this is what became of the check. */
  | { readonly type: 'page-report'; readonly outcome: PageOutcome }
  /** From a page: the checked article is no longer shown. */
  | { readonly type: 'page-left' };

export const backgroundMessageSchema: v.GenericSchema<unknown, BackgroundMessage> = v.variant('type', [
  v.object({ type: v.literal('check'), article: articleText }),
  v.object({ type: v.literal('page-report'), outcome: pageOutcome }),
  v.object({ type: v.literal('page-left') }),
]);

/** The answer to `check`; `noFacts` where no fact set is switched on. */
export type CheckReply =
  | { readonly result: CheckResult }
  | { readonly noFacts: true }
  | { readonly problem: string };

/** To a page: check yourself. Answered at once with `true`; the outcome follows as a `page-report`. */
export interface PageMessage {
  readonly type: 'check-page';
}

export const pageMessageSchema: v.GenericSchema<unknown, PageMessage> = v.object({
  type: v.literal('check-page'),
});
