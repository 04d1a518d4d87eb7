import type { Draft, Negative } from '../draft.ts';
import { isDash } from '../numerals/range.ts';
import { isMark, isWord } from '../quantity.ts';
import { look, type Sentence, type Token } from '../token.ts';
import { DESIGNATORS, LOWER_LABELS } from '../words/designators.ts';

const designates = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (token.capital ? DESIGNATORS.has(token.low) : LOWER_LABELS.has(token.low));

const matches = ({ tokens }: Sentence, draft: Draft): boolean => {
  const { quantity, figure, noun } = draft;
  if (figure.kind !== 'count') return false;
  const { first, last } = quantity;
  const number = tokens[first];
  if (!number) return false;
  const before = look(tokens, first - 1);
  const after = tokens[last + 1];
  // "No. 5", "Resolution 1373", "series four", but "number 12 people" is not written.
  if (number.kind === 'number' || (designates(before) && !noun && (!before?.capital || number.capital))) {
    if (isWord(before, 'week') && /^(?:previous|last)$/.test(look(tokens, first - 2)?.low ?? ''))
      return false;
    if (designates(before) && !(noun?.entry && !before?.capital && noun.entry.unit === 'people')) return true;
    if (isMark(before, '.') && before?.glued && designates(look(tokens, first - 2))) return true;
    // "Sections 302 and 324", "Articles 62(1)(f)"
    const link =
      isWord(before, 'and') ||
      isMark(before, ',') ||
      isDash(before) ||
      isMark(before, '/') ||
      isWord(before, 'or');
    if (link && !noun && look(tokens, first - 2)?.kind === 'number' && designates(look(tokens, first - 3)))
      return true;
    if (
      isMark(after, '(') &&
      after?.glued &&
      tokens[last + 2]?.kind !== 'number' &&
      !noun &&
      tokens[last + 2]?.length === 1
    )
      return true;
  }
  if (number.kind === 'number') {
    // A name or a code goes on behind a hyphen or without a space: "19-A", "737-800", "5G", "3D".
    if (number.glued && before && before.kind === 'word') return true;
    if (after?.kind === 'word' && after.glued && !noun && figure.unit === 'things') return true;
    if (isMark(before, '-') && before?.glued && number.glued && look(tokens, first - 2)?.kind === 'word')
      return true;
    if (isMark(before, '@') || isMark(before, '_') || isMark(after, '_') || isMark(before, '=')) return true;
  }
  return (
    isMark(after, '-') &&
    after?.glued === true &&
    tokens[last + 1 + 1]?.glued === true &&
    !noun &&
    !draft.bounded &&
    tokens[last + 2]?.kind === 'word'
  );
};

/** "Resolution 1373", "No. 5", "Sections 302 and 324", "737-800", "5G", "a 12-member team". */
export const label: Negative = { name: 'label', matches };
