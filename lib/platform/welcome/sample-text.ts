import type { CheckResult } from '../../check.ts';
import type { ArticleText, TextBlock } from '../../text/article-text.ts';
import type { Finding, Verdict } from '../../verdict/finding.ts';
import { browser, getURL } from '../browser.ts';
import type { BackgroundMessage, CheckReply } from '../messages.ts';

/** Words to try the check on, and the language that they are in. */
export interface Sample {
  readonly text: string;
  /** BCP-47; absent of words that the person has written. */
  readonly lang?: string;
}

/** The sample that ships with Errata in the interface's language, in English where there is none. */
export async function readSample(lang: string): Promise<Sample> {
  const response = await fetch(getURL('/sample/sentences.json'));
  return sampleFor(lang, (await response.json()) as Readonly<Record<string, string>>);
}

/** The text for a BCP-47 tag: for `de-AT` that of `de`, for `zh-TW` that of `zh-Hant`; else the English one. */
export function sampleFor(lang: string, texts: Readonly<Record<string, string>>): Sample {
  const { language, script } = new Intl.Locale(lang).maximize();
  const found = [lang, `${language}-${script}`, language].find((each) => texts[each] !== undefined) ?? 'en';
  return { text: texts[found] ?? '', lang: found };
}

/** Has the background check the words, as it checks an article. */
export async function checkSample(sample: Sample): Promise<CheckReply> {
  return browser.runtime.sendMessage({
    type: 'check',
    article: articleOf(sample),
  } satisfies BackgroundMessage);
}

/** The words as an article whose paragraphs are the lines. */
export function articleOf({ text, lang }: Sample): ArticleText {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(
    ({ index, 0: line }): TextBlock => ({ start: index, end: index + line.length, kind: 'paragraph' }),
  );
  return { text, blocks, ...(lang !== undefined && { lang }) };
}

/** A piece of the sample: plain words, or those of a finding. */
export interface Piece {
  readonly text: string;
  /** Which of the result's findings it is. */
  readonly finding?: number;
}

/** The text in pieces, with the findings of these verdicts apart. Of findings that overlap the first is shown. */
export function piecesOf(
  text: string,
  findings: CheckResult['findings'],
  shown: readonly Verdict[],
): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  findings.forEach((finding: Finding, index) => {
    if (!shown.includes(finding.verdict) || finding.start < end) return;
    if (finding.start > end) pieces.push({ text: text.slice(end, finding.start) });
    pieces.push({ text: text.slice(finding.start, finding.end), finding: index });
    end = finding.end;
  });
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}
