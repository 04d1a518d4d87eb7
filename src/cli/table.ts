/** Columns for people: kind, words, what they mean, which sources speak of it. */
import type { Pack } from '../dataset/pack.ts';
import type { Figure } from '../figures/figure.ts';
import type { Mention } from '../scan/mention.ts';

const SIGNS: Record<string, string> = {
  atLeast: '≥ ',
  moreThan: '> ',
  atMost: '≤ ',
  lessThan: '< ',
  about: '≈ ',
  nearly: 'just under ',
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
    figure.kind === 'count' ? null : figure.kind,
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

/** One row a mention, in page order; `comparable` names the sources that a figure can be compared with, by mention. */
export function tableRows(
  mentions: Mention[],
  pack: Pack,
  comparable: (mention: Mention) => string[] = () => [],
): TableRow[] {
  const names = new Map(pack.sources.map((source) => [source.id, source.shortName]));
  const background = new Set(pack.sources.filter((source) => source.background).map((source) => source.id));
  const labels = new Map(pack.entities.map((entity) => [entity.id, entity.label.en]));
  const naming = new Map<string, Set<string>>();
  for (const { entityId, locator } of pack.mentions) {
    if (!naming.has(entityId)) naming.set(entityId, new Set());
    if (!background.has(locator.documentId))
      naming.get(entityId)!.add(names.get(locator.documentId) ?? locator.documentId);
  }
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

/** Lays the rows out in columns; the last one is never padded. */
export function layTable(rows: TableRow[]): string {
  const all = [{ kind: 'KIND', words: 'WORDS', meaning: 'ENTITY OR FIGURE', sources: 'SOURCES' }, ...rows];
  const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
  const width = (pick: (row: TableRow) => string) =>
    Math.min(60, Math.max(...all.map((row) => flat(pick(row)).length)));
  const [kind, words, meaning] = [
    width((row) => row.kind),
    width((row) => row.words),
    width((row) => row.meaning),
  ];
  return all
    .map((row) =>
      `${row.kind.padEnd(kind)}  ${flat(row.words).padEnd(words)}  ${flat(row.meaning).padEnd(meaning)}  ${flat(row.sources)}`.trimEnd(),
    )
    .join('\n');
}
