/**
 * What a passage must keep to be the same passage: its numbers with comparators and units, dates, negations, what
 * happened, and which way. "At least 12 people were not hurt on Friday" gives
 * `comparator atLeast, number 12, unit people, negation not, measure injured, date friday`. Names are compared where two
 * wordings differ: see `names.ts`.
 */
import { readDigits } from '../../figures/numerals/digits.ts';
import { readFraction } from '../../figures/numerals/fraction.ts';
import { readVague } from '../../figures/numerals/vague.ts';
import { readWords } from '../../figures/numerals/words.ts';
import type { Quantity } from '../../figures/quantity.ts';
import { endOf, startOf, tokenise, written, type Sentence, type Token } from '../../figures/token.ts';
import { isPluralNoun } from '../../figures/refiners/plural-noun.ts';
import { AFTER, BEFORE } from '../../figures/words/comparators.ts';
import { AFTER_NUMBER, BEFORE_NUMBER } from '../../figures/words/currencies.ts';
import { MONTHS } from '../../figures/words/designators.ts';
import { measureVerb } from '../../figures/words/measure-verbs.ts';
import { byEdge } from '../../figures/words/table.ts';
import { AREAS, DISTANCES, QUANTITIES, TIME_NOUNS } from '../../figures/words/units.ts';
import type { Span } from '../../text/span.ts';
import type { GuardKind } from './guard-kinds.ts';
import {
  DATE_BOUNDS,
  DIRECTIONS,
  FILLERS,
  isNegation,
  ORDINALS,
  RELATIVE,
  TIMES,
  WEEKDAYS,
} from './guard-words.ts';

export interface Guard extends Span {
  kind: GuardKind;
  /** Two guards are the same where kind and key are: "twelve" and "12" are both `12`. */
  key: string;
}

const before = byEdge(BEFORE, 'last');
const after = byEdge(AFTER, 'first');

const quantityAt = (tokens: readonly Token[], at: number): Quantity | null =>
  readFraction(tokens, at) ?? readDigits(tokens, at) ?? readWords(tokens, at) ?? readVague(tokens, at);

const fits = (tokens: readonly Token[], from: number, words: readonly string[]): boolean =>
  from >= 0 && words.every((word, i) => tokens[from + i]?.low === word);

/** A comparator that ends right before a number, or begins right behind it. */
function comparatorAt(sentence: Sentence, { first, last }: Quantity): Guard | null {
  const { tokens } = sentence;
  const guard = (key: string, from: number, to: number): Guard => ({
    kind: 'comparator',
    key,
    start: startOf(sentence, from),
    end: endOf(sentence, to),
  });
  // "More than $11 million"
  const to = isSign(tokens[first - 1]) ? first - 1 : first;
  const edge = tokens[to - 1];
  if (edge?.low === 'between') return guard('between', to - 1, to - 1);
  for (const { words, comparator } of before.get(edge?.low ?? '') ?? [])
    if (fits(tokens, to - words.length, words)) return guard(comparator, to - words.length, to - 1);
  for (const { words, comparator } of after.get(tokens[last + 1]?.low ?? '') ?? [])
    if (fits(tokens, last + 1, words)) return guard(comparator, last + 1, last + words.length);
  return null;
}

const singular = (low: string): string => (low.length > 3 ? low.replace(/(?:ies|y|s)$/, '') : low);

/** The unit that a word is, by its own name; what is counted goes by its singular. */
const unitOf = (low: string): string =>
  DISTANCES.get(low) ?? AREAS.get(low) ?? QUANTITIES.get(low) ?? AFTER_NUMBER.get(low) ?? singular(low);

const PERCENT = /^(?:%|percent|percentage|pc|pct|p\.c\.)$/;
const SIGNS = /^[%°$€£¥₹₨]$/;

const isSign = (token: Token | undefined): boolean =>
  token !== undefined && (SIGNS.test(token.low) || (token.kind === 'word' && BEFORE_NUMBER.has(token.low)));

