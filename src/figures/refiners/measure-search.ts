import type { Measure } from '../../dataset/vocabulary.ts';
import type { Draft } from '../draft.ts';
import { look, stands, type Sentence, type Token } from '../token.ts';
import { entryOf, oneOf, question } from '../word.ts';
import { nounOf } from '../words/counted-nouns.ts';
import { isStop } from '../words/stop-words.ts';
import { byEdge, setOf } from '../words/table.ts';
import {
  FILLERS,
  PHRASES_AFTER,
  PHRASES_BEFORE,
  TOLL_NOUNS,
  type MeasureVerb,
  verbOf,
} from '../words/measure-verbs.ts';

/** A measure with the token span of its words, and how it was found. */
export interface FoundMeasure {
  measure: Measure;
  first: number;
  last: number;
  loaded: boolean;
}

const REACH = 14;

const isClauseEnd = (token: Token): boolean =>
  token.kind === 'mark' &&
  (token.low === ';' ||
    token.low === '—' ||
    token.low === '"' ||
    token.low === '(' ||
    token.low === ')' ||
    token.low === ':');

const beginningWith = entryOf(byEdge(PHRASES_AFTER, 'first'));
const endingWith = entryOf(byEdge(PHRASES_BEFORE, 'last'));

const phraseAt = (tokens: readonly Token[], at: number): FoundMeasure | null => {
  const phrases = beginningWith(tokens[at]);
  if (!phrases) return null;
  for (const { words, measure, loaded } of phrases)
    if (stands(tokens, at, words)) return { measure, loaded, first: at, last: at + words.length - 1 };
  return null;
};

const phraseEndingAt = (tokens: readonly Token[], end: number): FoundMeasure | null => {
  const phrases = endingWith(tokens[end]);
  if (!phrases) return null;
  for (const { words, measure, loaded } of phrases) {
    const first = end - words.length + 1;
    if (stands(tokens, first, words)) return { measure, loaded, first, last: end };
  }
  return null;
};

/** Does the verb at `at` take an object of its own ("... and wounded eight")? */
const takesObject = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  if (!next) return false;
  if (next.kind === 'number') return true;
  // "had killed soldiers", "killed Ahmed Khan", but "killed Friday" and "Killed In"
  const noun = nounOf(next);
  if (noun?.unit === 'people' && !noun.measure && !noun.singular) return true;
  if (next.capital && !tokens[at]?.capital && !isStop(next)) return true;
  return (
    next.kind === 'word' &&
    (next.starts ||
      /^(?:the|many|some|another|at|more|nearly|over|around|about|his|her|their|its|himself|themselves)$/.test(
        next.low,
      )) &&
    !(next.low === 'at' && tokens[at + 2]?.low !== 'least') &&
    !(next.low === 'the' && tokens[at + 2]?.low === 'day') &&
    !(next.low === 'over' || next.low === 'around' || next.low === 'about' || next.low === 'more'
      ? tokens[at + 2]?.kind !== 'number' && tokens[at + 2]?.low !== 'than'
      : false)
  );
};

/** Index of the next such mark before `to`, or -1. */
const nextMark = (tokens: readonly Token[], low: string, from: number, to: number): number => {
  for (let i = from; i < to; i++) if (tokens[i]?.low === low) return i;
  return -1;
};

/** "killed or injured" together are casualties, unless the second has an object of its own. */
const found = (tokens: readonly Token[], at: number, { measure, loaded }: MeasureVerb): FoundMeasure => {
  const and = /^(?:and|or)$/.test(tokens[at + 1]?.low ?? '');
  const second = and && !takesObject(tokens, at + 2) ? verbOf(tokens[at + 2])?.measure : undefined;
  return measure === 'killed' && second === 'injured'
    ? { measure: 'casualties', loaded, first: at, last: at + 2 }
    : { measure, loaded, first: at, last: at };
};

const isQuote = (token: Token | undefined): boolean => token?.kind === 'mark' && token.low === '"';
const isFiller = question((low) => FILLERS.has(low));
const isAuxiliary = oneOf(
  'was were been be being are is got remain remains remained reported confirmed feared left declared',
);

