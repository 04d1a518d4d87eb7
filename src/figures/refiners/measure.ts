import { oneLine } from '../../text/one-line.ts';
import type { Measure } from '../../dataset/vocabulary.ts';
import type { Draft, Refiner } from '../draft.ts';
import { look, written, type Sentence } from '../token.ts';
import { oneOf, question } from '../word.ts';
import { setOf } from '../words/table.ts';
import { FILLERS, TOLL_NOUNS } from '../words/measure-verbs.ts';
import { asideEnd } from './aside.ts';
import { carries, isList, isPartOf, shareBackwards, standsFor } from './measure-lists.ts';
import { EVENTS, findMeasure, shareMeasure, tollBefore, type FoundMeasure } from './measure-search.ts';

const isPart = ({ figure }: Draft): boolean =>
  figure.kind === 'percentShare' ||
  figure.kind === 'percentChange' ||
  figure.kind === 'ratio' ||
  figure.kind === 'percentagePointChange';

const set = (sentence: Sentence, draft: Draft, found: FoundMeasure): void => {
  const words = oneLine(written(sentence, found.first, found.last));
  draft.figure.measure = { value: found.measure, basis: 'stated', words };
  if (found.loaded) draft.figure.measureDoubt = words;
};

const inherit = (draft: Draft, from: Draft, basis: 'stated' | 'inferred'): void => {
  if (!from.figure.measure) return;
  draft.figure.measure = { ...from.figure.measure, basis };
  draft.figure.measureDoubt = from.figure.measureDoubt;
};

/** A count of people without a verb of its own takes the one of the list that it goes on. */
const fromList = ({ tokens }: Sentence, draft: Draft, previous: Draft | undefined): boolean => {
  if (!previous?.figure.measure) return false;
  if (draft.article) {
    if (isList(tokens, previous, draft)) inherit(draft, previous, 'stated');
    return true;
  }
  if (standsFor(tokens, draft) || isPartOf(tokens, draft, previous)) {
    inherit(draft, previous, 'inferred');
    return true;
  }
  // "The toll rose to 24, with [a million people] reeling"
  if (tokens[draft.last + 1]?.low.endsWith('ing') && look(tokens, draft.first - 1)?.low === 'with')
    return false;
  if (previous.figure.kind !== 'count' || !draft.noun || !carries(tokens, previous.last + 1, draft.first))
    return false;
  if (previous.figure.unit !== 'people' && previous.noun !== null) return false;
  inherit(draft, previous, 'stated');
  return true;
};

/** A count inside "in two villages" does not end the clause of the one before it. */
const clauseReach = ({ tokens }: Sentence, drafts: readonly Draft[], at: number): number => {
  const next = drafts[at];
  if (!next) return tokens.length;
  const inside =
    next.figure.unit !== 'people' &&
    /^(?:in|at|from|of|across|on|during|near)$/.test(look(tokens, next.first - 1)?.low ?? '');
  return inside ? (drafts[at + 1]?.first ?? tokens.length) : next.first;
};

/** "one in three [casualties]" */
const ownToll = ({ noun }: Draft): FoundMeasure | null =>
  noun?.entry?.measure
    ? { measure: noun.entry.measure, loaded: false, first: noun.head, last: noun.head }
    : null;

const isAnyone = oneOf('people persons');

/** "casualties amounted to 25,671 people": the people are those of the toll. */
const isTotal = (tokens: Sentence['tokens'], draft: Draft): boolean =>
  draft.noun !== null &&
  isAnyone(tokens[draft.noun.head]) &&
  /^(?:to|at|of|reached|totalled|totaled|exceeded)$/.test(look(tokens, draft.first - 1)?.low ?? '');

/** "40 keys were lost", "recovered 12 rifles", "holding two hearings": done to lives and people, but to things as well. */
const isDoneToThings = question((low) => /^(?:lost|missing|hold|held|freed|recover|releas|captur)/.test(low));

/** Families are no people to add up, but they flee and are taken in as people are. */
const HOUSEHOLDS = setOf('family families household households');
const HOUSED: ReadonlySet<Measure> = new Set(['displaced', 'rescued']);

