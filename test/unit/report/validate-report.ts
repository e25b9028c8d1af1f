import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { parseHTML } from 'linkedom';
import { reportJsonSchema } from '../../../lib/node/report-schema.ts';
import type { ReportFormat } from '../../../lib/report/report-formats.ts';
import { readMarkdown } from '../../../lib/text/markdown.ts';
import { parseCsv } from './parse-csv.ts';

export function schema(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`../../schemas/${name}.json`, import.meta.url), 'utf8'));
}

/** SARIF's schema is written in draft 4, of which it uses nothing that later drafts read otherwise but the name `id`. */
export function sarifValidator(): ValidateFunction {
  const { id, $schema, ...rest } = schema('sarif-2.1.0');
  const formats = Object.fromEntries(
    ['uri', 'uri-reference', 'date-time'].map((name) => [name, (text: string) => isOf(name, text)]),
  );
  return new Ajv({ allErrors: true, strict: false, unicodeRegExp: false, formats }).compile(rest);
}

function isOf(format: string, text: string): boolean {
  if (format === 'date-time')
    return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text);
  return (
    URL.canParse(text, format === 'uri' ? undefined : 'https://base.example/') && !/[\s<>"{}|\\^`]/.test(text)
  );
}

/** What is wrong with a report in some format, a line each; it must also hold these words. */
export function problemsOf(format: ReportFormat['id'], text: string, words: string): string[] {
  const missing = text.includes(words) ? [] : [`“${words}” is missing.`];
  return [...missing, ...formProblems(format, text)];
}

function formProblems(format: ReportFormat['id'], text: string): string[] {
  switch (format) {
    case 'markdown':
      return readMarkdown(text).blocks[0]?.kind === 'headline' ? [] : ['There is no headline.'];
    case 'html':
      return parseHTML(text).document.querySelectorAll('main h1, main h2').length > 1 ? [] : ['No headings.'];
    case 'csv': {
      const [head, ...rows] = parseCsv(text.replace(/^\ufeff/, ''));
      return rows.flatMap((row, i) =>
        row.length === head?.length ? [] : [`Row ${i} has ${row.length} cells.`],
      );
    }
    case 'json':
      return errorsOf(new Ajv2020({ strict: false }).compile(JSON.parse(reportJsonSchema())), text);
    case 'sarif':
      return errorsOf(sarifValidator(), text);
    case 'claimreview':
      return errorsOf(new Ajv2020({ allErrors: true }).compile(schema('claim-review')), text);
    case 'annotations':
      return errorsOf(new Ajv2020({ allErrors: true }).compile(schema('web-annotation')), text);
  }
}

function errorsOf(validate: ValidateFunction, json: string): string[] {
  validate(JSON.parse(json));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
