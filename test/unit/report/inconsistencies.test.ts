import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { findInconsistencies } from '../../../lib/consistency/consistency.ts';
import { reportJsonSchema } from '../../../lib/node/report-schema.ts';
import { annotationsReport } from '../../../lib/report/annotations-report.ts';
import { csvReport } from '../../../lib/report/csv-report.ts';
import { htmlReport } from '../../../lib/report/html-report.ts';
import { explanationWords, kindWords } from '../../../lib/report/inconsistency-words.ts';
import { jsonReport } from '../../../lib/report/json-report.ts';
import { markdownReport } from '../../../lib/report/markdown-report.ts';
import { REPORT_FORMATS } from '../../../lib/report/report-formats.ts';
import { sarifReport } from '../../../lib/report/sarif-report.ts';
import { terminalReport } from '../../../lib/report/terminal-report.ts';
import { readMarkdown } from '../../../lib/text/markdown.ts';
import type { Words } from '../../../lib/words.ts';
import { parseCsv } from './parse-csv.ts';
import { checkedSample, facts, reportOf } from './sample-report.ts';
import { problemsOf, sarifValidator } from './validate-report.ts';

const LOCALES = new URL('../../../assets/_locales/', import.meta.url);

const article = {
  ...readMarkdown(`# What does not fit

The rule applies from Thursday, July 10, 2026.
The sale runs from July 10 to July 3. It holds 147 domains and 14 keywords, 162 in total.
The rule will take effect on 3 July. The rule took effect on 20 July.
We met the group Borna. The group Borna employs 2,512 people.

The group Borna employs 2,521 people.

| Country | Cases |
| --- | --- |
| Here | 12 |
| There | 30 |
| Total | 43 |
`),
  lang: 'en',
  published: '2026-07-10',
};
const report = reportOf(checkedSample(article, { inconsistencies: findInconsistencies(article, facts) }));

const LINES = [
  '3:23  inconsistent  weekday  "Thursday"  10 July 2026 is a Friday, not a Thursday.',
  '4:20  inconsistent  interval  "July 10 to July 3"  “July 10” comes after “July 3”.',
  '4:77  inconsistent  sum  "162"  The parts make 161, not 162.',
  '5:27  inconsistent  tense  "on 3 July"  3 July 2026 is past on the day of publication, 10 July 2026.',
  '5:59  inconsistent  tense  "on 20 July"  20 July 2026 is still to come on the day of publication, 10 July 2026.',
  '8:25  inconsistent  two-values  "2,521"  The text says “2,512” before and “2,521” here.',
  '14:11  inconsistent  sum  "43"  The rows above make 42, not 43.',
];

