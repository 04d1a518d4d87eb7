/**
 * What changed in an article since it was kept: sentence by sentence, and in those that changed word by word. First what
 * touches a marked passage and says another number, name, day or the opposite; then what touches one at all; then the rest
 * in the article's order.
 */
import { diffArrays } from 'diff';
import { sentenceStarts } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { findAsItWas, evenSpaces, type Quote } from '../anchor/as-it-was.ts';
import { alteredGuards, type Altered } from '../anchor/difference.ts';
import { guardsOf } from '../anchor/guards.ts';
import { alteredNames } from '../anchor/names.ts';
import { tokenise } from '../../text/tokens.ts';
import { wordDifference, type Piece } from './word-difference.ts';

export interface Change {
  /** The sentences before and after, as one. */
  pieces: Piece[];
  /** Ids of the marks in what has gone or changed. */
  marks: string[];
  /** What makes another statement of it. */
  altered: Altered[];
}

export interface KeptMark extends Quote {
  id: string;
}

/** More sentences in dispute than this are told as one change. */
const MOST_EDITS = 3000;

interface Sentence extends Span {
  text: string;
}

/** A paragraph ends a sentence, and white space is no part of one. */
function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (const paragraph of text.split('\n')) {
    const starts = sentenceStarts(paragraph);
    starts.forEach((start, n) => {
      const raw = paragraph.slice(start, starts[n + 1]);
      const words = raw.trim();
      const at = from + start + raw.indexOf(words);
      if (words !== '') found.push({ text: words, start: at, end: at + words.length });
    });
    from += paragraph.length + 1;
  }
  return found;
}

/** A sentence is the same whatever its white space. */
const keyOf = ({ text }: Sentence): string => text.replace(/\s+/g, ' ');

interface Hunk {
  gone: Sentence[];
  come: Sentence[];
}

function hunksOf(before: Sentence[], after: Sentence[]): Hunk[] {
  const parts = diffArrays(before.map(keyOf), after.map(keyOf), { maxEditLength: MOST_EDITS });
  if (!parts) return [{ gone: before, come: after }];
  const hunks: Hunk[] = [];
  let open: Hunk | null = null;
  let [i, k] = [0, 0];
  for (const { added, removed, count } of parts) {
    if (!added && !removed) {
      open = null;
      i += count;
      k += count;
      continue;
    }
    if (!open) hunks.push((open = { gone: [], come: [] }));
    if (removed) open.gone.push(...before.slice(i, (i += count)));
    else open.come.push(...after.slice(k, (k += count)));
  }
  return hunks.flatMap(inPairs);
}

/** As many sentences before as after: each became its counterpart. */
const inPairs = (hunk: Hunk): Hunk[] =>
  hunk.gone.length === hunk.come.length
    ? hunk.gone.map((one, n) => ({ gone: [one], come: [hunk.come[n]!] }))
    : [hunk];

const all = (text: string): Span => ({ start: 0, end: text.length });

function alteredBetween(before: string, after: string): Altered[] {
  if (before === '' || after === '') return [];
  const guards = alteredGuards([before, guardsOf(before, all(before))], [after, guardsOf(after, all(after))]);
  const [was, is] = [tokenise(before), tokenise(after)];
  const others = (a: typeof was, b: typeof was) => {
    const there = new Set(b.hash.subarray(0, b.count));
    return Array.from({ length: a.count }, (_, at) => at).filter((at) => !there.has(a.hash[at]!));
  };
  const names = alteredNames(
    { text: before, tokens: was, at: others(was, is) },
    { text: after, tokens: is, at: others(is, was) },
    () => true,
  );
  return [...guards, ...names];
}

const joined = (list: readonly Sentence[]): string => list.map(({ text }) => text).join(' ');

/**
 * @param before the article's text as it was kept
 * @param after its text now
 * @param marks the passages that were marked in it
 */
export function changesSince(before: string, after: string, marks: readonly KeptMark[]): Change[] {
  const even = evenSpaces(before);
  const places = marks.flatMap((mark) => {
    const place = findAsItWas(even, mark);
    return place ? [{ id: mark.id, ...place }] : [];
  });
  const changes = hunksOf(sentencesOf(before), sentencesOf(after)).map(({ gone, come }): Change => {
    const touched = places.filter(({ start, end }) => gone.some((one) => one.start < end && start < one.end));
    const [was, is] = [joined(gone), joined(come)];
    return {
      pieces: wordDifference(was, is),
      marks: touched.map(({ id }) => id),
      altered: alteredBetween(was, is),
    };
  });
  const rank = (change: Change) => (change.marks.length === 0 ? 2 : change.altered.length > 0 ? 0 : 1);
  return changes.sort((a, b) => rank(a) - rank(b));
}
