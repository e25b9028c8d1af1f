import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { claimReviewReport } from '../../../lib/report/claim-review-report.ts';
import { csvReport } from '../../../lib/report/csv-report.ts';
import { htmlReport } from '../../../lib/report/html-report.ts';
import { markdownReport } from '../../../lib/report/markdown-report.ts';
import { readMarkdown } from '../../../lib/text/markdown.ts';
import type { Finding } from '../../../lib/verdict/finding.ts';
import { dateWords, type Words } from '../../../lib/words.ts';
import { parseCsv } from './parse-csv.ts';
import { checkedSample, draft, reportOf, sample } from './sample-report.ts';

/** A report of one finding, with fields of our choice. */
function withFinding(more: Partial<Finding>) {
  const checked = checkedSample(draft);
  const findings = checked.findings
    .slice(0, 1)
    .map((reported) => ({ ...reported, finding: { ...reported.finding, ...more } }));
  return reportOf({ ...checked, findings });
}

const LOCALES = new URL('../../../assets/_locales/', import.meta.url);

type Messages = Readonly<Partial<Record<string, { readonly message: string }>>>;

function messagesOf(locale: string): Messages {
  return JSON.parse(readFileSync(new URL(`${locale}/messages.json`, LOCALES), 'utf8'));
}

/** The interface's texts in a language, put together as browsers do it. */
function wordsIn(locale: string): Words {
  const texts = messagesOf(locale);
  return {
    lang: locale.replace('_', '-'),
    dir: 'ltr',
    say: (key, ...values) =>
      (texts[key]?.message ?? '').replace(/\$([1-9])/g, (_, place) => values[place - 1] ?? ''),
  };
}

