/**
 * The documents that the user has given us, so that *Show in source* can show the sentence itself: their bytes, under
 * their SHA-256, in a small database of its own. They stay on the machine and are in no export but the user's own backup.
 * `{sha256: '9f86d0...', bytes: ArrayBuffer, givenAt: '2026-11-22T09:30:00.000Z'}`
 */
import { database, inTransaction, settled } from './idb.ts';
import { attempt, fail, Refusal, type Outcome } from './outcome.ts';
import { DOCUMENTS } from './schema.ts';

const STORE = 'documents';

interface StoredDocument {
  sha256: string;
  bytes: ArrayBuffer;
  givenAt: string;
}

const open = database(DOCUMENTS);

async function inStore<T>(
  mode: 'readonly' | 'readwrite',
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const db = await open();
  if (!db.ok) throw new Refusal(db.error.code, db.error.detail);
  return inTransaction(db.value, [STORE], mode, (store) => settled(work(store(STORE))), 'strict');
}

/** In hexadecimal, as records have it. */
export async function sha256Of(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The text as locators count it: every character of the file, a byte order mark included. */
const textOf = (bytes: ArrayBuffer): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/**
 * Keeps a document if it is the one that is meant, and answers its text.
 * Errors: `invalid` where its bytes have another SHA-256 (`detail` is that one), `quota`, `unavailable`, `failed`.
 */
export async function giveDocument(bytes: ArrayBuffer, sha256: string): Promise<Outcome<string>> {
  const found = await sha256Of(bytes);
  if (found !== sha256) return fail('invalid', found);
  const row: StoredDocument = { sha256, bytes, givenAt: new Date().toISOString() };
  return attempt(async () => {
    await inStore('readwrite', (store) => store.put(row));
    return textOf(bytes);
  });
}

/** The text of a document; null where it was not given. */
export const documentText = (sha256: string): Promise<Outcome<string | null>> =>
  attempt(async () => {
    const row = await inStore<StoredDocument | undefined>('readonly', (store) => store.get(sha256));
    return row ? textOf(row.bytes) : null;
  });

/** The SHA-256 of every document that is at hand. */
export const documentsAtHand = (): Promise<Outcome<string[]>> =>
  attempt(async () => (await inStore('readonly', (store) => store.getAllKeys())) as string[]);

export type { StoredDocument };

/** All of them, for a backup. */
export const allDocuments = (): Promise<Outcome<StoredDocument[]>> =>
  attempt(() => inStore<StoredDocument[]>('readonly', (store) => store.getAll()));

/** Adds those of a backup that are not there, all or none; answers their SHA-256. Errors: `quota`, `unavailable`, `failed`. */
export const addDocuments = (documents: readonly StoredDocument[]): Promise<Outcome<string[]>> =>
  attempt(async () => {
    const db = await open();
    if (!db.ok) throw new Refusal(db.error.code, db.error.detail);
    return inTransaction(
      db.value,
      [STORE],
      'readwrite',
      async (in_) => {
        const there = new Set(await settled(in_(STORE).getAllKeys()));
        const missing = documents.filter(({ sha256 }) => !there.has(sha256));
        await Promise.all(missing.map((row) => settled(in_(STORE).put(row))));
        return missing.map(({ sha256 }) => sha256);
      },
      'strict',
    );
  });

/** Forgets a document. */
export const dropDocument = (sha256: string): Promise<Outcome<null>> =>
  attempt(async () => {
    await inStore('readwrite', (store) => store.delete(sha256));
    return null;
  });
