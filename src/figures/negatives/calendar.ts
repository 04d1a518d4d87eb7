import type { Draft, Negative } from '../draft.ts';
import { isMark, isWord } from '../quantity.ts';
import { isDash } from '../numerals/range.ts';
import { look, type Sentence, type Token } from '../token.ts';
import { measureVerb } from '../words/measure-verbs.ts';
import { MONTHS } from '../words/designators.ts';

const month = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && MONTHS.has(token.low);

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
    // "a rise of 81 percent over 2022"
    const over =
      /^(?:over|lower|higher|less|more|fewer)$/.test(tokens[draft.first]?.low ?? '') &&
      (quantity.value ?? 0) % 100 !== 0 &&
      !measureVerb(tokens[draft.last + 1]?.low ?? '');
    return !noun && (figure.comparator === 'about' || over) && (quantity.value ?? 0) > 1900;
  }
  const before = look(tokens, quantity.first - 1);
  const after = tokens[quantity.last + 1];
  if (isDash(after) && tokens[quantity.last + 2]?.kind === 'number') return true;
  if (
    !noun &&
    measureVerb(after?.low ?? '')?.passive &&
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

const isDate = ({ tokens }: Sentence, draft: Draft): boolean => {
  const { quantity, figure } = draft;
  if (figure.kind !== 'count' || quantity.scaled || quantity.grouped) return false;
  const { first, last } = quantity;
  const number = tokens[first]?.kind === 'number' ? tokens[first] : tokens[first + 1];
  if (number?.kind !== 'number') return false;
  const before =
    isMark(look(tokens, first - 1), '.') || isMark(look(tokens, first - 1), ',')
      ? look(tokens, first - 2)
      : look(tokens, first - 1);
  const after = tokens[last + 1];
  const value = tokens[last]?.value ?? 0;
  if (value <= 31 && month(before) && !isMark(look(tokens, first - 1), ',')) return true;
  if (value <= 31 && (month(after) || (isWord(after, 'of') && month(tokens[last + 2])))) return true;
  // "13, 14 and 15 July"
  if (
    value <= 31 &&
    (isMark(after, ',') ||
      isWord(after, 'and') ||
      isWord(after, 'to') ||
      isDash(after) ||
      isWord(after, 'or'))
  ) {
    let i = last + 2;
    while (
      i < last + 8 &&
      (tokens[i]?.kind === 'number' || isMark(tokens[i], ',') || isWord(tokens[i], 'and'))
    )
      i++;
    if (i > last + 2 && month(tokens[i])) return true;
  }
  if (
    value <= 31 &&
    (isWord(before, 'and') ||
      isMark(look(tokens, first - 1), ',') ||
      isWord(before, 'to') ||
      isDash(before) ||
      isWord(before, 'or'))
  ) {
    let i = first - 2;
    while (i > first - 8 && (tokens[i]?.kind === 'number' || isMark(tokens[i], ','))) i--;
    if (i < first - 2 && month(tokens[i]) && !draft.noun) return true;
  }
  // 16/07/2018, 9/11, 26/11
  return (
    (isMark(after, '/') && after?.glued === true && tokens[last + 2]?.kind === 'number') ||
    (isMark(look(tokens, first - 1), '/') && tokens[first]?.glued === true)
  );
};

/** "July 10", "10-12 July", "Feb 21", "16/07/2018", "9/11". */
export const date: Negative = { name: 'date', matches: isDate };

const isDecade = ({ tokens }: Sentence, draft: Draft): boolean => {
  const after = tokens[draft.quantity.last + 1];
  if (isMark(after, "'") && after?.glued && isWord(tokens[draft.quantity.last + 2], 's')) return true;
  return (
    after?.kind === 'word' &&
    after.glued &&
    after.low === 's' &&
    tokens[draft.quantity.last]?.kind === 'number'
  );
};

/** "1990s", "in his 30s", "the 90's". */
export const decade: Negative = { name: 'decade', matches: isDecade };