describe('reports of what does not fit the rest of a text', () => {
  it('has a line each on a terminal', () => {
    const lines = terminalReport(report, { colours: false, quiet: true }).trimEnd().split('\n');
    expect(lines).toEqual(LINES.map((line) => `drafts/über uns.md:${line}`));
  });

  it('keeps to the schema of the JSON report, with the keys and values of each sentence', () => {
    const json = JSON.parse(jsonReport(report));
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(reportJsonSchema()));
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    expect(json[0].inconsistencies).toHaveLength(LINES.length);
    const [weekday] = json[0].inconsistencies;
    expect(weekday).toMatchObject({
      key: 'weekday',
      values: { date: '2026-07-10', written: '4', is: '5' },
      line: 3,
      column: 23,
    });
    expect(article.text.slice(weekday.other.start, weekday.other.end)).toBe('July 10, 2026');
  });

  it('leaves them out of the JSON report where they were not asked for', () => {
    expect(JSON.parse(jsonReport(reportOf(checkedSample(article))))[0]).not.toHaveProperty('inconsistencies');
  });

  it('is valid SARIF, as warnings of rules of their own', () => {
    const validate = sarifValidator();
    const sarif = JSON.parse(sarifReport(report));
    expect(validate(sarif), JSON.stringify(validate.errors)).toBe(true);
    const [{ tool, results }] = sarif.runs;
    expect(results).toHaveLength(LINES.length);
    for (const { ruleId, ruleIndex, level, locations } of results) {
      expect(level).toBe('warning');
      expect(ruleId).toMatch(/^consistency\//);
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
      const { charOffset, charLength, snippet } = locations[0].physicalLocation.region;
      expect(article.text.slice(charOffset, charOffset + charLength)).toBe(snippet.text);
    }
  });

  it('has a table of its own in Markdown', () => {
    const markdown = markdownReport(report);
    expect(markdown).toContain('### Does not fit the rest of the text');
    expect(markdown).toContain(
      '| 3:23 | Thursday | Weekday that does not fit its date | 10 July 2026 is a Friday, not a Thursday. |',
    );
  });

  it('has a line each in CSV, apart from the verdicts', () => {
    const [head, ...rows] = parseCsv(csvReport(report).slice(1));
    const first = Object.fromEntries(head!.map((name, i) => [name, rows[0]![i]]));
    expect(rows).toHaveLength(LINES.length);
    expect(first).toMatchObject({
      line: '3',
      column: '23',
      verdict: 'inconsistent',
      quote: 'Thursday',
      rule: 'consistency/weekday',
      explanation: '10 July 2026 is a Friday, not a Thursday.',
      fact: '',
    });
  });

  it('has a table of its own in HTML', () => {
    const html = htmlReport(report);
    expect(html).toContain('<h3>Does not fit the rest of the text</h3>');
    expect(html).toContain('<span class="within" lang="en">Thursday</span>');
  });

  it('has an annotation each, which says why', () => {
    const { items } = JSON.parse(annotationsReport(report));
    expect(items).toHaveLength(LINES.length);
    expect(items[0].body.map(({ value }: { value: string }) => value)).toEqual([
      'inconsistent',
      '10 July 2026 is a Friday, not a Thursday.',
    ]);
    expect(items[0].target.selector[0]).toMatchObject({
      exact: 'Thursday',
      suffix: expect.stringMatching(/^, July 10, 2026\./),
    });
  });

  it('has no place in ClaimReview, which is about claims against a record', () => {
    const claims = REPORT_FORMATS.find(({ id }) => id === 'claimreview')!;
    expect(JSON.parse(claims.write(report))).toEqual([]);
  });

  it.each(REPORT_FORMATS.filter(({ id }) => id !== 'claimreview'))(
    'is valid $name, and says what was put aside',
    ({ id, write }) => {
      const aside = reportOf(
        checkedSample(article, {
          inconsistencies: findInconsistencies(article, facts),
          suppressed: ({ quote }) =>
            quote === '162' ? { kind: 'ignored', reason: 'The rest is known.' } : undefined,
        }),
      );
      expect(problemsOf(id, write(aside), id === 'annotations' ? 'Thursday' : 'The rest is known.')).toEqual(
        [],
      );
      if (id === 'annotations') expect(JSON.parse(write(aside)).items).toHaveLength(LINES.length - 1);
    },
  );
});

describe.each(readdirSync(LOCALES))('in the words of %s', (locale) => {
  const messages: Record<string, { message: string }> = JSON.parse(
    readFileSync(new URL(`${locale}/messages.json`, LOCALES), 'utf8'),
  );
  const words: Words = {
    lang: locale.replace('_', '-'),
    dir: 'ltr',
    say: (key, ...values) =>
      messages[key]!.message.replace(/\$(\d)/g, (_, at) => values[Number(at) - 1] ?? ''),
  };

  it('says each kind and each reason, with every value', () => {
    for (const found of findInconsistencies(article, facts)) {
      expect(kindWords(words, found)).not.toBe('');
      const sentence = explanationWords(words, found.explanation);
      expect(sentence).not.toMatch(/\$\d|undefined|Invalid/);
      const { date, ...plain } = found.explanation.values as Record<string, string>;
      if (date)
        expect(sentence).toContain(
          new Intl.DateTimeFormat(words.lang, { dateStyle: 'long' }).format(new Date(`${date}T12:00`)),
        );
      for (const key of ['first', 'second', 'last', 'sum', 'stated'])
        if (plain[key]) expect(sentence).toContain(plain[key]);
    }
  });
});
