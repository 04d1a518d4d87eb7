import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { packSchemaText, SCHEMA_FILE } from '../../scripts/schema/pack-schema.ts';
import { pack as schema } from '../../src/dataset/pack.ts';
import { buildSeedPack } from '../../src/dataset/seed/index.ts';
import { SHAPES } from './pack-schema.table.ts';
import { samplePack } from './sample-pack.ts';

const ajv = new Ajv2020({ strict: true, strictTypes: false });
ajv.addFormat('uri', (text: string) => URL.canParse(text));
const fits = ajv.compile(JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')) as object);

describe('pack.schema.json', () => {
  it('is what `npm run schema` writes', () =>
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(packSchemaText()));

  it.each(SHAPES)('takes a pack for sound or not as the validator does: %s', (_, change, sound) => {
    const pack = structuredClone(samplePack('a'.repeat(64)));
    change(pack);
    expect(v.is(schema, pack)).toBe(sound);
    expect(fits(pack)).toBe(sound);
  });

  it('fits the pack that comes along', async () => {
    fits(await buildSeedPack());
    expect(fits.errors).toBe(null);
  });

  it('leaves to the importer what it cannot say: that a locator is not empty', () => {
    const pack = samplePack('a'.repeat(64));
    pack.mentions[0]!.locator.end = pack.mentions[0]!.locator.start;
    expect(fits(pack)).toBe(true);
    expect(v.is(schema, pack)).toBe(false);
  });
});
