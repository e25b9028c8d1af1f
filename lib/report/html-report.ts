import { passageAround } from '../text/passage.ts';
import type { FindingSource } from '../verdict/finding.ts';
import type { Words } from '../words.ts';
import { claimAnchor } from './claim-review-report.ts';
import { STYLE } from './html-report-style.ts';
import { kindWords, whyWords } from './inconsistency-words.ts';
import { html, type Markup } from './markup.ts';
import { type CheckedArticle, open, type Report, type ReportedFinding } from './report.ts';
import {
  decidedRows,
  foundWords,
  madeWords,
  placeWords,
  recordWords,
  replayRows,
  sourceWords,
  VERDICTS,
} from './report-words.ts';
import { readableDate } from './text-report.ts';

/** The report as one HTML file that needs no other: no script, no picture, nothing loaded. */
export function htmlReport(report: Report): string {
  const style: Markup = { markup: `<style>${STYLE}</style>` };
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="${report.program.name} ${report.program.version}">
<title>Report of a fact check</title>
${style}
</head>
<body>
<main>
<h1>Report of a fact check</h1>
<p class="quiet">${madeWords(report)}</p>
${table(
  'Fact sets',
  ['Facts', 'Version', 'As of', 'Licence'],
  report.factSets.map(({ id, version, asOf, title, licence }) => [
    html`${title.en ?? id}`,
    html`${id}@${version}`,
    html`${readableDate(asOf)}`,
    html`${licence}`,
  ]),
)}
${report.articles.map((checked) => articlePart(report.words, checked))}
${report.problems.length ? html`<section><h2>Not read</h2><ul>${report.problems.map((text) => html`<li>${text}</li>`)}</ul></section>` : undefined}
</main>
</body>
</html>
`;
  return page.markup;
}

function articlePart(words: Words, checked: CheckedArticle): Markup {
  const apart = checked.findings.filter(({ suppressed }) => suppressed);
  const quiet = checked.findings.filter(
    ({ finding, suppressed }) =>
      !suppressed && (finding.verdict === 'supported' || finding.verdict === 'unverified'),
  );
  return html`<section>
<h2>${checked.name}</h2>
<p>${foundWords(checked)}</p>
${definitions(replayRows(checked))}
${open(checked).map((reported) => slip(checked, reported))}
${inconsistentPart(words, checked)}
${quiet.length ? folded(checked, 'Agrees, or is not in the record', quiet) : undefined}
${apart.length ? folded(checked, 'Put aside', apart) : undefined}
</section>`;
}

function slip(checked: CheckedArticle, reported: ReportedFinding): Markup {
  const { finding } = reported;
  const { lang } = checked.result;
  const { before, after } = passageAround(checked.article, finding);
  return html`<article class="slip ${finding.verdict}" id="${claimAnchor(checked, reported)}">
<h3>${VERDICTS[finding.verdict]}: <span lang="${lang}">${finding.label}</span></h3>
<p class="quiet">${placeWords(reported)}</p>
<blockquote lang="${lang}" dir="auto">${before}<mark>${finding.quote}</mark>${after}</blockquote>
<dl class="pair">
<div><dt>The article says</dt><dd lang="${lang}">${finding.quote}</dd></div>
<div class="record"><dt>${finding.verdict === 'disputed' ? 'Sources say' : 'The record says'}</dt><dd lang="${lang}">${recordWords(reported)}</dd></div>
</dl>
<p lang="${lang}">${finding.explanation}</p>
<ul>${finding.sources.map(sourceItem)}</ul>
${finding.seen.length ? html`<p>The same was seen at:</p><ul>${finding.seen.map((url) => html`<li>${link(url, url)}</li>`)}</ul>` : undefined}
${definitions(decidedRows(reported))}
</article>`;
}

/** What does not fit the rest of the text, apart from what differs from the record. */
function inconsistentPart(
  words: Words,
  { inconsistencies = [], name, result }: CheckedArticle,
): Markup | undefined {
  if (inconsistencies.length === 0) return undefined;
  const rows = inconsistencies.map((reported) => [
    html`${placeWords(reported)}`,
    html`<span class="within" lang="${result.lang}">${reported.inconsistency.quote}</span>`,
    html`${kindWords(words, reported.inconsistency)}`,
    html`${whyWords(words, reported)}`,
  ]);
  const title = 'Does not fit the rest of the text';
  return html`<h3>${title}</h3>${table(`${title}: ${name}`, ['Where', 'Words', 'What', 'Why'], rows)}`;
}

function sourceItem(source: FindingSource): Markup {
  const title = html`<span lang="${source.language}">${source.title}</span>`;
  return html`<li>${sourceWords(source)}: ${source.url ? link(source.url, title) : title}</li>`;
}

/** Only web addresses become links. */
function link(url: string, shown: string | Markup): Markup {
  if (!/^https?:\/\//i.test(url)) return html`${shown}`;
  return html`<a href="${url}" rel="noreferrer">${shown}</a>`;
}

function folded(checked: CheckedArticle, title: string, all: readonly ReportedFinding[]): Markup {
  const lang = checked.result.lang;
  const rows = all.map((reported) => [
    html`${placeWords(reported)}`,
    html`<span lang="${lang}" id="${claimAnchor(checked, reported)}">${reported.finding.quote}</span>`,
    html`${VERDICTS[reported.finding.verdict]}`,
    html`<span lang="${lang}">${reported.finding.label}</span>`,
    html`${reported.suppressed?.reason ?? reported.finding.fact}`,
  ]);
  const last = all[0]?.suppressed ? 'Why' : 'Fact';
  return html`<details><summary>${title}: ${all.length}</summary>${table(`${title}: ${checked.name}`, ['Where', 'Words', 'Verdict', 'About', last], rows)}</details>`;
}

function table(name: string, heads: readonly string[], rows: readonly (readonly Markup[])[]): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
</table></div>`;
}

function definitions(rows: readonly (readonly [string, string])[]): Markup {
  return html`<dl>${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}
