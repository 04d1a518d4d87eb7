import type { FigureMention } from './figure-mention.ts';
import { attribution } from './context/attribution.ts';
import type { ContextReader, FigureFacts } from './context/clue.ts';
import { event } from './context/event.ts';
import { nationality } from './context/nationality.ts';
import { period } from './context/period.ts';
import { place } from './context/place.ts';
import { questions } from './context/questions.ts';
import { responsibility } from './context/responsibility.ts';
import { scenesOf } from './context/scenes.ts';
import type { NameSpan } from './name-span.ts';
import { Prose } from './prose.ts';
import type { FigureReading } from './reading.ts';

export interface FigureContext {
  text: string;
  /** The names found in the same text; offsets as in it. */
  names: readonly NameSpan[];
  facts: FigureFacts;
  /** The text's sentences, where they are read already. */
  prose?: Prose;
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

const isShown = ({ quiet }: FigureReading): boolean => !quiet;

/** "Seven" in "Seven Brothers Group" is part of a name; "80 TTP fighters" and "US$5" only hold one. */
const insideName = (reading: FigureReading, names: readonly NameSpan[]): boolean =>
  reading.figure.kind !== 'money' &&
  names.some((name) => name.start <= reading.start && reading.start < name.end);

/**
 * Readings with the names around them become mentions: place, period, event, who did it, who counted, who says it, and what
 * stays open. Stated is what the figure's own sentence says; what a neighbouring sentence of its paragraph or the page's date
 * gives is inferred. Readings inside a name and those only meant for comparing are left out. Input is not changed.
 */
export const refineFigures = (
  readings: readonly FigureReading[],
  context: FigureContext,
): FigureMention[] => {
  const outside = readings.filter(isShown);
  const scenes = scenesOf(outside, context.prose ?? new Prose(context.text), context.names, context.facts);
  const mentions: FigureMention[] = [];
  for (const reading of outside) {
    const scene = scenes(reading);
    if (scene && insideName(reading, scene.names)) continue;
    const { start, end, text } = reading;
    const figure = { ...reading.figure };
    if (scene) {
      const clue = { reading, figure, scene };
      for (const reader of READERS) reader.read(clue);
    }
    mentions.push({ start, end, text, kind: 'figure', figure });
  }
  return mentions;
};
