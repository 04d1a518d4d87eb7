/** What the index needs of an entity: the dataset's records fit as they are. */
import type { Cue } from '../dataset/alias.ts';
import type { AliasKind, CaseRule, EntityKind } from '../dataset/vocabulary.ts';
import type { Ambiguity } from './row-flags.ts';

export interface AliasEntry {
  text: string;
  kind: AliasKind;
  caseRule: CaseRule;
  ambiguity: Ambiguity;
  requires?: readonly Cue[];
  forbids?: readonly Cue[];
  validFrom?: string;
  validTo?: string;
}

export interface NameEntry {
  id: string;
  kind: EntityKind;
  subKind: string;
  partOf?: string;
  metonymOf?: readonly { entity: string; from?: string; to?: string }[];
  validFrom?: string;
  validTo?: string;
  event?: { start: string; end?: string };
  aliases: readonly AliasEntry[];
}

/** The cues and dates of an alias; shared by all aliases that have the same. */
export interface CueSet {
  requires: Cue[];
  forbids: Cue[];
  from?: string;
  to?: string;
}

/** What few entities have. */
export interface EntityDetail {
  metonymOf?: { entity: string; from?: string; to?: string }[];
  from?: string;
  to?: string;
  /** An event's days. */
  event?: { start: string; end?: string };
}

/** The JSON section of the index. */
export interface Details {
  classes: [EntityKind, string][];
  cueSets: CueSet[];
  /** By entity number. */
  entities: Record<string, EntityDetail>;
}

/** JSON with sorted keys, so that equal values are equal text. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, v: unknown) =>
    v !== null && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(
          Object.entries(v)
            .filter(([, x]) => x !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : v,
  );

const plain = (cues: readonly Cue[] = []): Cue[] =>
  cues.map((c) => ({
    kind: c.kind,
    value: [...c.value],
    ...(c.window === undefined ? {} : { window: c.window }),
  }));

/** The cue set of an alias as canonical JSON, or '' where it has none. */
export const cueSetOf = (alias: AliasEntry): string => {
  if (!alias.requires?.length && !alias.forbids?.length && !alias.validFrom && !alias.validTo) return '';
  const set: CueSet = { requires: plain(alias.requires), forbids: plain(alias.forbids) };
  if (alias.validFrom) set.from = alias.validFrom;
  if (alias.validTo) set.to = alias.validTo;
  return canonical(set);
};

/** What an entity has besides, as canonical JSON, or '' where there is nothing. */
export const detailOf = (entry: NameEntry): string => {
  const detail: EntityDetail = {};
  if (entry.metonymOf?.length) detail.metonymOf = entry.metonymOf.map((m) => ({ ...m }));
  if (entry.validFrom) detail.from = entry.validFrom;
  if (entry.validTo) detail.to = entry.validTo;
  if (entry.event)
    detail.event = { start: entry.event.start, ...(entry.event.end ? { end: entry.event.end } : {}) };
  return Object.keys(detail).length === 0 ? '' : canonical(detail);
};
