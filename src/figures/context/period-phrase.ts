/**
 * Time phrases of a sentence and the days they mean. "in February" with the page dated 2025-03-06 is
 * `{start, end, from: '2025-02-01', to: '2025-02-28', relative: true}`; without a date the days are null and the words stay.
 */
import type { Span } from '../../text/span.ts';
import { endOf, look, startOf, type Sentence, type Token } from '../token.ts';
import { addDays, isoDay, type Days } from './calendar.ts';
import { oneOf } from '../word.ts';
import {
  NOTHING,
  WEEKDAYS,
  amount,
  mayTellTime,
  month,
  readAny,
  readPast,
  tellsTime,
  year,
  type ReadPeriod,
} from './period-readers.ts';

/**
 * `when`: it happened then. `since`: it has been so since. `baseline`: it is compared with then ("than in 2016", "the
 * same period last year", "the highest since 2009"). `speech`: it was said or published then.
 */
export type PeriodRole = 'when' | 'since' | 'baseline' | 'speech';

export interface PeriodPhrase extends Span, Days {
  /** The days were reckoned from the page's date. */
  relative: boolean;
  role: PeriodRole;
}

const isModifier = oneOf('early late mid the start end beginning of middle about around all most year');

/** Prepositions that may open a time phrase, and what they do to the days. */
const OPENERS =
  'in on during since by until till from before after over for between within throughout of through to than with against the earlier later as';
const opensPhrase = oneOf(OPENERS);
const isBeginner = oneOf(
  `${OPENERS} this last previous current past next yesterday today tonight early late mid first second third fourth final`,
);

/** Only numbers, capitals (months, weekdays) and these words can begin a time phrase. */
const mayBegin = (token: Token): boolean => token.kind === 'number' || token.capital || isBeginner(token);

const isPast = oneOf('past last previous next');

const relativeWord = (token: Token, now: number | null): Days | null => {
  if (token.low === 'yesterday')
    return now === null ? NOTHING : { from: isoDay(addDays(now, -1)), to: isoDay(addDays(now, -1)) };
  if (token.low === 'today' || token.low === 'tonight')
    return now === null ? NOTHING : { from: isoDay(now), to: isoDay(now) };
  return null;
};

const bounded = (preposition: string, days: Days, now: number | null): Days => {
  if (preposition === 'since' || preposition === 'from')
    return { from: days.from, to: now === null ? null : isoDay(now) };
  if (preposition === 'until' || preposition === 'till' || preposition === 'by' || preposition === 'before')
    return { from: null, to: days.to };
  if (preposition === 'after') return { from: days.to, to: null };
  return days;
};

const isCompared = oneOf('compared comparison relative than against versus vs over unlike from');
const isSpoken = oneOf(
  'said says told published released issued reported announced statement reporters wrote tweeted briefing speaking spoke',
);
const isTold = oneOf('told informed briefed addressed addressing informing');

/** "told parliament on Tuesday": whom it was told stands between. */
const wasTold = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    if (tokens[i]?.kind !== 'word') return false;
    if (isTold(tokens[i])) return true;
  }
  return false;
};

/** "On Tuesday, the ministry announced that 14 ...": the day that opens a sentence is the day of saying. */
const saysNext = (tokens: readonly Token[], from: number): boolean => {
  for (let i = from; i < tokens.length && i < from + 8; i++) {
    const token = tokens[i];
    if (token?.kind === 'number' || token?.starts) return false;
    if (isSpoken(token)) return true;
  }
  return false;
};
const RECORD = /^(?:highest|lowest|worst|deadliest|biggest|largest|bloodiest|most|first|fewest|best|record)$/;

