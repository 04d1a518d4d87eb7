/**
 * How the dataset's claim relates to the page's figure, in words: "149 there, 137 here: 12 apart". It says how two
 * claims stand to each other and never which one is right.
 */
import type { ComparedClaim } from '../../src/crosscheck/brief.ts';
import type { Reason } from '../../src/crosscheck/codes.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { t, type MessageKey } from '../platform/i18n.ts';
import { periodWords } from './date-words.ts';
import { measureWords, populationWords } from './figure-words.ts';
import { amountWords, intervalWords, quantityWords } from './quantity-words.ts';

/** What the page has: the figure as understood and its words as they stand. */
export interface Here {
  figure: Figure;
  words: string;
}

const REASON: Record<Reason, MessageKey> = {
  kind: 'ui_rel_kind',
  unit: 'ui_rel_unit',
  measure: 'ui_rel_measure_unlike',
  measureAsWorded: 'ui_rel_measure_worded',
  population: 'ui_rel_population_unlike',
  attackersIncluded: 'ui_rel_attackers',
  nationality: 'ui_rel_nationality',
  denominator: 'ui_rel_denominator',
  baseline: 'ui_rel_baseline',
  perpetrator: 'ui_rel_perpetrator',
  means: 'ui_rel_means',
  period: 'ui_rel_months',
  periodContained: 'ui_rel_period_contained',
  place: 'ui_rel_place_plain',
  placeContained: 'ui_rel_place_contained',
  event: 'ui_rel_event',
  laterEvent: 'ui_rel_later_event',
  cause: 'ui_rel_cause',
  noUnit: 'ui_gap_measure',
  noMeasure: 'ui_gap_killed_or_injured',
  noPopulation: 'ui_gap_population',
  noAttackers: 'ui_gap_attackers',
  noDenominator: 'ui_gap_denominator',
  noBaseline: 'ui_gap_baseline',
  noPerpetrator: 'ui_gap_perpetrator',
  noMeans: 'ui_gap_means',
  noDate: 'ui_gap_period',
  noPlace: 'ui_gap_place',
  noEvent: 'ui_gap_event',
  noValue: 'ui_gap_value',
  placeUnlisted: 'ui_gap_place_unlisted',
  vagueWord: 'ui_gap_vague',
  partOfThat: 'ui_rel_part_of_that',
  partOfThis: 'ui_rel_part_of_this',
  rounded: 'ui_rel_rounded',
};

const wholeYear = (period: string | null | undefined) => /^(\d{4})(?:-01-01\/\1-12-31)?$/.test(period ?? '');

function periods({ period }: ComparedClaim, { figure }: Here): string {
  const own = figure.period?.value;
  const years = wholeYear(period) && wholeYear(own?.from === own?.to ? own?.from : `${own?.from}/${own?.to}`);
  const words = t(years ? 'ui_rel_years' : 'ui_rel_months');
  return period === null ? words : t('ui_rel_named', words, periodWords(period));
}

function populations({ population }: ComparedClaim, { figure }: Here): string {
  const own = figure.population?.value;
  if (population === null || population === 'unspecified' || population === own) {
    return t('ui_rel_population_unlike');
  }
  return own === undefined || own === 'unspecified'
    ? t('ui_rel_population_alone', populationWords(population))
    : t('ui_rel_population', populationWords(population), populationWords(own));
}

function measures({ measure }: ComparedClaim, { figure }: Here): string {
  const own = figure.measure?.value;
  if (measure === 'casualties') return t('ui_rel_casualties');
  if (measure === 'killed' && own === 'casualties') return t('ui_rel_only_killed');
  return own === undefined
    ? t('ui_rel_measure_unlike')
    : t('ui_rel_measure', measureWords(measure), measureWords(own));
}

const isChange = (kind: string) => kind === 'percentChange' || kind === 'percentagePointChange';

function kinds(claim: ComparedClaim, { figure }: Here): string {
  if (claim.kind === 'percentShare' && isChange(figure.kind)) return t('ui_rel_share_not_change');
  if (isChange(claim.kind) && figure.kind === 'percentShare') return t('ui_rel_change_not_share');
  return t('ui_rel_kind');
}

/** Those reasons that can be said with what the two have; the others have one word for all. */
const SAID: Partial<Record<Reason, (claim: ComparedClaim, here: Here) => string>> = {
  kind: kinds,
  measure: measures,
  population: populations,
  period: periods,
  place: ({ place }) => (place === null ? t('ui_rel_place_plain') : t('ui_rel_place', place)),
};

function because(claim: ComparedClaim, here: Here): string {
  const words = claim.reasons
    .filter((reason): reason is Reason => Object.hasOwn(REASON, reason))
    .map((reason) => SAID[reason]?.(claim, here) ?? t(REASON[reason]));
  return [...new Set(words)].join('; ');
}

function differs(claim: ComparedClaim, { figure, words }: Here): string {
  const there = quantityWords(claim, claim.textAsWritten, '');
  const here = quantityWords(figure, words, '');
  if (!claim.gap) return t('ui_rel_differs_plain', there, here);
  const gap = amountWords(claim.gap, { unit: figure.unit === 'percent' ? 'pp' : 'things' });
  return t('ui_rel_differs', there, here, gap);
}

const isOpen = ({ low, high, vague }: Pick<Figure, 'low' | 'high' | 'vague'>) => vague || low !== high;

function fits(claim: ComparedClaim, { figure, words }: Here): string {
  if (isOpen(figure)) return t('ui_rel_fits', figure.vague ? words : quantityWords(figure, words, ''));
  return t(
    'ui_rel_fits_there',
    claim.vague ? claim.textAsWritten : quantityWords(claim, claim.textAsWritten, ''),
  );
}

function belowUsual(claim: ComparedClaim, { figure, words }: Here): string {
  const [vague, word] = figure.vague ? [figure, words] : [claim, claim.textAsWritten];
  return t('ui_rel_below_usual', word, intervalWords(vague) ?? word);
}

/** The relation of one claim of the dataset to the page's figure, in words. */
export function relationWords(claim: ComparedClaim, here: Here): string {
  switch (claim.relation) {
    case 'agrees':
      return t('ui_rel_agrees');
    case 'differs':
      return differs(claim, here);
    case 'consistentWithBound':
      return fits(claim, here);
    case 'belowUsualMeaning':
      return belowUsual(claim, here);
    case 'overlapsRange':
      return t('ui_rel_overlaps');
    case 'supersededBy':
      return t('ui_rel_superseded');
    case 'arithmeticDoubt':
      return t('ui_rel_doubt');
    case 'cannotTell': {
      const open = because(claim, here);
      return open ? t('ui_rel_cannot', open) : t('ui_rel_cannot_plain');
    }
    case 'subtotalOf':
      return because(claim, here) || t('ui_rel_part_of_that');
    default:
      return because(claim, here) || t('ui_rel_kind');
  }
}
