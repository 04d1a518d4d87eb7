/**
 * Packs one over the other: of records with the same id the later pack's is taken, whole, in the earlier one's place.
 * `[{entities: [A, B]}, {entities: [B', C]}]` is `{entities: [A, B', C]}`.
 */
import type { PackRecords } from './canonical.ts';
import type { PackMention } from './pack.ts';

const KEYED = ['sources', 'entities', 'relations', 'figureClaims'] as const;

function stacked<T>(lists: readonly (readonly T[])[], key: (record: T) => string): T[] {
  const byKey = new Map<string, T>();
  for (const record of lists.flat()) byKey.set(key(record), record);
  return [...byKey.values()];
}

const placeOf = ({ entityId, locator }: PackMention): string =>
  `${entityId} ${locator.documentId} ${locator.start} ${locator.end}`;

/** @param packs the lowest first */
export function stackPacks(packs: readonly PackRecords[]): PackRecords {
  const records = Object.fromEntries(
    KEYED.map((list) => [
      list,
      stacked<{ id: string }>(
        packs.map((pack) => pack[list]),
        ({ id }) => id,
      ),
    ]),
  ) as unknown as Pick<PackRecords, (typeof KEYED)[number]>;
  return {
    ...records,
    mentions: stacked(
      packs.map(({ mentions }) => mentions),
      placeOf,
    ),
  };
}
