import type { Draft, Refiner } from '../draft.ts';
import type { Comparator } from '../../dataset/vocabulary.ts';
import { look, stands, type Sentence, type Token } from '../token.ts';
import { entryOf } from '../word.ts';
import { AFTER, BEFORE, GOVERNS_OVER, type ComparatorPhrase } from '../words/comparators.ts';
import { applyComparator } from '../comparator-interval.ts';
import { byEdge } from '../words/table.ts';
import type { ReadingPolicy } from '../reading-policy.ts';

const endingWith = entryOf(byEdge(BEFORE, 'last'));
const beginningWith = entryOf(byEdge(AFTER, 'first'));

/** A preposition that belongs to the word before it bounds nothing: "talks over two islands". */
const isPreposition = (
  tokens: readonly Token[],
  phrase: ComparatorPhrase,
  first: number,
  draft: Draft,
): boolean => {
  const word = phrase.words[0] as string;
  // "24% up to $54 billion", "went up to 40"
  if (
    word === 'up' &&
    /^(?:%|percent|cent|pc|points|went|gone|goes|go|adds|add|added|moved|climbed|rose|shot|raised)$/.test(
      look(tokens, first - 1)?.low ?? '',
    )
  )
    return true;
  if (phrase.words.length > 1 || !/^(?:over|under|about|around|above|below)$/.test(word)) return false;
  const governor = look(tokens, first - 1);
  if (governor?.kind === 'word' && GOVERNS_OVER.has(governor.low) && (draft.figure.value ?? 0) < 100)
    return true;
  // "under one roof", "over two provinces": small word numbers are not bounded so.
  const small =
    (draft.figure.value ?? 100) < 10 && draft.figure.kind === 'count' && draft.quantity.form === 'words';
  return small && word !== 'about' && word !== 'around';
};

const findBefore = (
  tokens: readonly Token[],
  draft: Draft,
): { comparator: Comparator; first: number } | null => {
  const phrases = endingWith(look(tokens, draft.first - 1));
  if (!phrases) return null;
  for (const phrase of phrases) {
    const first = draft.first - phrase.words.length;
    if (!stands(tokens, first, phrase.words)) continue;
    if (isPreposition(tokens, phrase, first, draft)) continue;
    // "over millions of dollars", "some dozens"
    if (draft.quantity.form === 'vague' && /^(?:some|over|under|above|below)$/.test(phrase.words.join(' ')))
      continue;
    return { comparator: phrase.comparator, first };
  }
  return null;
};

const findAfter = (tokens: readonly Token[], at: number): { comparator: Comparator; last: number } | null => {
  const edge = tokens[at];
  if (!edge) return null;
  if (edge.kind === 'mark' && edge.low === '+' && !edge.glued) return null;
  const hyphen = edge.kind === 'mark' && edge.low === '-' && edge.glued;
  if (hyphen && (tokens[at + 1]?.low === 'plus' || tokens[at + 1]?.low === 'odd'))
    return { comparator: tokens[at + 1]?.low === 'plus' ? 'atLeast' : 'about', last: at + 1 };
  const phrases = beginningWith(edge);
  if (!phrases) return null;
  for (const phrase of phrases) {
    if (!stands(tokens, at, phrase.words)) continue;
    if (phrase.words.length === 1 && edge.kind === 'word' && edge.low !== 'odd') continue;
    return { comparator: phrase.comparator, last: at + phrase.words.length - 1 };
  }
  return null;
};

const refineOne = ({ tokens }: Sentence, draft: Draft, policy: ReadingPolicy): void => {
  if (draft.article) return;
  const found = findBefore(tokens, draft);
  const numberEnd =
    draft.figure.kind === 'count' && draft.figure.unit !== 'degrees' ? draft.quantity.last : draft.last;
  const behind =
    findAfter(tokens, numberEnd + 1) ?? (draft.last > numberEnd ? findAfter(tokens, draft.last + 1) : null);
  if (found) draft.first = found.first;
  if (behind) draft.last = Math.max(draft.last, behind.last);
  const comparator = found?.comparator ?? behind?.comparator;
  if (!comparator) return;
  draft.bounded = true;
  applyComparator(draft.figure, comparator, policy);
};

/** "at least", "more than", "up to", "nearly", "some", "or more": the bound, its interval, and the span that includes it. */
export const comparator: Refiner = {
  name: 'comparator',
  refine: (sentence, drafts, policy) => {
    for (const draft of drafts) refineOne(sentence, draft, policy);
    return drafts;
  },
};
