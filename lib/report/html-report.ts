import { passageAround } from '../text/passage.ts';
import type { FindingSource } from '../verdict/finding.ts';
import type { Words } from '../words.ts';
import { claimAnchor } from './claim-review-report.ts';
import {
  decidedRows,
  findingHeads,
  foundWords,
  madeWords,
  placeWords,
  recordHead,
  replayRows,
  setCells,
  setHeads,
  sourceWords,
  unfitHeads,
  verdictWords,
} from './document-words.ts';
import { STYLE } from './html-report-style.ts';
import { kindWords, whyWords } from './inconsistency-words.ts';
import { html, type Markup } from './markup.ts';
import { type CheckedArticle, open, type Report, type ReportedFinding } from './report.ts';
import { recordWords } from './report-words.ts';

/** The report as one HTML file that needs no other: no script, no picture, nothing loaded. */
export function htmlReport(report: Report): string {
  const { words, problems } = report;
  const title = words.say('report_title');
  const style: Markup = { markup: `<style>${STYLE}</style>` };
  const page = html`<!doctype html>
<html lang="${words.lang}" dir="${words.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="${report.program.name} ${report.program.version}">
<title>${title}</title>
${style}
</head>
<body>
<main>
<h1>${title}</h1>
<p class="quiet">${madeWords(report)}</p>
${table(
  words.say('sets_title'),
  setHeads(words),
  report.factSets.map((set) => setCells(words, set).map((cell) => html`${cell}`)),
)}
${report.articles.map((checked) => articlePart(words, checked))}
${problems.length ? html`<section><h2>${words.say('report_not_read')}</h2><ul>${problems.map((text) => html`<li>${text}</li>`)}</ul></section>` : undefined}
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
<p>${foundWords(words, checked)}</p>
${definitions(replayRows(words, checked))}
${open(checked).map((reported) => slip(words, checked, reported))}
${inconsistentPart(words, checked)}
${quiet.length ? folded(words, checked, words.say('report_quiet'), quiet) : undefined}
${apart.length ? folded(words, checked, words.say('report_aside'), apart) : undefined}
</section>`;
}

function slip(words: Words, checked: CheckedArticle, reported: ReportedFinding): Markup {
  const { finding } = reported;
  const { lang } = checked.result;
  const { before, after } = passageAround(checked.article, finding);
  return html`<article class="slip ${finding.verdict}" id="${claimAnchor(checked, reported)}">
<h3>${verdictWords(words, reported)}: <span lang="${lang}">${finding.label}</span></h3>
<p class="quiet">${placeWords(words, reported)}</p>
<blockquote lang="${lang}" dir="auto">${before}<mark>${finding.quote}</mark>${after}</blockquote>
<dl class="pair">
<div><dt>${words.say('card_article_says')}</dt><dd lang="${lang}">${finding.quote}</dd></div>
<div class="record"><dt>${recordHead(words, reported)}</dt><dd lang="${lang}">${recordWords(reported)}</dd></div>
</dl>
<p lang="${lang}">${finding.explanation}</p>
<ul>${finding.sources.map((source) => sourceItem(words, source))}</ul>
${finding.seen.length ? html`<p>${words.say('report_seen')}:</p><ul>${finding.seen.map((url) => html`<li>${link(url, url)}</li>`)}</ul>` : undefined}
${definitions(decidedRows(words, reported))}
</article>`;
}

/** What does not fit the rest of the text, apart from what differs from the record. */
function inconsistentPart(
  words: Words,
  { inconsistencies = [], name, result }: CheckedArticle,
): Markup | undefined {
  if (inconsistencies.length === 0) return undefined;
  const rows = inconsistencies.map((reported) => [
    html`${placeWords(words, reported)}`,
    html`<span class="within" lang="${result.lang}">${reported.inconsistency.quote}</span>`,
    html`${kindWords(words, reported.inconsistency)}`,
    html`${whyWords(words, reported)}`,
  ]);
  const title = words.say('report_unfit');
  return html`<h3>${title}</h3>${table(`${title}: ${name}`, unfitHeads(words), rows)}`;
}

function sourceItem(words: Words, source: FindingSource): Markup {
  const title = html`<span lang="${source.language}">${source.title}</span>`;
  return html`<li>${sourceWords(words, source)}: ${source.url ? link(source.url, title) : title}</li>`;
}

/** Only web addresses become links. */
function link(url: string, shown: string | Markup): Markup {
  if (!/^https?:\/\//i.test(url)) return html`${shown}`;
  return html`<a href="${url}" rel="noreferrer">${shown}</a>`;
}

function folded(
  words: Words,
  checked: CheckedArticle,
  title: string,
  all: readonly ReportedFinding[],
): Markup {
  const lang = checked.result.lang;
  const rows = all.map((reported) => [
    html`${placeWords(words, reported)}`,
    html`<span lang="${lang}" id="${claimAnchor(checked, reported)}">${reported.finding.quote}</span>`,
    html`${verdictWords(words, reported)}`,
    html`<span lang="${lang}">${reported.finding.label}</span>`,
    html`${reported.suppressed?.reason ?? reported.finding.fact}`,
  ]);
  return html`<details><summary>${title}: ${all.length}</summary>${table(`${title}: ${checked.name}`, findingHeads(words, all), rows)}</details>`;
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
