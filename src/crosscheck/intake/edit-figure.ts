/** The fields of a figure that its reader may set by hand, and the figure that comes of it. */
import { COMPARATORS, MEASURES, POPULATIONS } from '../../dataset/vocabulary.ts';
import type { Comparator, Measure, Population } from '../../dataset/vocabulary.ts';
import { applyComparator } from '../../figures/comparator-interval.ts';
import type { Figure, Reference } from '../../figures/figure.ts';
import { DEFAULT_POLICY, type ReadingPolicy } from '../../figures/reading-policy.ts';

/** `{value: 14, comparator: 'atLeast', unit: 'people', measure: 'killed', population: null, from: '2025-03-03', to: '2025-03-03', place: {entity: 'sm:seed/place/kunduz', text: 'Kunduz'}, counter: null}` */
export interface FigureFields {
  value: number | null;
  comparator: Comparator;
  unit: string;
  measure: Measure | null;
  population: Population | null;
  /** ISO dates, both inclusive. */
  from: string | null;
  to: string | null;
  place: Reference | null;
  counter: Reference | null;
}
export type FigureField = keyof FigureFields;

export const fieldsOf = (figure: Figure): FigureFields => ({
  value: figure.value,
  comparator: figure.comparator,
  unit: figure.unit,
  measure: figure.measure?.value ?? null,
  population: figure.population?.value ?? null,
  from: figure.period?.value.from ?? null,
  to: figure.period?.value.to ?? null,
  place: figure.place?.value ?? null,
  counter: figure.counter?.value ?? null,
});

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const isDate = (date: string | null) => date === null || DATE.test(date);
const isOne = (list: readonly string[], value: string | null) => value === null || list.includes(value);

/** Which fields cannot stand as they are; none where all can. */
export function amiss(fields: FigureFields): FigureField[] {
  const { value, comparator, unit, measure, population, from, to, place, counter } = fields;
  const found: [FigureField, boolean][] = [
    ['value', value === null || (Number.isFinite(value) && Math.abs(value) <= 1e15)],
    ['comparator', COMPARATORS.includes(comparator)],
    ['unit', unit.trim() !== '' && unit.length <= 30],
    ['measure', isOne(MEASURES, measure)],
    ['population', isOne(POPULATIONS, population)],
    ['from', isDate(from)],
    ['to', isDate(to) && (from === null || to === null || from.slice(0, to.length) <= to)],
    ['place', place === null || place.text.trim() !== ''],
    ['counter', counter === null || counter.text.trim() !== ''],
  ];
  return found.filter(([, stands]) => !stands).map(([field]) => field);
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The fields in which two sets differ. */
export const changedFields = (a: FigureFields, b: FigureFields): FigureField[] =>
  (Object.keys(a) as FigureField[]).filter((field) => !same(a[field], b[field]));

const set = <T>(value: T | null) => (value === null ? null : { value, basis: 'inferred' as const });

/**
 * The figure with what was set by hand. What was not touched stays as it was read; what was is `inferred`, since the
 * reader says it and not the words. A number or comparator that changed gives its interval anew.
 * @param fields without anything amiss
 */
export function editedFigure(
  figure: Figure,
  fields: FigureFields,
  policy: ReadingPolicy = DEFAULT_POLICY,
): Figure {
  const changed = new Set(changedFields(fieldsOf(figure), fields));
  const next: Figure = { ...figure, unit: fields.unit.trim() };
  if (changed.has('value') || changed.has('comparator')) {
    Object.assign(next, { value: fields.value, vague: false });
    // A loose word keeps its own interval until somebody gives it a number.
    if (fields.value !== null) Object.assign(next, { low: fields.value, high: fields.value });
    applyComparator(next, fields.comparator, policy);
  }
  if (changed.has('measure')) next.measure = set(fields.measure);
  if (changed.has('population')) next.population = set(fields.population);
  if (changed.has('place')) next.place = set(fields.place);
  if (changed.has('counter')) next.counter = set(fields.counter);
  if (changed.has('from') || changed.has('to')) {
    const { from, to } = fields;
    next.period = from === null && to === null ? null : set({ from, to, label: '' });
  }
  return next;
}
