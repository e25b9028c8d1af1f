import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { htmlPlaces } from '../../lib/node/html-places.ts';
import { annotationsReport } from '../../lib/report/annotations-report.ts';
import { claimReviewReport } from '../../lib/report/claim-review-report.ts';
import { csvReport } from '../../lib/report/csv-report.ts';
import { htmlReport } from '../../lib/report/html-report.ts';
import { jsonReport } from '../../lib/report/json-report.ts';
import { markdownReport } from '../../lib/report/markdown-report.ts';
import { sarifReport } from '../../lib/report/sarif-report.ts';
import { corrected } from '../../lib/verdict/correction.ts';
import { parseCsv } from '../unit/report/parse-csv.ts';
import { checkedSample, draft, reportOf } from '../unit/report/sample-report.ts';

/** Any code units, halves of pairs too, and what formats take for their own more often than chance would. */
const hostile = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        '"',
        ',',
        '\r\n',
        '\n',
        '<script>',
        '</style>',
        '&amp;',
        '-->',
        '|',
        '`',
        '](',
        '=',
        '@',
        '\u0000',
      ),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const base = checkedSample(draft);

function reportWith(words: string) {
  const [first] = base.findings;
  const finding = {
    ...first!.finding,
    quote: words,
    label: words,
    explanation: words,
    expected: [words],
    sources: [{ publisher: words, title: words, url: words, language: words, kind: 'primary' as const }],
    seen: [words],
  };
  return reportOf({ ...base, name: words, findings: [{ ...first!, finding }] });
}

it('whatever an article says, every report can be read by a machine', () => {
  fc.assert(
    fc.property(hostile, (words) => {
      const report = reportWith(words);
      for (const write of [jsonReport, sarifReport, claimReviewReport, annotationsReport])
        expect(JSON.parse(write(report))).toBeTypeOf('object');
      const [head, row, ...more] = parseCsv(csvReport(report).slice(1));
      expect([row!.length, more.length]).toEqual([head!.length, 0]);
      expect(row![head!.indexOf('quote')]!.replace(/^'/, '')).toBe(words.replace(/^'/, ''));
      for (const cell of row!) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      const { document } = parseHTML(htmlReport(report));
      expect(document.querySelectorAll('script, img, [onclick]')).toHaveLength(0);
      expect(document.querySelectorAll('.slip')).toHaveLength(1);
      expect(markdownReport(report).match(/^#{1,3} /gm)).toHaveLength(4);
    }),
    { numRuns: 300 },
  );
});

it('a thousand random corrections change the intended characters and no other', () => {
  const cut = fc.tuple(fc.nat(12), fc.string({ minLength: 1, maxLength: 8 }), fc.string({ maxLength: 8 }));
  fc.assert(
    fc.property(
      fc.array(cut, { minLength: 1, maxLength: 10 }),
      fc.string({ maxLength: 20 }),
      (cuts, rest) => {
        let text = '';
        let wanted = '';
        const corrections = cuts.map(([gap, quote, replacement]) => {
          text += '·'.repeat(gap);
          wanted += '·'.repeat(gap) + replacement;
          const start = text.length;
          text += quote;
          return { start, end: text.length, quote, replacement };
        });
        const outcome = corrected(text + rest, [...corrections].reverse());
        expect(outcome.text).toBe(wanted + rest);
        expect(outcome.left).toEqual([]);
      },
    ),
    { numRuns: 1000 },
  );
});

it('a place in markup holds the words that were looked for, whatever stands around and in between', () => {
  const word = fc.constantFrom('tide', '12', 'June', 'A&B', '<3', '“so”', 'Fähre', '🚢');
  const mark = fc.constantFrom('', '<b>', '</i>', '<a title="1 > 0">', '<!-- 12 June -->', '\n  ');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(word, mark), { minLength: 1, maxLength: 12 }),
      fc.nat(),
      (parts, choice) => {
        const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        const text = parts.map(([words]) => words).join(' ');
        const markup = `<p>${parts.map(([words, tag]) => `${escaped(words)}${tag}`).join(' ')}</p><p>12 June tide</p>`;
        const before = parts.slice(0, choice % parts.length).map(([words]) => `${words} `);
        const start = before.join('').length;
        const quote = parts[choice % parts.length]![0];
        const article = { text, blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }] };
        const place = htmlPlaces(markup, article)({ start, end: start + quote.length });
        if (place) expect(markup.slice(place.start, place.end)).toBe(escaped(quote));
        // There is none only where the same letters stand in the page twice, white space apart.
        else {
          const [own, all] = [text, `${text} 12 June tide`].map((each) => each.replaceAll(' ', ''));
          expect(all!.indexOf(own!, 1)).toBeGreaterThan(0);
        }
      },
    ),
  );
});
