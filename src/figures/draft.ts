import type { Figure } from './figure.ts';
import type { ReadingPolicy } from './reading-policy.ts';
import type { Quantity } from './quantity.ts';
import type { Sentence } from './token.ts';
import type { CountedNoun } from './words/counted-nouns.ts';

/** The counted noun phrase: token indexes, both inclusive, and what the word list knows of its head. */
export interface NounPhrase {
  first: number;
  head: number;
  entry: CountedNoun | undefined;
  /** The noun stands before the number ("civilian casualties (55)") and is no part of the span. */
  before?: true;
}

/**
 * A figure in the making. `first` and `last` are the tokens of its span, both inclusive; refiners move them and fill
 * `figure`. A draft that turns out to be a date or a name is dropped.
 */
export interface Draft {
  quantity: Quantity;
  first: number;
  last: number;
  noun: NounPhrase | null;
  figure: Figure;
  /** "a Frontier Corps soldier": the one is an article. */
  article: boolean;
  /** Had a comparator of its own, in words. */
  bounded: boolean;
}

/** One construct: may this quantity be the number of such a figure? The draft's span covers number and unit. */
export interface Parser {
  name: string;
  /** Is it a sign or a word that can make such a figure of a plain number right beside it? */
  isCue(low: string): boolean;
  parse(sentence: Sentence, quantity: Quantity): Draft | null;
}

/** One aspect: takes the drafts of a sentence in order and gives them back, changed, merged or fewer. */
export interface Refiner {
  name: string;
  refine(sentence: Sentence, drafts: Draft[], policy: ReadingPolicy): Draft[];
}

/** One thing that looks like a number of something and is none, by the number and what stands beside it. */
export interface NumberNegative {
  name: string;
  matches(sentence: Sentence, quantity: Quantity, kind: Figure['kind']): boolean;
}

/** One thing that looks like a figure and is none, once it is known what may be counted. */
export interface Negative {
  name: string;
  matches(sentence: Sentence, draft: Draft): boolean;
}

export const newDraft = (
  quantity: Quantity,
  last: number,
  kind: Figure['kind'],
  unit: string,
  factor = 1,
): Draft => {
  const scale = (n: number | null): number | null =>
    n === null || factor === 1 ? n : Number((n * factor).toPrecision(12));
  const vague = quantity.form === 'vague';
  return {
    quantity,
    first: quantity.first,
    last,
    noun: null,
    article: false,
    bounded: false,
    figure: {
      kind,
      written: quantity.form === 'range' ? 'digits' : quantity.form,
      value: scale(quantity.value),
      low: scale(quantity.low),
      high: scale(quantity.high),
      lowOpen: false,
      highOpen: false,
      comparator: vague ? 'vague' : quantity.form === 'range' ? 'between' : 'exact',
      vague,
      unit,
      counted: null,
      measure: null,
      measureDoubt: null,
      population: null,
      nationality: null,
      denominator: null,
      baseline: null,
      period: null,
      place: null,
      event: null,
      perpetrator: null,
      counter: null,
      saidBy: null,
      questions: [],
    },
  };
};

/** So many drafts of a list that was thinned in place. */
export const firstOf = (drafts: Draft[], count: number): Draft[] =>
  count < drafts.length ? drafts.slice(0, count) : drafts;
