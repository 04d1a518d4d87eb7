import type { FigureMention } from '../scan/mention.ts';
import { attribution } from './context/attribution.ts';
import type { ContextReader, FigureFacts, Scene } from './context/clue.ts';
import { event } from './context/event.ts';
import { nationality } from './context/nationality.ts';
import { period } from './context/period.ts';
import { place } from './context/place.ts';
import { questions } from './context/questions.ts';
import { responsibility } from './context/responsibility.ts';
import type { NameSpan } from './name-span.ts';
import type { FigureReading } from './reading.ts';
import { sentenceSpans } from './sentence-spans.ts';
import { tokenise } from './token.ts';

export interface FigureContext {
  text: string;
  /** The names found in the same text; offsets as in it. */
  names: readonly NameSpan[];
  facts: FigureFacts;
}

/** Later readers see what the earlier ones filled. */
const READERS: readonly ContextReader[] = [
  attribution,
  place,
  event,
  period,
  responsibility,
  nationality,
  questions,
];

/** How far back in its paragraph a figure looks. */
const LOOK_BACK = 3;

/** "Seven" in "Seven Brothers Group" is part of a name; "80 TTP fighters" only holds one. */
const insideName = (reading: FigureReading, names: readonly NameSpan[]): boolean =>
  names.some((name) => name.start <= reading.start && reading.start < name.end && name.end > reading.start);

const within = (names: readonly NameSpan[], start: number, end: number): NameSpan[] => {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const inside: NameSpan[] = [];
  for (let i = low; i < names.length && (names[i]?.start ?? end) < end; i++)
    inside.push(names[i] as NameSpan);
  return inside;
};

type Draft = { -readonly [K in keyof Scene]: Scene[K] };

const scenesOf = (
  readings: readonly FigureReading[],
  { text, names, facts }: FigureContext,
): Map<number, Scene> => {
  const sorted = names.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const spans = sentenceSpans(text);
  const index = new Map(spans.map((span, i) => [span.start, i]));
  const scenes = new Map<number, Draft>();
  const bySentence = new Map<number, FigureReading[]>();
  for (const reading of readings) {
    const list = bySentence.get(reading.sentence.start);
    if (list) list.push(reading);
    else bySentence.set(reading.sentence.start, [reading]);
  }
  const scene = (at: number): Draft | null => {
    const span = spans[at];
    if (!span) return null;
    const known = scenes.get(span.start);
    if (known) return known;
    const made: Draft = {
      sentence: tokenise(text, span.start, span.end),
      names: within(sorted, span.start, span.end),
      readings: bySentence.get(span.start) ?? [],
      earlier: [],
      later: [],
      facts,
    };
    scenes.set(span.start, made);
    return made;
  };
  const full = new Map<number, Scene>();
  for (const start of bySentence.keys()) {
    const at = index.get(start);
    const made = at === undefined ? null : scene(at);
    if (at === undefined || !made) continue;
    const paragraph = spans[at]?.paragraph;
    const same = (i: number): Draft | null => (spans[i]?.paragraph === paragraph ? scene(i) : null);
    const earlier: Scene[] = [];
    for (let i = at - 1; i >= at - LOOK_BACK; i--) {
      const before = same(i);
      if (!before) break;
      earlier.push(before);
    }
    const after = same(at + 1);
    made.earlier = earlier;
    made.later = after ? [after] : [];
    full.set(start, made);
  }
  return full;
};

/**
 * Readings with the names around them become mentions: place, period, event, who did it, who counted, who says it, and what
 * stays open. Stated is what the figure's own sentence says; what a neighbouring sentence of its paragraph or the page's date
 * gives is inferred. Readings inside a name and those only meant for comparing are left out. Input is not changed.
 */
export const refineFigures = (
  readings: readonly FigureReading[],
  context: FigureContext,
): FigureMention[] => {
  const outside = readings
    .filter((reading) => !reading.quiet)
    .map((reading) => ({ ...reading, figure: structuredClone(reading.figure) }));
  const scenes = scenesOf(outside, context);
  const mentions: FigureMention[] = [];
  for (const reading of outside) {
    const scene = scenes.get(reading.sentence.start);
    if (scene && insideName(reading, scene.names)) continue;
    if (scene) for (const reader of READERS) reader.read({ reading, figure: reading.figure, scene });
    const { start, end, text, figure } = reading;
    mentions.push({ start, end, text, kind: 'figure', figure });
  }
  return mentions;
};
