/** The JSON Schema of a pack (draft 2020-12): for whoever makes packs with other tools. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { pack } from '../../src/dataset/pack.ts';

export const SCHEMA_FILE = 'src/dataset/pack.schema.json';

/**
 * What one record must look like. What JSON Schema cannot say is left to the importer: that ids are unique and
 * references lead somewhere, that a locator's end is behind its start, and that the hash is that of the records.
 */
export function packSchemaText(): string {
  const schema = toJsonSchema(pack, { target: 'draft-2020-12', errorMode: 'ignore' });
  return `${JSON.stringify({ ...schema, title: 'Sourcemark pack, schema version 1.0.0' }, null, 1)}\n`;
}
