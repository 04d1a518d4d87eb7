/**
 * A place in a text where a name may stand, with the readings that it may have.
 *
 * Example: "Kunduz" in "Kunduz city" has two readings, the province (low ambiguity, vetoed by "city") and the city
 * (high ambiguity, its cue `afterWord` satisfied by "city").
 */
import type { AliasKind } from '../dataset/vocabulary.ts';
import { sentenceAt } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { AFTER_SPACE, HAS_DIGIT, HAS_LOWER, HAS_UPPER, type Tokens } from '../text/tokens.ts';
import { connectiveFamily } from '../text/spelling.ts';
import { foldWord } from '../text/fold.ts';
import { type Choice, choiceAlone } from './choose.ts';
import { CAPITALS, type Fit, IDENTICAL, confirm, rulePermits } from './confirm.ts';
import type { SpelledName } from './definitions.ts';
import type { Hits } from './hits.ts';
import { standsAlone } from './later-form.ts';
import { localCue } from './local-cue.ts';
import { type Ambiguity, ambiguityOf, caseRuleOf, kindOf, variantBitsOf } from './row-flags.ts';
import { NO_CUES, type ReadyCues, type Rules, isLocal } from './rules.ts';
import { NO_REASONS, type Reason, withReason } from './why.ts';

export interface Reading {
  /** The entity's number in the index. */
  entity: number;
  row: number;
  aliasKind: AliasKind;
  ambiguity: Ambiguity;
  cues: ReadyCues;
  /** Whether any cue is required at all, and those that the words around satisfy. */
  needsCue: boolean;
  local: Reason[];
  /** What it is where it is the only one, on every page that does not define its word otherwise; null where each must choose. */
  alone: Choice | null;
}

export interface Candidate extends Span {
  from: number;
  to: number;
  /** The hash of its word; 0 where it is several words, or a part of one. */
  word: number;
  sentence: number;
  readings: Reading[];
  /** Entities whose alias stands here and is vetoed by the words around it. */
  vetoed: readonly number[];
}

export interface BlockText {
  text: string;
  tokens: Tokens;
  sentences: readonly number[];
  capitals: Uint8Array;
  /** Names spelled out before their initials in brackets. */
  spelled: readonly SpelledName[];
}

export const sentenceSpan = (block: BlockText, sentence: number): Span => ({
  start: block.sentences[sentence] ?? 0,
  end: block.sentences[sentence + 1] ?? block.text.length,
});

const ADDRESS = /:\/\/|www\.|@/i;
const isSpace = (unit: number): boolean => unit <= 0x20 || unit === 0xa0;
const LONGEST_ADDRESS = 200;

/** An address, handle or file name: the run without spaces has "://", "www." or "@" before the name; hardly a name has no space there. */
const inAddress = (text: string, start: number): boolean => {
  let at = start;
  while (at > 0 && start - at < LONGEST_ADDRESS && !isSpace(text.charCodeAt(at - 1))) at--;
  return at < start && ADDRESS.test(text.slice(at, start));
};

const HYPHENS = '-‐‑–';

/** Whether a hyphen alone stands before a token. */
const isHyphened = ({ text, tokens: t }: BlockText, k: number): boolean =>
  k > 0 &&
  k < t.count &&
  (t.shape[k]! & AFTER_SPACE) === 0 &&
  t.end[k - 1] === t.start[k]! - 1 &&
  HYPHENS.includes(text[t.end[k - 1]!]!);

/** Whether a token is a connective between two hyphens. Hyphens first: hardly a name stands beside one. */
const isJoint = (b: BlockText, k: number): boolean =>
  isHyphened(b, k) &&
  isHyphened(b, k + 1) &&
  connectiveFamily(foldWord(b.text.slice(b.tokens.start[k], b.tokens.end[k]))) !== undefined;