const unit = (key: string, sentence: Sentence, first: number, last = first): Guard => ({
  kind: 'unit',
  key,
  start: startOf(sentence, first),
  end: endOf(sentence, last),
});

/** How far the word for what is counted may stand behind its number. */
const NOUN_REACH = 4;

/** "1,692 damaged houses": the first plural of the words that follow, else the first word. */
function countedAt(sentence: Sentence, at: number): Guard | null {
  const { tokens } = sentence;
  const first = tokens[at];
  if (!first || !isCounted(first) || isApart(sentence, at)) return null;
  for (let i = at; i < at + NOUN_REACH; i++) {
    const token = tokens[i];
    if (!token || !isCounted(token) || isApart(sentence, i)) break;
    if (isPluralNoun(token)) return unit(unitOf(token.low), sentence, i);
  }
  return unit(unitOf(first.low), sentence, at);
}

/** A line break before a token is the end of a paragraph. */
const isApart = (sentence: Sentence, at: number): boolean =>
  sentence.text.slice(endOf(sentence, at - 1), startOf(sentence, at)).includes('\n');

/** What stands with a number: a sign, a unit, or the word for what is counted, and whether it is more or less. */
function unitsAt(sentence: Sentence, { first, last }: Quantity): Guard[] {
  const { tokens } = sentence;
  const found: Guard[] = [];
  const sign = tokens[first - 1];
  if (sign && isSign(sign)) found.push(unit(BEFORE_NUMBER.get(sign.low) ?? sign.low, sentence, first - 1));
  let at = last + 1;
  if (tokens[at]?.low === '-' && tokens[at]?.glued) at++;
  const next = tokens[at];
  if (!next) return found;
  const cent = next.low === 'per' && tokens[at + 1]?.low === 'cent';
  if (cent || PERCENT.test(next.low)) {
    const behind = at + (cent ? 2 : 1);
    const points = /^points?$/.test(tokens[behind]?.low ?? '');
    const edge = points ? behind : behind - 1;
    found.push(unit(points ? 'points' : 'percent', sentence, at, edge));
    at = points ? behind + 1 : behind;
  } else {
    const counted = SIGNS.test(next.low) ? unit(unitOf(next.low), sentence, at) : countedAt(sentence, at);
    if (counted) found.push(counted);
    if (counted) at++;
  }
  const key = COMPARED.get(tokens[at]?.low ?? '');
  if (key) found.push({ kind: 'direction', key, ...spanOf(sentence, at) });
  return found;
}

const spanOf = (sentence: Sentence, at: number): Span => ({
  start: startOf(sentence, at),
  end: endOf(sentence, at),
});

/** "9 percent more". */
const COMPARED: ReadonlyMap<string, string> = new Map([
  ['more', 'up'],
  ['less', 'down'],
  ['fewer', 'down'],
]);

/** A verb, a preposition or a date behind a number is not what it counts. */
const isCounted = ({ kind, low }: Token): boolean =>
  kind === 'word' &&
  low !== '' &&
  !FILLERS.has(low) &&
  !isNegation(low) &&
  !measureVerb(low) &&
  !DIRECTIONS.has(low) &&
  !MONTHS.has(low) &&
  !WEEKDAYS.has(low) &&
  !TIMES.has(low);