/** Right behind the phrase: "[14 people] had been killed", "[45] wounded", "[four personnel] lost their lives". */
const adjacentAfter = (tokens: readonly Token[], from: number, to: number): FoundMeasure | null => {
  let auxiliary = false;
  // "12 fighters" had been killed
  if (isQuote(tokens[from])) return adjacentAfter(tokens, from + 1, to);
  // "2,414 (2,403) killed"
  if (tokens[from]?.low === '(') {
    const close = nextMark(tokens, ')', from + 1, from + 5);
    if (close > 0) return adjacentAfter(tokens, close + 1, Math.max(to, Math.min(close + 3, tokens.length)));
  }
  // "120 Pakistanis, mostly children, killed"
  if (tokens[from]?.low === ',') {
    const close = nextMark(tokens, ',', from + 1, Math.min(to, from + 8));
    const verb = close > 0 ? verbOf(tokens[close + 1]) : undefined;
    if (verb?.passive && !takesObject(tokens, close + 1)) return adjacentAfter(tokens, close + 1, to);
    // "15 others, including six guards, wounded"
    const own = verbOf(tokens[from + 1]);
    return own?.passive && !own.loaded && from + 1 < to && !takesObject(tokens, from + 1)
      ? found(tokens, from + 1, own)
      : null;
  }
  // "42 of the wounded"
  if (tokens[from]?.low === 'of' && /^(?:the|those)$/.test(tokens[from + 1]?.low ?? '')) {
    const whole = verbOf(tokens[from + 2]);
    if (whole?.passive && from + 2 < to)
      return { measure: whole.measure, loaded: whole.loaded, first: from + 2, last: from + 2 };
  }
  for (let i = from; i < to && i < from + 8; i++) {
    const token = tokens[i] as Token;
    const phrase = phraseAt(tokens, i);
    if (phrase) return auxiliary || !takesObject(tokens, phrase.last) ? phrase : null;
    if (token.kind !== 'word') return null;
    const verb = verbOf(token);
    if (verb?.passive) {
      if (!auxiliary && i > from && look(tokens, i - 1)?.low === 'and') return null;
      if (!auxiliary && takesObject(tokens, i)) return null;
      return found(tokens, i, verb);
    }
    if (!isFiller(token)) return null;
    if (isAuxiliary(token)) auxiliary = true;
  }
  return null;
};

const opensClause = oneOf('but while whereas after before when as because although though');

/** Later in the clause: "[14 people] in two districts of the north were killed". */
const looseAfter = (tokens: readonly Token[], from: number, to: number): FoundMeasure | null => {
  for (let i = from; i < to && i < from + REACH; i++) {
    const token = tokens[i] as Token;
    if (isClauseEnd(token)) return null;
    if (token.kind !== 'word') continue;
    const phrase = phraseAt(tokens, i);
    if (phrase) return phrase;
    if (opensClause(token)) return null;
    const verb = verbOf(token);
    if (!verb?.passive || takesObject(tokens, i)) continue;
    const before = look(tokens, i - 1)?.low ?? '';
    const aux =
      /^(?:was|were|been|be|being|are|is|got|have|had|reported|confirmed|feared|allegedly|reportedly|critically|seriously|also)$/.test(
        before,
      );
    if (aux || /^(?:died|perished|disappeared|drowned)$/.test(token.low)) return found(tokens, i, verb);
  }
  return null;
};

const isLink = oneOf(
  'the a an and to by of at with as many another also all its their his her these those further additional total record other reportedly ' +
    'some least up including have has had or lives than more over nearly about around almost critically seriously both even only just',
);

/** Right before the number: "killing at least [14]", "left [26 people] dead", "claimed [50 lives]". */
const adjacentBefore = (tokens: readonly Token[], from: number, to: number): FoundMeasure | null => {
  for (let i = from; i >= to && i > from - 5; i--) {
    const token = tokens[i] as Token;
    // killed "over 60 fighters"
    if (i === from && isQuote(token)) continue;
    const phrase = phraseEndingAt(tokens, i);
    if (phrase) return phrase;
    if (token.kind !== 'word') return null;
    const verb = verbOf(token);
    // "were killed over 12 months", "killed in two attacks": an object follows its verb at once.
    if (verb?.active && !(verb.passive && passiveBefore(tokens, i)))
      return { measure: verb.measure, loaded: verb.loaded, first: i, last: i };
    if (!isLink(token)) return null;
    if (
      /^(?:by|at|with|of|to)$/.test(token.low) &&
      !/^(?:least|to|of)$/.test(tokens[i + 1]?.low ?? '') &&
      token.low !== 'to'
    )
      return null;
  }
  return null;
};