/** "-e-" or "-ul-" right beside a name: it is a part of a longer one that is not in the dataset. */
const inLongerName = (b: BlockText, from: number, to: number): boolean => {
  const { tokens: t } = b;
  if (isJoint(b, from - 1) || isJoint(b, to)) return true;
  // "Tehreek-e-Labbaik Pakistan"
  const before = from - 1;
  return (t.shape[from]! & AFTER_SPACE) !== 0 && isJoint(b, before - 1) && t.stem[before] === 0;
};

/** "PK-78", "IS-1": a code with a number, or a number with a code before it. */
const inCode = (b: BlockText, from: number, to: number): boolean => {
  const { count } = b.tokens;
  return (
    (to < count && isNumber(b, to) && isDashed(b, to)) ||
    (from > 0 && isNumber(b, from - 1) && isDashed(b, from))
  );
};
const isNumber = ({ tokens: t }: BlockText, k: number): boolean =>
  (t.shape[k]! & HAS_DIGIT) !== 0 && (t.shape[k]! & HAS_LOWER) === 0;
const isDashed = ({ text, tokens: t }: BlockText, k: number): boolean =>
  k > 0 && t.end[k - 1] === t.start[k]! - 1 && text[t.end[k - 1]!] === '-';

/** Right after letters these are money: "US$10". */
const MONEY = new Set('$€£¥');

/** Whether a text in capitals may be an alias that is not: in a heading, or where it is longer than an abbreviation. */
const capitalsFit = (b: BlockText, c: Span & { from: number; to: number }, ambiguity: Ambiguity): boolean => {
  if (c.end - c.start >= 5) return true;
  return b.capitals[c.from] === 1 && ambiguity === 'none';
};

/** "Price" of Ned Price: a part of a name that stands for the whole. In "Vincent Price" it is part of another. */
const isShortForm = (b: BlockText, c: Candidate, bits: number): boolean =>
  kindOf(bits) === 'abbreviation' && c.to - c.from === 1 && (b.tokens.shape[c.from]! & HAS_LOWER) !== 0;

/** The required cues that the words around a name satisfy; null where one that it forbids stands there. */
const localReasons = (b: BlockText, c: Candidate, cues: ReadyCues): Reason[] | null => {
  const { text, tokens } = b;
  const at = { text, tokens, from: c.from, to: c.to, sentence: sentenceSpan(b, c.sentence) };
  for (const cue of cues.forbids) if (isLocal(cue) && localCue(cue, at) !== null) return null;
  let local = NO_REASONS;
  for (const cue of cues.requires) {
    if (!isLocal(cue)) continue;
    const detail = localCue(cue, at);
    if (detail !== null) local = withReason(local, { code: cue.kind, detail });
  }
  return local;
};

const readingOf = (
  b: BlockText,
  c: Candidate,
  row: number,
  bits: number,
  fit: Fit,
  rules: Rules,
): Reading | null => {
  const { index } = rules;
  const ambiguity = ambiguityOf(bits);
  const rule = caseRuleOf(bits);
  const cues = rules.of(row);
  if (fit === CAPITALS && rule === 'exact' && !capitalsFit(b, c, ambiguity)) return null;
  // In a heading an abbreviation looks like the word that it is spelled like ("IS", "US", "WHO").
  const shouted =
    b.capitals[c.from] === 1 && fit === IDENTICAL && c.end - c.start <= 4 && ambiguity !== 'none';
  if (shouted && (rule === 'upperOnly' || index.textOf(row).toUpperCase() === index.textOf(row))) return null;
  const local = cues === NO_CUES ? NO_REASONS : localReasons(b, c, cues);
  if (local === null) return null;
  if (
    ambiguity === 'high' &&
    local.length === 0 &&
    isShortForm(b, c, bits) &&
    !standsAlone(b, c.from, c.from)
  )
    return null;
  const known = local === NO_REASONS ? rules.readings.get(row) : undefined;
  if (known !== undefined) return known;
  const reading: Reading = {
    entity: index.ownerOf(row),
    row,
    aliasKind: kindOf(bits),
    ambiguity,
    cues,
    needsCue: ambiguity === 'high' || (ambiguity === 'none' && cues.requires.length > 0),
    local,
    alone: null,
  };
  reading.alone = choiceAlone(reading, index);
  if (local === NO_REASONS) rules.readings.set(row, reading);
  return reading;
};