/** A single word that guards by itself. */
function wordGuard(tokens: readonly Token[], at: number): Omit<Guard, keyof Span> | null {
  const { low, capital } = tokens[at]!;
  if (isNegation(low))
    return { kind: 'negation', key: /n'?t$|^not?$|^cannot$/.test(low) ? 'not' : singular(low) };
  const day = WEEKDAYS.get(low);
  if (day && capital) return { kind: 'date', key: day };
  if (capital && MONTHS.has(low)) return { kind: 'date', key: `month ${MONTHS.get(low)}` };
  if (TIMES.has(low)) return { kind: 'date', key: low };
  const next = tokens[at + 1]?.low ?? '';
  if (RELATIVE.has(low) && (TIME_NOUNS.has(next) || WEEKDAYS.has(next) || MONTHS.has(next)))
    return { kind: 'date', key: low };
  const isDate =
    tokens[at + 1]?.kind === 'number' || MONTHS.has(next) || WEEKDAYS.has(next) || RELATIVE.has(next);
  if (DATE_BOUNDS.has(low) && isDate) return { kind: 'date', key: low };
  if (ORDINALS.has(low)) return { kind: 'number', key: `order ${ORDINALS.get(low)}` };
  const verb = measureVerb(low);
  if (verb) return { kind: 'measure', key: verb.measure };
  const way = DIRECTIONS.get(low);
  if (way) return { kind: 'direction', key: way };
  // "G7", "AK-47": no number, and no word either.
  return /\d/.test(low) ? { kind: 'name', key: low } : null;
}

/** "May 3" and "3 May" are one date. */
function daysFirst(guards: Guard[]): Guard[] {
  for (let i = 0; i + 1 < guards.length; i++) {
    const [month, day] = [guards[i]!, guards[i + 1]!];
    const isDay = day.kind === 'number' && Number(day.key) <= 31 && day.start - month.end === 1;
    if (month.kind === 'date' && month.key.startsWith('month') && isDay) guards.splice(i++, 2, day, month);
  }
  return guards;
}

/** How far beyond a passage's ends a number's comparator or unit may stand. */
const REACH = 60;

/**
 * The guards of `text.slice(start, end)` in their order. A number that reaches over an end counts whole, with comparator
 * and unit: "12 people" in "at least 112 people" has the guards of "at least 112 people".
 * @param alone the passage was marked without knowing what stood before or behind it
 */
export function guardsOf(
  text: string,
  { start, end }: Span,
  alone: { before?: boolean; after?: boolean } = {},
): Guard[] {
  const from = alone.before ? start : wordStart(text, Math.max(0, start - REACH));
  const to = alone.after ? end : Math.min(text.length, end + REACH);
  const sentence = tokenise(text, from, to);
  const { tokens } = sentence;
  const found: Guard[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const own = spanOf(sentence, at);
    if (own.start >= end) break;
    const quantity = token.starts && !isPronoun(tokens, at) ? quantityAt(tokens, at) : null;
    if (quantity) {
      const span = { start: own.start, end: endOf(sentence, quantity.last) };
      if (span.end > start) {
        const bound = comparatorAt(sentence, quantity);
        if (bound) {
          // "No fewer than": neither a negation nor a direction of its own.
          while (found.at(-1) && found.at(-1)!.start >= bound.start && bound.start < span.start) found.pop();
          found.push(bound);
        }
        found.push({ kind: 'number', key: keyOf(quantity), ...span }, ...unitsAt(sentence, quantity));
      }
      at = quantity.last;
    } else if (own.end > start && token.kind === 'number')
      found.push({ kind: 'number', key: written(sentence, at, at), ...own });
    else if (own.start >= start && token.kind === 'word') {
      const guard = wordGuard(tokens, at);
      if (guard) found.push({ ...guard, ...own });
    }
  }
  return daysFirst(withoutRepeats(found));
}

/** "Any one paper", "this one": no number. */
const isPronoun = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.low === 'one' && /^(?:any|every|each|this|that|which|another)$/.test(tokens[at - 1]?.low ?? '');

const keyOf = ({ value, low, high }: Quantity): string => (value === null ? `${low} to ${high}` : `${value}`);

function wordStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < 24 && !/\s/.test(text[from - 1]!)) from--;
  return from;
}

/** "12 days": the unit is one guard, not a unit and a time. */
const withoutRepeats = (guards: Guard[]): Guard[] =>
  guards.filter(
    ({ start, kind }, i) =>
      kind === 'unit' || !guards.some((one, k) => k < i && one.kind === 'unit' && one.start === start),
  );
