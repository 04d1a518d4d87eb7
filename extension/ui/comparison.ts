/**
 * How the dataset's claim relates to the page's figure, in words: "149 there, 137 here: 12 apart". It says how two
 * claims stand to each other and never which one is right.
 */
import type { ComparedClaim } from '../../src/crosscheck/brief.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { t, type MessageKey } from '../platform/i18n.ts';
import { measureWords, populationWords } from './figure-words.ts';
import { amountWords, intervalWords, quantityWords } from './quantity-words.ts';

/** What the page has: the figure as understood and its words as they stand. */
export interface Here {
  figure: Figure;
  words: string;
}

const GAPS: [RegExp, MessageKey][] = [
  [/period|date/i, 'ui_gap_period'],
  [/event/i, 'ui_gap_event'],
  [/place/i, 'ui_gap_place'],
  [/population/i, 'ui_gap_population'],
  [/measure/i, 'ui_gap_measure'],
  [/denominator/i, 'ui_gap_denominator'],
  [/baseline/i, 'ui_gap_baseline'],
  [/counter/i, 'ui_gap_counter'],
];

function cannotTell(reasons: readonly string[]): string {
  const gaps = reasons.flatMap((reason) => GAPS.find(([pattern]) => pattern.test(reason))?.[1] ?? []);
  return gaps.length === 0
    ? t('ui_rel_cannot_plain')
    : t('ui_rel_cannot', [...new Set(gaps)].map((key) => t(key)).join(', '));
}

function differs(claim: ComparedClaim, { figure, words }: Here): string {
  const there = quantityWords(claim, claim.textAsWritten, '');
  const here = quantityWords(figure, words, '');
  return claim.gap === null
    ? t('ui_rel_differs_plain', there, here)
    : t(
        'ui_rel_differs',
        there,
        here,
        amountWords(claim.gap, { unit: figure.unit === 'percent' ? 'pp' : 'things' }),
      );
}

const open = ({ low, high, vague, comparator }: Pick<Figure, 'low' | 'high' | 'vague' | 'comparator'>) =>
  vague || low === null || high === null || !['exact', 'between'].includes(comparator);

function fits(claim: ComparedClaim, { figure, words }: Here): string {
  const loose = figure.vague ? words : quantityWords(figure, words, '');
  return open(figure as Figure)
    ? t('ui_rel_fits', loose)
    : t(
        'ui_rel_fits_there',
        claim.vague ? claim.textAsWritten : quantityWords(claim, claim.textAsWritten, ''),
      );
}

const wholeYear = (period: string | null) => period !== null && /^\d{4}$/.test(period);

function otherPeriod({ period }: ComparedClaim, { figure }: Here): string {
  const own = figure.period?.value;
  const ownYear = own?.from?.length === 4 || (own?.from?.endsWith('-01-01') && own.to?.endsWith('-12-31'));
  return t(wholeYear(period) && ownYear ? 'ui_rel_years' : 'ui_rel_months');
}

function otherPopulation({ population }: ComparedClaim, { figure }: Here): string {
  const own = figure.population?.value;
  return population === null || population === 'unspecified' || own === undefined || own === 'unspecified'
    ? t('ui_rel_population_other')
    : t('ui_rel_population', populationWords(population), populationWords(own));
}

function otherMeasure({ measure }: ComparedClaim, { figure }: Here): string {
  const own = figure.measure?.value;
  if (measure === 'casualties') return t('ui_rel_casualties');
  if (measure === 'killed' && own === 'casualties') return t('ui_rel_only_killed');
  return own === undefined
    ? t('ui_rel_measure_other')
    : t('ui_rel_measure', measureWords(measure), measureWords(own));
}

const change = (kind: string) => kind === 'percentChange' || kind === 'percentagePointChange';

function otherKind(claim: ComparedClaim, { figure }: Here): string {
  if (claim.kind === 'percentShare' && change(figure.kind)) return t('ui_rel_share_not_change');
  if (change(claim.kind) && figure.kind === 'percentShare') return t('ui_rel_change_not_share');
  return t(claim.kind === figure.kind && claim.unit !== figure.unit ? 'ui_rel_unit' : 'ui_rel_kind');
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
    case 'belowUsualMeaning': {
      const vague = here.figure.vague ? here.figure : claim;
      const words = here.figure.vague ? here.words : claim.textAsWritten;
      return t('ui_rel_below_usual', words, intervalWords(vague) ?? words);
    }
    case 'overlapsRange':
      return t('ui_rel_overlaps');
    case 'supersededBy':
      return t('ui_rel_superseded');
    case 'arithmeticDoubt':
      return t('ui_rel_doubt');
    case 'subtotalOf':
      return t('ui_rel_subtotal');
    case 'differentPeriod':
      return otherPeriod(claim, here);
    case 'differentPopulation':
      return otherPopulation(claim, here);
    case 'differentMeasure':
      return otherMeasure(claim, here);
    case 'differentPlace':
      return claim.place === null ? t('ui_rel_place_plain') : t('ui_rel_place', claim.place);
    case 'differentEvent':
      return t('ui_rel_event');
    case 'notComparable':
      return otherKind(claim, here);
    case 'cannotTell':
      return cannotTell(claim.reasons);
  }
}
