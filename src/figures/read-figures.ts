import {
  firstOf,
  newDraft,
  type Draft,
  type Negative,
  type NumberNegative,
  type Parser,
  type Refiner,
} from './draft.ts';
import { mayHold } from './anchors.ts';
import { age } from './negatives/age.ts';
import { anaphora } from './negatives/anaphora.ts';
import { date, decade, laterDay, year } from './negatives/calendar.ts';
import { clockTime, decimalTime } from './negatives/clock-time.ts';
import { duration, frequencyNegative } from './negatives/duration.ts';
import { gameScore } from './negatives/game-score.ts';
import { label } from './negatives/label.ts';
import { namedNumber } from './negatives/named-number.ts';
import { ordinal } from './negatives/ordinal.ts';
import { rank } from './negatives/rank.ts';
import { referenceNumber } from './negatives/reference-number.ts';
import { isScale, onlyDigits, readDigits } from './numerals/digits.ts';
import { readFraction } from './numerals/fraction.ts';
import { RANGE_UNITS, readRange } from './numerals/range.ts';
import { readRatio } from './numerals/ratio.ts';
import { readVague } from './numerals/vague.ts';
import { readWords } from './numerals/words.ts';
import { area } from './parsers/area.ts';
import { readArticlePerson } from './parsers/article-person.ts';
import { distance } from './parsers/distance.ts';
import { measured } from './parsers/measured.ts';
import { isCurrency, money } from './parsers/money.ts';
import { percent } from './parsers/percent.ts';
import { percentagePoints } from './parsers/percentage-points.ts';
import { ratio } from './parsers/ratio.ts';
import { share } from './parsers/share.ts';
import type { Quantity } from './quantity.ts';
import { DEFAULT_POLICY, type ReadingPolicy } from './reading-policy.ts';
import type { FigureReading } from './reading.ts';
import { articleOne } from './refiners/article-one.ts';
import { bracketedCount } from './refiners/bracketed-count.ts';
import { change } from './refiners/change.ts';
import { comparator } from './refiners/comparator.ts';
import { countedNounRefiner, phraseText } from './refiners/counted-noun.ts';
import { elidedNoun } from './refiners/elided-noun.ts';
import { measure } from './refiners/measure.ts';
import { measureDoubt } from './refiners/measure-doubt.ts';
import { population } from './refiners/population.ts';
import { sharedUnit } from './refiners/shared-unit.ts';
import type { Figure } from './figure.ts';
import { Prose } from './prose.ts';
import type { SentenceSpan } from './sentence-spans.ts';
import { endOf, look, startOf, type Sentence } from './token.ts';
import { isVagueTerm } from './vague-words.ts';
import { oneOf, question } from './word.ts';
import { FRACTIONS, SCALES } from './words/number-words.ts';

/** Whether the token behind digits may be more of the number: a scale, or what leads to another end or to a whole. */
const continuesNumber = question(
  (low) => isScale(low) || RANGE_UNITS.has(low) || /^(?:-|–|—|to|and|or|in|out)$/.test(low),
);

const isArticle = oneOf('a an');
/** "a million", "a third", "a handful": most articles have nothing to do with a number. */
const followsArticle = question((low) => SCALES.has(low) || FRACTIONS.has(low) || isVagueTerm(low));

/** The number that begins at a token, in whichever way it is written; the first way that reads it wins. */
const quantityAt = (tokens: Sentence['tokens'], at: number, policy: ReadingPolicy): Quantity | null => {
  const token = tokens[at];
  // Most numbers are digits, and the word behind them has nothing to do with it.
  if (token?.kind === 'number' && !continuesNumber(tokens[at + 1])) return onlyDigits(token, at);
  if (isArticle(token) && !followsArticle(tokens[at + 1])) return null;
  const plain = readDigits(tokens, at) ?? readWords(tokens, at);
  return (
    readRatio(tokens, plain) ??
    readRange(tokens, plain) ??
    readFraction(tokens, at) ??
    plain ??
    readVague(tokens, at, policy)
  );
};

/** What kind of figure a number is; the first that takes it wins, and what none takes is a count. */
const PARSERS: readonly Parser[] = [percentagePoints, percent, share, ratio, money, area, measured, distance];

const isUnit = question((low) => PARSERS.some(({ isCue }) => isCue(low)));

/** Does anything beside a number make more of it than a count? A first look: hardly any number has a unit. */
const mayHaveUnit = ({ tokens }: Sentence, { form, first, last, loneM }: Quantity): boolean => {
  if ((form !== 'digits' && form !== 'words') || loneM) return true;
  const behind = tokens[last + 1];
  if (isUnit(behind) || isUnit(look(tokens, first - 1))) return true;
  return behind?.capital === true && isCurrency(tokens[last + 2]);
};

const inUnits = (sentence: Sentence, quantity: Quantity): Draft | null => {
  if (mayHaveUnit(sentence, quantity))
    for (const parser of PARSERS) {
      const draft = parser.parse(sentence, quantity);
      if (draft) return draft;
    }
  return null;
};

const NUMBER_NEGATIVES: readonly NumberNegative[] = [ordinal, clockTime, date, decade];

const isNoNumber = (sentence: Sentence, quantity: Quantity, kind: Figure['kind']): boolean => {
  for (const negative of NUMBER_NEGATIVES) if (negative.matches(sentence, quantity, kind)) return true;
  return false;
};

const NEGATIVES: readonly Negative[] = [
  decimalTime,
  laterDay,
  year,
  age,
  duration,
  frequencyNegative,
  rank,
  label,
  namedNumber,
  gameScore,
  referenceNumber,
  anaphora,
];

