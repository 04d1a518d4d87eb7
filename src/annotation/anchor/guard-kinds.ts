/** What a passage must keep to be the same passage, by kind; the words of each are in `_locales`. */
export const GUARD_KINDS = [
  'number',
  'comparator',
  'unit',
  'date',
  'name',
  'negation',
  /** What happened to those counted: killed, injured. */
  'measure',
  /** More or less, up or down. */
  'direction',
  /** Another word that is no filler: told where two wordings differ, never read from one. */
  'wording',
] as const;
export type GuardKind = (typeof GUARD_KINDS)[number];
