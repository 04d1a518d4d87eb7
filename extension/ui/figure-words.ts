/**
 * How a figure was understood, facet by facet, what the text states apart from what was inferred:
 * "1,692 · killed · civilians · Afghanistan · counted by UNAMA".
 */
import type { Figure } from '../../src/figures/figure.ts';
import type { Measure, Population, Responsibility } from '../../src/dataset/vocabulary.ts';
import { t, type MessageKey } from '../platform/i18n.ts';
import { periodWords } from './date-words.ts';
import { intervalWords, quantityWords } from './quantity-words.ts';

const MEASURE: Record<Measure, MessageKey> = {
  killed: 'ui_measure_killed',
  injured: 'ui_measure_injured',
  casualties: 'ui_measure_casualties',
  missing: 'ui_measure_missing',
  arrested: 'ui_measure_arrested',
  abducted: 'ui_measure_abducted',
  displaced: 'ui_measure_displaced',
  rescued: 'ui_measure_rescued',
  beheaded: 'ui_measure_beheaded',
  attacks: 'ui_measure_attacks',
  airStrikes: 'ui_measure_airStrikes',
  operations: 'ui_measure_operations',
  incidents: 'ui_measure_incidents',
  events: 'ui_measure_events',
  attackers: 'ui_measure_attackers',
  present: 'ui_measure_present',
  aid: 'ui_measure_aid',
  price: 'ui_measure_price',
  distance: 'ui_measure_distance',
  area: 'ui_measure_area',
  votes: 'ui_measure_votes',
  count: 'ui_measure_count',
};

const POPULATION: Record<Population, MessageKey> = {
  all: 'ui_population_all',
  civilians: 'ui_population_civilians',
  securityForces: 'ui_population_securityForces',
  soldiers: 'ui_population_soldiers',
  police: 'ui_population_police',
  militants: 'ui_population_militants',
  children: 'ui_population_children',
  women: 'ui_population_women',
  nationals: 'ui_population_nationals',
  unspecified: 'ui_population_unspecified',
};

const BY: Record<Exclude<Responsibility, 'unknown'>, MessageKey> = {
  claimed: 'ui_fig_by_claimed',
  attributed: 'ui_fig_by_attributed',
  suspected: 'ui_fig_by_suspected',
  confirmed: 'ui_fig_by_confirmed',
  denied: 'ui_fig_by_denied',
};

/** The word of a measure; of a dataset that knows another one, its own. */
export const measureWords = (measure: string): string =>
  Object.hasOwn(MEASURE, measure) ? t(MEASURE[measure as Measure]) : measure;

export const populationWords = (population: string): string =>
  Object.hasOwn(POPULATION, population) ? t(POPULATION[population as Population]) : population;

export interface Facet {
  words: string;
  basis: 'stated' | 'inferred';
}

/** The measures whose word only repeats what the number already says ("12 attacks · attacks"), or says nothing. */
const repeats = ({ unit, kind }: Figure, measure: string) =>
  measure === unit || measure === kind || measure === 'count' || measure === 'distance' || measure === 'area';

const described = (figure: Figure) =>
  figure.population !== null &&
  figure.population.value !== 'unspecified' &&
  figure.population.value !== 'all';

function timeWords({ from, to, label }: NonNullable<Figure['period']>['value']): string {
  if (label) return label;
  return periodWords(from === to ? (from ?? '') : `${from ?? '..'}/${to ?? '..'}`);
}

function perpetratorWords(perpetrator: NonNullable<Figure['perpetrator']>): string {
  if (perpetrator.status === 'unknown') return t('ui_fig_by_unknown');
  const words = t(BY[perpetrator.status], perpetrator.who.text);
  return perpetrator.by ? t('ui_fig_by_says', words, perpetrator.by.text) : words;
}

/** The number itself: with what is counted, unless a facet of its own says that. */
export function headWords(figure: Figure, asWritten: string): string {
  const noun = described(figure) ? '' : (figure.counted ?? undefined);
  return quantityWords(figure, asWritten, figure.unit === 'things' ? (noun ?? '') : noun);
}

/** All that is known of a figure beside the number, in the order in which a reader asks. */
export function facets(figure: Figure): Facet[] {
  const list: Facet[] = [];
  const add = (known: { basis: Facet['basis'] } | null, words: () => string) => {
    if (known) list.push({ words: words(), basis: known.basis });
  };
  const { measure, population, denominator, baseline, counter, saidBy } = figure;
  if (figure.kind === 'percentShare') {
    list.push(
      denominator
        ? { words: t('ui_fig_share_of', denominator.value), basis: denominator.basis }
        : { words: t('ui_fig_share'), basis: 'stated' },
    );
  }
  add(measure && !repeats(figure, measure.value) ? measure : null, () => measureWords(measure!.value));
  add(described(figure) ? population : null, () => populationWords(population!.value));
  add(figure.nationality, () => figure.nationality!.value.text);
  add(figure.place, () => figure.place!.value.text);
  add(figure.event, () => figure.event!.value.text);
  add(figure.period, () => timeWords(figure.period!.value));
  add(baseline, () => t('ui_fig_since', baseline!.value));
  add(figure.perpetrator, () => perpetratorWords(figure.perpetrator!));
  add(counter, () => t('ui_fig_counter', counter!.value.text));
  add(saidBy && saidBy.value.text !== counter?.value.text ? saidBy : null, () =>
    t('ui_fig_said_by', saidBy!.value.text),
  );
  return list;
}

/** "“scores” is read here as 40 or more." Shown wherever our own policy made an interval of a word. */
export function policyWords(figure: Figure, asWritten: string): string | null {
  const loose = figure.vague || ['vague', 'about', 'nearly'].includes(figure.comparator);
  const interval = loose ? intervalWords(figure) : null;
  return interval === null ? null : t('ui_fig_read_as', asWritten, interval);
}
