import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { REPORT_SCHEMA_FILE, reportJsonSchema } from '../../../lib/node/report-schema.ts';
import { annotationsReport } from '../../../lib/report/annotations-report.ts';
import { claimReviewReport } from '../../../lib/report/claim-review-report.ts';
import { jsonReport } from '../../../lib/report/json-report.ts';
import { sarifReport } from '../../../lib/report/sarif-report.ts';
import { readMarkdown } from '../../../lib/text/markdown.ts';
import { checkedSample, DRAFT, draft, reportOf, sample } from './sample-report.ts';
import { sarifValidator, schema } from './validate-report.ts';

interface Sarif {
  runs: {
    tool: { driver: { rules: { id: string }[] } };
    artifacts: { location: { uri: string } }[];
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      locations: { physicalLocation: { artifactLocation: { uri: string }; region?: Region } }[];
      partialFingerprints: Record<string, string>;
      suppressions: object[];
      fixes?: {
        artifactChanges: { replacements: { deletedRegion: Region; insertedContent: { text: string } }[] }[];
      }[];
    }[];
  }[];
}

interface Region {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
  charOffset: number;
  charLength: number;
}

describe('SARIF', () => {
  const log = JSON.parse(sarifReport(sample)) as Sarif;
  const [run] = log.runs;
  const results = run!.results;

  it('is valid against the schema of OASIS', () => {
    const validate = sarifValidator();
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  });

  it('and the schema would tell', () => {
    const validate = sarifValidator();
    const broken = structuredClone(log) as unknown as { runs: { results: { message?: object }[] }[] };
    delete broken.runs[0]!.results[0]!.message;
    expect(validate(broken)).toBe(false);
  });

  it('has every result at a rule made from its fact', () => {
    expect(results.map(({ ruleId }) => ruleId)).toEqual([
      'harbour-ferry/grounding-date',
      'harbour-ferry/passengers',
      'harbour-ferry/injured',
      'harbour-ferry/passengers',
    ]);
    for (const { ruleId, ruleIndex } of results) expect(run!.tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
    expect(results.map(({ level }) => level)).toEqual(['error', 'error', 'note', 'error']);
  });

  it('places results by line and column and by characters, which name the same words', () => {
    const lines = DRAFT.split('\n');
    const quotes = ['14 June', '48', '3'];
    quotes.forEach((quote, i) => {
      const region = results[i]!.locations[0]!.physicalLocation.region!;
      expect(DRAFT.slice(region.charOffset, region.charOffset + region.charLength)).toBe(quote);
      expect(lines[region.startLine - 1]!.slice(region.startColumn - 1, region.endColumn - 1)).toBe(quote);
    });
  });

  it('does not count a byte order mark', () => {
    const text = '\ufeffThe Grey Heron had 48 passengers when she left Northbank.';
    const marked = reportOf(checkedSample({ ...readMarkdown(text), lang: 'en' }));
    const region = (JSON.parse(sarifReport(marked)) as Sarif).runs[0]!.results[0]!.locations[0]!
      .physicalLocation.region!;
    expect(region.charOffset).toBe(text.indexOf('48') - 1);
    expect(region.startColumn).toBe(text.indexOf('48'));
  });

  it('gives no place and no fix in a file whose own characters are not what was read', () => {
    expect(results[3]!.locations[0]!.physicalLocation.region).toBeUndefined();
    expect(results[3]!.fixes).toBeUndefined();
  });

  it('has fixes that put the recorded value in the place of the words', () => {
    const [change] = results[0]!.fixes![0]!.artifactChanges[0]!.replacements;
    const { charOffset, charLength } = change!.deletedRegion;
    const fixed =
      DRAFT.slice(0, charOffset) + change!.insertedContent.text + DRAFT.slice(charOffset + charLength);
    expect(fixed).toBe(DRAFT.replace('14 June', '12 June'));
    expect(results[2]!.fixes).toBeUndefined();
  });

  it('suppresses what is put aside and says why', () => {
    const aside = reportOf(
      checkedSample(draft, {
        suppressed: (found) =>
          'fact' in found && found.fact === 'passengers'
            ? { kind: 'ignored', reason: 'The owner counts otherwise.' }
            : undefined,
      }),
    );
    const [own] = (JSON.parse(sarifReport(aside)) as Sarif).runs;
    expect(own!.results.map(({ suppressions }) => suppressions)).toEqual([
      [],
      [{ kind: 'external', status: 'accepted', justification: 'The owner counts otherwise.' }],
      [],
    ]);
  });
});

describe('fingerprints', () => {
  const prints = (text: string): string[] =>
    checkedSample({
      ...draft,
      text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    }).findings.map(({ fingerprint }) => fingerprint);
  const sentence = 'The Grey Heron had 48 passengers when she left Northbank.';

  it('stay when other text comes before and behind', () => {
    const [own] = prints(sentence);
    expect(own).toMatch(/^[0-9a-f]{32}:1$/);
    expect(
      checkedSample({ ...readMarkdown(`Fair weather.\n\n${sentence}\n\nA calm sea.\n`), lang: 'en' })
        .findings[0]?.fingerprint,
    ).toBe(own);
  });

  it('count what is said twice, and differ with the words', () => {
    const twice = prints(`${sentence} ${sentence} ${sentence}`);
    expect(new Set(twice).size).toBe(3);
    expect(prints(sentence.replace('48', '49'))).not.toEqual(prints(sentence));
  });
});

describe('Web Annotations', () => {
  const page = JSON.parse(annotationsReport(sample)) as {
    partOf: { label: string };
    items: {
      id: string;
      target: { selector: { type: string; exact?: string; start?: number; end?: number }[] };
    }[];
  };

  it('are what the model demands', () => {
    const validate = new Ajv2020({ allErrors: true }).compile(schema('web-annotation'));
    expect(validate(page), JSON.stringify(validate.errors)).toBe(true);
  });

  it('have an id each', () => {
    expect(new Set(page.items.map(({ id }) => id)).size).toBe(5);
  });

  it('count positions in characters, not in code units', () => {
    const characters = Array.from(DRAFT);
    for (const { target } of page.items.slice(0, 4)) {
      const [quote, at] = target.selector;
      expect(characters.slice(at!.start, at!.end).join('')).toBe(quote!.exact);
    }
  });

  it('have no position where the text was taken out of a page', () => {
    expect(page.items[4]!.target.selector.map(({ type }) => type)).toEqual(['TextQuoteSelector']);
  });

  it('name the fact set and its day', () => {
    expect(page.partOf.label).toBe('Errata 0.1.0: harbour-ferry@2026.6.1, as of 2026-06-22');
  });
});

describe('ClaimReview', () => {
  const reviews = JSON.parse(claimReviewReport(sample)) as {
    reviewRating: { alternateName: string };
    claimReviewed: string;
  }[];

  it('has what schema.org and Google ask for', () => {
    const validate = new Ajv2020({ allErrors: true }).compile(schema('claim-review'));
    expect(validate(reviews), JSON.stringify(validate.errors)).toBe(true);
  });

  it('rates in words', () => {
    expect(
      reviews.map(({ claimReviewed, reviewRating }) => [claimReviewed, reviewRating.alternateName]),
    ).toEqual([
      ['Day of the grounding: “14 June”', 'Differs from the record: 12 June'],
      ['People on board: “48”', 'Differs from the record: 84'],
      ['People hurt: “3”', 'Sources differ: 3 · 5'],
      ['Start of the new timetable: “20 June”', 'Agrees with the record'],
      ['People on board: “94”', 'Differs from the record: 84'],
    ]);
  });
});

describe('JSON', () => {
  it('is as its published schema says', () => {
    const validate = new Ajv2020({ allErrors: true }).compile(
      JSON.parse(readFileSync(REPORT_SCHEMA_FILE, 'utf8')),
    );
    const report = JSON.parse(jsonReport(sample));
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(validate([{ ...report[0], coverage: undefined, more: 1 }])).toBe(false);
  });

  it('whose file is the one that the code gives', () => {
    expect(readFileSync(REPORT_SCHEMA_FILE, 'utf8')).toBe(reportJsonSchema());
  });

  it('holds what is needed to check again', () => {
    const [first, second] = JSON.parse(jsonReport(sample));
    expect(first).toMatchObject({
      published: '2026-06-14',
      lang: 'en',
      given: { published: false, lang: false },
      factSets: [{ id: 'harbour-ferry', version: '2026.6.1', asOf: '2026-06-22' }],
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      program: { name: 'Errata', version: '0.1.0' },
    });
    expect(first.findings[0]).toMatchObject({ line: 9, column: 45, correction: '12 June' });
    expect(second.text).toContain('94 passengers');
    expect(second.findings[0].line).toBeUndefined();
  });
});
