import type { Draft, Negative, NumberNegative } from '../draft.ts';
import type { Figure } from '../figure.ts';
import { isMark, isWord, type Quantity } from '../quantity.ts';
import { isDash } from '../numerals/range.ts';
import { look, type Sentence, type Token } from '../token.ts';
import { verbOf } from '../words/measure-verbs.ts';
import { monthOf } from '../words/designators.ts';

const month = (token: Token | undefined): boolean =>
  token !== undefined && token.capital && monthOf(token) !== undefined;

const YEAR_BEFORE =
  /^(?:in|since|of|by|until|till|during|from|for|before|after|to|year|early|late|mid|and|through|circa|the|fy|fiscal|spring|summer|autumn|fall|winter|ramadan|eid|christmas|between|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|this|his|her|its|their)$/;
const YEAR_AFTER =
  /^(?:election|elections|budget|census|world|olympics|olympic|attack|attacks|war|season|edition|report|constitution|act|coup|earthquake|floods|flood|survey|film|tour|law|agreement|accord|deal|revolution|and|was|is|were|has|when|with|as|to|by|that|which|but|presidential|parliamentary|general)$/;

/** Four plain digits that could be a year. */
export const looksLikeYear = (token: Token | undefined): boolean =>
  token?.kind === 'number' &&
  token.digits === 4 &&
  !token.grouped &&
  !token.decimal &&
  token.value >= 1400 &&
  token.value <= 2100;

const isYear = ({ tokens }: Sentence, draft: Draft): boolean => {
  const { quantity, noun, figure } = draft;
  if (figure.kind !== 'count' || quantity.scaled) return false;
  const first = tokens[quantity.first];
  if (!looksLikeYear(quantity.form === 'range' && !first?.digits ? tokens[quantity.first + 1] : first))
    return false;
  if (quantity.form === 'range') {
    // "2018-19", "1999-2003", "between 2010 and 2012"
    const last = tokens[quantity.last];
    return looksLikeYear(last) || last?.digits === 2;
  }
  if (draft.bounded) {
    // "a rise of 81 percent over 2022", "up to 2030"
    const over =
      /^(?:up|over|lower|higher|less|more|fewer)$/.test(tokens[draft.first]?.low ?? '') &&
      (quantity.value ?? 0) % 100 !== 0 &&
      !verbOf(tokens[draft.last + 1]);
    return !noun && (figure.comparator === 'about' || over) && (quantity.value ?? 0) > 1900;
  }
  const before = look(tokens, quantity.first - 1);
  const after = tokens[quantity.last + 1];
  if (isDash(after) && tokens[quantity.last + 2]?.kind === 'number') return true;
  if (
    !noun &&
    verbOf(after)?.passive &&
    !(before?.kind === 'word' && YEAR_BEFORE.test(before.low) && !isWord(before, 'and'))
  )
    return false;
  if (!noun?.entry) return true;
  if (
    before?.kind === 'word' &&
    YEAR_BEFORE.test(before.low) &&
    !isWord(before, 'to') &&
    !isWord(before, 'and') &&
    !isWord(before, 'for') &&
    !isWord(before, 'of')
  )
    return true;
  return after?.kind === 'word' && YEAR_AFTER.test(after.low);
};

/** "2018", "2018-19", "between 2010 and 2012"; "2,009" and "2000 troops" are counts. */
export const year: Negative = { name: 'year', matches: isYear };

/** Between the days of a row: "13, 14 and 15 July", "10-12 July". */
const joinsDays = (token: Token | undefined): boolean =>
  isMark(token, ',') || isWord(token, 'and') || isWord(token, 'to') || isDash(token) || isWord(token, 'or');

const mayBeDate = ({ scaled, grouped }: Quantity, kind: Figure['kind']): boolean =>
  kind === 'count' && !scaled && !grouped;

/** The day of a month is this or less. */
const LAST_DAY = 31;

const isDate = ({ tokens }: Sentence, quantity: Quantity, kind: Figure['kind']): boolean => {
  if (!mayBeDate(quantity, kind)) return false;
  const { first, last } = quantity;
  const number = tokens[first]?.kind === 'number' ? tokens[first] : tokens[first + 1];
  if (number?.kind !== 'number') return false;
  const before = look(tokens, first - 1);
  const after = tokens[last + 1];
  if ((tokens[last]?.value ?? 0) <= LAST_DAY) {
    if (month(isMark(before, '.') ? look(tokens, first - 2) : before)) return true;
    if (month(after) || (isWord(after, 'of') && month(tokens[last + 2]))) return true;
    if (joinsDays(after)) {
      let i = last + 2;
      while (
        i < last + 8 &&
        (tokens[i]?.kind === 'number' || isMark(tokens[i], ',') || isWord(tokens[i], 'and'))
      )
        i++;
      if (i > last + 2 && month(tokens[i])) return true;
    }
  }
  // 16/07/2018, 9/11, 26/11
  return (
    (isMark(after, '/') && after?.glued === true && tokens[last + 2]?.kind === 'number') ||
    (isMark(before, '/') && tokens[first]?.glued === true)
  );
};

/** "July 10", "10-12 July", "Feb 21", "16/07/2018", "9/11". */
export const date: NumberNegative = { name: 'date', matches: isDate };

const isLaterDay = ({ tokens }: Sentence, { quantity, figure, noun }: Draft): boolean => {
  if (noun || !mayBeDate(quantity, figure.kind)) return false;
  const { first, last } = quantity;
  if (tokens[first]?.kind !== 'number' && tokens[first + 1]?.kind !== 'number') return false;
  if (!((tokens[last]?.value ?? 0) <= LAST_DAY) || !joinsDays(look(tokens, first - 1))) return false;
  let i = first - 2;
  while (i > first - 8 && (look(tokens, i)?.kind === 'number' || isMark(look(tokens, i), ','))) i--;
  return i < first - 2 && month(look(tokens, i));
};

/** "July 10 and 12", "Feb 3, 4": a day behind another. */
export const laterDay: Negative = { name: 'laterDay', matches: isLaterDay };

const isDecade = ({ tokens }: Sentence, { last }: Quantity): boolean => {
  const after = tokens[last + 1];
  if (!after?.glued) return false;
  if (isMark(after, "'")) return isWord(tokens[last + 2], 's');
  return isWord(after, 's') && tokens[last]?.kind === 'number';
};

/** "1990s", "in his 30s", "the 90's". */
export const decade: NumberNegative = { name: 'decade', matches: isDecade };
