/** `npm run schema`: writes the JSON Schema of a pack from the schema that the extension checks packs with. */
import { writeFileSync } from 'node:fs';
import { packSchemaText, SCHEMA_FILE } from './schema/pack-schema.ts';

writeFileSync(SCHEMA_FILE, packSchemaText());
