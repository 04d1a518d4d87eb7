import { oneLine } from '../../text/one-line.ts';
import type { Span } from '../../text/span.ts';
import type { Figure, Reference } from '../figure.ts';
import type { NameSpan } from '../name-span.ts';
import type { FigureReading } from '../reading.ts';
import { isMark } from '../quantity.ts';
import { type Sentence, type Token, endOf, look, stands, startOf } from '../token.ts';
import { oneOf } from '../word.ts';

/** What the page says of itself; the same as the scan's page facts. */
export interface FigureFacts {
  date?: string | undefined;
  dateBasis?: 'stated' | 'metadata' | 'inferred' | undefined;
  language?: string | undefined;
  host?: string | undefined;
}

/** A sentence with its names in order, and where its tokens lie. */
export interface Scene {
  sentence: Sentence;
  names: readonly NameSpan[];
  /** The figures of the sentence, in order. */
  readings: readonly FigureReading[];
  /** The sentences before it in its paragraph, nearest first, at most three. */
  earlier: readonly Scene[];
  /** The sentences after it in its paragraph, at most one. */
  later: readonly Scene[];
  facts: FigureFacts;
  /** Whether it can say who speaks. */
  tells: boolean;
  /** What was worked out of it, by the aspect that asked. */
  known: unknown[];
}

/** Everything one figure's context is read from. */
export interface Clue {
  reading: FigureReading;
  figure: Figure;
  scene: Scene;
}

/** One aspect of a figure's context: fills fields of `clue.figure`, never unsets one. */
export interface ContextReader {
  name: string;
  read(clue: Clue): void;
}

export const referTo = (name: NameSpan): Reference => ({
  entity: name.entity,
  text: oneLine(name.text),
});

export const refersTo = (sentence: Sentence, span: Span): Reference => ({
  entity: null,
  text: oneLine(sentence.text.slice(span.start, span.end)),
});

let aspects = 0;
let blank: readonly unknown[] = [];
/** Room for what is worked out of a scene. Made whole: an array that is written to past its end is made anew each time. */
export const nothingKnown = (): unknown[] => {
  if (blank.length !== aspects) blank = Array<unknown>(aspects).fill(undefined);
  return blank.slice();
};

/**
 * What a scene says whichever of its figures asks: worked out once, so that a sentence full of figures stays linear. Where
 * there is nothing it is null.
 */
export const oncePerScene = <T extends object | null>(read: (scene: Scene) => T): ((scene: Scene) => T) => {
  const aspect = aspects++;
  return (scene) => {
    const known = scene.known[aspect] as T | undefined;
    if (known !== undefined) return known;
    const value = read(scene);
    scene.known[aspect] = value;
    return value;
  };
};

/** How many of these sorted numbers are less than `limit`. */
export const countBelow = (sorted: readonly number[], limit: number): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The part of a scene that lies in a span, without neighbours. */
const narrow = (scene: Scene, { start, end }: Span): Scene => {
  const { sentence } = scene;
  const first = tokenAt(sentence, start);
  let last = tokenAt(sentence, end);
  while (last > first && endOf(sentence, last - 1) > end) last--;
  return {
    known: nothingKnown(),
    earlier: [],
    later: [],
    facts: scene.facts,
    tells: scene.tells,
    readings: scene.readings,
    sentence: {
      text: sentence.text,
      start,
      end,
      tokens: sentence.tokens.slice(first, last),
      places: sentence.places.slice(first, last),
    },
    names: scene.names.filter((name) => name.start >= start && name.end <= end),
  };
};

const mayCut = oneOf('; — while whereas but other');

/** The first token of what cuts a sentence at token `at`; -1 where nothing does. */
const cutFrom = (tokens: readonly Token[], at: number): number => {
  const { kind, low, capital } = tokens[at]!;
  if (kind === 'mark') return at;
  if (capital) return -1;
  if (low === 'other') return stands(tokens, at - 3, [',', 'and', 'the']) ? at - 3 : -1;
  return isMark(look(tokens, at - 1), ',') ? at - 1 : low === 'but' ? -1 : at;
};

/** A place where a sentence may be cut: "; ", "while", ", but", ", and the other". The tokens are both inclusive. */
interface Cut {
  first: number;
  last: number;
}

/** Where a sentence may be cut, in order. */
export const cutsOf = oncePerScene(({ sentence: { tokens } }): readonly Cut[] => {
  const cuts: Cut[] = [];
  for (let last = 0; last < tokens.length; last++) {
    const first = mayCut(tokens[last]) ? cutFrom(tokens, last) : -1;
    if (first >= 0) cuts.push({ first, last });
  }
  return cuts;
});

const cutStarts = oncePerScene((scene) => cutsOf(scene).map(({ first }) => startOf(scene.sentence, first)));
/** The clauses that were asked for, by their start and end. */
const clausesOf = oncePerScene(() => new Map<string, Scene>());

/**
 * The clause that holds `span`, as a scene: a sentence is cut at semicolons, dashes, "while" and "but". A sentence of one
 * clause is its own.
 */
export const clauseScene = (scene: Scene, span: Span): Scene => {
  const cuts = cutStarts(scene);
  if (cuts.length === 0) return scene;
  const start = look(cuts, countBelow(cuts, span.start) - 1) ?? scene.sentence.start;
  const end = cuts[countBelow(cuts, span.end)] ?? scene.sentence.end;
  if (start === scene.sentence.start && end === scene.sentence.end) return scene;
  const clauses = clausesOf(scene);
  const key = `${start} ${end}`;
  let clause = clauses.get(key);
  if (!clause) clauses.set(key, (clause = narrow(scene, { start, end })));
  return clause;
};

/** Index of the first token at or after `offset`. */
export const tokenAt = ({ places }: Sentence, offset: number): number => countBelow(places, offset);
