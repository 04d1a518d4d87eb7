import { oneLine } from '../../text/one-line.ts';
import type { Draft, NounPhrase, Refiner } from '../draft.ts';
import { isMark, isWord } from '../quantity.ts';
import { isUpper } from '../characters.ts';
import { endOf, look, written, type Sentence, type Token } from '../token.ts';
import { oneOf, question } from '../word.ts';
import { nounOf } from '../words/counted-nouns.ts';
import { isPeople } from '../words/modifiers.ts';
import { participleHead } from './participle-head.ts';
import { isPluralNoun } from './plural-noun.ts';
import { PLURAL_MODIFIERS } from '../words/plural-modifiers.ts';
import { MODIFYING, isStop } from '../words/stop-words.ts';
import { TIME_NOUNS } from '../words/units.ts';

const isQuote = oneOf(`" '`);

/** A counted noun phrase has at most this many tokens. */
const REACH = 9;
const isDeterminer = oneOf(
  'the this that these those his her its their our my your them whom which us it all a an each every any some such both',
);

const isModifying = question((low) => MODIFYING.has(low));
const isPluralModifier = question((low) => PLURAL_MODIFIERS.has(low));

/** "MPs", "TVs", "IDPs": capitals and an s. */
const isPluralAcronym = (sentence: Sentence, at: number): boolean => {
  const { length, capital } = sentence.tokens[at]!;
  if (!capital || length < 3) return false;
  const end = endOf(sentence, at);
  return sentence.text[end - 1] === 's' && isUpper(sentence.text.charCodeAt(end - 2));
};

/** "US" is no "us". */
const stops = (sentence: Sentence, at: number): boolean => {
  const token = sentence.tokens[at];
  return isStop(token) && !(token?.low === 'us' && sentence.text[endOf(sentence, at) - 1] === 'S');
};

/** "two Lebanese security sources", "two Texas bank accounts": an adjective or a name that a plural follows is no head. */
const isAdjective = (sentence: Sentence, at: number): boolean => {
  const { tokens } = sentence;
  const token = tokens[at]!;
  const people = isPeople(token);
  if (token.low.endsWith('s') ? !token.capital || people || nounOf(token) : !people) return false;
  for (let i = at + 1; i < at + 4; i++) {
    const next = tokens[i];
    if (next?.kind !== 'word' || stops(sentence, i)) return false;
    if (isPluralNoun(next)) return true;
  }
  return false;
};

const isSingularNoun = (token: Token): boolean =>
  nounOf(token)?.singular === true || TIME_NOUNS.has(token.low);

/** Is `low` a plural that may follow another plural in one phrase ("goods trains", "security forces personnel")? */
const continues = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !isStop(token) &&
  nounOf(token)?.singular === undefined &&
  nounOf(token) !== undefined;

/**
 * The phrase that begins at `at`: modifiers up to the head ("suspected Taliban militants"), or null. `one` looks for a
 * singular. `strict` wants a known noun.
 */
export const nounPhrase = (sentence: Sentence, at: number, one: boolean): NounPhrase | null => {
  const { tokens } = sentence;
  let head = -1;
  let lastWord = -1;
  let capitals = 0;
  let quote = '';
  let modifier = -1;
  for (let i = at; i < at + REACH; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === 'mark') {
      // "two large, well-armed groups"
      if (
        token.low === ',' &&
        i - at < 3 &&
        head < 0 &&
        lastWord === i - 1 &&
        i > at &&
        !look(tokens, i - 1)?.capital &&
        adjectives(tokens, i + 1)
      )
        continue;
      if (token.low === '-' && token.glued && tokens[i + 1]?.glued && i > at) continue;
      // five "self-defence strikes"
      if (quote === '' && head < 0 && isQuote(token) && tokens[i + 1]?.glued) {
        quote = token.low;
        continue;
      }
      break;
    }
    if (token.kind === 'number') break;
    if (token.low.endsWith("'s")) {
      // "12 of Nigeria's 36 states" never comes here; "three Pakistan's ..." is no phrase.
      break;
    }
    if (token.low === 'and' && head < 0 && lastWord === i - 1 && i > at && joined(tokens, i + 1)) continue;
    // "four arrests" are counted, "four arrested" are not.
    const known = head < 0 && !one && isPluralNoun(token) && nounOf(token) !== undefined;
    if (stops(sentence, i) && !known && !(isModifying(token) && head < 0)) break;
    lastWord = i;
    if (isPluralModifier(token)) modifier = i;
    if (token.capital) capitals++;
    const noun = one
      ? isSingularNoun(token) || (head < 0 && isPluralNoun(token) && nounOf(token) !== undefined)
      : (isPluralNoun(token) || isPluralAcronym(sentence, i)) && !isAdjective(sentence, i);
    if (noun && !(token.capital && tokens[i + 1]?.capital && !isStop(tokens[i + 1]))) {
      head = i;
      const next = tokens[i + 1];
      if (
        one
          ? next?.kind === 'word' && !isStop(next) && isSingularNoun(next)
          : continues(next) ||
            (isPeople(token) && next?.kind === 'word' && !isStop(next) && isPluralNoun(next))
      )
        continue;
      break;
    }
  }
  if (
    head < 0 &&
    lastWord >= at &&
    capitals > 0 &&
    capitals === lastWord - at + 1 &&
    tokens[lastWord + 1]?.low !== ':' &&
    !isModifying(tokens[at])
  )
    head = lastWord;
  // "700 goods", "two series", "one battalion"
  if (head < 0 && lastWord >= at) head = one ? (isObject(sentence, at, lastWord) ? lastWord : -1) : modifier;
  if (head < 0) return null;
  head = coordinated(tokens, head) ?? head;
  const headToken = tokens[head] as Token;
  return { first: at, head, entry: nounOf(headToken) };
};

