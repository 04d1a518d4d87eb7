/** Columns for people: kind, words, what they mean, which sources speak of it. */
import type { PackRecords } from '../dataset/canonical.ts';
import type { Figure } from '../figures/figure.ts';
import type { Mention } from '../scan/mention.ts';
import { layColumns } from './columns.ts';

const SIGNS: Record<string, string> = {
  atLeast: '≥ ',
  moreThan: '> ',
  atMost: '≤ ',
  lessThan: '< ',
  about: '≈ ',
  nearly: 'just under ',
};

/** Kinds whose code is no word; a count needs none. */
const KINDS: Record<string, string> = {
  count: '',
  percentShare: 'share',
  percentChange: 'change',
  percentagePointChange: 'change in points',
};

const amount = (value: number) => new Intl.NumberFormat('en').format(value);

function interval({ value, low, high, comparator, vague }: Figure): string {
  if (vague || comparator === 'between' || value === null) {
    return low !== null && high !== null
      ? `${amount(low)} to ${amount(high)}`
      : low !== null
        ? `${amount(low)} or more`
        : high !== null
          ? `up to ${amount(high)}`
          : '?';
  }
  return `${SIGNS[comparator] ?? ''}${amount(value)}`;
}

/** "≥ 137 people · killed · civilians": the number as understood, then what is known of it. */
export function figureInWords(figure: Figure): string {
  const unit = figure.unit === 'percent' ? ' %' : ` ${figure.unit}`;
  return [
    interval(figure) + unit,
    KINDS[figure.kind] ?? figure.kind,
    figure.measure?.value,
    figure.population?.value,
    figure.place?.value.text,
    figure.period?.value.label,
    figure.counter && `counted by ${figure.counter.value.text}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The first source and how many more: a column that fits a terminal. */
const inShort = ([first, ...others]: string[]) =>
  first === undefined ? '' : others.length > 0 ? `${first} + ${others.length} more` : first;

export interface TableRow {
  kind: string;
  words: string;
  meaning: string;
  sources: string;
}

interface LookUps {
  labels: ReadonlyMap<string, string>;
  /** Short names of the sources that name an entity, background apart. */
  naming: ReadonlyMap<string, ReadonlySet<string>>;
}

const known = new WeakMap<PackRecords, LookUps>();

function lookUps(records: PackRecords): LookUps {
  const names = new Map(records.sources.map((source) => [source.id, source.shortName]));
  const background = new Set(
    records.sources.filter((source) => source.background).map((source) => source.id),
  );
  const naming = new Map<string, Set<string>>();
  for (const { entityId, locator } of records.mentions) {
    if (!naming.has(entityId)) naming.set(entityId, new Set());
    if (!background.has(locator.documentId))
      naming.get(entityId)!.add(names.get(locator.documentId) ?? locator.documentId);
  }
  return { labels: new Map(records.entities.map((entity) => [entity.id, entity.label.en])), naming };
}

/** One row a mention, in page order; `comparable` names the sources that a figure can be compared with, by mention. */
export function tableRows(
  mentions: Mention[],
  records: PackRecords,
  comparable: (mention: Mention) => string[] = () => [],
): TableRow[] {
  const { labels, naming } = known.get(records) ?? lookUps(records);
  known.set(records, { labels, naming });
  return mentions.map((mention) => {
    if (mention.kind === 'figure') {
      return {
        kind: 'figure',
        words: mention.text,
        meaning: figureInWords(mention.figure),
        sources: inShort(comparable(mention)),
      };
    }
    const candidates = mention.candidates?.map(({ entity }) => labels.get(entity) ?? entity).join(' or ');
    const meaning = mention.entity
      ? (labels.get(mention.entity) ?? mention.entity)
      : candidates
        ? `either ${candidates}`
        : 'not in the dataset';
    const standsFor = mention.standsFor ? `, for ${labels.get(mention.standsFor) ?? mention.standsFor}` : '';
    return {
      kind: mention.kind,
      words: mention.text,
      meaning: meaning + standsFor,
      sources: inShort([...(naming.get(mention.entity ?? '') ?? [])]),
    };
  });
}

const WIDEST = [60, 60, 60, 60];

/** Lays the rows out in columns; what is longer than a column stands out. */
export const layTable = (rows: TableRow[]): string =>
  layColumns(
    [
      ['KIND', 'WORDS', 'ENTITY OR FIGURE', 'SOURCES'],
      ...rows.map(({ kind, words, meaning, sources }) => [kind, words, meaning, sources]),
    ],
    WIDEST,
    false,
  );
