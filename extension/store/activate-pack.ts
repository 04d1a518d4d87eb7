/** A staged pack takes the place of the one before, with one line: a kill leaves the old or the new one, never a half. */
import { announce } from '../protocol/announce.ts';
import { inTransaction, settled } from './idb.ts';
import type { Installed } from './install-pack.ts';
import { attempt, Refusal, type Outcome } from './outcome.ts';
import { sweepLayers } from './pack-layers.ts';
import type { InstalledPack } from './rows.ts';
import type { StagedPack } from './stage-pack.ts';

function installed({ header, layer, end }: StagedPack): InstalledPack {
  const { figureClaims: figures, ...counts } = end!.counts;
  return {
    ...header,
    contentSha256: end!.contentSha256,
    layer,
    installedAt: new Date().toISOString(),
    counts: { ...counts, figures },
  };
}

/**
 * Takes over what was staged. The rows of the version before are removed afterwards, a few at a time; where that is cut
 * off, the next import makes up for it.
 * Errors: `notFound` where nothing is staged, `invalid` where it is not whole yet, `quota`, `unavailable`, `failed`.
 */
export async function activatePack(db: IDBDatabase, pack: string): Promise<Outcome<Installed>> {
  const done = await attempt(() =>
    inTransaction(
      db,
      ['packs', 'staged'],
      'readwrite',
      async (store) => {
        const staged = (await settled(store('staged').get(pack))) as StagedPack | undefined;
        if (!staged) throw new Refusal('notFound', pack);
        if (!staged.end) throw new Refusal('invalid', `${pack} is not whole yet`);
        const there = (await settled(store('packs').get(pack))) as InstalledPack | undefined;
        const next = installed(staged);
        const changed = there?.contentSha256 !== next.contentSha256 || there.version !== next.version;
        if (changed) store('packs').put(next);
        store('staged').delete(pack);
        return { pack, version: next.version, changed };
      },
      'strict',
    ),
  );
  if (!done.ok) return done;
  // The index is built anew while the old one answers.
  if (done.value.changed) announce('dataset');
  await attempt(() => sweepLayers(db));
  return done;
}
