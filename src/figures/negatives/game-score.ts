import type { Draft, Negative } from '../draft.ts';
import { isDash } from '../numerals/range.ts';
import { isMark, isWord } from '../quantity.ts';
import { look, type Sentence } from '../token.ts';
import { verbOf } from '../words/measure-verbs.ts';

const GAME =
  /^(?:(?:w[io]n|w[io]ns|lead|leads|leading|led|draw|drew|drawn|level|set|sets|tie|tied|series|aggregate|penalties|shootout|ruling|verdict|decision|down|up|by|to)$|(?:beat|defeat|victor|scor|los[et]|trail|thrash|edged|equalis|vote|clinch|seal))/;

/** "737-800" with nothing that counts before or behind it. */
const bareCode = (tokens: Sentence['tokens'], last: number, first: number): boolean =>
  tokens[first + 1]?.glued === true &&
  tokens[last]?.glued === true &&
  !verbOf(look(tokens, first - 1)) &&
  !verbOf(tokens[last + 1]);

const matches = ({ tokens }: Sentence, draft: Draft): boolean => {
  const { quantity, figure, noun } = draft;
  if (figure.kind !== 'count' || quantity.scaled) return false;
  const { first, last } = quantity;
  const before = look(tokens, first - 1);
  const after = tokens[last + 1];
  if (tokens[first]?.kind !== 'number' && quantity.form !== 'range') return false;
  // Either end of "3-2", "6–4", and "250-6", "250/6"
  if (quantity.form !== 'range') {
    const pairAfter =
      isDash(after) && after?.glued && tokens[last + 2]?.kind === 'number' && tokens[last + 2]?.glued;
    const pairBefore =
      isDash(before) && before?.glued && tokens[first]?.glued && look(tokens, first - 2)?.kind === 'number';
    if (pairAfter || pairBefore) return true;
    if (
      isWord(after, 'for') &&
      tokens[last + 2]?.kind === 'number' &&
      !noun &&
      (tokens[last + 2]?.value ?? 99) <= 10
    )
      return true;
    if (
      isWord(before, 'for') &&
      look(tokens, first - 2)?.kind === 'number' &&
      (quantity.value ?? 99) <= 10 &&
      (!noun || noun.entry === undefined)
    )
      return true;
    return (isWord(after, 'all') && isWord(tokens[last + 2], 'out')) || isWord(after, 'all-out');
  }
  // Ends that rise look like a range: a game word near by and no noun decide.
  if (noun || draft.bounded || figure.unit !== 'things') return false;
  if (!isDash(tokens[first + 1])) return false;
  if (bareCode(tokens, quantity.last, first)) return true;
  for (let i = Math.max(0, first - 6); i < first; i++)
    if (tokens[i]?.kind === 'word' && GAME.test(tokens[i]?.low ?? '')) return true;
  return isMark(after, ',') || after?.kind !== 'word' || GAME.test(after.low);
};

/** "won 3-2", "6-4 7-5", "250 for 6", "voted 52-48". */
export const gameScore: Negative = { name: 'gameScore', matches };
