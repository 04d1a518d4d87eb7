/** Names that the dataset does not have, beside those that it has: read with the block, decided with the page. */
import type { EntityKind } from '../dataset/vocabulary.ts';
import type { BlockText } from '../names/candidate.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { NameReading } from '../names/name-reading.ts';
import type { Decided } from '../names/contest.ts';
import { decideNames } from '../names/unlisted/decide-names.ts';
import type { Lexicon } from '../names/unlisted/lexicon.ts';
import type { ListedSpan } from '../names/unlisted/listed.ts';
import type { PageNames } from '../names/unlisted/page-names.ts';
import { GROUP, PERSON, PLACE } from '../names/unlisted/piece.ts';
import { type UnlistedNames, readNames } from '../names/unlisted/read-names.ts';
import { mergedInOrder } from '../text/in-order.ts';
import { tokenAt } from '../text/tokens.ts';
import type { BlockReading } from './read-block.ts';

export type UnlistedReading = UnlistedNames;

const unlistedKind = (kind: EntityKind): number | undefined => {
  switch (kind) {
    case 'group':
    case 'institution':
      return GROUP;
    case 'place':
      return PLACE;
    case 'person':
      return PERSON;
    case 'event':
      return undefined;
  }
};

/** The unlisted names of a block beside the listed ones that it decides alone. */
export const unlistedReading = (
  b: BlockText,
  decided: readonly Decided[],
  lexicon: Lexicon,
  index: NameIndex,
): UnlistedReading => {
  const spans: ListedSpan[] = [];
  for (const { candidate, choice } of decided) {
    if (choice.state === 'none') continue;
    const [first] = choice.state === 'chosen' ? [choice.best] : choice.candidates;
    const kind = first === undefined ? undefined : unlistedKind(index.kindOf(first.reading.entity));
    if (kind !== undefined) spans.push({ from: candidate.from, to: candidate.to, kind });
  }
  return readNames(b, lexicon, spans);
};

const spansOf = (b: BlockText, names: readonly NameReading[]): ListedSpan[] => {
  const spans: ListedSpan[] = [];
  for (const { start, end, kind: entityKind } of names) {
    const kind = unlistedKind(entityKind);
    if (kind === undefined) continue;
    const from = tokenAt(b.tokens, start);
    let to = from;
    while (to < b.tokens.count && b.tokens.start[to]! < end) to++;
    spans.push({ from, to, kind });
  }
  return spans;
};

/** Whether `spansOf` would give those that are known already, as of nearly every block. */
const areSpansOf = (
  { tokens: t }: BlockText,
  names: readonly NameReading[],
  spans: readonly ListedSpan[],
): boolean => {
  let n = 0;
  for (const { start, end, kind: entityKind } of names) {
    const kind = unlistedKind(entityKind);
    if (kind === undefined) continue;
    const span = spans[n++];
    if (span === undefined || span.kind !== kind) return false;
    const { from, to } = span;
    if (t.end[from]! <= start || (from > 0 && t.end[from - 1]! > start)) return false;
    if (t.start[to - 1]! >= end || (to < t.count && t.start[to]! < end)) return false;
  }
  return n === spans.length;
};

/**
 * All names of a block for its page. A listed name inside a longer one that the text marks as one ("Lahore High Court")
 * gives way to it.
 */
export const withUnlisted = (
  reading: BlockReading,
  listed: NameReading[],
  page: PageNames,
  lexicon: Lexicon,
): NameReading[] => {
  const { block } = reading;
  const known = reading.unlisted;
  const read =
    known !== null && areSpansOf(block, listed, known.spans)
      ? known
      : readNames(block, lexicon, spansOf(block, listed));
  const { names, covered } = decideNames(block, read, page);
  const kept =
    covered.length === 0
      ? listed
      : listed.filter(
          (n) =>
            n.kind === 'event' ||
            !covered.some(
              (c) => n.start < block.tokens.end[c.to - 1]! && n.end > block.tokens.start[c.from]!,
            ),
        );
  return mergedInOrder(kept, names, (a, b) => a.start - b.start || b.end - a.end);
};
