import { oneLine } from '../../text/one-line.ts';
import type { Population } from '../../dataset/vocabulary.ts';
import type { Draft, Refiner } from '../draft.ts';
import { look, written, type Sentence } from '../token.ts';
import { oneOf } from '../word.ts';
import { countedNoun, nounOf } from '../words/counted-nouns.ts';
import { PEOPLE_MEASURES } from '../words/measure-verbs.ts';
import { OPEN_HEADS, modifiedBy, modifierOf, countryOf } from '../words/modifiers.ts';

/** Who is counted, from the noun and its modifiers: "civilian deaths" counts civilians, "157 Pakistanis" nationals. */
const fromNoun = (sentence: Sentence, draft: Draft): void => {
  const { tokens } = sentence;
  const { noun, figure } = draft;
  if (!noun) return;
  const head = tokens[noun.head];
  let found: Population | undefined = noun.entry?.population;
  let basis: 'stated' | 'inferred' = 'stated';
  for (let i = noun.first; i <= noun.head; i++) {
    const country = countryOf(tokens[i]);
    if (country) {
      figure.nationality = {
        value: { entity: null, text: country },
        basis: 'stated',
        words: oneLine(written(sentence, i, i)),
      };
      if (i === noun.head) found = 'nationals';
    }
  }
  if (head && OPEN_HEADS.has(head.low)) {
    for (let i = noun.head - 1; i >= noun.first; i--) {
      const modifier = modifierOf(tokens[i]);
      if (modifier) {
        found = modifier;
        break;
      }
    }
    // "deaths of civilians", "casualties among security forces"
    const link = tokens[noun.head + 1]?.low;
    if (!noun.before && (link === 'of' || link === 'among')) {
      const first = tokens[noun.head + 2]?.low === 'the' ? noun.head + 3 : noun.head + 2;
      const of = nounOf(tokens[first])?.population ?? modifierOf(tokens[first]);
      if (of && of !== 'all') found = of;
    }
  }
  if (found === 'all' && figure.nationality) found = 'nationals';
  if (!found) {
    if (figure.unit !== 'people') return;
    found = 'unspecified';
    basis = 'inferred';
  }
  figure.population = { value: found, basis, words: oneLine(written(sentence, noun.first, noun.head)) };
};

const isToll = oneOf('toll deaths death casualties fatalities dead injuries');

/** "a 145 per cent surge in civilian [injuries]": the toll behind a share, a few words on. */
const tollAhead = (tokens: Sentence['tokens'], from: number): number | undefined => {
  for (let i = from; i < from + 8; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return undefined;
    if (isToll(token)) return i;
  }
  return undefined;
};

/** The population that stands beside a toll: "civilian deaths", "fatalities among security personnel". */
const modifierAt = (sentence: Sentence, at: number, draft: Draft): void => {
  const { tokens } = sentence;
  for (let j = at + 2; j > at - 4; j--) {
    const found = modifierOf(look(tokens, j));
    if (!found || (j > at && !/^(?:of|among)$/.test(tokens[at + 1]?.low ?? ''))) continue;
    draft.figure.population = { value: found, basis: 'stated', words: written(sentence, j, j) };
    return;
  }
};

/** "the civilian death toll ... to 1,692": the modifier stands at the toll. */
const fromToll = (sentence: Sentence, draft: Draft): void => {
  const { tokens } = sentence;
  const { figure } = draft;
  if (figure.population || !figure.measure || !PEOPLE_MEASURES.has(figure.measure.value)) return;
  const ahead = figure.kind === 'count' ? undefined : tollAhead(tokens, draft.last + 1);
  if (ahead !== undefined) {
    modifierAt(sentence, ahead, draft);
    return;
  }
  for (let i = draft.first - 1; i >= 0 && i > draft.first - 18; i--) {
    const token = tokens[i];
    if (token?.kind === 'mark' && token.low !== ',') return;
    if (!isToll(token)) continue;
    modifierAt(sentence, i, draft);
    return;
  }
};

/** The share or the elided count takes its whole's population: "52 percent of civilian casualties". */
const fromDenominator = (draft: Draft): void => {
  const { figure } = draft;
  if (figure.population || !figure.denominator) return;
  for (const word of figure.denominator.value.toLowerCase().split(/\s+/)) {
    const population = modifiedBy(word) ?? countedNoun(word)?.population;
    if (population && population !== 'all') {
      figure.population = { value: population, basis: 'stated', words: word };
      return;
    }
  }
};

/** "66 percent of those killed were [civilians]", "one in three casualties was a [child]" */
const fromPredicate = (sentence: Sentence, draft: Draft): void => {
  const { tokens } = sentence;
  const { figure, last } = draft;
  if (figure.kind !== 'percentShare' && figure.kind !== 'ratio') return;
  for (let i = last + 1; i < last + 9; i++) {
    if (!/^(?:was|were|is|are)$/.test(tokens[i]?.low ?? '')) continue;
    const at = /^(?:a|an)$/.test(tokens[i + 1]?.low ?? '') ? i + 2 : i + 1;
    const value = nounOf(tokens[at])?.population;
    if (value) figure.population = { value, basis: 'stated', words: written(sentence, at, at) };
    return;
  }
};

const fromPrevious = (sentence: Sentence, draft: Draft, previous: Draft | undefined): void => {
  const { figure } = draft;
  if (figure.population || draft.noun || figure.kind !== 'count' || figure.unit !== 'people') return;
  const before = previous?.figure;
  if (before?.population && before.unit === 'people' && sentence.tokens[draft.last + 1]?.low === 'of')
    figure.population = { ...before.population, basis: 'inferred' };
  else figure.population = { value: 'unspecified', basis: 'inferred' };
};

/** Who is counted. "Personnel" are security forces, "people" everyone; what is not said is `unspecified`. */
export const population: Refiner = {
  name: 'population',
  refine: (sentence, drafts) => {
    drafts.forEach((draft, i) => {
      const { kind } = draft.figure;
      if (kind === 'money' || kind === 'distance' || kind === 'area') return;
      fromNoun(sentence, draft);
      fromToll(sentence, draft);
      fromDenominator(draft);
      fromPredicate(sentence, draft);
      fromPrevious(sentence, draft, look(drafts, i - 1));
    });
    return drafts;
  },
};