const isNone = (sentence: Sentence, draft: Draft): boolean => {
  for (const negative of NEGATIVES) if (negative.matches(sentence, draft)) return true;
  return false;
};

const negatives: Refiner = {
  name: 'negatives',
  refine: (sentence, drafts) => {
    let kept = 0;
    for (let i = 0; i < drafts.length; i++) if (!isNone(sentence, drafts[i]!)) drafts[kept++] = drafts[i]!;
    return firstOf(drafts, kept);
  },
};

/** Left to right a figure keeps its words; one that begins inside another is dropped. */
const overlap: Refiner = {
  name: 'overlap',
  refine: (_, drafts) => {
    if (drafts.length < 2 || drafts.every((draft, i) => i === 0 || draft.first > drafts[i - 1]!.last))
      return drafts;
    const kept: Draft[] = [];
    for (const draft of drafts.toSorted((a, b) => a.first - b.first || b.last - a.last))
      if (draft.first > (kept.at(-1)?.last ?? -1)) kept.push(draft);
    return kept;
  },
};

const REFINERS: readonly Refiner[] = [
  countedNounRefiner,
  comparator,
  negatives,
  overlap,
  bracketedCount,
  sharedUnit,
  change,
  measure,
  articleOne,
  elidedNoun,
  population,
  measureDoubt,
];

/** What is read of the sentence at hand. */
const drafts: Draft[] = [];

const parse = (sentence: Sentence, policy: ReadingPolicy): Draft[] => {
  let count = 0;
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token?.starts) continue;
    const quantity = quantityAt(tokens, i, policy);
    if (!quantity) {
      if (isArticle(token)) {
        const person = readArticlePerson(sentence, i);
        if (person && !isNoNumber(sentence, person.quantity, 'count')) drafts[count++] = person;
      }
      continue;
    }
    // Hardly a number has a unit, and of the others every third is a date or a time: those are no draft at all.
    const draft = inUnits(sentence, quantity);
    const number = draft?.quantity ?? quantity;
    if (!isNoNumber(sentence, number, draft?.figure.kind ?? 'count'))
      drafts[count++] = draft ?? newDraft(quantity, quantity.last, 'count', 'things');
    i = Math.max(i, number.last);
  }
  return drafts.slice(0, count);
};

/** So many numbers need no words beside them. */
const FEW_NUMBERS = 40;

/** A long run of numbers with hardly a word among them is a table or a dump of data, and no sentence. */
const isProse = ({ tokens }: Sentence): boolean => {
  if (tokens.length <= FEW_NUMBERS) return true;
  let numbers = 0;
  let words = 0;
  for (const token of tokens) {
    if (token.kind === 'number') numbers++;
    else if (token.kind === 'word') words++;
  }
  return numbers <= FEW_NUMBERS || words >= numbers;
};

/** A span this long is white space or noise; the number alone is kept then. */
const LONGEST_SPAN = 300;

const toReading = (sentence: Sentence, span: SentenceSpan, draft: Draft): FigureReading | null => {
  let start = startOf(sentence, draft.first);
  let end = endOf(sentence, draft.last);
  if (end - start > LONGEST_SPAN) {
    start = startOf(sentence, draft.quantity.first);
    end = endOf(sentence, draft.quantity.last);
    if (end - start > LONGEST_SPAN) return null;
  }
  if (draft.noun) draft.figure.counted = phraseText(sentence, draft.noun);
  return {
    start,
    end,
    text: sentence.text.slice(start, end),
    figure: draft.figure,
    sentence: span,
    quiet: draft.quantity.quiet === true,
  };
};

/** A sentence with its figures in the making. */
interface Counting {
  /** The place of its text among those that are read together. */
  text: number;
  sentence: Sentence;
  span: SentenceSpan;
  drafts: Draft[];
}

/** Adds the sentences in which a number stands. */
const readCounting = (prose: Prose, text: number, policy: ReadingPolicy, found: Counting[]): void => {
  for (let at = 0; at < prose.spans.length; at++) {
    const span = prose.spans[at] as SentenceSpan;
    if (!mayHold(span.anchors)) continue;
    const sentence = prose.sentence(at);
    const drafts = isProse(sentence) ? parse(sentence, policy) : [];
    if (drafts.length > 0) found.push({ text, sentence, span, drafts });
  }
};

/**
 * Every figure of some texts, each from its own sentence alone: number, interval, what is counted, measure and population.
 * Stateless and linear in the texts; offsets are UTF-16, half open, in order, never overlapping. Never throws.
 * The layout (parsers, then refiners, one construct each) follows chrono; a refiner sees all sentences before the next one
 * sees any, so that what it works with stays near at hand.
 * @param policy what vague words and "about" are read as
 * @returns the figures of each text
 */
export const figuresOf = (proses: readonly Prose[], policy: ReadingPolicy): FigureReading[][] => {
  const counting: Counting[] = [];
  for (let text = 0; text < proses.length; text++) readCounting(proses[text]!, text, policy, counting);
  for (const refiner of REFINERS)
    for (let n = 0; n < counting.length; n++) {
      const one = counting[n]!;
      if (one.drafts.length > 0) one.drafts = refiner.refine(one.sentence, one.drafts, policy);
    }
  const readings = proses.map((): FigureReading[] => []);
  for (const { text, sentence, span, drafts } of counting)
    for (const draft of drafts) {
      const reading = toReading(sentence, span, draft);
      if (reading) readings[text]!.push(reading);
    }
  return readings;
};

/** Every figure of a text: see `figuresOf`. */
export const readFigures = (text: string, policy: ReadingPolicy = DEFAULT_POLICY): FigureReading[] =>
  figuresOf([new Prose(text)], policy)[0]!;
