/**
 * What an import would do, before it does anything: every record of the file beside the one that is there.
 * `{list: 'entities', key: 'sm:x/place/y', state: 'changed', fields: [{path: '/label/en', mine: 'Y', theirs: 'Why'}]}`
 */
import type { PackRecords } from '../canonical.ts';
import { recordKey, inOrder, type AnyRecord, type ListName } from './records.ts';
import { copyId } from './stable-id.ts';
import { threeWay, type FieldChange } from './three-way.ts';

/**
 * `changed`: theirs differs, mine was not touched since it came. `conflict`: both were changed; or it cannot be told
 * which is the newer. `removed`: the newer version of a pack no longer has it.
 */
export const ITEM_STATES = ['new', 'same', 'changed', 'conflict', 'removed'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

export interface PreviewItem {
  list: ListName;
  key: string;
  state: ItemState;
  /** Where mine and theirs differ; empty unless `changed` or `conflict`. */
  fields: FieldChange[];
  /** Those that both changed. */
  conflicts: FieldChange[];
  mine: AnyRecord['record'] | null;
  theirs: AnyRecord['record'] | null;
  /** Mine with their changes; null where there is nothing to join. */
  merged: AnyRecord['record'] | null;
}

export interface Beside {
  /** The record as the user sees it now. */
  mine: (one: AnyRecord) => AnyRecord['record'] | undefined;
  /** The version that both come from; undefined where that is not known. */
  base?: (one: AnyRecord) => AnyRecord['record'] | undefined;
  /** Whether a copy of theirs under `copyId` is there already. */
  hasCopy?: (id: string) => boolean;
}

function item(one: AnyRecord, { mine: mineOf, base: baseOf, hasCopy }: Beside): PreviewItem {
  const { list, record: theirs } = one;
  const mine = mineOf(one);
  const blank = { list, key: recordKey(one), fields: [], conflicts: [], merged: null };
  if (!mine) return { ...blank, state: 'new', mine: null, theirs };
  const base = baseOf?.(one);
  const { fields, conflicts, merged } = threeWay<object>(mine, theirs, base);
  const copied = list !== 'mentions' && hasCopy?.(copyId(one.record));
  const nothingNew = fields.length === 0 || (base && threeWay<object>(base, theirs).fields.length === 0);
  if (copied || nothingNew) return { ...blank, state: 'same', mine, theirs };
  const state = base && conflicts.length === 0 ? 'changed' : 'conflict';
  return { ...blank, state, fields, conflicts, mine, theirs, merged: merged as AnyRecord['record'] };
}

/**
 * @param removed what is there and the file no longer has: for a newer version of a pack, else nothing.
 * @returns in canonical order; what is removed stands last.
 */
export const preview = (
  incoming: PackRecords,
  beside: Beside,
  removed: readonly AnyRecord[] = [],
): PreviewItem[] => [
  ...inOrder(incoming).map((one) => item(one, beside)),
  ...removed.map((one): PreviewItem => ({
    list: one.list,
    key: recordKey(one),
    state: 'removed',
    fields: [],
    conflicts: [],
    mine: one.record,
    theirs: null,
    merged: null,
  })),
];

/** How many of each state: the first line of a preview. */
export function tally(items: readonly PreviewItem[]): Record<ItemState, number> {
  const counts = { new: 0, same: 0, changed: 0, conflict: 0, removed: 0 };
  for (const { state } of items) counts[state] += 1;
  return counts;
}
