/** What a share is a share of, and what a change is measured against. */
import type { Baseline, Whole } from './comparable.ts';
import { note, open, other, same, type KeyVerdict } from './codes.ts';
import { comparePeriods, yearEarlier, type Days } from './period.ts';

const SMALL_WORDS = new Set(
  'a an all any by from in of on or and the this that these those total their its were was for to'.split(' '),
);
const STEMS: readonly [RegExp, string][] = [
  [/^casualt(?:y|ies)$/, 'casualty'],
  [/^(?:deaths?|dead|killed|killings?|fatalit(?:y|ies)|lives)$/, 'killed'],
  [/^(?:injur(?:y|ies|ed)|wounded)$/, 'injured'],
  [/^air-?strikes?$/, 'airstrike'],
];

const stem = (w: string) => STEMS.find(([p]) => p.test(w))?.[1] ?? w.replace(/(?<=[^s]{2})s$/, '');

function contentWords(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .replace(/\bair strike/g, 'airstrike')
      .match(/[\p{L}\p{N}-]+/gu) ?? [];
  return new Set(words.filter((w) => !SMALL_WORDS.has(w)).map(stem));
}

const inside = (a: Set<string>, b: Set<string>): boolean => [...a].every((w) => b.has(w));

/**
 * Whether two shares are of the same whole. Data decides where both have it; else the words do: the same words are the
 * same whole, a few more words make it a narrower one, other words leave it open.
 */
export function compareWholes(a: Whole | null, b: Whole | null): KeyVerdict {
  if (!a || !b) return open('noDenominator');
  for (const key of ['measure', 'population', 'place'] as const) {
    if (a[key] !== null && b[key] !== null && a[key] !== b[key])
      return other('differentPopulation', 'denominator');
  }
  const [x, y] = [contentWords(a.text), contentWords(b.text)];
  if (x.size === 0 || y.size === 0) return open('noDenominator');
  const [ab, ba] = [inside(x, y), inside(y, x)];
  if (ab && ba) return same();
  if (ab || ba) return other('differentPopulation', 'denominator');
  return open('noDenominator');
}

const YEAR_BEFORE =
  /\b(?:last|previous|preceding|prior|past) year\b|\byear (?:before|earlier|ago)\b|\byear[- ]on[- ]year\b/i;
const SAME_PERIOD =
  /\bsame (?:period|months|time|half|quarter|span|stretch)\b|\bcorresponding\b|\byear[- ]on[- ]year\b/i;

function daysOfBaseline(b: Baseline, period: Days | null): { days: Days | null; loose: boolean } {
  if (b.days) return { days: b.days, loose: false };
  if (b.text === null || period === null || !YEAR_BEFORE.test(b.text)) return { days: null, loose: false };
  return { days: yearEarlier(period), loose: !SAME_PERIOD.test(b.text) };
}

/** Whether two changes are measured against the same time. "Since last year" for the same months is noted as loose. */
export function compareBaselines(
  a: Baseline | null,
  b: Baseline | null,
  periods: { a: Days | null; b: Days | null },
): KeyVerdict {
  if (!a || !b) return open('noBaseline');
  const [x, y] = [daysOfBaseline(a, periods.a), daysOfBaseline(b, periods.b)];
  const relation = comparePeriods(x.days, y.days);
  if (relation === 'unknown') return open('noBaseline');
  if (relation !== 'equal') return other('differentPeriod', 'baseline');
  return x.loose || y.loose
    ? same(note('baselineWording', (x.loose ? a.text : b.text) ?? undefined))
    : same();
}
