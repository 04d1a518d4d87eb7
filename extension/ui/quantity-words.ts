/** A number as it is understood, in the reader's language: "at least 137 people", "a rise of 52 percent". */
import type { Figure } from '../../src/figures/figure.ts';
import { comesWhole } from '../../src/figures/whole.ts';
import { number, plural, t, uiLanguage, type PluralKey } from '../platform/i18n.ts';

/** What page figures and the dataset's claims have in common: `{kind: 'count', value: 137, low: 137, high: null, comparator: 'atLeast', vague: false, unit: 'people'}`. */
export interface Quantity {
  kind: string;
  value: number | null;
  low: number | null;
  high: number | null;
  comparator: string;
  vague: boolean;
  unit: string;
  counted?: Figure['counted'];
}

const UNITS: Record<string, PluralKey> = {
  people: 'ui_fig_people',
  attacks: 'ui_fig_attacks',
  incidents: 'ui_fig_incidents',
  operations: 'ui_fig_operations',
  events: 'ui_fig_events',
  days: 'ui_fig_days',
  pp: 'ui_fig_points',
};

function money(value: number, currency: string): string {
  const format = { style: 'currency', currency, currencyDisplay: 'code', minimumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(uiLanguage(), format).format(value);
}

/** One number with its unit. `noun` replaces the unit's word: the counted words of the text, or nothing at all. */
export function amountWords(value: number, { unit }: Pick<Quantity, 'unit'>, noun?: string): string {
  if (unit === 'percent') return t('ui_fig_percent', number(value));
  if (unit === 'km') return t('ui_fig_km', number(value));
  if (unit === 'km2') return t('ui_fig_km2', number(value));
  if (/^[A-Z]{3}$/.test(unit)) return money(value, unit);
  if (noun !== undefined && unit !== 'pp')
    return noun === '' ? number(value) : t('ui_fig_counted', number(value), noun);
  return Object.hasOwn(UNITS, unit) ? plural(UNITS[unit]!, value) : number(value);
}

/** The interval behind a loose word or a comparator: "40 or more", "24 to 99", "up to 20". Null where nothing bounds it. */
export function intervalWords({ low, high, unit }: Quantity): string | null {
  const part = (value: number) => amountWords(value, { unit }, '');
  if (low !== null && high !== null)
    return low === high ? part(low) : t('ui_fig_range', part(low), part(high));
  if (low !== null) return t('ui_fig_or_more', part(low));
  return high === null ? null : t('ui_fig_up_to', part(high));
}

function bounded(quantity: Quantity, value: number, noun: string | undefined): string {
  const words = amountWords(value, quantity, noun);
  switch (quantity.comparator) {
    case 'atLeast':
      return t('ui_fig_at_least', words);
    case 'moreThan':
      return t('ui_fig_more_than', words);
    case 'atMost':
      return t('ui_fig_at_most', words);
    case 'lessThan':
      return t(comesWhole(quantity) ? 'ui_fig_fewer_than' : 'ui_fig_less_than', words);
    case 'about':
      return t('ui_fig_about', words);
    case 'nearly':
      return t('ui_fig_nearly', words);
    default:
      return words;
  }
}

/** A comparator with one end gives its number even where only the interval was kept. */
function named({ value, low, high, comparator }: Quantity): number | null {
  if (value !== null) return value;
  if (comparator === 'between' || comparator === 'vague') return null;
  return low ?? high;
}

/**
 * @param asWritten the words of the text, which a vague word keeps ("“scores”")
 * @param noun what is counted, in place of the unit's word; empty for the bare number
 */
export function quantityWords(quantity: Quantity, asWritten: string, noun?: string): string {
  const value = named(quantity);
  if (quantity.vague || quantity.comparator === 'vague') return t('ui_fig_quoted', asWritten);
  if (quantity.comparator === 'between' && quantity.low !== null && quantity.high !== null) {
    const low = amountWords(quantity.low, quantity, '');
    return t('ui_fig_range', low, amountWords(quantity.high, quantity, noun));
  }
  if (value === null) return t('ui_fig_quoted', asWritten);
  if (quantity.kind !== 'percentChange' && quantity.kind !== 'percentagePointChange') {
    return bounded(quantity, value, noun);
  }
  return t(value < 0 ? 'ui_fig_fall' : 'ui_fig_rise', bounded(quantity, Math.abs(value), noun));
}
