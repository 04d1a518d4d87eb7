/**
 * How one wording became another, word by word: of "12 were hurt" and "42 were hurt" `[{is: 'gone', text: '12'},
 * {is: 'new', text: '42'}, {is: 'same', text: ' were hurt'}]`. Myers' algorithm (1986), by the library `diff`.
 */
import { diffWordsWithSpace } from 'diff';

export interface Piece {
  is: 'same' | 'gone' | 'new';
  text: string;
}

/** Wordings with more words in dispute than this are shown one after the other. */
const MOST_EDITS = 1500;

/** The pieces in their order; without those that are gone they are the new wording, without the new the old one. */
export function wordDifference(before: string, after: string): Piece[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (!parts)
    return [
      { is: 'gone', text: before },
      { is: 'new', text: after },
    ];
  return parts.map(({ added, removed, value }) => ({
    is: added ? 'new' : removed ? 'gone' : 'same',
    text: value,
  }));
}