const roleOf = (tokens: readonly Token[], at: number, preposition: string): PeriodRole => {
  const word = look(tokens, at - 1);
  const before = word?.low ?? '';
  if (preposition === 'than' || preposition === 'against' || preposition === 'with') return 'baseline';
  if (preposition === 'to' && (before === 'compared' || before === 'comparison' || before === 'relative'))
    return 'baseline';
  // "the same period last year", "in the same month of 2016"
  for (let i = at - 1; i > at - 6 && i >= 0; i--)
    if (tokens[i]?.low === 'same' || tokens[i]?.low === 'corresponding') return 'baseline';
  // "more than the number of deaths in 2023", but "more than 12 deaths in 2023"
  for (let i = at - 1; i > at - 7 && i >= 0 && tokens[i]!.kind === 'word' && !tokens[i]!.starts; i--)
    if (tokens[i]!.low === 'than') return 'baseline';
  if (preposition === 'since') {
    for (let i = at - 1; i > at - 8 && i >= 0; i--) if (RECORD.test(tokens[i]?.low ?? '')) return 'baseline';
    return 'since';
  }
  if (preposition === '' && isCompared(word)) return 'baseline';
  return isSpoken(word) || wasTold(tokens, at) ? 'speech' : 'when';
};

/** The time phrases of a sentence in order; `now` is the page's day in milliseconds, or null. */
export const periodPhrases = (sentence: Sentence, now: number | null): PeriodPhrase[] => {
  const { tokens } = sentence;
  const phrases: PeriodPhrase[] = [];
  if (!mayTellTime(sentence)) return phrases;
  const push = (first: number, last: number, days: Days, relative: boolean, role: PeriodRole): void => {
    const { from, to } = days;
    phrases.push({ start: startOf(sentence, first), end: endOf(sentence, last), from, to, relative, role });
  };
  let told: number | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark' || !mayBegin(token)) continue;
    const word = relativeWord(token, now);
    if (word) {
      push(i, i, word, true, roleOf(tokens, i, ''));
      continue;
    }
    const low = token.low;
    let at = i;
    const opens = token.kind === 'word' && opensPhrase(token);
    if (opens) at++;
    while (at < i + 5 && tokens[at]?.kind === 'word' && isModifier(tokens[at])) at++;
    if (!tellsTime(tokens, at)) continue;
    const past = isPast(tokens[at]) ? readPast(tokens, at + 1, now) : null;
    // "In April 2022 ... 544 in May": a month goes on in the year that the sentence told.
    const day: number | null =
      told !== null && (month(tokens[at]) !== null || month(tokens[at + 1]) !== null)
        ? Date.UTC(told, 11, 31)
        : now;
    const read: ReadPeriod =
      (past &&
      !(
        tokens[at]?.low !== 'past' &&
        amount(tokens[at + 1]) === null &&
        !/^(?:few|several|couple)$/.test(tokens[at + 1]?.low ?? '')
      )
        ? past
        : null) ?? readAny(tokens, at, day);
    if (!read) continue;
    if (
      !opens &&
      read.relative === false &&
      year(tokens[at]) !== null &&
      month(tokens[at]) === null &&
      !dateLike(tokens, at)
    ) {
      // A bare year is a name's part or a label: "Vision 2030", "the 2018 election".
      continue;
    }
    if (!read.relative && read.from !== null && read.from.slice(0, 4) === read.to?.slice(0, 4))
      told = Number(read.from.slice(0, 4));
    const preposition = opens ? low : '';
    const range = read.from !== null && read.to !== null && read.from.slice(0, 4) !== read.to.slice(0, 4);
    const days = preposition === 'from' && range ? read : bounded(preposition, read, now);
    const sinceUsesNow = (preposition === 'since' || preposition === 'from') && now !== null;
    push(
      opens && low !== 'the' && low !== 'of' ? i : at,
      read.last,
      days,
      read.relative || sinceUsesNow,
      i === 0 && isOneDay(read, tokens) && saysNext(tokens, read.last + 1)
        ? 'speech'
        : roleOf(tokens, i, preposition),
    );
    i = read.last;
  }
  return phrases;
};

/** One day, by its date or as a weekday: announcements have their day, not their month. */
const isOneDay = ({ from, to, last }: NonNullable<ReadPeriod>, tokens: readonly Token[]): boolean =>
  from === null ? WEEKDAYS.includes(tokens[last]?.low ?? '') : from === to;

const dateLike = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at + 1]?.low === '-' || tokens[at + 1]?.low === '–') && tokens[at + 2]?.kind === 'number';