const refineOne = (sentence: Sentence, drafts: readonly Draft[], i: number): void => {
  const { tokens } = sentence;
  const draft = drafts[i] as Draft;
  const { figure } = draft;
  const previous = look(drafts, i - 1);
  const aside = asideEnd(sentence, draft, drafts[i + 1]);
  const next = aside < 0 ? i + 1 : i + 2;
  const nextStart = drafts[next]?.first ?? tokens.length;
  if (figure.kind === 'money') return;
  if (figure.kind === 'distance' || figure.kind === 'area') {
    figure.measure = { value: figure.kind, basis: 'stated' };
    return;
  }
  if (previous?.figure.measure && asideEnd(sentence, previous, draft) > 0)
    return inherit(draft, previous, 'stated');
  if (isPart(draft)) {
    const toll =
      ownToll(draft) ?? shareMeasure(tokens, draft, nextStart) ?? tollBefore(tokens, draft.first - 1);
    if (toll) set(sentence, draft, toll);
    return;
  }
  if (EVENTS.has(figure.unit) && draft.noun) {
    const { head } = draft.noun;
    set(sentence, draft, { measure: figure.unit as Measure, loaded: false, first: head, last: head });
    return;
  }
  const homes = draft.noun !== null && HOUSEHOLDS.has(tokens[draft.noun.head]?.low ?? '');
  const people = draft.noun === null || figure.unit === 'people' || draft.noun.entry === undefined;
  if ((!people && !homes) || (figure.unit !== 'people' && figure.unit !== 'things')) return;
  const found = findMeasure(
    sentence,
    draft,
    previous ? previous.last : -1,
    nextStart,
    clauseReach(sentence, drafts, next),
    aside < 0 ? undefined : aside,
  );
  if (homes) {
    if (found && HOUSED.has(found.measure)) set(sentence, draft, found);
    return;
  }
  const ofThings = found && figure.unit === 'things' && isDoneToThings(tokens[found.last]);
  if (found && !(ofThings && (draft.noun || tokens[found.last]?.low === 'lost'))) {
    set(sentence, draft, found);
    return;
  }
  if (fromList(sentence, draft, previous) || draft.article) return;
  // "27 were killed and [a thousand] affected", "which is [43] more than last year"
  const behind = tokens[draft.last + 1]?.low ?? '';
  if (/^(?:more|fewer|less)$/.test(behind) || (behind.endsWith('ed') && !FILLERS.has(behind))) return;
  const toll = draft.noun === null || isTotal(tokens, draft) ? tollBefore(tokens, draft.first - 1) : null;
  if (toll) set(sentence, draft, toll);
};

const isPairing = oneOf('respectively');

/** "Attacks, deaths and injuries fell by 45, 37 and 49 percent respectively": each to its own, or none where they do not pair. */
const inOrder = (sentence: Sentence, drafts: readonly Draft[]): void => {
  const { tokens } = sentence;
  const at = tokens.findIndex(isPairing);
  if (at < 0) return;
  const parts = drafts.filter(
    (draft) => draft.last < at && draft.noun === null && (isPart(draft) || draft.figure.kind === 'count'),
  );
  const first = parts[0];
  if (!first || parts.length < 2) return;
  const tolls: FoundMeasure[] = [];
  for (let i = 0; i < first.first; i++) {
    const value = TOLL_NOUNS.get(tokens[i]?.low ?? '');
    if (value) tolls.push({ measure: value, loaded: false, first: i, last: i });
  }
  if (tolls.length < 2) return;
  parts.forEach((draft, i) => {
    draft.figure.measure = null;
    const own = tolls[i];
    if (own && tolls.length === parts.length) set(sentence, draft, own);
  });
};

/** What happened to those counted: killed, injured, arrested, ... and the word that says so. */
export const measure: Refiner = {
  name: 'measure',
  refine: (sentence, drafts) => {
    for (let i = 0; i < drafts.length; i++) refineOne(sentence, drafts, i);
    shareBackwards(sentence, drafts);
    inOrder(sentence, drafts);
    return drafts;
  },
};
