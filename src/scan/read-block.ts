/** First pass over a block of text: everything that its own words say. */
import { Prose } from '../figures/prose.ts';
import { figuresOf } from '../figures/read-figures.ts';
import type { FigureReading } from '../figures/reading.ts';
import { type BlockText, type Candidate, candidatesOf } from '../names/candidate.ts';
import { type Contest, contestOf, decide } from '../names/contest.ts';
import { capitalRuns } from '../names/capitals.ts';
import { type SpelledName, spelledNames } from '../names/definitions.ts';
import { MAX_WORDS } from '../names/format.ts';
import { hitBuffer } from '../names/hits.ts';
import { findNames } from '../names/lookup.ts';
import { isPlain, kindOf } from '../names/row-flags.ts';
import { sentenceStarts } from '../text/sentences.ts';
import { FIRST_UPPER, HAS_LOWER, type Tokens, keptTokens } from '../text/tokens.ts';
import type { Evidence } from './context.ts';
import type { Engine } from './engine.ts';
import { type UnlistedReading, unlistedReading } from './unlisted.ts';
import { evidenceOf } from './evidence.ts';

/** What a block says by itself. Its figures, of which no other block needs to know, are read when they are asked for. */
export class BlockReading {
  #figures: readonly FigureReading[] | null = null;

  constructor(
    readonly block: BlockText,
    readonly contest: Contest,
    readonly evidence: Evidence,
    /** Null without a lexicon. */
    readonly unlisted: UnlistedReading | null,
    private readonly engine: Engine,
  ) {}

  /** The block as figures are read from it. Made anew: it is more than all the rest of a reading. */
  get prose(): Prose {
    return new Prose(this.block.text, this.block.tokens);
  }

  /** Where many blocks were decided together they are read already. */
  get figures(): readonly FigureReading[] {
    return (this.#figures ??= figuresOf([this.prose], this.engine.policy)[0]!);
  }
  set figures(read: readonly FigureReading[]) {
    this.#figures = read;
  }

  /** See `contextMatters`. */
  get open(): boolean {
    return (
      this.figures.length > 0 ||
      this.contest.candidates.some((c) => !isSettled(c, this.engine)) ||
      hasLooseName(this.block, this.contest.candidates) ||
      (this.unlisted !== null && this.unlisted.pieces.length > 0)
    );
  }
}

const hits = hitBuffer();

/** A name that means the same on every page: one entity, no cue, no abbreviation that a page might define otherwise. */
const isSettled = ({ readings }: Candidate, engine: Engine): boolean => {
  const [only, other] = readings;
  if (only === undefined) return true;
  if (other !== undefined) return false;
  const bits = engine.index.flagsOf(only.row);
  return isPlain(bits) && kindOf(bits) !== 'abbreviation' && !engine.index.detailOf(only.entity);
};

/**
 * Takes out what lies inside a longer name that the text itself marks as one: "Pakistan" in "Tehreek-e-Labbaik
 * Pakistan (TLP)". A spelled-out name that a candidate covers is a listed one.
 */
const withoutInner = (
  block: BlockText,
  candidates: readonly Candidate[],
): { candidates: readonly Candidate[]; unlisted: readonly SpelledName[] } => {
  const { spelled } = block;
  if (spelled.length === 0) return { candidates, unlisted: spelled };
  const reach = new Int32Array(block.tokens.count);
  for (const c of candidates) reach[c.from] = Math.max(reach[c.from]!, c.to);
  const listed = ({ from, to }: SpelledName): boolean => {
    for (let k = from; k >= 0 && from - k < MAX_WORDS; k--) if (reach[k]! >= to) return true;
    return false;
  };
  const unlisted = spelled.filter((name) => !listed(name));
  const inside = new Int32Array(block.tokens.count);
  unlisted.forEach(({ from, to }, n) => inside.fill(n + 1, from, to));
  const outside = (c: Candidate): boolean => inside[c.from] === 0 || inside[c.from] !== inside[c.to - 1];
  return { candidates: candidates.filter(outside), unlisted };
};

/** Whether a capitalised word is left that a full name or a definition elsewhere could make a mention. */
const hasLooseName = (block: BlockText, candidates: readonly Candidate[]): boolean => {
  const { tokens: t } = block;
  const covered = new Uint8Array(t.count);
  for (const c of candidates) covered.fill(1, c.from, c.to);
  const starts = new Set(block.sentences);
  for (let k = 0; k < t.count; k++) {
    if (covered[k] === 1 || (t.shape[k]! & FIRST_UPPER) === 0) continue;
    const ordinary =
      starts.has(t.start[k]!) && (t.shape[k]! & HAS_LOWER) !== 0 && t.end[k]! - t.start[k]! <= 4;
    if (!ordinary) return true;
  }
  return false;
};

const blockText = (text: string, kept: Tokens): BlockText => ({
  text,
  tokens: kept,
  sentences: sentenceStarts(text, kept),
  capitals: capitalRuns(text, kept),
  spelled: spelledNames(text, kept),
});

/**
 * Reads blocks, each alone, in passes over all of them, so that what a pass works with stays near at hand. Pure: the same
 * text and index give the same reading, whatever is read beside it; never throws, linear in the texts.
 * Offsets are UTF-16 into a block's text.
 */
export const readBlocks = (texts: readonly string[], engine: Engine): BlockReading[] => {
  const { index, rules, lexicon, nowhere } = engine;
  const kept = texts.map((text) => keptTokens(text));
  const blocks = texts.map((text, n) => blockText(text, kept[n]!));
  const found = blocks.map((block) => {
    findNames(block.text, block.tokens, index, hits);
    const { candidates, unlisted } = withoutInner(block, candidatesOf(block, hits, rules));
    return { contest: contestOf(candidates, index), unlisted };
  });
  const decided = blocks.map(({ text, tokens }, n) =>
    decide(found[n]!.contest, text, tokens.count, nowhere, index),
  );
  const names = blocks.map((block, n) =>
    lexicon === null ? null : unlistedReading(block, decided[n]!, lexicon, index),
  );
  return blocks.map((block, n) => {
    const { contest, unlisted } = found[n]!;
    const evidence = evidenceOf(block, contest.candidates, decided[n]!, unlisted, names[n]!, engine);
    return new BlockReading(block, contest, evidence, names[n]!, engine);
  });
};

/** Reads a block alone: see `readBlocks`. */
export const readBlock = (text: string, engine: Engine): BlockReading => readBlocks([text], engine)[0]!;

/** Whether another page context could give this block other mentions: if not, it need not be decided again. */
export const contextMatters = (reading: BlockReading): boolean => reading.open;
