/** What a preview shows: one line for each record that would change, whatever kind of file it comes from. */
import type { Choice } from './decide.ts';
import type { Merged, MergedRow } from './merge-history.ts';
import type { ItemState, PreviewItem } from './preview.ts';
import { threeWay, type FieldChange } from './three-way.ts';

/** By `list key`, or `store id` of a colleague's row. */
export type Chosen = Readonly<Record<string, Choice>>;

export interface PreviewLine {
  /** As in `Chosen`. */
  key: string;
  state: ItemState;
  title: string;
  fields: readonly FieldChange[];
}

/** A record's own name: a label, a sentence, a short name; else its key. */
export function titleOf(record: unknown, key: string): string {
  const one = (record ?? {}) as Record<string, unknown>;
  const label = (one['label'] as { en?: unknown } | undefined)?.en;
  const inner = one['record'] ?? one['annotation'];
  if (inner !== undefined) return titleOf(inner, key);
  const target = one['target'] as { selector?: unknown } | string | undefined;
  const selectors = typeof target === 'object' ? [target.selector].flat() : [];
  const exact = selectors
    .map((selector) => (selector as { exact?: unknown } | undefined)?.exact)
    .find((text) => typeof text === 'string');
  const found = [label, one['statement'], one['shortName'], exact, one['field'] && one['target']].find(
    (text): text is string => typeof text === 'string' && text !== '',
  );
  return found ?? key;
}

export const linesOf = (items: readonly PreviewItem[]): PreviewLine[] =>
  items
    .filter(({ state }) => state !== 'same')
    .map(({ list, key, state, fields, mine, theirs }) => ({
      key: `${list} ${key}`,
      state,
      title: titleOf(theirs ?? mine, key),
      fields,
    }));

const STATE: Partial<Record<MergedRow['standing'], ItemState>> = {
  new: 'new',
  behind: 'changed',
  conflict: 'conflict',
};

/** Marks of a revision, which differ by their nature, are no difference of content. */
function content(row: unknown): object {
  const { rev: _r, at: _a, modified: _m, keys: _k, ...rest } = (row ?? {}) as Record<string, unknown>;
  return rest;
}

/** Of a colleague's file: what they have and I do not, or not so. */
export const linesOfMerge = ({ rows }: Merged): PreviewLine[] =>
  rows.flatMap(({ store, id, standing, mine, theirs }): PreviewLine[] => {
    const state = STATE[standing];
    if (!state || (state === 'new' && theirs?.row === null)) return [];
    const fields = state === 'new' ? [] : threeWay(content(mine?.row), content(theirs?.row)).fields;
    return [{ key: `${store} ${id}`, state, title: titleOf(theirs?.row ?? mine?.row, id), fields }];
  });

export function countLines(lines: readonly PreviewLine[]): Record<Exclude<ItemState, 'same'>, number> {
  const counts = { new: 0, changed: 0, conflict: 0, removed: 0 };
  for (const { state } of lines) if (state !== 'same') counts[state] += 1;
  return counts;
}

/** Where the user chose nothing: what is new or newer comes, and what both changed stays. */
export const defaultChoice = (state: ItemState): Choice => (state === 'conflict' ? 'mine' : 'theirs');

export const choiceFor = (item: Pick<PreviewItem, 'list' | 'key' | 'state'>, chosen: Chosen): Choice =>
  chosen[`${item.list} ${item.key}`] ?? defaultChoice(item.state);
