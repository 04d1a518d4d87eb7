/** A pack's records one by one, as streams carry them: `{list: 'entities', record: {id: 'sm:seed/group/ttp', ...}}`. */
import * as v from 'valibot';
import { mentionKey, type PackRecords } from '../canonical.ts';
import { entity } from '../entity.ts';
import { figureClaim } from '../figure-claim.ts';
import { pack, packMention, type Pack } from '../pack.ts';
import { relation } from '../relation.ts';
import { sourceDocument } from '../source-document.ts';

/** In the order in which canonical JSON has them, and so the hash. */
export const LISTS = ['entities', 'figureClaims', 'mentions', 'relations', 'sources'] as const;
export type ListName = (typeof LISTS)[number];

export type AnyRecord = { [L in ListName]: { list: L; record: PackRecords[L][number] } }[ListName];

export const recordSchemas = {
  entities: entity,
  figureClaims: figureClaim,
  mentions: packMention,
  relations: relation,
  sources: sourceDocument,
} as const satisfies Record<ListName, v.GenericSchema>;

/** What a pack says of itself; the rest follows from its records. */
export type PackHeader = Omit<Pack, ListName | 'schemaVersion' | 'contentSha256'>;
export const SCHEMA_VERSION = '1.0.0' satisfies Pack['schemaVersion'];

const { schemaVersion: _version, contentSha256: _hash, ...described } = v.omit(pack, [...LISTS]).entries;
export const packHeader = v.strictObject(described) satisfies v.GenericSchema<PackHeader>;

export function headerOf(from: PackHeader): PackHeader {
  const { id, version, title, created, language, licence, attributions, changes } = from;
  return { id, version, title, created, language, licence, attributions, changes };
}

/** Sorts within its list, and is no other record's: the id, or a mention's place. */
export const recordKey = (one: AnyRecord): string =>
  one.list === 'mentions' ? mentionKey(one.record) : one.record.id;

const byKey = (a: AnyRecord, b: AnyRecord): number => {
  const [left, right] = [recordKey(a), recordKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** All records in canonical order: list by list, each sorted by id. */
export const inOrder = (records: PackRecords): AnyRecord[] =>
  LISTS.flatMap((list) => records[list].map((record) => ({ list, record }) as AnyRecord).sort(byKey));

export const noRecords = (): PackRecords => ({
  sources: [],
  entities: [],
  relations: [],
  figureClaims: [],
  mentions: [],
});

/** The lists that the records make together. */
export function inLists(records: Iterable<AnyRecord>): PackRecords {
  const lists = noRecords();
  for (const { list, record } of records) (lists[list] as unknown[]).push(record);
  return lists;
}
