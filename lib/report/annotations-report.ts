import { ruleOf } from '../consistency/inconsistency.ts';
import { passageAround } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import { uriOf, uuidOf } from './addresses.ts';
import { explanationWords } from './inconsistency-words.ts';
import {
  type CheckedArticle,
  type Report,
  type ReportedFinding,
  type ReportedInconsistency,
  setOf,
} from './report.ts';
import { recordWords, VERDICTS } from './report-words.ts';

/**
 * The findings and inconsistencies as W3C Web Annotations: a page of a collection, one annotation each, what is put
 * aside left out.
 * Positions count characters (Unicode code points), as the model asks; they are left out where the text was taken out
 * of a page or document, whose own characters are others.
 */
export function annotationsReport(report: Report): string {
  const items = report.articles.flatMap((checked) => {
    const points = pointCounter(checked.article.text);
    const { findings, inconsistencies = [] } = checked;
    return [
      ...findings
        .filter(({ suppressed }) => !suppressed)
        .map((reported) => annotation(report, checked, aboutFinding(report, reported), points)),
      ...inconsistencies
        .filter(({ suppressed }) => !suppressed)
        .map((reported) => annotation(report, checked, aboutInconsistency(report, reported), points)),
    ];
  });
  const ids = items.map(({ id }) => id);
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${uuidOf(['page', report.made, ...ids])}`,
    type: 'AnnotationPage',
    partOf: {
      id: `urn:uuid:${uuidOf(['collection', report.made, ...ids])}`,
      type: 'AnnotationCollection',
      label: `${report.program.name} ${report.program.version}: ${report.factSets.map(({ id, version, asOf }) => `${id}@${version}, as of ${asOf}`).join('; ')}`,
      total: items.length,
    },
    startIndex: 0,
    items,
  };
  return `${JSON.stringify(page, undefined, 2)}\n`;
}

/** What an annotation says of some words. */
interface About {
  readonly words: Span & { readonly quote: string };
  readonly fingerprint: string;
  readonly bodies: readonly object[];
  /** By which it can be found again what it was decided by. */
  readonly names: readonly string[];
}

function annotation(
  report: Report,
  checked: CheckedArticle,
  { words, fingerprint, bodies, names }: About,
  points: (offset: number) => number,
): { readonly id: string } {
  const { article, result, sha256 } = checked;
  return {
    id: `urn:uuid:${uuidOf([uriOf(checked), fingerprint])}`,
    type: 'Annotation',
    motivation: 'assessing',
    created: report.made,
    generated: report.made,
    generator: {
      type: 'Software',
      name: report.program.name,
      'schema:softwareVersion': report.program.version,
    },
    body: bodies,
    target: {
      source: uriOf(checked),
      type: 'SpecificResource',
      selector: selectors(checked, words, points),
      'dc:language': result.lang,
      ...(article.published !== undefined && { 'schema:datePublished': article.published }),
      'schema:sha256': sha256,
    },
    'schema:identifier': names,
  } as { readonly id: string };
}

function selectors(
  { article, extracted }: CheckedArticle,
  words: About['words'],
  points: (offset: number) => number,
): object[] {
  const { before, after } = passageAround(article, words);
  const prefix = before.replace(/^…/, '');
  const suffix = after.replace(/…$/, '');
  const quote = {
    type: 'TextQuoteSelector',
    exact: words.quote,
    ...(prefix !== '' && { prefix }),
    ...(suffix !== '' && { suffix }),
  };
  if (extracted) return [quote];
  return [quote, { type: 'TextPositionSelector', start: points(words.start), end: points(words.end) }];
}

/** How the words stand to the record, what they might be replaced by, where the record is from. */
function aboutFinding(report: Report, reported: ReportedFinding): About {
  const { finding, fingerprint, correction } = reported;
  const set = setOf(report, finding);
  const record = recordWords(reported);
  const comment = [
    `${VERDICTS[finding.verdict]}.`,
    record && `${finding.verdict === 'disputed' ? 'Sources say' : 'The record says'} “${record}”.`,
    finding.explanation,
    set && `(${finding.factSet}, as of ${set.asOf})`,
  ];
  const bodies = [
    textBody('tagging', finding.verdict),
    textBody('commenting', comment.filter(Boolean).join(' ')),
    ...(correction ? [textBody('editing', correction.replacement)] : []),
    ...finding.sources.flatMap(({ url }) =>
      url === undefined ? [] : [{ type: 'SpecificResource', source: url, purpose: 'linking' }],
    ),
  ];
  const names = [finding.factSet, `${finding.fact}/${finding.part}`, finding.rule];
  return { words: finding, fingerprint, bodies, names };
}

function aboutInconsistency({ words }: Report, { inconsistency, fingerprint }: ReportedInconsistency): About {
  const bodies = [
    textBody('tagging', 'inconsistent'),
    textBody('commenting', explanationWords(words, inconsistency.explanation)),
  ];
  return { words: inconsistency, fingerprint, bodies, names: [ruleOf(inconsistency)] };
}

function textBody(purpose: string, value: string): object {
  return { type: 'TextualBody', purpose, value, format: 'text/plain' };
}

/** Counts code points before an offset; offsets asked for in rising order are read once. */
function pointCounter(text: string): (offset: number) => number {
  let at = 0;
  let points = 0;
  return (offset) => {
    if (offset < at) at = points = 0;
    while (at < offset) {
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      points++;
    }
    return points;
  };
}
