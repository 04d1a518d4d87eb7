import { oneLine } from '../../text/one-line.ts';
import { verbOf } from '../words/measure-verbs.ts';
import type { Span } from '../../text/span.ts';
import { endOf, look, startOf } from '../token.ts';
import { parseDay } from './calendar.ts';
import { countBelow, cutsOf, oncePerScene, type Clue, type ContextReader, type Scene } from './clue.ts';
import { periodPhrases, type PeriodPhrase } from './period-phrase.ts';

/** The page's day; asked by every sentence of a page. */
const today = ({ facts }: Scene): number | null => {
  if (facts.date !== last.date) last = { date: facts.date, day: parseDay(facts.date) };
  return last.day;
};
let last: { date: string | undefined; day: number | null } = { date: undefined, day: null };

const phrasesOf = oncePerScene((scene) => periodPhrases(scene.sentence, today(scene)));

/** Where the figures and the breaks of a sentence begin and end, in order. */
const edgesOf = oncePerScene((scene) => {
  const { sentence, readings } = scene;
  const { tokens } = sentence;
  const breaks = cutsOf(scene).filter(
    ({ first, last }) => tokens[first]!.kind === 'mark' && tokens[last]!.low !== 'other',
  );
  return {
    starts: readings.map(({ start }) => start),
    ends: readings.map(({ end }) => end),
    breakStarts: breaks.map(({ first }) => startOf(sentence, first)),
    breakEnds: breaks.map(({ last }) => endOf(sentence, last)),
  };
});

/** How many spans that do not overlap lie whole in [from, to), given where they start and end in order. */
const inside = (starts: readonly number[], ends: readonly number[], from: number, to: number): number =>
  Math.max(0, countBelow(ends, to + 1) - countBelow(starts, from));

const JOINED = /^(?: [a-z]{4,}){0,3} and (?:[a-z]{4,} ){0,3}$/;
/** "killed 64 and wounded 279": two counts that only "and" and what happened stand between are of one time. */
const areJoined = ({ sentence: { text } }: Scene, left: Span, right: Span): boolean =>
  JOINED.test(text.slice(left.end, right.start));

/** "from 53 in April to 130 in May": the words right behind another figure are that figure's. */
const isOwned = ({ reading, scene }: Clue, ends: readonly number[], phrase: PeriodPhrase): boolean => {
  for (let i = countBelow(ends, phrase.start - 2); i < ends.length; i++) {
    const other = scene.readings[i];
    if (!other || other.end > phrase.start) return false;
    if (other !== reading && (other.figure.counted === null || other.figure.unit === reading.figure.unit))
      return !areJoined(scene, reading, other);
  }
  return false;
};

/** The nearest phrase wins; one behind the figure in its clause is nearer than one before it. */
const choose = (clue: Clue): PeriodPhrase | null => {
  const { reading, scene } = clue;
  const phrases = phrasesOf(scene);
  const { starts, ends, breakStarts, breakEnds } = edgesOf(scene);
  let best: PeriodPhrase | null = null;
  let bestCost = Infinity;
  for (const phrase of phrases) {
    if (phrase.start < reading.end && phrase.end > reading.start) continue;
    if (phrase.role === 'baseline' || phrase.role === 'speech') continue;
    const after = phrase.start >= reading.end;
    const [from, to] = after ? [reading.end, phrase.start] : [phrase.end, reading.start];
    const distance = (to - from) * (after ? 1 : 1.2) + (phrase.role === 'since' ? 40 : 0);
    if (distance >= bestCost) {
      if (after) break;
      continue;
    }
    const owned = isOwned(clue, ends, phrase);
    // "from 53 in April to [130]"
    if (owned && !after && scene.sentence.text.slice(from, to).endsWith(' to ')) continue;
    const cost =
      distance +
      inside(starts, ends, from, to) * (after ? 60 : 20) +
      inside(breakStarts, breakEnds, from, to) * 120 +
      (owned ? 400 : 0);
    if (cost < bestCost && (!owned || cost < 450)) {
      best = phrase;
      bestCost = cost;
    }
  }
  return best;
};

/** The phrase of a figure, or of the one that it is joined to: "On Friday a bomb killed 3 and wounded 5 at a rally for 2016". */
const chooseJoined = (clue: Clue): PeriodPhrase | null => {
  const { reading, scene } = clue;
  if (phrasesOf(scene).length === 0) return null;
  const own = choose(clue);
  const left = look(scene.readings, countBelow(edgesOf(scene).starts, reading.start) - 1);
  if (!left || !areJoined(scene, left, reading)) return own;
  const first = choose({ ...clue, reading: left });
  // What stands behind both, but for what is right behind the second, is of neither.
  return first && first.end <= left.start && !(own && own.start === reading.end + 1) ? first : own;
};

const label = (scene: Scene, phrase: PeriodPhrase): string =>
  oneLine(scene.sentence.text.slice(phrase.start, phrase.end), 120).replace(/['’]s$/, '');

/** What a sentence tells of having been done: "a bomber had killed a politician". */
const measuresIn = oncePerScene(
  ({ sentence }) => new Set(sentence.tokens.map((token) => verbOf(token)?.measure)),
);

/** A sentence goes on with the one before it where that has figures too, or tells of the same. */
const continues = ({ figure }: Clue, earlier: Scene): boolean =>
  earlier.readings.length > 0 || (figure.measure !== null && measuresIn(earlier).has(figure.measure.value));

/** The one time that the sentence before tells, where this one names no other place. */
const toldBefore = oncePerScene((scene): { scene: Scene; phrase: PeriodPhrase } | null => {
  const [earlier] = scene.earlier;
  const elsewhere = scene.names.some(
    (name) => name.kind === 'place' && !earlier?.names.some((other) => other.text === name.text),
  );
  if (!earlier || elsewhere) return null;
  const [only, other] = phrasesOf(earlier).filter((phrase) => phrase.role === 'when');
  return only && !other ? { scene: earlier, phrase: only } : null;
});

/**
 * When: the words as they stand, and the days where they or the page's date give them. Days reckoned from the page's date,
 * or from a sentence before, are inferred.
 */
export const period: ContextReader = {
  name: 'period',
  read: (clue) => {
    const { figure, scene } = clue;
    const own = chooseJoined(clue);
    const isBaseline =
      own !== null &&
      figure.baseline !== null &&
      label(scene, own).includes(figure.baseline.value.slice(0, 12));
    if (own && !isBaseline) {
      const words = label(scene, own);
      const basis = own.relative && (own.from !== null || own.to !== null) ? 'inferred' : 'stated';
      figure.period = { value: { from: own.from, to: own.to, label: words }, basis, words };
      return;
    }
    if (own) return;
    const told = toldBefore(scene);
    if (!told || !continues(clue, told.scene)) return;
    const { from, to } = told.phrase;
    const words = label(told.scene, told.phrase);
    figure.period = { value: { from, to, label: words }, basis: 'inferred', words };
  },
};
