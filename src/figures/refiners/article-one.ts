import type { Draft, Refiner } from '../draft.ts';
import { look, type Sentence } from '../token.ts';
import { setOf } from '../words/table.ts';
import { oneStands } from './bare-number.ts';

const HARM = setOf('killed injured missing arrested abducted rescued beheaded');

/** "leaving one side", "taking one step": turns of phrase. */
const NO_OBJECT =
  /^(?:side|thing|way|reason|point|hand|occasion|case|example|step|eye|word|question|end|part|line|issue|possibility|option|source|official|resident|witness|observer|member)$/;

/** Most numbers are no one, and the bounds of one are told. */
const isOne = ({ article, quantity, bounded, figure }: Draft): boolean =>
  article || (quantity.value === 1 && !bounded && figure.kind === 'count' && !quantity.scaled);

const keeps = ({ tokens }: Sentence, drafts: readonly Draft[], at: number): boolean => {
  const draft = drafts[at] as Draft;
  const { figure } = draft;
  if (draft.article)
    return (
      figure.measure !== null && HARM.has(figure.measure.value) && !figure.measure.words?.startsWith('held')
    );
  if (tokens[draft.quantity.first]?.kind === 'number') return draft.noun !== null || figure.measure !== null;
  // "No one was hurt."
  if (look(tokens, draft.first - 1)?.low === 'no') return false;
  if (!draft.noun)
    return (
      (figure.measure !== null && tokens[draft.last + 1]?.low !== 'of' && HARM.has(figure.measure.value)) ||
      oneStands(tokens, draft, look(drafts, at - 1))
    );
  if (figure.measure && HARM.has(figure.measure.value)) return true;
  // "won only one seat", "one seat each"
  const before = look(tokens, draft.first - 1)?.low ?? '';
  if (
    /^(?:only|just|wins|win|won|lost|gained|retained|has|have|had|left)$/.test(before) ||
    (/(?:ed|ing)$/.test(before) && !NO_OBJECT.test(tokens[draft.noun.head]?.low ?? '')) ||
    (before === ':' && figure.unit === 'people') ||
    tokens[draft.last + 1]?.low === 'each'
  )
    return true;
  // "one soldier and two civilians": a list of counts
  return [look(drafts, at - 1), drafts[at + 1]].some(
    (other) =>
      other?.figure.kind === 'count' &&
      (other.noun !== null || other.figure.unit !== 'things') &&
      inList(tokens, draft, other),
  );
};

/** "20 pounds of nitrate and one passport": what is counted in a unit may follow it. */
const inList = (tokens: Sentence['tokens'], a: Draft, b: Draft): boolean => {
  const [left, right] = a.first < b.first ? [a, b] : [b, a];
  if (right.first - left.last > 7) return false;
  let i = left.last + 1;
  if (tokens[i]?.low === 'of' && left.noun === null)
    while (i < right.first && tokens[i]?.kind === 'word' && !/^(?:and|or|plus)$/.test(tokens[i]?.low ?? ''))
      i++;
  if (right.first - i > 3) return false;
  for (; i < right.first; i++) if (!/^(?:,|and|or|plus)$/.test(tokens[i]?.low ?? '')) return false;
  return true;
};

/** "One official said" counts nothing, "killing one person" does; "a soldier" counts where a verb of harm takes it. */
export const articleOne: Refiner = {
  name: 'articleOne',
  refine: (sentence, drafts) =>
    drafts.some(isOne) ? drafts.filter((draft, at) => !isOne(draft) || keeps(sentence, drafts, at)) : drafts,
};
