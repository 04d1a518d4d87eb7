/** Joins the reviewable files of a pack into the one object that is checked, hashed, built in and exchanged. */
import { contentSha256 } from './canonical.ts';
import type { Pack } from './pack.ts';
import type { PackIssue, Result } from './result.ts';
import { validatePack } from './validate-pack.ts';

/** The parsed files: a header as in `pack.json`, and for each kind of record the lists of its files in order. */
export interface SeedParts {
  header: Readonly<Record<string, unknown>>;
  sources: readonly (readonly unknown[])[];
  entities: readonly (readonly unknown[])[];
  relations: readonly (readonly unknown[])[];
  figureClaims: readonly (readonly unknown[])[];
  mentions: readonly (readonly unknown[])[];
}

const NO_HASH = '0'.repeat(64);

/**
 * The pack that the files make together, with its hash.
 *
 * @returns the pack, or everything that is wrong with it: schema, references and what the records say of one another.
 */
export async function assembleSeed(parts: SeedParts): Promise<Result<Pack, PackIssue[]>> {
  const checked = validatePack({
    ...parts.header,
    sources: parts.sources.flat(),
    entities: parts.entities.flat(),
    relations: parts.relations.flat(),
    figureClaims: parts.figureClaims.flat(),
    mentions: parts.mentions.flat(),
    contentSha256: NO_HASH,
  });
  if (!checked.ok) return checked;
  const hash = await contentSha256(checked.value);
  if (!hash.ok) return { ok: false, error: [hash.error] };
  return { ok: true, value: { ...checked.value, contentSha256: hash.value } };
}
