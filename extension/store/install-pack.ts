/**
 * Writes a pack in one transaction that replaces this pack's own rows and nothing else: whatever happens meanwhile,
 * the old or the new one is there, never a half.
 */
import type { Pack } from '../../src/dataset/pack.ts';
import { attempt, Refusal, type Outcome } from './outcome.ts';
import type { PacksDatabase } from './packs-db.ts';
import type { InstalledPack } from './rows.ts';

export interface Installed {
  pack: string;
  version: string;
  /** False where the very same pack was there already. */
  changed: boolean;
}

const ROWS = ['sources', 'entities', 'relations', 'figures', 'mentions'] as const;

function header(pack: Pack): InstalledPack {
  const { sources, entities, relations, figureClaims, mentions, schemaVersion: _, ...rest } = pack;
  return {
    ...rest,
    installedAt: new Date().toISOString(),
    counts: {
      sources: sources.length,
      entities: entities.length,
      relations: relations.length,
      figures: figureClaims.length,
      mentions: mentions.length,
    },
  };
}

/** An id belongs to the pack that brought it; another pack must not take it over. */
async function refuseTaken(db: PacksDatabase, pack: Pack): Promise<void> {
  const tables = { ...pack, figures: pack.figureClaims };
  for (const name of ['sources', 'entities', 'relations', 'figures'] as const) {
    const there = await db.table<{ pack: string }, string>(name).bulkGet(tables[name].map(({ id }) => id));
    const at = there.findIndex((row) => row && row.pack !== pack.id);
    if (at >= 0)
      throw new Refusal('invalid', `${name}: ${tables[name][at]!.id} belongs to ${there[at]!.pack}`);
  }
}

/**
 * @param pack validated already.
 * Errors: `invalid` where a record's id belongs to another pack, `quota`, `unavailable`, `failed`.
 */
export async function installPack(db: PacksDatabase, pack: Pack): Promise<Outcome<Installed>> {
  return attempt(async () => {
    const { id, version, contentSha256 } = pack;
    const changed = await db.transaction('rw', ['packs', ...ROWS], async () => {
      const there = await db.packs.get(id);
      if (there?.version === version && there.contentSha256 === contentSha256) return false;
      for (const name of ROWS) await db.table(name).where('pack').equals(id).delete();
      await refuseTaken(db, pack);
      const packed = <T>(rows: readonly T[]) => rows.map((row) => ({ ...row, pack: id }));
      await db.sources.bulkAdd(packed(pack.sources));
      await db.entities.bulkAdd(packed(pack.entities));
      await db.relations.bulkAdd(packed(pack.relations));
      await db.figures.bulkAdd(packed(pack.figureClaims));
      await db.mentions.bulkAdd(
        packed(pack.mentions.map((mention) => ({ ...mention, documentId: mention.locator.documentId }))),
      );
      await db.packs.put(header(pack));
      return true;
    });
    return { pack: id, version, changed };
  });
}

/** Takes a pack away with its own rows. */
export async function removePack(db: PacksDatabase, id: string): Promise<Outcome<null>> {
  return attempt(async () => {
    await db.transaction('rw', ['packs', ...ROWS], async () => {
      for (const name of ROWS) await db.table(name).where('pack').equals(id).delete();
      await db.packs.delete(id);
    });
    return null;
  });
}
