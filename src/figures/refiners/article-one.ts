import type { Draft, Refiner } from '../draft.ts';
import type { Sentence } from '../token.ts';

const HARM = new Set(['killed', 'injured', 'missing', 'arrested', 'abducted', 'rescued', 'beheaded']);

const keeps = ({ tokens }: Sentence, drafts: readonly Draft[], at: number): boolean => {
  const draft = drafts[at] as Draft;
  const { figure } = draft;
  if (draft.article)
    return (
      figure.measure !== null && HARM.has(figure.measure.value) && !figure.measure.words?.startsWith('held')
    );
  if (draft.quantity.value !== 1 || draft.bounded || figure.kind !== 'count' || draft.quantity.scaled)
    return true;
  if (tokens[draft.quantity.first]?.kind === 'number') return draft.noun !== null || figure.measure !== null;
  if (!draft.noun)
    return figure.measure !== null && tokens[draft.last + 1]?.low !== 'of' && HARM.has(figure.measure.value);
  if (figure.measure && HARM.has(figure.measure.value)) return true;
  // "won only one seat", "one seat each"
  const before = tokens[draft.first - 1]?.low ?? '';
  if (
    /^(?:only|just|wins|win|won|lost|gained|retained|scored)$/.test(before) ||
    tokens[draft.last + 1]?.low === 'each'
  )
    return true;
  // "one soldier and two civilians": a list of counts
  return [drafts[at - 1], drafts[at + 1]].some(
    (other) => other?.figure.kind === 'count' && other.noun !== null && inList(tokens, draft, other),
  );
};

const inList = (tokens: Sentence['tokens'], a: Draft, b: Draft): boolean => {
  const [left, right] = a.first < b.first ? [a, b] : [b, a];
  if (right.first - left.last > 4) return false;
  for (let i = left.last + 1; i < right.first; i++)
    if (!/^(?:,|and|or|plus)$/.test(tokens[i]?.low ?? '')) return false;
  return true;
};

/** "One official said" counts nothing, "killing one person" does; "a soldier" counts where a verb of harm takes it. */
export const articleOne: Refiner = {
  name: 'articleOne',
  refine: (sentence, drafts) => drafts.filter((_, at) => keeps(sentence, drafts, at)),
};
