import * as v from 'valibot';
import type { CheckResult } from '../check.ts';
import type { Passage } from '../text/passage.ts';

/** A place in a text or in a list: a whole number from 0. */
export const position = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = { start: position, end: position };
const texts = v.array(v.string());

/** The shape of a `Verdict`. */
export const verdict = v.picklist(['supported', 'refuted', 'disputed', 'unverified']);

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
  verdict,
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

/** What a list beside the page shows of the article that was read. */
export interface ReadArticle {
  readonly title?: string;
  /** Day of publication, ISO 8601, as the page tells it. */
  readonly published?: string;
  /** The words around every finding, in the findings' order. */
  readonly passages: readonly Passage[];
}

const readArticle = v.object({
  title: v.exactOptional(v.string()),
  published: v.exactOptional(v.string()),
  passages: v.array(v.object({ before: v.string(), after: v.string() })),
}) satisfies v.GenericSchema<unknown, ReadArticle>;

/** What became of a check in a page. */
export type PageOutcome =
  /**
   * The page was looked at; `gone` are findings, by index, whose words have left the page since, `ignored` those that
   * the person has chosen not to see. `guessed`: no article could be told from the rest, so that the page's main part
   * or all of its text was read.
   */
  | {
      readonly state: 'read';
      readonly result: CheckResult;
      readonly gone: readonly number[];
      readonly ignored: readonly number[];
      readonly guessed: boolean;
      /** Only what the person had selected was read. */
      readonly selected?: boolean;
      /** Absent where no text was read. */
      readonly article?: ReadArticle;
    }
  /** The browser shows the page in a way that no extension can read. */
  | { readonly state: 'closed' }
  /** No fact set is switched on, so that there was nothing to compare with. */
  | { readonly state: 'no-facts' }
  | { readonly state: 'failed'; readonly problem: string };

/** The shape of a `PageOutcome`. */
export const pageOutcome: v.GenericSchema<unknown, PageOutcome> = v.variant('state', [
  v.object({
    state: v.literal('read'),
    result: checkResult,
    gone: v.array(position),
    ignored: v.array(position),
    guessed: v.boolean(),
    selected: v.exactOptional(v.boolean()),
    article: v.exactOptional(readArticle),
  }),
  v.object({ state: v.literal('closed') }),
  v.object({ state: v.literal('no-facts') }),
  v.object({ state: v.literal('failed'), problem: v.string() }),
]);
