import { newDraft, type Draft } from '../draft.ts';
import { exactly } from '../quantity.ts';
import type { Sentence } from '../token.ts';
import { COUNTED_NOUNS, nounOf } from '../words/counted-nouns.ts';
import { isStop } from '../words/stop-words.ts';
import { setOf } from '../words/table.ts';

/** Whom a text counts when it says "a ...": leaders and commanders are persons, not tolls. */
const COUNTED = setOf('soldiers police securityForces civilians children women militants');
const HEADS = setOf(
  'person man worker labourer laborer passenger villager pedestrian tribesman passerby student teacher journalist',
);
/** The words for one such person. */
export const COUNTED_PERSONS: ReadonlySet<string> = new Set(
  [...COUNTED_NOUNS]
    .filter(
      ([word, { unit, singular, population }]) =>
        singular && unit === 'people' && (COUNTED.has(population ?? '') || HEADS.has(word)),
    )
    .map(([word]) => word),
);
const REACH = 6;

/**
 * "killing a Frontier Corps soldier" counts one person. Read only as the object of a verb of harm or before its passive,
 * which the measure decides; `at` is the article.
 */
export const readArticlePerson = (sentence: Sentence, at: number): Draft | null => {
  const { tokens } = sentence;
  for (let i = at + 1; i <= at + REACH; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return null;
    if (isStop(token)) return null;
    const entry = nounOf(token);
    if (entry?.singular && entry.unit === 'people') {
      const next = tokens[i + 1];
      // "a police officer": go on to the last noun.
      if (next?.kind === 'word' && !isStop(next) && nounOf(next)) continue;
      if (!COUNTED_PERSONS.has(token.low)) return null;
      const draft = newDraft(exactly('words', at, at, 1), i, 'count', 'people');
      draft.noun = { first: at + 1, head: i, entry };
      draft.article = true;
      draft.figure.written = 'article';
      return draft;
    }
  }
  return null;
};
