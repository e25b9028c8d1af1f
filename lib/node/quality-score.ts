import type { Span } from '../text/span.ts';
import type { Finding } from '../verdict/finding.ts';
import type { Label, LabelledArticle } from './quality-set.ts';

/** Kinds of error, the gravest first. */
export const ERRORS = [
  'false alarm',
  'called supported, is refuted',
  'missed',
  'wrong correction',
  'disputed not seen',
  'unverified not seen',
  'support not seen',
] as const;

/** One thing that went wrong. */
export interface Miss {
  readonly kind: (typeof ERRORS)[number];
  readonly article: string;
  readonly quote: string;
  readonly fact: string;
  /** What was found in its place, or what was offered. */
  readonly got: readonly string[];
}

/** Counts over articles. */
export interface Tally {
  articles: number;
  /** Articles that hold nothing refuted, and those of them in which nothing was marked. */
  clean: number;
  quiet: number;
  refuted: number;
  found: number;
  /** Of those found: with the right value among what is offered. */
  mended: number;
  falseAlarms: number;
  supported: number;
  supportedFound: number;
  /** Claims that sources dispute, or nobody has on record. */
  open: number;
  openFound: number;
  traps: number;
  sprung: number;
}

export function emptyTally(): Tally {
  return {
    articles: 0,
    clean: 0,
    quiet: 0,
    refuted: 0,
    found: 0,
    mended: 0,
    falseAlarms: 0,
    supported: 0,
    supportedFound: 0,
    open: 0,
    openFound: 0,
    traps: 0,
    sprung: 0,
  };
}

export function addTally(to: Tally, more: Tally): void {
  for (const key of Object.keys(to) as (keyof Tally)[]) to[key] += more[key];
}

/**
 * Compares what was found in an article with its labels. A finding is right where its words and those of a label
 * overlap and the verdict is the same.
 */
export function scoreArticle(
  { name, labels }: LabelledArticle,
  findings: readonly Finding[],
): { tally: Tally; misses: Miss[] } {
  const tally = emptyTally();
  const misses: Miss[] = [];
  const miss = (kind: Miss['kind'], quote: string, fact: string, got: readonly string[]): void => {
    misses.push({ kind, article: name, quote, fact, got });
  };
  const refuted = findings.filter(({ verdict }) => verdict === 'refuted');
  const wrong = labels.filter(({ verdict }) => verdict === 'refuted');
  tally.articles = 1;
  tally.clean = wrong.length === 0 ? 1 : 0;
  tally.quiet = wrong.length === 0 && refuted.length === 0 ? 1 : 0;
  for (const label of labels) scoreLabel(label, findings, tally, miss);
  const allowed = labels.filter(({ verdict }) => verdict === 'refuted' || verdict === 'either');
  for (const finding of refuted) {
    if (allowed.some((label) => overlap(label, finding))) continue;
    tally.falseAlarms++;
    miss('false alarm', finding.quote, finding.fact, finding.expected);
  }
  for (const finding of findings) {
    if (finding.verdict !== 'supported') continue;
    const marked = refuted.some((other) => overlap(other, finding));
    if (!marked && wrong.some((label) => overlap(label, finding)))
      miss('called supported, is refuted', finding.quote, finding.fact, []);
  }
  return { tally, misses };
}

function scoreLabel(
  label: Label,
  findings: readonly Finding[],
  tally: Tally,
  miss: (kind: Miss['kind'], quote: string, fact: string, got: readonly string[]) => void,
): void {
  const { quote, fact, verdict } = label;
  const here = findings.filter((finding) => overlap(label, finding));
  const same = here.filter((finding) => finding.verdict === verdict);
  const verdicts = here.map((finding) => finding.verdict);
  if (verdict === 'refuted') {
    tally.refuted++;
    if (same.length === 0) {
      miss('missed', quote, fact, verdicts);
      return;
    }
    tally.found++;
    if (offersRight(label, same)) tally.mended++;
    else
      miss(
        'wrong correction',
        quote,
        fact,
        same.flatMap(({ expected }) => expected),
      );
  } else if (verdict === 'supported') {
    tally.supported++;
    if (same.length) tally.supportedFound++;
    else miss('support not seen', quote, fact, verdicts);
  } else if (verdict === 'disputed' || verdict === 'unverified') {
    tally.open++;
    if (same.length) tally.openFound++;
    else miss(`${verdict} not seen`, quote, fact, verdicts);
  } else if (verdict === 'none') {
    tally.traps++;
    if (verdicts.includes('refuted')) tally.sprung++;
  }
}

function offersRight({ expected }: Label, findings: readonly Finding[]): boolean {
  const offers = findings
    .flatMap((finding) => finding.expected)
    .join('\n')
    .toLowerCase();
  return expected.length === 0 || expected.some((one) => offers.includes(one.toLowerCase()));
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
