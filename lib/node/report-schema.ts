import { toJsonSchema } from '@valibot/to-json-schema';
import { reportSchema } from '../report/json-report-schema.ts';

/** Where the published schema of the JSON report lies. */
export const REPORT_SCHEMA_FILE = new URL('../../docs/report.schema.json', import.meta.url);

/** The published JSON Schema of the JSON report. */
export function reportJsonSchema(): string {
  const { $schema, ...body } = toJsonSchema(reportSchema, { target: 'draft-2020-12' });
  const schema = {
    $schema,
    title: 'Errata report',
    description: 'What npm run check -- --format json prints: an object for each text that was checked.',
    ...body,
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
