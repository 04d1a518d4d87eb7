/** What a block, read alone, says to the rest of its page. */
import type { BlockText, Candidate } from '../names/candidate.ts';
import { type CuePhrase, phraseAt } from '../names/cue-phrase.ts';
import { type Definition, type SpelledName, abbreviationAfter } from '../names/definitions.ts';
import { fullNameAt } from '../names/later-form.ts';
import type { Decided } from '../names/contest.ts';
import type { Rules } from '../names/rules.ts';
import { withoutTitle } from '../names/title.ts';
import { strongNames } from '../names/unlisted/decide-names.ts';
import { inOrder } from '../text/in-order.ts';
import type { UnlistedReading } from './unlisted.ts';
import type { Evidence } from './context.ts';
import type { Engine } from './engine.ts';

const LIMITS = { named: 400, definitions: 60, fullNames: 200, cueWords: 200, letters: 200 };

/** Adds those phrases that stand at token `k`. */
const addPhrases = (b: BlockText, k: number, phrases: readonly CuePhrase[], found: string[]): void => {
  for (const phrase of phrases)
    if (!found.includes(phrase.written) && phraseAt(b.text, b.tokens, k, phrase)) found.push(phrase.written);
};

/** In the order of the text. */
const cueWordsOf = (b: BlockText, rules: Rules): string[] => {
  const found: string[] = [];
  const { hash, stem, count } = b.tokens;
  for (let k = 0; k < count && found.length < LIMITS.cueWords; k++) {
    if (rules.mayBeDocWord(hash[k]!)) addPhrases(b, k, rules.docWords(hash[k]!), found);
    if (stem[k] !== 0 && rules.mayBeDocWord(stem[k]!)) addPhrases(b, k, rules.docWords(stem[k]!), found);
  }
  return found;
};

/** The entity of a decided name; undefined where it is open. */
const entityOf = ({ choice }: Decided): number | undefined =>
  choice.state === 'chosen' ? choice.best.reading.entity : undefined;

/** The ids of the decided entities in order, with how often each is named. Their numbers are in the order of their ids. */
const namedBy = (decided: readonly Decided[], { index }: Engine): Evidence['named'] => {
  const entities: number[] = [];
  for (const one of decided) {
    const entity = entityOf(one);
    if (entity !== undefined) entities.push(entity);
  }
  inOrder(entities, (a, z) => a - z);
  const named: Evidence['named'] = [];
  for (let n = 0, next = 0; n < entities.length && named.length < LIMITS.named; n = next) {
    while (next < entities.length && entities[next] === entities[n]) next++;
    const id = index.idOf(entities[n]!);
    if (id.length <= LIMITS.letters) named.push([id, next - n]);
  }
  return named;
};

const definitionsOf = (
  b: BlockText,
  decided: readonly Decided[],
  unlisted: readonly SpelledName[],
  engine: Engine,
): Definition[] => {
  const { index } = engine;
  const found: Definition[] = [];
  for (const one of decided) {
    const entity = entityOf(one);
    if (entity === undefined || index.kindOf(entity) === 'event') continue;
    const { start, end } = one.candidate;
    const abbreviation = abbreviationAfter(b, one.candidate);
    if (abbreviation !== null)
      found.push({ abbreviation, entity: index.idOf(entity), full: b.text.slice(start, end) });
  }
  for (const { abbreviation, from, to } of unlisted)
    found.push({
      abbreviation,
      entity: null,
      full: b.text.slice(b.tokens.start[from], b.tokens.end[to - 1]),
    });
  if (found.length === 0) return found;
  return found.filter((d) => d.full.length <= LIMITS.letters).slice(0, LIMITS.definitions);
};

type FullName = Evidence['fullNames'][number];

const fullNamesOf = (
  b: BlockText,
  candidates: readonly Candidate[],
  decided: readonly Decided[],
  names: UnlistedReading | null,
  engine: Engine,
): FullName[] => {
  let found: Map<string, FullName> | null = null;
  // "Khalil Haqqani", where the word alone is a group's name too.
  for (const { readings, vetoed, from, to } of candidates) {
    const surname =
      readings.length === 0 && to - from === 1 && vetoed.some((e) => engine.index.kindOf(e) === 'group');
    const text = surname ? fullNameAt(b, from) : null;
    if (text !== null && text.length <= LIMITS.letters)
      (found ??= new Map()).set(text, { text, kind: 'person', entity: null });
  }
  for (const one of decided) {
    const entity = entityOf(one);
    const words = one.candidate.to - one.candidate.from;
    if (words === 1 || entity === undefined || engine.index.kindOf(entity) !== 'person') continue;
    const span = withoutTitle(b.text, one.candidate);
    const text = b.text.slice(span.start, span.end);
    if (/\s/.test(text.trim()) && text.length <= LIMITS.letters)
      (found ??= new Map()).set(text, { text, kind: 'person', entity: engine.index.idOf(entity) });
  }
  const others = names === null ? [] : strongNames(b, names);
  return found === null && others.length <= LIMITS.fullNames
    ? others
    : [...(found?.values() ?? []), ...others].slice(0, LIMITS.fullNames);
};

/**
 * The evidence of a block: names that its own words decide, definitions, people in full, words that cues ask for.
 * @param decided the listed names as the block alone decides them
 * @param unlisted names spelled out before their initials that the dataset does not have
 * @param names the names that no dataset has, where they are looked for
 */
export const evidenceOf = (
  b: BlockText,
  candidates: readonly Candidate[],
  decided: readonly Decided[],
  unlisted: readonly SpelledName[],
  names: UnlistedReading | null,
  engine: Engine,
): Evidence => {
  return {
    named: namedBy(decided, engine),
    definitions: definitionsOf(b, decided, unlisted, engine),
    fullNames: fullNamesOf(b, candidates, decided, names, engine),
    cueWords: cueWordsOf(b, engine.rules),
  };
};