const passiveBefore = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    const low = tokens[i]?.low ?? '';
    if (/^(?:was|were|been|be|being|are|is|got)$/.test(low)) return true;
    if (!/^(?:also|critically|seriously|reportedly|allegedly|not|later|brutally)$/.test(low)) return false;
  }
  return false;
};

/** The toll as subject: "the death toll has risen by one percent to 1,692", "casualties were up by 52 percent". */
export const tollBefore = (tokens: readonly Token[], from: number): FoundMeasure | null => {
  // "Arrested: 10"
  const heading = tokens[from]?.low === ':' ? verbOf(look(tokens, from - 1)) : undefined;
  if (heading) return { measure: heading.measure, loaded: heading.loaded, first: from - 1, last: from - 1 };
  let other: FoundMeasure | null = null;
  for (let i = from; i >= 0 && i > from - 2 * REACH; i--) {
    const token = tokens[i] as Token;
    if (isClauseEnd(token) && token.low !== ':' && !(token.low === '—' && tokens[i + 1]?.low === 'from'))
      break;
    const measure = tollAt(tokens, i);
    if (!measure) continue;
    const first = /^(?:death|body)$/.test(look(tokens, i - 1)?.low ?? '') ? i - 1 : i;
    const found: FoundMeasure = { measure, loaded: false, first, last: i };
    if (!EVENTS.has(measure)) return found;
    // "The death toll from two attacks has risen to 80": the people before the events.
    other ??= found;
  }
  return other;
};

/** What happens, in place of people to whom it does: a unit by itself. */
export const EVENTS: ReadonlySet<string> = setOf('attacks airStrikes operations incidents events votes');

const isTollWord = question((low) => low === 'count' || TOLL_NOUNS.has(low));
const isToll = (tokens: readonly Token[], at: number): boolean =>
  isTollWord(tokens[at]) && !stands(tokens, at, ['dead', 'sea']);

const tollAt = (tokens: readonly Token[], at: number): FoundMeasure['measure'] | null => {
  if (!isToll(tokens, at)) return null;
  const low = tokens[at]?.low ?? '';
  // "have killed 41 people and driven 900": a verb with its own object is no toll.
  if (tokens[at + 1]?.kind === 'number' && verbOf(tokens[at])?.active) return null;
  const before = look(tokens, at - 1)?.low ?? '';
  if (low === 'count') return before === 'death' || before === 'body' ? 'killed' : null;
  if (low === 'toll') return /^(?:road|motorway|highway|bridge)$/.test(before) ? null : 'killed';
  const measure = TOLL_NOUNS.get(low) ?? null;
  // "dead and wounded" are counted together.
  const together =
    (before === 'and' || before === 'or') && /^(?:dead|killed|deaths)$/.test(look(tokens, at - 2)?.low ?? '');
  return measure === 'injured' && together ? 'casualties' : measure;
};

const isBetween = oneOf('at least the also a , some about there');
const includes = oneOf('include includes included were are was is');

/** "The dead included [three women]", "Among the injured were [four women]", "those killed included". */
const included = (tokens: readonly Token[], from: number, previousEnd: number): FoundMeasure | null => {
  let i = from;
  while (i > previousEnd && isBetween(tokens[i])) i--;
  if (i <= previousEnd || !includes(tokens[i])) return null;
  const verb = tokens[i]?.low ?? '';
  for (let j = i - 1; j > previousEnd && j > i - 4; j--) {
    const low = tokens[j]?.low ?? '';
    const victims = verbOf(tokens[j]);
    if (!victims || !(victims.passive || low === 'martyrs')) continue;
    const among =
      /^(?:among|of)$/.test(look(tokens, j - 1)?.low ?? '') ||
      /^(?:among|of)$/.test(look(tokens, j - 2)?.low ?? '');
    return verb.startsWith('include') || among
      ? { measure: victims.measure, loaded: victims.loaded, first: j, last: j }
      : null;
  }
  return null;
};

