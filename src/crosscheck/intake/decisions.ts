/**
 * What a person decides of a text that becomes a source: its figures, the groups and places that the dataset does not
 * have, and people where the text gives them a public role (people.ts). Names that the dataset has are no decision.
 */
import type { EntityKind } from '../../dataset/vocabulary.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Mention, NameMention } from '../../scan/mention.ts';
import { sentenceAt, sentenceStarts } from '../../text/sentences.ts';
import type { ReadBlock } from '../asked.ts';
import { publicRoles, type RoleHeld } from './people.ts';
import { sameFigure } from './same-figure.ts';

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
  /** All places of it: the first one first, of a person the one that gives the role. */
  spots: Spot[];
}
export const NEW_KINDS = ['group', 'institution', 'place', 'person'] as const;
export type NewKind = (typeof NEW_KINDS)[number];
export type FigureDecision = Decided & { kind: 'figure'; figure: Figure };
export type NameDecision = Decided &
  ({ kind: Exclude<NewKind, 'person'> } | { kind: 'person'; /** As the text has it. */ role: string });
export type Decision = FigureDecision | NameDecision;

/** A name of the dataset where the text has it: `{entity: 'sm:seed/place/kunduz', kind: 'place', start: 32, end: 38}`. */
export interface KnownMention {
  entity: string;
  kind: EntityKind;
  start: number;
  end: number;
}

export interface Found {
  /** The worthiest, in that order. */
  decisions: Decision[];
  /** How many more there were. */
  left: number;
  known: KnownMention[];
}

/** More than these nobody decides with care. */
export const MOST_DECISIONS = 25;

const NAMED: ReadonlySet<string> = new Set(['group', 'institution', 'place']);
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

/** Higher first: lives, then what else has a measure, then names by how often they stand there, people, bare numbers. */
function worth(decision: Decision): number {
  if (decision.kind === 'person') return 9;
  if (decision.kind !== 'figure') return 10 + Math.min(9, decision.spots.length);
  const { measure, place, event, counter } = decision.figure;
  if (measure === null) return 0;
  return (LIVES.has(measure.value) ? 40 : 20) + (counter ? 3 : 0) + (event ? 2 : 0) + (place ? 1 : 0);
}

const fullName = (mention: NameMention): string => mention.sameAs ?? mention.text;

class Gathering {
  readonly figures: FigureDecision[] = [];
  readonly names = new Map<string, NameDecision>();
  readonly known: KnownMention[] = [];

  constructor(readonly roles: ReadonlyMap<string, RoleHeld>) {}

  take(mention: Mention, spot: Spot): void {
    if (mention.kind === 'figure') {
      if (!IDLE.has(mention.figure.kind)) this.#figure(mention.text, mention.figure, spot);
    } else if (mention.resolution === 'unlisted') this.#name(mention, spot);
    else if (mention.entity !== null && mention.resolution !== 'ambiguous') {
      const { start, end } = spot;
      this.known.push({ entity: mention.entity, kind: mention.kind, start, end });
    }
  }

  #figure(words: string, figure: Figure, spot: Spot): void {
    const same = this.figures.find((one) => sameFigure(one.figure, figure));
    if (same) same.spots.push(spot);
    else this.figures.push({ kind: 'figure', figure, words, key: keyOf(spot), spots: [spot] });
  }

  #name(mention: NameMention, spot: Spot): void {
    const words = fullName(mention);
    const group = words.toLowerCase();
    const same = this.names.get(group);
    const held = this.roles.get(group);
    if (mention.kind === 'person') {
      if (!held) return;
      const gives = held.start === spot.start;
      if (same && gives) same.spots.unshift(spot);
      else if (same) same.spots.push(spot);
      else this.names.set(group, { kind: 'person', role: held.role, words, key: keyOf(spot), spots: [spot] });
    } else if (same) same.spots.push(spot);
    else if (NAMED.has(mention.kind)) {
      const kind = mention.kind as Exclude<NewKind, 'person'>;
      this.names.set(group, { kind, words, key: keyOf(spot), spots: [spot] });
    }
  }
}

const keyOf = ({ start, end }: Spot): string => `${start}-${end}`;

/**
 * @param starts where each block begins in the whole text, by its place in `blocks`
 * @param byline as the page gives it: whoever stands in it is not offered
 * @returns repeats of one thing as one decision
 */
export function decisionsOf(
  blocks: readonly ReadBlock[],
  starts: readonly number[],
  byline: string | null = null,
): Found {
  const gathering = new Gathering(publicRoles(blocks, starts, byline));
  blocks.forEach(({ text, mentions }, n) => {
    const sentences = sentenceStarts(text);
    const base = starts[n]!;
    for (const mention of mentions) {
      const at = sentenceAt(sentences, mention.start);
      gathering.take(mention, {
        start: base + mention.start,
        end: base + mention.end,
        sentence: { start: base + (sentences[at] ?? 0), end: base + (sentences[at + 1] ?? text.length) },
      });
    }
  });
  const all: Decision[] = [...gathering.figures, ...gathering.names.values()].sort(
    (a, b) => worth(b) - worth(a) || a.spots[0]!.start - b.spots[0]!.start,
  );
  return {
    decisions: all.slice(0, MOST_DECISIONS),
    left: Math.max(0, all.length - MOST_DECISIONS),
    known: gathering.known,
  };
}