describe.each(readdirSync(LOCALES).filter((locale) => locale !== 'en'))('in %s', (locale) => {
  const words = wordsIn(locale);
  const aside = checkedSample(draft, {
    name: 'aside',
    suppressed: () => ({ kind: 'ignored', reason: 'x' }),
  });
  const report = { ...sample, articles: [...sample.articles, aside], words };
  const english = messagesOf('en');
  /** The texts of reports and what they would be in English, where they differ and have no values. */
  const fixed = Object.entries(messagesOf(locale)).flatMap(([key, text]) => {
    const was = english[key]?.message ?? '';
    if (!key.startsWith('report_') || was.includes('$') || was === text?.message) return [];
    return [{ key, says: text?.message ?? '', was }];
  });
  const unused = ['report_page_gone', 'report_empty', 'report_unfit', 'report_what', 'report_seen'];

  it('Markdown and HTML say everything of their own in that language', () => {
    const markdown = markdownReport(report);
    const { document } = parseHTML(htmlReport(report));
    const { textContent } = document.documentElement;
    for (const { key, says, was } of fixed.filter((each) => !unused.includes(each.key))) {
      if (!/report_(?:sources|checked_with)$/.test(key)) expect(textContent, key).toContain(says);
      expect(markdown, key).toContain(says);
      const heads = [...markdown.matchAll(/^(?:#+ (?:\d+\. )?|- |\| )([^:|\n]+)/gm)].map(([, head]) =>
        head?.trim(),
      );
      expect(heads, key).not.toContain(was);
    }
    expect(document.documentElement.getAttribute('lang')).toBe(words.lang);
    expect(markdown).toContain(words.say('report_place', '9', '45'));
    expect(markdown).toContain(words.say('card_record_says'));
    expect(markdown, 'what the article says stays as it is').toContain('Day of the grounding');
    expect(markdown).toContain(words.say('report_made', dateWords(words, '2026-11-21'), 'Errata 0.1.0'));
    expect(markdown).not.toMatch(/undefined|\$\d/);
  });
});

describe('CSV', () => {
  it('reads back, a line a finding, all of the same width', () => {
    const csv = csvReport(sample);
    expect(csv.startsWith('\ufefffile,line,column')).toBe(true);
    const [head, ...rows] = parseCsv(csv.slice(1));
    expect(rows).toHaveLength(6);
    for (const row of rows) expect(row).toHaveLength(head!.length);
    const first = Object.fromEntries(head!.map((name, i) => [name, rows[0]![i]]));
    expect(first).toMatchObject({
      file: 'drafts/über uns.md',
      line: '9',
      column: '45',
      verdict: 'refuted',
      quote: '14 June',
      record: '12 June | 2026-06-12',
      'fact set': 'harbour-ferry@2026.6.1',
      'as of': '2026-06-22',
      published: '2026-06-14',
      program: 'Errata 0.1.0',
    });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1+1', '＠x'])(
    'keeps %j from being run as a formula',
    (quote) => {
      const [head, row] = parseCsv(csvReport(withFinding({ quote })).slice(1));
      expect(row![head!.indexOf('quote')]).toBe(`'${quote}`);
    },
  );

  it.each(['a,b', 'say "so"', 'one\ntwo', 'one\r\ntwo', '"'])('keeps %j whole', (quote) => {
    const [head, row] = parseCsv(csvReport(withFinding({ quote })).slice(1));
    expect(row![head!.indexOf('quote')]).toBe(quote);
  });
});

describe('Markdown', () => {
  const text = markdownReport(sample);
  const { blocks } = readMarkdown(text);
  const plain = (kind: string): string[] =>
    blocks
      .filter((block) => block.kind === kind)
      .map(({ start, end }) => text.slice(start, end).replace(/\\([!-/:-@[-`{-~])/g, '$1'));

  it('reads back with the headings that were written', () => {
    expect(plain('heading')).toEqual([
      'drafts/über uns.md',
      '1. Differs from the record: Day of the grounding',
      '2. Differs from the record: People on board',
      '3. Sources differ: People hurt',
      'Agrees, or is not in the record',
      'A page',
      '1. Differs from the record: People on board',
      '=1+1.md',
      'Not read',
    ]);
  });

  it('and with the tables', () => {
    const cells = plain('cell');
    for (const cell of ['harbour-ferry@2026.6.1', '22 June 2026', '2026-06-14', '13:36', '20 June'])
      expect(cells).toContain(cell);
  });

  it('keeps what an article says from being taken for Markdown', () => {
    const own = markdownReport(
      withFinding({
        quote: '[x](javascript:alert(1)) | `a` *b* <i>\n# c',
        explanation: '1. & 2',
        sources: [],
      }),
    );
    expect(own).toContain('**\\[x\\](javascript:alert(1)) \\| \\`a\\` \\*b\\* \\<i\\> \\# c**');
    expect(own).toContain('- 1\\. \\& 2');
  });

  it('lists what is put aside with the reason and leaves it out of the rest', () => {
    const own = markdownReport(
      reportOf(
        checkedSample(draft, {
          suppressed: (found) =>
            'fact' in found && found.fact === 'passengers'
              ? { kind: 'ignored', reason: 'The owner counts otherwise.' }
              : undefined,
        }),
      ),
    );
    expect(own).toContain('### Put aside');
    expect(own).toMatch(/\| 48 \| .* \| The owner counts otherwise\. \|/);
    expect(own).not.toContain('record: People on board');
  });
});

describe('HTML', () => {
  const text = htmlReport(sample);
  const { document } = parseHTML(text);

  it('shows both values, the passage and the sources', () => {
    const [first] = [...document.querySelectorAll('.slip')];
    expect(first!.querySelector('mark')!.textContent).toBe('14 June');
    expect([...first!.querySelectorAll('.pair dd')].map(({ textContent }) => textContent)).toEqual([
      '14 June',
      '12 June',
    ]);
    expect(first!.querySelector('a')!.getAttribute('href')).toBe('https://northbankcourier.example/ferry');
    expect(document.body.textContent).toContain('harbour-ferry@2026.6.1');
    expect(document.body.textContent).toContain('22 June 2026');
  });

  it('loads nothing and runs nothing', () => {
    expect(document.querySelectorAll('script, img, link, iframe, object')).toHaveLength(0);
    expect(text).not.toMatch(/url\(|@import/);
    expect(document.querySelector('meta[http-equiv]')!.getAttribute('content')).toMatch(
      /^default-src 'none'/,
    );
  });

  it('shows markup in an article as text', () => {
    const own = htmlReport(
      withFinding({
        quote: '<script>alert(1)</script>',
        label: '"><img src=x onerror=alert(1)>',
        seen: ['javascript:alert(1)'],
        sources: [
          {
            publisher: '<b>',
            title: 'x',
            url: 'javascript:alert(1)',
            language: 'en" onclick="alert(1)',
            kind: 'primary',
          },
        ],
      }),
    );
    const page = parseHTML(own).document;
    expect(page.querySelectorAll('script, img, b, [onclick], a')).toHaveLength(0);
    expect(page.querySelector('mark')!.textContent).toBe('<script>alert(1)</script>');
  });

  it('has the anchors that ClaimReviews point to, each once', () => {
    const reviews = JSON.parse(claimReviewReport(sample)) as { url: string }[];
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => `#${id}`);
    expect(reviews.map(({ url }) => url).sort()).toEqual(ids.sort());
  });
});
