import { parseDay } from './calendar.ts';
import type { Clue, ContextReader, Scene } from './clue.ts';
import { periodPhrases, type PeriodPhrase } from './period-phrase.ts';

const cache = new WeakMap<Scene, PeriodPhrase[]>();

const phrasesOf = (scene: Scene): PeriodPhrase[] => {
  const known = cache.get(scene);
  if (known) return known;
  const phrases = periodPhrases(scene.sentence, parseDay(scene.facts.date));
  cache.set(scene, phrases);
  return phrases;
};

const clauseBreaks = (text: string): number => (text.match(/[;—]|, (?:while|whereas|but)\b/g) ?? []).length;

/** The nearest phrase wins; one behind the figure in its clause is nearer than one before it. */
const choose = ({ reading, scene }: Clue): PeriodPhrase | null => {
  let best: PeriodPhrase | null = null;
  let bestCost = Infinity;
  for (const phrase of phrasesOf(scene)) {
    if (phrase.start < reading.end && phrase.end > reading.start) continue;
    if (phrase.role === 'baseline' || phrase.role === 'speech') continue;
    const after = phrase.start >= reading.end;
    const [from, to] = after ? [reading.end, phrase.start] : [phrase.end, reading.start];
    const others = scene.readings.filter(
      (other) => other !== reading && other.start >= from && other.end <= to,
    ).length;
    // "from 53 in April to 130 in May": the words right behind another figure are that figure's.
    const owned = scene.readings.some(
      (other) =>
        other !== reading &&
        phrase.start >= other.end &&
        phrase.start - other.end < 3 &&
        (other.figure.counted === null || other.figure.unit === reading.figure.unit),
    );
    const breaks = clauseBreaks(scene.sentence.text.slice(from, to));
    const cost =
      (to - from) * (after ? 1 : 1.2) +
      others * (after ? 60 : 20) +
      breaks * 120 +
      (phrase.role === 'since' ? 40 : 0) +
      (owned ? 400 : 0);
    if (cost < bestCost && (!owned || cost < 450)) {
      best = phrase;
      bestCost = cost;
    }
  }
  return best;
};

const label = (scene: Scene, phrase: PeriodPhrase): string =>
  scene.sentence.text.slice(phrase.start, phrase.end).replace(/\s+/g, ' ').slice(0, 120);

/** A sentence goes on with the one before it where that has figures too and no other place is named. */
const continues = (scene: Scene, earlier: Scene): boolean =>
  earlier.readings.length > 0 &&
  scene.names.every(
    (name) => name.kind !== 'place' || earlier.names.some((other) => other.text === name.text),
  );

/**
 * When: the words as they stand, and the days where they or the page's date give them. Days reckoned from the page's date,
 * or from a sentence before, are inferred.
 */
export const period: ContextReader = {
  name: 'period',
  read: (clue) => {
    const { figure, scene } = clue;
    const own = choose(clue);
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
    const earlier = scene.earlier[0];
    if (!earlier || !continues(scene, earlier)) return;
    const phrases = earlier ? phrasesOf(earlier).filter((phrase) => phrase.role === 'when') : [];
    const [only] = phrases;
    if (!earlier || !only || phrases.length !== 1) return;
    const words = label(earlier, only);
    figure.period = { value: { from: only.from, to: only.to, label: words }, basis: 'inferred', words };
  },
};
