import type { Span } from '../../text/span.ts';
import type { NameSpan } from '../name-span.ts';
import { endOf, look, startOf } from '../token.ts';
import { oneOf } from '../word.ts';
import { setOf } from '../words/table.ts';
import {
  oncePerScene,
  referTo,
  refersTo,
  tokenAt,
  type Clue,
  type ContextReader,
  type Scene,
} from './clue.ts';

const isEvent = oneOf(
  'attack bombing blast explosion massacre siege shooting strike airstrike ambush raid earthquake assault crash stampede fire collapse',
);
const isLink = oneOf('in on at and the of');
const isDeterminer = oneOf('the that this');
const isLocative = oneOf('in on at near');

const named = (scene: Scene, at: number): NameSpan | null => {
  let best: NameSpan | null = null;
  for (const name of scene.names)
    if (name.kind === 'event' && (!best || Math.abs(name.start - at) < Math.abs(best.start - at)))
      best = name;
  return best;
};

/** "the Mastung attack": an event told by the place before it. */
const placedBefore = oncePerScene((scene): Span | null => {
  for (const name of scene.names) {
    if (name.kind !== 'place') continue;
    const { sentence } = scene;
    const { tokens } = sentence;
    const next = tokenAt(sentence, name.end);
    if (isEvent(tokens[next])) return { start: name.start, end: endOf(sentence, next) };
    if (isEvent(tokens[next + 1]) && tokens[next]?.kind === 'word' && !isLink(tokens[next]))
      return { start: name.start, end: endOf(sentence, next + 1) };
  }
  return null;
});

/** The first place behind token `at`, if it is near. */
const placeWithin = ({ names, sentence }: Scene, at: number): NameSpan | undefined => {
  const start = startOf(sentence, at);
  return names.find((n) => n.kind === 'place' && n.start > start && tokenAt(sentence, n.start) - at < 5);
};

/** "the July 10 attack in Peshawar": those told by a place behind them, in order, with where the place begins. */
const placedBehind = oncePerScene((scene) => {
  const { tokens } = scene.sentence;
  const found: (Span & { place: number })[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isEvent(tokens[i]) || !isLocative(tokens[i + 1])) continue;
    const before = look(tokens, i - 1);
    if (!isDeterminer(before) && before?.kind !== 'number') continue;
    const name = placeWithin(scene, i);
    if (name) found.push({ start: startOf(scene.sentence, i), end: name.end, place: name.start });
  }
  return found;
});

const described = (scene: Scene, clue: Clue): Span | null =>
  placedBefore(scene) ?? placedBehind(scene).find(({ place }) => place < clue.reading.end + 200) ?? null;

const PEOPLE = setOf('killed injured casualties missing abducted rescued displaced');

/** Which event: a listed one by name, else the words that tell it. One named in the sentences before is inferred. */
export const event: ContextReader = {
  name: 'event',
  read: (clue) => {
    const { figure, scene, reading } = clue;
    if (!figure.measure || !PEOPLE.has(figure.measure.value) || figure.kind !== 'count') return;
    const here = named(scene, reading.start);
    if (here) {
      figure.event = { value: referTo(here), basis: 'stated', words: here.text.slice(0, 200) };
      return;
    }
    const words = described(scene, clue);
    if (words) {
      const value = refersTo(scene.sentence, words);
      figure.event = { value, basis: 'stated', words: value.text };
      return;
    }
    const [before] = scene.earlier;
    const earlier = before ? named(before, reading.start) : null;
    if (earlier)
      figure.event = { value: referTo(earlier), basis: 'inferred', words: earlier.text.slice(0, 200) };
  },
};
