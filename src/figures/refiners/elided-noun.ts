import { firstOf, type Draft, type Refiner } from '../draft.ts';
import { look, type Sentence } from '../token.ts';
import { PEOPLE_MEASURES } from '../words/measure-verbs.ts';
import { mayStand } from './bare-number.ts';

/** "479 deaths, followed by [Punjab (165)]": a number in brackets behind a name. */
const isTally = ({ tokens }: Sentence, { first, last }: Draft): boolean =>
  look(tokens, first - 1)?.low === '(' &&
  tokens[last + 1]?.low === ')' &&
  look(tokens, first - 2)?.capital === true;

/** "Nineteen people died in one district, [14] in another and [one] each in two more". */
const isSeries = ({ tokens }: Sentence, { first, last }: Draft, previous: Draft): boolean =>
  first - previous.last < 9 &&
  /^(?:,|and)$/.test(tokens[first - 1]!.low) &&
  /^(?:in|from|at|each)$/.test(tokens[last + 1]?.low ?? '') &&
  tokens.slice(previous.last + 1, first).some(({ low }) => /^(?:in|from|at)$/.test(low));

/** The noun that an elided one takes over, from the figure before it in the same sentence. */
const takeOver = (sentence: Sentence, draft: Draft, previous: Draft | undefined): void => {
  if (draft.noun || !previous || draft.figure.kind !== 'count') return;
  // "38 raids in one province, 27 in another"
  const goesOn = previous.figure.measure?.value === previous.figure.unit && draft.first - previous.last < 8;
  if (goesOn && previous.noun && !draft.figure.measure && previous.figure.measure)
    draft.figure.measure = { ...previous.figure.measure };
  if (draft.figure.measure && draft.figure.measure.value === previous.figure.unit)
    draft.figure.unit = previous.figure.unit;
  if (
    previous.figure.unit === 'people' &&
    previous.figure.measure &&
    (isTally(sentence, draft) || isSeries(sentence, draft, previous))
  ) {
    draft.figure.measure ??= { ...previous.figure.measure, basis: 'inferred' };
    draft.figure.unit = 'people';
    return;
  }
  if (previous.figure.kind !== 'count' || !previous.noun || previous.figure.unit !== 'people') return;
  const { measure } = draft.figure;
  if (!measure && sentence.tokens[draft.last + 1]?.low !== 'of') return;
  draft.figure.unit = 'people';
};

/** What only people do: "Thousands march". */
const DONE_BY_PEOPLE =
  /^(?:march|rally|rallie|protest|demonstrate|demand|celebrate|pray|throng|flee|fle|flock|gather|mourn|attend|vote|queue|shelter|migrate)(?:e?d)?$/;

/** Keeps numbers whose noun is left out but understood, and drops bare ones. */
export const elidedNoun: Refiner = {
  name: 'elidedNoun',
  refine: (sentence, drafts) => {
    let kept = 0;
    for (const draft of drafts) {
      const { figure } = draft;
      const previous = look(drafts, kept - 1);
      if (figure.kind === 'count' && !draft.noun && figure.unit === 'things') {
        if (!mayStand(sentence.tokens, draft, previous)) continue;
        if (
          (figure.measure && PEOPLE_MEASURES.has(figure.measure.value)) ||
          DONE_BY_PEOPLE.test(look(sentence.tokens, draft.last + 1)?.low ?? '')
        )
          figure.unit = 'people';
        takeOver(sentence, draft, previous);
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
      drafts[kept++] = draft;
    }
    return firstOf(drafts, kept);
  },
};
