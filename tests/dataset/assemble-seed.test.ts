import { describe, expect, it } from 'vitest';
import { assembleSeed, type SeedParts } from '../../src/dataset/assemble-seed.ts';
import { contentSha256 } from '../../src/dataset/canonical.ts';
import { samplePack } from './sample-pack.ts';

function parts(): SeedParts {
  const {
    sources,
    entities,
    relations,
    figureClaims,
    mentions,
    contentSha256: _,
    ...header
  } = samplePack('a'.repeat(64));
  return {
    header,
    sources: [sources],
    entities: entities.map((e) => [e]),
    relations: [relations, []],
    figureClaims: [figureClaims],
    mentions: [mentions],
  };
}

describe('assembleSeed', () => {
  it('joins the files in order and puts in the hash of the records', async () => {
    const pack = await assembleSeed(parts());
    if (!pack.ok) throw new Error(JSON.stringify(pack.error));
    expect(pack.value.entities.map((e) => e.kind)).toEqual(['group', 'place', 'event']);
    expect({ ok: true, value: pack.value.contentSha256 }).toEqual(await contentSha256(pack.value));
  });

  it('gives everything that is wrong, and no pack', async () => {
    const broken = parts();
    const pack = await assembleSeed({ ...broken, entities: broken.entities.slice(1) });
    expect(pack.ok).toBe(false);
    expect(pack.ok ? [] : pack.error.map((e) => e.message)).toContain(
      'no record has the id sm:sample/group/grey-hand',
    );
  });
});
