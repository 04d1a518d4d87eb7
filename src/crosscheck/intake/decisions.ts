/**
 * What a person decides of a text that becomes a source: its figures, and the groups and places that the dataset does
 * not have. People are not among them, whatever the text says of them.
 */
import type { FigureMention } from '../../figures/figure-mention.ts';
import type { Mention } from '../../scan/mention.ts';
import type { ReadBlock } from '../asked.ts';
import { sentenceAt, sentenceStarts } from '../../text/sentences.ts';

export interface Spot {
  /** Into the whole text; UTF-16, half open. */
  start: number;
  end: number;
  /** The sentence that it stands in. */
  sentence: { start: number; end: number };
}

interface Decided {
  /** The same for the same text. */
  key: string;
  words: string;
  /** All places of it, the first one first. */
  spots: Spot[];
}
export const NEW_KINDS = ['group', 'institution', 'place'] as const;
export type NewKind = (typeof NEW_KINDS)[number];
export type Decision = Decided & ({ kind: 'figure'; figure: FigureMention['figure'] } | { kind: NewKind });

/** More than these nobody decides with care. */
export const MOST_DECISIONS = 25;

const NAMED: ReadonlySet<string> = new Set(NEW_KINDS);
/** Numbers that no other source counts. */
const IDLE: ReadonlySet<string> = new Set(['date', 'duration', 'rank', 'superlative', 'distance']);
const LIVES: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'casualties',
  'missing',
  'abducted',
  'displaced',
]);

function groupOf(mention: Mention): string | null {
  if (mention.kind === 'figure') {
    const { kind, low, high, unit, measure, population } = mention.figure;
    if (IDLE.has(kind)) return null;
    return ['figure', kind, low, high, unit, measure?.value, population?.value].join('|');
  }
  if (mention.resolution !== 'unlisted' || !NAMED.has(mention.kind)) return null;
  return ['name', (mention.sameAs ?? mention.text).toLowerCase()].join('|');
}

/** Higher first: lives, then what else has a measure, then names by how often they stand there, then bare numbers. */
function worth(decision: Decision): number {
  if (decision.kind !== 'figure') return 10 + Math.min(9, decision.spots.length);
  const { measure, place, event, counter } = decision.figure;
  if (measure === null) return 0;
  return (LIVES.has(measure.value) ? 40 : 20) + (counter ? 3 : 0) + (event ? 2 : 0) + (place ? 1 : 0);
}

/**
 * @param starts where each block begins in the whole text, by its place in `blocks`
 * @returns the worthiest decisions in that order, repeats of one thing as one; `left` is how many more there were
 */
export function decisionsOf(
  blocks: readonly ReadBlock[],
  starts: readonly number[],
): { decisions: Decision[]; left: number } {
  const found = new Map<string, Decision>();
  blocks.forEach(({ text, mentions }, n) => {
    const sentences = sentenceStarts(text);
    const base = starts[n]!;
    for (const mention of mentions) {
      const group = groupOf(mention);
      if (group === null) continue;
      const at = sentenceAt(sentences, mention.start);
      const spot: Spot = {
        start: base + mention.start,
        end: base + mention.end,
        sentence: { start: base + (sentences[at] ?? 0), end: base + (sentences[at + 1] ?? text.length) },
      };
      const known = found.get(group);
      if (known) known.spots.push(spot);
      else {
        const words =
          mention.kind === 'figure'
            ? text.slice(mention.start, mention.end)
            : (mention.sameAs ?? mention.text);
        const decided = { key: `${spot.start}-${spot.end}`, words, spots: [spot] };
        if (mention.kind === 'figure')
          found.set(group, { ...decided, kind: 'figure', figure: mention.figure });
        else found.set(group, { ...decided, kind: mention.kind as NewKind });
      }
    }
  });
  const all = [...found.values()].sort(
    (a, b) => worth(b) - worth(a) || a.spots[0]!.start - b.spots[0]!.start,
  );
  return { decisions: all.slice(0, MOST_DECISIONS), left: Math.max(0, all.length - MOST_DECISIONS) };
}
