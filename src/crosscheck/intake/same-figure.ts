/** Whether two figures of one text are one count, told twice. */
import type { Figure, Reference } from '../../figures/figure.ts';

type Known<T> = { value: T } | null;

/** What one of them leaves open is no difference. */
const agree = <T>(a: Known<T>, b: Known<T>, key: (value: T) => string): boolean =>
  a === null || b === null || key(a.value) === key(b.value);

const who = ({ entity, text }: Reference): string => entity ?? text.toLowerCase();

/**
 * The same number of the same thing, and no place, event, time or counter that differs: "14 killed in Kunduz" and later
 * "the 14 dead" are one, "14 killed in Herat" is another.
 */
export const sameFigure = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind &&
  a.low === b.low &&
  a.high === b.high &&
  a.unit === b.unit &&
  a.measure?.value === b.measure?.value &&
  a.population?.value === b.population?.value &&
  agree(a.place, b.place, who) &&
  agree(a.event, b.event, who) &&
  agree(a.counter, b.counter, who) &&
  agree(a.period, b.period, ({ from, to }) => `${from}/${to}`) &&
  agree(a.denominator, b.denominator, (words) => words.toLowerCase());