const nounMeasure = (tokens: readonly Token[], draft: Draft): FoundMeasure | null => {
  const entry = draft.noun?.entry;
  if (!entry || !draft.noun) return null;
  const head = draft.noun.head;
  const low = tokens[head]?.low ?? '';
  // "10 martyrs": the word is kept beside what it means.
  const loaded = verbOf(tokens[head])?.loaded ?? false;
  if (entry.measure) return { measure: entry.measure, loaded, first: head, last: head };
  for (let i = draft.noun.first; i < head; i++) {
    const verb = verbOf(tokens[i]);
    if (verb?.passive) return { measure: verb.measure, loaded: verb.loaded, first: i, last: i };
  }
  if (low === 'bodies' || low === 'corpses' || low === 'body' || low === 'corpse')
    return { measure: 'killed', loaded: false, first: head, last: head };
  return null;
};

/** "over 1,600 lives lost", "more than 80,000 lives over two decades": lives that are counted were lost unless saved. */
const livesMeasure = (tokens: readonly Token[], draft: Draft): FoundMeasure | null => {
  const head = draft.noun ? tokens[draft.noun.head] : undefined;
  if (!draft.noun || (head?.low !== 'lives' && head?.low !== 'life')) return null;
  for (let i = Math.max(0, draft.first - 4); i < Math.min(tokens.length, draft.noun.head + 5); i++)
    if (
      /^(?:sav(?:e|ed|es|ing)|improv\w+|touch\w*|chang\w+|affect\w*|transform\w*|spared?)$/.test(
        tokens[i]?.low ?? '',
      )
    )
      return null;
  const next = tokens[draft.noun.head + 1];
  const last = next?.low === 'lost' ? draft.noun.head + 1 : draft.noun.head;
  return { measure: 'killed', loaded: false, first: draft.noun.head, last };
};

const isSingular = oneOf('was is has');

/** "A guard who shot [two men] was arrested": the verb behind is of one, and so not theirs; but "a gang of [five men] was". */
const isOfAnother = (tokens: readonly Token[], { noun, quantity, first }: Draft, after: number): boolean =>
  noun !== null && quantity.value !== 1 && isSingular(tokens[after]) && look(tokens, first - 1)?.low !== 'of';

/**
 * The measure that a count's own clause gives it; `previousEnd` and `nextStart` are the edges of its neighbours, and
 * `after` is where the clause goes on.
 */
export const findMeasure = (
  { tokens }: Sentence,
  draft: Draft,
  previousEnd: number,
  nextStart: number,
  clauseEnd: number,
  after = draft.last + 1,
): FoundMeasure | null => {
  const others = isOfAnother(tokens, draft, after);
  // "Two constables and [a civilian] working nearby were killed"
  const second = previousEnd === draft.first - 2 && tokens[draft.first - 1]?.low === 'and';
  return (
    nounMeasure(tokens, draft) ??
    (others ? null : adjacentAfter(tokens, after, nextStart)) ??
    adjacentBefore(tokens, draft.first - 1, previousEnd + 1) ??
    included(tokens, draft.first - 1, previousEnd) ??
    livesMeasure(tokens, draft) ??
    (draft.figure.kind === 'count' && (second || !draft.article) && !others
      ? looseAfter(tokens, after, clauseEnd)
      : null)
  );
};

/** "52 percent of casualties": the measure of the whole that the share is of. */
export const shareMeasure = (
  tokens: readonly Token[],
  draft: Draft,
  nextStart: number,
): FoundMeasure | null => {
  for (let i = draft.last + 1; i < nextStart && i < draft.last + 8; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') return null;
    const value = isToll(tokens, i) ? TOLL_NOUNS.get(token.low) : undefined;
    if (value) return { measure: value, loaded: false, first: i, last: i };
  }
  return null;
};
