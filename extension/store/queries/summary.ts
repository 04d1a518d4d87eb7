/** What is kept, in numbers: for options, privacy and the bench. */
import { attempt, type Outcome } from '../outcome.ts';
import { openPacks } from '../packs-db.ts';
import type { InstalledPack } from '../rows.ts';
import { openUser } from '../user-db.ts';

export interface StorageSummary {
  packs: InstalledPack[];
  annotations: number;
  drafts: number;
  /** The user's own records, corrections and merges. */
  records: number;
  patches: number;
  redirects: number;
  /** Lines of the change log. */
  changes: number;
  /** Bytes on disk as the browser estimates them; null where it does not say. */
  bytes: number | null;
  /** Whether the browser promised not to clear it when space runs out. */
  persisted: boolean;
}

export async function storageSummary(): Promise<Outcome<StorageSummary>> {
  const packs = await openPacks();
  if (!packs.ok) return packs;
  const user = await openUser();
  if (!user.ok) return user;
  const db = user.value;
  return attempt(async () => {
    const [installed, annotations, drafts, records, patches, redirects, changes] = await Promise.all([
      packs.value.packs.toArray(),
      db.annotations.count(),
      db.drafts.count(),
      db.records.count(),
      db.patches.count(),
      db.redirects.count(),
      db.changes.count(),
    ]);
    const estimate = await navigator.storage?.estimate().catch(() => null);
    const persisted = (await navigator.storage?.persisted().catch(() => false)) ?? false;
    const bytes = estimate?.usage ?? null;
    return { packs: installed, annotations, drafts, records, patches, redirects, changes, bytes, persisted };
  });
}
