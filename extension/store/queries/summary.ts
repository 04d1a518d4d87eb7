/** What is kept, in numbers: for options, privacy and the bench. */
import { attempt, type Outcome } from '../outcome.ts';
import { openPacks } from '../packs-db.ts';
import { countRows, rowsAfter } from '../reads.ts';
import type { InstalledPack } from '../rows.ts';
import { readUser } from '../user-reader.ts';

const COUNTED = ['annotations', 'drafts', 'records', 'patches', 'redirects', 'changes'] as const;

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
  const user = await readUser();
  if (!user.ok) return user;
  return attempt(async () => {
    const installed = await rowsAfter<InstalledPack>(packs.value, 'packs');
    const counted = COUNTED.map(async (store) => [store, await countRows(user.value, store)] as const);
    const counts = Object.fromEntries(await Promise.all(counted)) as Record<(typeof COUNTED)[number], number>;
    const estimate = await navigator.storage?.estimate().catch(() => null);
    const persisted = (await navigator.storage?.persisted().catch(() => false)) ?? false;
    const bytes = estimate?.usage ?? null;
    return { packs: installed, ...counts, bytes, persisted };
  });
}
