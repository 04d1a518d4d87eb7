/** What a block, read alone, says to the rest of its page. */
import type { BlockText, Candidate } from '../names/candidate.ts';
import { type CuePhrase, phraseAt } from '../names/cue-phrase.ts';
import { type Definition, type SpelledName, definitionAfter } from '../names/definitions.ts';
import { fullNameAt } from '../names/later-form.ts';
import type { Decided } from '../names/resolve.ts';
import type { Rules } from '../names/rules.ts';
import { withoutTitle } from '../names/title.ts';
import { strongNames } from '../names/unlisted/decide-names.ts';
import type { UnlistedReading } from './unlisted.ts';
import type { Evidence } from './context.ts';
import type { Engine } from './engine.ts';

const LIMITS = { named: 400, definitions: 60, fullNames: 200, cueWords: 200, letters: 200 };

const NO_PHRASES: readonly CuePhrase[] = [];

const cueWordsOf = (b: BlockText, rules: Rules): string[] => {
  const found = new Set<string>();
  const phrases = rules.documentWords();
  const { tokens: t } = b;
  for (let k = 0; k < t.count && found.size < LIMITS.cueWords; k++) {
    const own = rules.docWordFilter[t.hash[k]! & 4095] === 1;
    if (!own && (t.stem[k] === 0 || rules.docWordFilter[t.stem[k]! & 4095] === 0)) continue;
    for (const phrase of phrases.get(t.hash[k]!) ?? NO_PHRASES)
      if (phraseAt(b.text, t, k, phrase)) found.add(phrase.written);
    for (const phrase of phrases.get(t.stem[k]!) ?? NO_PHRASES)
      if (phraseAt(b.text, t, k, phrase)) found.add(phrase.written);
  }
  return found.size === 0 ? [] : [...found].sort();
};

/** The entity of a decided name; undefined where it is open. */
const entityOf = ({ choice }: Decided): number | undefined =>
  choice.state === 'chosen' ? choice.best.reading.entity : undefined;

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
  return found.filter((d) => d.full.length <= LIMITS.letters).slice(0, LIMITS.definitions);
};

const fullNamesOf = (
  b: BlockText,
  candidates: readonly Candidate[],
  taken: readonly Decided[],
  names: UnlistedReading | null,
  engine: Engine,
): Evidence['fullNames'] => {
  const found = new Map<string, Evidence['fullNames'][number]>();
  // "Khalil Haqqani", where the word alone is a group's name too.
  for (const { readings, vetoed, from, to } of candidates) {
    const surname =
      readings.length === 0 && to - from === 1 && vetoed.some((e) => engine.index.kindOf(e) === 'group');
    const text = surname ? fullNameAt(b, from) : null;
    if (text !== null && text.length <= LIMITS.letters)
      found.set(text, { text, kind: 'person', entity: null });
  }
  for (const one of taken) {
    const entity = entityOf(one);
    if (entity === undefined || engine.index.kindOf(entity) !== 'person') continue;
    const span = withoutTitle(b.text, one.candidate);
    const text = b.text.slice(span.start, span.end);
    if (/\s/.test(text.trim()) && text.length <= LIMITS.letters)
      found.set(text, { text, kind: 'person', entity: engine.index.idOf(entity) });
  }
  const others = names === null ? [] : strongNames(b, names);
  return found.size === 0 && others.length <= LIMITS.fullNames
    ? others
    : [...found.values(), ...others].slice(0, LIMITS.fullNames);
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
  const named = new Map<string, number>();
  for (const one of taken) {
    const entity = entityOf(one);
    if (entity === undefined) continue;
    const id = engine.index.idOf(entity);
    if (id.length <= LIMITS.letters) named.set(id, (named.get(id) ?? 0) + 1);
  }
  return {
    named: [...named].sort(([a], [z]) => (a < z ? -1 : 1)).slice(0, LIMITS.named),
    definitions: definitionsOf(b, taken, unlisted, engine),
    fullNames: fullNamesOf(b, candidates, taken, names, engine),
    cueWords: cueWordsOf(b, engine.rules),
  };
};
