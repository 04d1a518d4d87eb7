/**
 * A staged pack takes the place of the one before, with one line: a kill leaves the old or the new one, never a half. The
 * rows of the one before stay until the next takes its place, so that it can come back with one line as well.
 */
import { announce } from '../protocol/announce.ts';
import { inTransaction, settled } from './idb.ts';
import type { Installed } from './install-pack.ts';
import { attempt, Refusal, succeed, type Outcome } from './outcome.ts';
import { sweepLayers } from './pack-layers.ts';
import { openUser } from './user-db.ts';
import { undoIn } from './undo.ts';
import type { Before, InstalledPack } from './rows.ts';
import type { StagedPack } from './stage-pack.ts';

function installed({ header, layer, end }: StagedPack, before: Before): InstalledPack {
  const { figureClaims: figures, ...counts } = end!.counts;
  return {
    ...header,
    contentSha256: end!.contentSha256,
    layer,
    installedAt: new Date().toISOString(),
    counts: { ...counts, figures },
    before,
  };
}

/**
 * Takes over what was staged. The rows of the version before the last are removed afterwards, a few at a time; where
 * that is cut off, the next import makes up for it.
 *
 * @param kept the line in the log of what the user chose to keep.
 * Errors: `notFound` where nothing is staged, `invalid` where it is not whole yet, `quota`, `unavailable`, `failed`.
 */
export async function activatePack(
  db: IDBDatabase,
  pack: string,
  kept: number | null = null,
): Promise<Outcome<Installed>> {
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
        const { before: _, ...stood } = there ?? { before: undefined };
        const next = installed(staged, { installed: there ? (stood as Before['installed']) : null, kept });
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

/**
 * Puts the version back that an import took the place of, or none where there was none, and takes back what was chosen
 * to be kept of it. What the user has written since stays.
 *
 * @returns whether what was kept is gone too: `part` where some of it was changed since, and stands.
 * Errors: `notFound` where there is no way back, `quota`, `unavailable`, `failed`.
 */
export async function takeBackPack(db: IDBDatabase, pack: string): Promise<Outcome<'all' | 'part'>> {
  const user = await openUser();
  if (!user.ok) return user;
  const back = await attempt(() =>
    inTransaction(
      db,
      ['packs'],
      'readwrite',
      async (store) => {
        const there = (await settled(store('packs').get(pack))) as InstalledPack | undefined;
        if (!there?.before) throw new Refusal('notFound', pack);
        if (there.before.installed) store('packs').put(there.before.installed);
        else store('packs').delete(pack);
        return there.before;
      },
      'strict',
    ),
  );
  if (!back.ok) return back;
  const { kept } = back.value;
  const undone = kept === null || (await undoIn(user.value, kept)).ok;
  announce('dataset');
  await attempt(() => sweepLayers(db));
  return succeed(undone ? 'all' : 'part');
}
