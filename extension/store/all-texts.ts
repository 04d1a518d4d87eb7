/** The texts of marked pages as a whole, for a backup and back. */
import { sha256Of } from './documents.ts';
import { inTransaction, settled } from './idb.ts';
import { BOTH, opened, openTexts, type Kept } from './kept-texts.ts';
import { attempt, type Outcome } from './outcome.ts';

export interface AllTexts {
  texts: { sha256: string; text: string }[];
  kept: Kept[];
}

/** All of them, for a backup. */
export const allTexts = (): Promise<Outcome<AllTexts>> =>
  attempt(async () => {
    const db = await opened(openTexts());
    return inTransaction(db, BOTH, 'readonly', async (store) => {
      const [texts, kept] = [store('texts').getAll(), store('kept').getAll()];
      return { texts: await settled<AllTexts['texts']>(texts), kept: await settled<Kept[]>(kept) };
    });
  });

/** How many texts there are, and how many UTF-16 units they have together. */
export const textsSize = (): Promise<Outcome<{ texts: number; length: number }>> =>
  attempt(async () => {
    const db = await opened(openTexts());
    return inTransaction(db, ['texts'], 'readonly', async (store) => {
      const size = { texts: 0, length: 0 };
      const request = store('texts').openCursor();
      for (let cursor = await settled(request); cursor; cursor = await settled(request)) {
        size.texts += 1;
        size.length += (cursor.value as { text: string }).text.length;
        cursor.continue();
      }
      return size;
    });
  });

/**
 * Adds those of a backup that are not here; an annotation's own text is never replaced. A text that is not what its SHA-256
 * says is left out, with what refers to it. Answers how many annotations have a text now that had none.
 */
export const addTexts = ({ texts, kept }: AllTexts): Promise<Outcome<number>> =>
  attempt(async () => {
    const sound = new Map<string, string>();
    for (const { sha256, text } of texts)
      if ((await sha256Of(new TextEncoder().encode(text).buffer)) === sha256) sound.set(sha256, text);
    const db = await opened(openTexts());
    return inTransaction(
      db,
      BOTH,
      'readwrite',
      async (store) => {
        let added = 0;
        for (const one of kept) {
          const text = sound.get(one.sha256);
          if (text === undefined || (await settled(store('kept').getKey(one.id))) !== undefined) continue;
          await settled(store('kept').put(one));
          await settled(store('texts').put({ sha256: one.sha256, text }));
          added += 1;
        }
        return added;
      },
      'strict',
    );
  });
