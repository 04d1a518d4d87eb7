/** What a block, read alone, says to the rest of its page. */
import type { BlockText, Candidate } from '../names/candidate.ts';
import { type CuePhrase, phraseAt } from '../names/cue-phrase.ts';
import { type Definition, type SpelledName, definitionAfter } from '../names/definitions.ts';
import { fullNameAt } from '../names/later-form.ts';
import type { Decided } from '../names/resolve.ts';
import type { Rules } from '../names/rules.ts';
import { withoutTitle } from '../names/title.ts';
import { strongNames } from '../names/unlisted/decide-names.ts';
import { inOrder } from '../text/in-order.ts';
import type { UnlistedReading } from './unlisted.ts';
import type { Evidence } from './context.ts';
import type { Engine } from './engine.ts';

const LIMITS = { named: 400, definitions: 60, fullNames: 200, cueWords: 200, letters: 200 };

const NO_PHRASES: readonly CuePhrase[] = [];

const cueWordsOf = (b: BlockText, rules: Rules): string[] => {
  let found: Set<string> | null = null;
  const phrases = rules.documentWords();
  const { tokens: t } = b;
  for (let k = 0; k < t.count; k++) {
    const own = rules.docWordFilter[t.hash[k]! & 4095] === 1;
    if (!own && (t.stem[k] === 0 || rules.docWordFilter[t.stem[k]! & 4095] === 0)) continue;
    for (const hash of [t.hash[k]!, t.stem[k]!])
      for (const phrase of phrases.get(hash) ?? NO_PHRASES)
        if (phraseAt(b.text, t, k, phrase)) (found ??= new Set()).add(phrase.written);
    if (found !== null && found.size >= LIMITS.cueWords) break;
  }
  return found === null ? [] : [...found].sort();
};

/** The entity of a decided name; undefined where it is open. */
const entityOf = ({ choice }: Decided): number | undefined =>
  choice.state === 'chosen' ? choice.best.reading.entity : undefined;

/** The ids of the decided entities in order, with how often each is named. */
const namedBy = (taken: readonly Decided[], { index }: Engine): Evidence['named'] => {
  let named: Map<string, number> | null = null;
  for (const one of taken) {
    const entity = entityOf(one);
    const id = entity === undefined ? '' : index.idOf(entity);
    if (id === '' || id.length > LIMITS.letters) continue;
    named ??= new Map();
    named.set(id, (named.get(id) ?? 0) + 1);
  }
  if (named === null) return [];
  if (named.size === 1) return [...named];
  return inOrder([...named], ([a], [z]) => (a < z ? -1 : 1)).slice(0, LIMITS.named);
};

const definitionsOf = (
  b: BlockText,
  taken: readonly Decided[],
  unlisted: readonly SpelledName[],
  engine: Engine,
): Definition[] => {
  const { index } = engine;
  const found: Definition[] = [];
  for (const one of taken) {
    const entity = entityOf(one);
    if (entity === undefined || index.kindOf(entity) === 'event') continue;
    const definition = definitionAfter(b, one.candidate, index.idOf(entity));
    if (definition !== null) found.push(definition);
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
  taken: readonly Decided[],
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
  for (const one of taken) {
    const entity = entityOf(one);
    if (entity === undefined || engine.index.kindOf(entity) !== 'person') continue;
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
 * @param taken the listed names that the block alone decides
 * @param unlisted names spelled out before their initials that the dataset does not have
 * @param names the names that no dataset has, where they are looked for
 */
export const evidenceOf = (
  b: BlockText,
  candidates: readonly Candidate[],
  taken: readonly Decided[],
  unlisted: readonly SpelledName[],
  names: UnlistedReading | null,
  engine: Engine,
): Evidence => {
  return {
    named: namedBy(taken, engine),
    definitions: definitionsOf(b, taken, unlisted, engine),
    fullNames: fullNamesOf(b, candidates, taken, names, engine),
    cueWords: cueWordsOf(b, engine.rules),
  };
};
