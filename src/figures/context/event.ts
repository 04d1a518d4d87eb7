import type { NameSpan } from '../name-span.ts';
import { referTo, refersTo, tokenAt, wordsAfter, type Clue, type ContextReader, type Scene } from './clue.ts';

const NOUN =
  /^(?:attack|bombing|blast|explosion|massacre|siege|shooting|strike|airstrike|ambush|raid|earthquake|assault|crash|stampede|fire|collapse)$/;

const named = (scene: Scene, at: number): NameSpan | null => {
  let best: NameSpan | null = null;
  for (const name of scene.names)
    if (name.kind === 'event' && (!best || Math.abs(name.start - at) < Math.abs(best.start - at)))
      best = name;
  return best;
};

/** "the Mastung attack", "the July 10 attack in Peshawar": an event told by its place or date. */
const described = (scene: Scene, clue: Clue): { start: number; end: number } | null => {
  const { tokens } = scene.sentence;
  for (const name of scene.names) {
    if (name.kind !== 'place') continue;
    const next = tokenAt(tokens, name.end);
    if (NOUN.test(tokens[next]?.low ?? '')) return { start: name.start, end: tokens[next]?.end ?? name.end };
    const second = tokens[next + 1];
    if (
      second &&
      NOUN.test(second.low) &&
      tokens[next]?.kind === 'word' &&
      !/^(?:in|on|at|and|the|of)$/.test(tokens[next]?.low ?? '')
    )
      return { start: name.start, end: second.end };
  }
  for (let i = 0; i < tokens.length; i++) {
    if (!NOUN.test(tokens[i]?.low ?? '') || tokens[i]?.kind !== 'word') continue;
    const after = wordsAfter(tokens, tokens[i]?.end ?? 0, 1)[0];
    const name = scene.names.find(
      (n) => n.kind === 'place' && tokenAt(tokens, n.start) - i < 5 && n.start > (tokens[i]?.start ?? 0),
    );
    const definite = /^(?:the|that|this)$/.test(tokens[i - 1]?.low ?? '') || tokens[i - 1]?.kind === 'number';
    if (name && definite && /^(?:in|on|at|near)$/.test(after ?? '') && name.start < clue.reading.end + 200)
      return { start: tokens[i]?.start ?? 0, end: name.end };
  }
  return null;
};

const PEOPLE = new Set(['killed', 'injured', 'casualties', 'missing', 'abducted', 'rescued', 'displaced']);

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
