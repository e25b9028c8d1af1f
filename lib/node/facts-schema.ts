import { toJsonSchema } from '@valibot/to-json-schema';
import { definitions, factSetSchema } from '../facts/fact-set-schema.ts';

/** Where the published schema lies, for editors and for those who write fact sets elsewhere. */
export const SCHEMA_FILE = new URL('../../assets/facts/fact-set.schema.json', import.meta.url);

/**
 * The published JSON Schema, made from the schema that loads fact sets, so that the two cannot differ. Checks by code
 * have said what of them JSON Schema can hold (`fact-set-fields.ts`); what spans fields only loading checks.
 */
export function factSetJsonSchema(): string {
  const { $schema, $defs, ...body } = toJsonSchema(factSetSchema, {
    target: 'draft-2020-12',
    definitions,
    ignoreActions: ['check'],
  });
  const schema = {
    $schema,
    title: 'Errata fact set',
    description: 'One file about one incident: what is so, who says it, and how articles tell it.',
    ...body,
    $defs,
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