const isUpper = (t: Tokens, from: number, to: number): boolean => {
  let all = 0;
  for (let k = from; k < to; k++) all |= t.shape[k]!;
  return (all & HAS_LOWER) === 0 && (all & HAS_UPPER) !== 0;
};

/** The dot that ends "U.S." belongs to it where the alias has one or letters and dots alternate. */
const withLastDot = (text: string, start: number, end: number): number =>
  text[end] === '.' && /^(?:\p{L}\.)+\p{L}$/u.test(text.slice(start, end)) ? end + 1 : end;

const LEVEL: Record<Ambiguity, number> = { none: 0, low: 1, high: 2 };

/** One reading an entity. Of several aliases with one text, the least ambiguous, or the one with more cues satisfied. */
const withReading = (readings: Reading[], reading: Reading): Reading[] => {
  for (let n = 0; n < readings.length; n++) {
    const known = readings[n]!;
    if (known.entity !== reading.entity) continue;
    const better =
      LEVEL[reading.ambiguity] - LEVEL[known.ambiguity] || known.local.length - reading.local.length;
    if (better < 0) readings[n] = reading;
    return readings;
  }
  // A push would make room for many, and hardly a name has more than two.
  return readings.length === 1 ? [readings[0]!, reading] : [...readings, reading];
};

/** What a candidate has before its first; nobody writes to them. */
const NO_READINGS: Reading[] = [];
const NO_ENTITIES: readonly number[] = [];

/** The candidates of a block, with the readings that case, neighbours and vetoes leave: none where all were vetoed. */
export const candidatesOf = (b: BlockText, hits: Hits, rules: Rules): Candidate[] => {
  const { index } = rules;
  const { tokens: t } = b;
  const candidates: Candidate[] = [];
  for (let n = 0; n < hits.count; n++) {
    const [from, to] = [hits.from[n]!, hits.to[n]!];
    const start = hits.start[n]!;
    const end = hits.end[n]!;
    if (
      inLongerName(b, from, to) ||
      inCode(b, from, to) ||
      MONEY.has(b.text[end] ?? '') ||
      inAddress(b.text, start)
    )
      continue;
    const c: Candidate = {
      start,
      end,
      from,
      to,
      word: start === t.start[from] && end === t.end[from] ? t.hash[from]! : 0,
      sentence: sentenceAt(b.sentences, start),
      readings: NO_READINGS,
      vetoed: NO_ENTITIES,
    };
    const upper = isUpper(t, from, to);
    const { start: kept, end: keptEnd } = { start: t.start[from]!, end: t.end[to - 1]! };
    // A prefix that was taken off (Arabic script) shifts the first word for as long as it is compared.
    t.start[from] = start;
    for (let row = hits.rowFrom[n]!; row < hits.rowTo[n]!; row++) {
      const bits = index.flagsOf(row);
      const fit = confirm(
        b.text,
        t,
        from,
        to,
        end,
        index.views.pool,
        index.textStartOf(row),
        variantBitsOf(bits),
      );
      if (!rulePermits(caseRuleOf(bits), fit, upper)) continue;
      const reading = readingOf(b, c, row, bits, fit, rules);
      if (reading === null) c.vetoed = [...c.vetoed, index.ownerOf(row)];
      else c.readings = c.readings === NO_READINGS ? [reading] : withReading(c.readings, reading);
    }
    t.start[from] = kept;
    c.end = withLastDot(b.text, start, Math.min(end, keptEnd));
    if (c.readings.length + c.vetoed.length > 0) candidates.push(c);
  }
  return candidates;
};
