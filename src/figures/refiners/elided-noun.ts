import type { Draft, Refiner } from '../draft.ts';
import type { Sentence } from '../token.ts';

const PARTITIVE = /^(?:them|whom|which|those|these|the|its|his|her|their|our|us|it|all)$/;

/** "five seats in Assam, [four] in West Bengal", "ahead in 52 seats and leading in [49]." */
const goesOn = (tokens: Sentence['tokens'], draft: Draft): boolean => {
  const before = tokens[draft.first - 1];
  const next = tokens[draft.last + 1];
  if (
    next?.kind === 'word' &&
    (/^(?:were|are|have|had|did|remained|fell|rose|went|came|died|said|made)$/.test(next.low) ||
      next.low.endsWith('ed'))
  )
    return true;
  const listed = before?.low === ',' || before?.low === ';' || before?.low === 'and' || before?.low === 'or';
  if (listed && next?.kind === 'word' && /^(?:in|from|at|for|on|by|to|each)$/.test(next.low)) return true;
  const ends = next === undefined || (next.kind === 'mark' && /^[.,;]$/.test(next.low));
  return (
    ends &&
    (before?.low === 'in' || before?.low === 'on' || before?.low === 'with') &&
    (draft.quantity.value ?? 0) > 1
  );
};

/** "12 of them", "killed 12 and wounded 30", "rose to 1,692": a number may stand without a noun where the clause gives one. */
const mayStand = ({ tokens }: Sentence, draft: Draft, previous: Draft | undefined): boolean => {
  const { figure, quantity } = draft;
  if (figure.measure || draft.bounded) return true;
  const next = tokens[draft.last + 1];
  const before = tokens[draft.first - 1];
  if (next?.low === 'of' && PARTITIVE.test(tokens[draft.last + 2]?.low ?? '')) return quantity.value !== 1;
  if (quantity.form === 'vague') return true;
  if (quantity.grouped) return true;
  if (
    before?.low === 'of' &&
    /^(?:tally|total|toll|count|number|average|figure|high|low|record|estimate|maximum|minimum|peak|target|majority|lead|score)$/.test(
      tokens[draft.first - 2]?.low ?? '',
    )
  )
    return true;
  if (next?.low === 'out' && tokens[draft.last + 2]?.low === 'of') return true;
  if (next?.low === 'each' || (before?.low === 'of' && tokens[draft.first - 2]?.low === 'out')) return true;
  if (previous?.figure.kind === 'count' && goesOn(tokens, draft)) return true;
  if (quantity.form === 'range') return true;
  if (
    before?.kind === 'word' &&
    /^(?:to|from|total|totalled|totaled|reached|hit|stood|including|another|further|additional|number|numbered|numbering|totalling|totaling)$/.test(
      before.low,
    ) &&
    tokens[quantity.first]?.kind === 'number'
  )
    return (quantity.value ?? 0) > 12 || before.low !== 'from';
  return false;
};

/** The noun that an elided one takes over, from the figure before it in the same sentence. */
const takeOver = (sentence: Sentence, draft: Draft, previous: Draft | undefined): void => {
  if (draft.noun || !previous || draft.figure.kind !== 'count') return;
  if (previous.figure.kind !== 'count' || !previous.noun || previous.figure.unit !== 'people') return;
  const { measure } = draft.figure;
  if (!measure && sentence.tokens[draft.last + 1]?.low !== 'of') return;
  draft.figure.unit = 'people';
};

const PEOPLE_MEASURES = new Set([
  'killed',
  'injured',
  'casualties',
  'missing',
  'arrested',
  'abducted',
  'displaced',
  'rescued',
  'beheaded',
]);

/** Keeps numbers whose noun is left out but understood, and drops bare ones. */
export const elidedNoun: Refiner = {
  name: 'elidedNoun',
  refine: (sentence, drafts) => {
    const kept: Draft[] = [];
    for (const draft of drafts) {
      const { figure } = draft;
      if (figure.kind === 'count' && !draft.noun && figure.unit === 'things') {
        if (!mayStand(sentence, draft, kept.at(-1))) continue;
        if (figure.measure && PEOPLE_MEASURES.has(figure.measure.value)) figure.unit = 'people';
        takeOver(sentence, draft, kept.at(-1));
      }
      // Those who were killed or arrested are people, whatever the word for them.
      if (
        figure.unit === 'things' &&
        draft.noun &&
        !draft.noun.entry &&
        figure.measure &&
        PEOPLE_MEASURES.has(figure.measure.value)
      )
        figure.unit = 'people';
      kept.push(draft);
    }
    return kept;
  },
};
