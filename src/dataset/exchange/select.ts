/** A part of the dataset that stands by itself: what was chosen, and everything that it refers to. */
import type { PackRecords } from '../canonical.ts';
import type { PackMention } from '../pack.ts';
import { ofEntity, ofFigure, ofMention, ofRelation, ofSource, type Reference } from '../references.ts';
import { inLists, LISTS, type AnyRecord } from './records.ts';

export interface RecordReader {
  /** The records with these ids, of whatever list; what is unknown is missing. */
  read: (ids: readonly string[]) => Promise<readonly AnyRecord[]>;
  /** All mentions in these documents. */
  mentions: (documentIds: readonly string[]) => Promise<readonly PackMention[]>;
}

export function referencesOf(one: AnyRecord): Reference[] {
  switch (one.list) {
    case 'sources':
      return ofSource(one.record);
    case 'entities':
      return ofEntity(one.record);
    case 'figureClaims':
      return ofFigure(one.record);
    case 'relations':
      return ofRelation(one.record);
    case 'mentions':
      return ofMention(one.record);
  }
}

/**
 * The records with these ids and all that they need: the sources of claims, the entities in them, what those are part
 * of, and so on. Of the mentions, those that join a document and an entity of the selection. Nothing in it dangles,
 * unless it does in the dataset itself.
 */
export async function selectRecords(ids: Iterable<string>, reader: RecordReader): Promise<PackRecords> {
  const asked = new Set<string>();
  const found = new Map<string, AnyRecord>();
  for (let wanted = [...new Set(ids)]; wanted.length > 0;) {
    for (const id of wanted) asked.add(id);
    const read = await reader.read(wanted);
    // A merged record answers under its survivor's id.
    for (const one of read) if (one.list !== 'mentions') found.set(one.record.id, one);
    wanted = [...new Set(read.flatMap(referencesOf).flatMap(([, id]) => id ?? []))].filter(
      (id) => !asked.has(id),
    );
  }
  const selected = inLists(found.values());
  const mentions = await reader.mentions(selected.sources.map(({ id }) => id));
  selected.mentions = mentions.filter(({ entityId }) => found.get(entityId)?.list === 'entities');
  return selected;
}

/** Reads from records that are in memory. */
export function readerOf(records: PackRecords): RecordReader {
  const byId = new Map<string, AnyRecord>();
  for (const list of LISTS)
    if (list !== 'mentions')
      for (const record of records[list]) byId.set(record.id, { list, record } as AnyRecord);
  return {
    read: async (ids) => ids.flatMap((id) => byId.get(id) ?? []),
    mentions: async (documentIds) => {
      const wanted = new Set(documentIds);
      return records.mentions.filter(({ locator }) => wanted.has(locator.documentId));
    },
  };
}
