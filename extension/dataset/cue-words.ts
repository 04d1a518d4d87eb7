/** By what a name is told from others, in plain words. */
import type { Alias, Cue } from '../../src/dataset/alias.ts';
import { t, uiLanguage, type MessageKey } from '../platform/i18n.ts';
import { dateWords } from '../ui/date-words.ts';

const PLACE: Record<Cue['kind'], MessageKey> = {
  nearWord: 'dataset_cue_is_near',
  beforeWord: 'dataset_cue_is_before',
  afterWord: 'dataset_cue_is_after',
  docEntity: 'dataset_cue_is_where',
  docPlace: 'dataset_cue_is_where',
  docWord: 'dataset_cue_is_where',
  docDateAfter: 'dataset_cue_is_since',
  docDateBefore: 'dataset_cue_is_until',
};

type Cues = Pick<Alias, 'requires' | 'forbids'>;

/** The entities that a name's cues ask for. */
export const cueEntities = ({ requires = [], forbids = [] }: Cues): string[] =>
  [...requires, ...forbids].flatMap(({ kind, value }) =>
    kind === 'docEntity' || kind === 'docPlace' ? value : [],
  );

/** "near bank, branch, or where the text also has Lahore": one of several is enough. */
function alternatives(cues: readonly Cue[], names: ReadonlyMap<string, string>): string {
  const values = new Map<MessageKey, string[]>();
  for (const { kind, value } of cues) {
    const words = value.map((one) => (kind.startsWith('docDate') ? dateWords(one) : (names.get(one) ?? one)));
    values.set(PLACE[kind], [...(values.get(PLACE[kind]) ?? []), ...words]);
  }
  const parts = [...values].map(([key, words]) => t(key, [...new Set(words)].join(', ')));
  return new Intl.ListFormat(uiLanguage(), { type: 'disjunction' }).format(parts);
}

/** What must hold, then what must not, a line each. @param names of the entities, by id */
export function cueLines(
  { requires = [], forbids = [] }: Cues,
  names: ReadonlyMap<string, string>,
): string[] {
  return [
    ...(requires.length > 0 ? [t('dataset_cue_only', alternatives(requires, names))] : []),
    ...(forbids.length > 0 ? [t('dataset_cue_not', alternatives(forbids, names))] : []),
  ];
}