/** "two suicide and gun [attacks]": what follows "and" is a modifier too if a known plural comes at once. */
const joined = (tokens: readonly Token[], at: number): boolean => {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (first?.kind !== 'word' || first.starts || isStop(first) || isPluralNoun(first)) return false;
  return second?.kind === 'word' && isPluralNoun(second) && nounOf(second) !== undefined;
};

/** "eight police and Frontier Corps [members]": a bare "police" or "army" waits for the head behind "and". */
const coordinated = (tokens: readonly Token[], head: number): number | null => {
  if (
    tokens[head + 1]?.low !== 'and' ||
    !/^(?:police|army|military|navy|taliban)$/.test(tokens[head]?.low ?? '')
  )
    return null;
  for (let i = head + 2; i < head + 7; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.starts || isStop(token)) return null;
    if (isPluralNoun(token) && !token.capital) return nounOf(token)?.unit === 'people' ? i : null;
  }
  return null;
};

/** "one battalion to defend", "one rifle,": up to three plain words and then no more of a phrase. */
const isObject = ({ tokens }: Sentence, at: number, last: number): boolean => {
  if (
    look(tokens, at - 1)?.low !== 'one' ||
    last - at > 3 ||
    /(?:ed|ing|ly|later)$/.test(tokens[at]?.low ?? '') ||
    isModifying(tokens[at])
  )
    return false;
  const next = tokens[last + 1];
  return (
    next === undefined ||
    next.kind === 'mark' ||
    /^(?:to|and|or|in|on|at|of|for|from|with|by|near|during|after|was|is|has)$/.test(next.low)
  );
};

/** After a comma inside a phrase: at most two words and then a plural. */
const adjectives = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at; i < at + 3; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.starts || isStop(token)) return false;
    if (isPluralNoun(token)) return i > at;
  }
  return false;
};

const find = (sentence: Sentence, draft: Draft, previous: Draft | undefined): NounPhrase | null => {
  const { tokens } = sentence;
  const { quantity } = draft;
  let at = draft.last + 1;
  if (isMark(tokens[at], '-') && tokens[at]?.glued) {
    // "200-plus prisoners", but not "a 12-member team"
    if (!/^(?:plus|odd)$/.test(tokens[at + 1]?.low ?? '')) return null;
    at += 2;
  }
  if (tokens[at]?.kind === 'word' && tokens[at]?.glued) return null;
  if (isMark(tokens[at], '+') && tokens[at]?.glued) at++;
  if (tokens[at]?.low === 'or' || tokens[at]?.low === 'plus') {
    if (/^(?:more|so|fewer|less)$/.test(tokens[at + 1]?.low ?? '')) at += 2;
    else return null;
  }
  if (isWord(tokens[at], 'more') && isWord(tokens[at + 1], 'than')) return null;
  if (isWord(tokens[at], 'of')) {
    const dozen = quantity.form === 'vague' || isWord(tokens[quantity.last], 'dozen');
    if (!dozen || isDeterminer(tokens[at + 1])) return null;
    at++;
  } else if (quantity.form === 'vague' && isWord(tokens[at], 'more') && isWord(tokens[at + 1], 'of'))
    return null;
  if (participleHead(tokens, at, draft, previous)) return { first: at, head: at, entry: nounOf(tokens[at]) };
  const one = quantity.value === 1 || quantity.form === 'ratio';
  const fraction = quantity.value !== null && quantity.value < 1;
  return (
    nounPhrase(sentence, at, (one || fraction) && quantity.form !== 'ratio') ??
    (quantity.form === 'ratio' ? nounPhrase(sentence, at, true) : null)
  );
};

const isOfPeople = oneOf(
  'crowd audience congregation attendance turnout workforce staff population delegation jury crew team teams gang gangs army force family families',
);

/** "a crowd of 5,000", "Attendance: 800": people, though no word behind the number says so. */
const gathersPeople = ({ tokens }: Sentence, { first }: Draft): boolean => {
  const link = look(tokens, first - 1);
  return (isWord(link, 'of') || isMark(link, ':')) && isOfPeople(look(tokens, first - 2));
};

/** Extends counts to the noun they stand with: "four [security personnel]", "scores [of civilians]". */
export const countedNounRefiner: Refiner = {
  name: 'countedNoun',
  refine: (sentence, drafts) => {
    for (let i = 0; i < drafts.length; i++) {
      const draft = drafts[i] as Draft;
      if (draft.noun || (draft.figure.kind !== 'count' && draft.figure.kind !== 'ratio')) continue;
      if (draft.figure.unit !== 'things' && draft.figure.kind === 'count') continue;
      const noun = find(sentence, draft, look(drafts, i - 1));
      if (!noun) {
        if (draft.figure.kind === 'count' && gathersPeople(sentence, draft)) draft.figure.unit = 'people';
        continue;
      }
      draft.noun = noun;
      draft.last = noun.head;
      // The closing quotation mark belongs to a phrase that has the opening one.
      const { tokens } = sentence;
      if (isQuote(tokens[noun.head + 1]))
        for (let i = noun.first; i < noun.head; i++)
          if (tokens[i]?.low === tokens[noun.head + 1]?.low) draft.last = noun.head + 1;
      if (draft.figure.kind === 'count')
        draft.figure.unit = noun.entry?.unit ?? (isPeople(sentence.tokens[noun.head]) ? 'people' : 'things');
    }
    return drafts;
  },
};

/** The words of a noun phrase as they stand, white space made single. */
export const phraseText = (sentence: Sentence, { first, head }: NounPhrase): string =>
  oneLine(written(sentence, first, head), 120);
