/**
 * What a page said when a passage of it was marked, so that what has changed since can be shown. A version of a page is
 * kept once, under its SHA-256, however many passages were marked in it. In a database of its own: it is large, can be
 * had again from nobody, and is not what the user wrote.
 * `{id: 'urn:uuid:...', sha256: '9f86d0...', at: '2026-11-22T09:30:00.000Z', url: 'https://news.example/a', canonicalUrl: null}`
 */
import { otherAddresses, type OtherAddress } from '../../src/annotation/other-addresses.ts';
import { fingerprint } from '../../src/text/fingerprint.ts';
import { sha256Of } from './documents.ts';
import { database, inTransaction, settled } from './idb.ts';
import { attempt, Refusal, type Outcome } from './outcome.ts';
import { TEXTS } from './schema.ts';
import { countRows } from './reads.ts';
import { readUser } from './user-reader.ts';

export const BOTH = ['texts', 'kept'];

export interface Kept {
  /** The annotation's. */
  id: string;
  sha256: string;
  /** When the text was seen; an ISO instant. */
  at: string;
  url: string;
  canonicalUrl: string | null;
  /** By which the article is known under another address. */
  fingerprint: string;
}

export interface KeptText extends Kept {
  text: string;
}

export interface SeenPage {
  text: string;
  url: string;
  canonicalUrl: string | null;
}

export const openTexts = database(TEXTS);

export async function opened(db: ReturnType<typeof openTexts>): Promise<IDBDatabase> {
  const outcome = await db;
  if (!outcome.ok) throw new Refusal(outcome.error.code, outcome.error.detail);
  return outcome.value;
}

/** Keeps a page's text for those annotations that have none yet; theirs is never replaced. */
export const keepText = (ids: readonly string[], { text, ...page }: SeenPage): Promise<Outcome<null>> =>
  attempt(async () => {
    const sha256 = await sha256Of(new TextEncoder().encode(text).buffer);
    const at = new Date().toISOString();
    const mark = fingerprint(text);
    const db = await opened(openTexts());
    await inTransaction(
      db,
      BOTH,
      'readwrite',
      async (store) => {
        for (const id of ids) {
          if ((await settled(store('kept').getKey(id))) !== undefined) continue;
          await settled(store('kept').put({ id, sha256, at, ...page, fingerprint: mark } satisfies Kept));
          await settled(store('texts').put({ sha256, text }));
        }
      },
      'strict',
    );
    return null;
  });

/** The text that was kept for an annotation; null where there is none. */
export const keptText = (id: string): Promise<Outcome<KeptText | null>> =>
  attempt(async () => {
    const db = await opened(openTexts());
    return inTransaction(db, BOTH, 'readonly', async (store) => {
      const kept = await settled<Kept | undefined>(store('kept').get(id));
      const row = kept && (await settled<{ text: string } | undefined>(store('texts').get(kept.sha256)));
      return kept && row ? { ...kept, text: row.text } : null;
    });
  });

/** Which of some annotations have a text. */
export const keptOf = (ids: readonly string[]): Promise<Outcome<Set<string>>> =>
  attempt(async () => {
    const db = await opened(openTexts());
    return inTransaction(db, ['kept'], 'readonly', async (store) => {
      const found = new Set<string>();
      for (const id of ids) if ((await settled(store('kept').getKey(id))) !== undefined) found.add(id);
      return found;
    });
  });

/** How many annotations have a text. */
export const keptCount = (): Promise<Outcome<number>> =>
  attempt(async () => countRows(await opened(openTexts()), 'kept'));

/** Under which other addresses this page's article was probably marked. */
export const markedElsewhere = ({ text, ...page }: SeenPage): Promise<Outcome<OtherAddress[]>> =>
  attempt(async () => {
    const db = await opened(openTexts());
    const all = await inTransaction(db, ['kept'], 'readonly', (store) =>
      settled<Kept[]>(store('kept').getAll()),
    );
    return otherAddresses({ ...page, fingerprint: fingerprint(text) }, all);
  });

/** A deletion can be undone for a while; after so long its text goes as well. */
const GRACE_MS = 24 * 60 * 60 * 1000;

/** Forgets the texts of annotations that are gone. */
export const forgetOrphans = (now = Date.now()): Promise<Outcome<null>> =>
  attempt(async () => {
    const user = await opened(readUser());
    const living = new Set(
      await inTransaction(user, ['annotations'], 'readonly', (store) =>
        settled(store('annotations').getAllKeys()),
      ),
    );
    const db = await opened(openTexts());
    await inTransaction(db, BOTH, 'readwrite', async (store) => {
      const all = await settled<Kept[]>(store('kept').getAll());
      const isOrphan = ({ id, at }: Kept) => !living.has(id) && now - Date.parse(at) > GRACE_MS;
      const needed = new Set(all.filter((one) => !isOrphan(one)).map(({ sha256 }) => sha256));
      for (const one of all.filter(isOrphan)) {
        await settled(store('kept').delete(one.id));
        if (!needed.has(one.sha256)) await settled(store('texts').delete(one.sha256));
      }
    });
    return null;
  });
