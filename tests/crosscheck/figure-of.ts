import type { Figure } from '../../src/figures/figure.ts';
import type { Measure, Population } from '../../src/dataset/vocabulary.ts';

export interface ShortFigure extends Partial<
  Omit<Figure, 'measure' | 'population' | 'place' | 'event' | 'period'>
> {
  n: number | null;
  measure?: Measure | null;
  words?: string;
  who?: Population;
  place?: string | { text: string };
  event?: string;
  /** `'2018-07-13'` or `'2018-01-01/2018-06-30'`. */
  when?: string;
}

const stated = <T>(value: T, words?: string) => ({
  value,
  basis: 'stated' as const,
  ...(words ? { words } : {}),
});

/** A figure of a page: an exact count of people killed unless it says otherwise; what is not given is left open. */
export function figureOf({
  n,
  measure = 'killed',
  words,
  who,
  place,
  event,
  when,
  ...more
}: ShortFigure): Figure {
  const [from, to] = when?.split('/') ?? [];
  const where =
    typeof place === 'string'
      ? { entity: place, text: place.split('/').at(-1)! }
      : place && { entity: null, text: place.text };
  return {
    kind: 'count',
    value: n,
    low: n,
    high: n,
    lowOpen: false,
    highOpen: false,
    comparator: 'exact',
    vague: false,
    unit: 'people',
    counted: 'people',
    measure: measure === null ? null : stated(measure, words),
    measureDoubt: null,
    population: who === undefined ? null : stated(who),
    nationality: null,
    denominator: null,
    baseline: null,
    period: when === undefined ? null : stated({ from: from!, to: to ?? from!, label: when }),
    place: where ? stated(where) : null,
    event: event === undefined ? null : stated({ entity: event, text: event }),
    perpetrator: null,
    counter: null,
    saidBy: null,
    questions: [],
    ...more,
  };
}
