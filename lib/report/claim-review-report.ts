import { passageAround } from '../text/passage.ts';
import type { FindingSource } from '../verdict/finding.ts';
import { uriOf, uuidOf } from './addresses.ts';
import { type CheckedArticle, type Report, type ReportedFinding, setOf } from './report.ts';
import { recordWords, VERDICTS } from './report-words.ts';

/**
 * The findings as ClaimReview (schema.org, JSON-LD), one each, what is put aside left out. Ratings are words, never
 * numbers. `url` is where the review can be read: relative (`#claim-…`), it is in the page that the JSON-LD is put
 * into; the HTML report has the same anchors.
 */
export function claimReviewReport(report: Report): string {
  const reviews = report.articles.flatMap((checked) =>
    checked.findings
      .filter(({ suppressed }) => !suppressed)
      .map((reported) => claimReview(report, checked, reported)),
  );
  return `${JSON.stringify(reviews, undefined, 2)}\n`;
}

/** Name of a finding's place in a page that shows the report. */
export function claimAnchor(checked: CheckedArticle, { fingerprint }: ReportedFinding): string {
  return `claim-${uuidOf([uriOf(checked), fingerprint])}`;
}

function claimReview(report: Report, checked: CheckedArticle, reported: ReportedFinding): object {
  const { finding } = reported;
  const set = setOf(report, finding);
  const { before, after } = passageAround(checked.article, finding);
  const program = { '@type': 'Organization', name: report.program.name };
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: `#${claimAnchor(checked, reported)}`,
    datePublished: report.made.slice(0, 10),
    inLanguage: checked.result.lang,
    claimReviewed: `${finding.label}: “${finding.quote.replace(/\s+/g, ' ')}”`,
    reviewRating: {
      '@type': 'Rating',
      alternateName: ratingWords(reported),
      ratingExplanation: finding.explanation,
    },
    author: program,
    itemReviewed: {
      '@type': 'Claim',
      text: `${before}${finding.quote}${after}`,
      ...(checked.article.published !== undefined && { datePublished: checked.article.published }),
      appearance: appearanceOf(checked),
    },
    isBasedOn: [
      ...(set
        ? [
            {
              '@type': 'Dataset',
              name: set.title.en ?? set.id,
              identifier: finding.factSet,
              version: set.version,
              dateModified: set.asOf,
              license: set.licence,
            },
          ]
        : []),
      ...finding.sources.map(sourceWork),
    ],
    identifier: [
      property('fact', `${finding.fact}/${finding.part}`),
      property('rule', finding.rule),
      property('factSet', finding.factSet),
      property('program', `${report.program.name} ${report.program.version}`),
      property('span', `${finding.start}-${finding.end}`),
    ],
  };
}

/** `Differs from the record: 4.2.17` */
function ratingWords(reported: ReportedFinding): string {
  const { verdict } = reported.finding;
  const record = recordWords(reported);
  return verdict === 'supported' || record === '' ? VERDICTS[verdict] : `${VERDICTS[verdict]}: ${record}`;
}

function appearanceOf(checked: CheckedArticle): object {
  const { article, result, sha256 } = checked;
  return {
    '@type': 'Article',
    url: uriOf(checked),
    ...(article.title !== undefined && { headline: article.title }),
    ...(article.published !== undefined && { datePublished: article.published }),
    inLanguage: result.lang,
    identifier: property('sha256', sha256),
  };
}

function sourceWork({ publisher, title, url, published, language }: FindingSource): object {
  return {
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    ...(url !== undefined && { url }),
    ...(published !== undefined && { datePublished: published }),
    inLanguage: language,
  };
}

function property(propertyID: string, value: string): object {
  return { '@type': 'PropertyValue', propertyID, value };
}
