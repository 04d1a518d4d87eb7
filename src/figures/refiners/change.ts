import { oneLine } from '../../text/one-line.ts';
import type { Draft, Refiner } from '../draft.ts';
import { isMark, isWord } from '../quantity.ts';
import { look, written, type Sentence, type Token } from '../token.ts';
import { CHANGE_NOUNS, CHANGE_VERBS, COMPARED } from '../words/change-words.ts';
import { MONTHS } from '../words/designators.ts';

const followedByChange = (tokens: readonly Token[], last: number): boolean => {
  for (let i = last + 1; i < last + 4; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    // "30 percent above the line" may be a share, but says a distance from it.
    if (COMPARED.has(token.low)) return true;
    if (
      !/^(?:year-on-year|annual|yearly|monthly|further|sharp|steep|drastic|overall|pay|salary|price|tax|tariff|real|economic|gdp|net|nominal|significant|in|the)$/.test(
        token.low,
      )
    )
      return false;
    if (token.low === 'in' || token.low === 'the') return false;
  }
  return false;
};

/** "a rise of 5 percent", "grew 5 percent", "up by 52 percent", "from 12 percent" (a level). */
const precededByChange = (tokens: readonly Token[], first: number): boolean => {
  const before = look(tokens, first - 1);
  if (isMark(before, '+')) return true;
  if (before?.kind !== 'word')
    return isMark(before, '-') && before?.glued === false && tokens[first]?.glued === true;
  if (before.low === 'by') {
    for (let i = first - 2; i >= 0 && i > first - 10; i--)
      if (CHANGE_VERBS.has(tokens[i]?.low ?? '') || CHANGE_NOUNS.has(tokens[i]?.low ?? '')) return true;
    return false;
  } // "make up 93% of"
  if (
    before.low === 'up' &&
    /^(?:make|makes|made|making|account|sum|add|set)$/.test(look(tokens, first - 2)?.low ?? '')
  )
    return false;
  if (before.low === 'or') {
    for (let i = first - 2; i >= 0 && i > first - 6; i--)
      if (CHANGE_VERBS.has(tokens[i]?.low ?? '')) return true;
    return false;
  }
  if (/^(?:was|is|were|at|a|of)$/.test(before.low) && CHANGE_NOUNS.has(look(tokens, first - 2)?.low ?? ''))
    return true;
  if (before.low === 'of' || before.low === 'a') {
    // "a decrease in civilian casualties of six per cent"
    for (
      let i = first - 2;
      i >= 0 && i > first - (before.low === 'of' ? 9 : 5) && tokens[i]?.kind === 'word';
      i--
    )
      if (CHANGE_NOUNS.has(tokens[i]?.low ?? '')) return true;
    return false;
  }
  for (let i = first - 1; i >= 0 && i > first - 3; i--) {
    const token = tokens[i] as Token;
    if (CHANGE_VERBS.has(token.low))
      return (
        !/^(?:lost|lose|cut|raised|raise|gained|gain|gains|added|add|shed)$/.test(token.low) ||
        i === first - 1
      );
    if (!/^(?:a|an|further|another|only|just|sharply|merely|slightly|again|more|than)$/.test(token.low))
      return false;
  }
  return false;
};

const LISTED =
  /^(?:,|and|by|in|respectively|or|followed|then|on|the|month|year|quarter|week|up|down|higher|lower|while)$/;

const listWithChange = (tokens: readonly Token[], previous: Draft | undefined, draft: Draft): boolean => {
  if (previous?.figure.kind !== 'percentChange') return false;
  const between = tokens.slice(previous.last + 1, draft.first);
  return (
    between.length > 0 && between.length <= 7 && between.every((t) => LISTED.test(t.low) || MONTHS.has(t.low))
  );
};

const BASELINE_START =
  /^(?:since|from|compared|versus|vs|over|against|than|year-on-year|y-o-y|yoy|on|relative)$/;
const BASELINE_WORD =
  /^(?:last|previous|same|year|month|quarter|week|earlier|ago|20\d\d|19\d\d|preceding|corresponding|comparable|year-on-year|yoy|y-o-y|january|february|march|april|may|june|july|august|september|october|november|december|level|levels|period|percent|pc|decade|day|close|friday|thursday|wednesday|tuesday|monday)$/;

/** "since last year", "compared with the same period of 2017": the words, or null. */
export const baselineWords = (sentence: Sentence, from: number, to: number): string | null => {
  const { tokens } = sentence;
  for (let i = from; i < to && i < from + 10; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark' && token.low !== ',') return null;
    if (token.low === 'year' && isWord(tokens[i + 1], 'on') && isWord(tokens[i + 2], 'year'))
      return 'year on year';
    if (token.kind !== 'word' || !BASELINE_START.test(token.low)) continue;
    let last = -1;
    for (let j = i; j < to && j < i + 10; j++) {
      const word = tokens[j] as Token;
      if (word.kind === 'mark' && word.low !== '%') break;
      const low = word.kind === 'number' ? written(sentence, j, j) : word.low;
      if (BASELINE_WORD.test(low) && (j > i || low.includes('o'))) last = j;
    }
    if (last < 0) continue;
    return oneLine(written(sentence, i, last));
  }
  return null;
};

const DENOMINATOR_END =
  /^(?:took|take|takes|taken|went|go|goes|fell|rose|happened|was|were|is|are|has|have|had|will|would|could|may|in|on|by|from|since|that|which|who|said|says|to|during|for|as|when|while|after|before|and|but|lives|live|voted|occurred|came|resulting)$/;

/** What a share is of: "of casualties resulting from air strikes" gives "casualties". */
export const denominatorWords = (sentence: Sentence, from: number): string | null => {
  const { tokens } = sentence;
  const of = tokens[from];
  const start = isWord(of, 'of') ? from + 1 : /^(?:the|its|his|her|their)$/.test(of?.low ?? '') ? from : -1;
  if (start < 0) return null;
  let last = -1;
  for (let i = start; i < tokens.length && i < start + 8; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark' || (token.kind === 'word' && DENOMINATOR_END.test(token.low))) break;
    last = i;
  }
  return last < start ? null : oneLine(written(sentence, start, last));
};

const refineOne = (
  sentence: Sentence,
  draft: Draft,
  previous: Draft | undefined,
  nextStart: number,
): void => {
  const { tokens } = sentence;
  const { figure } = draft;
  if (figure.kind === 'percentShare' && figure.unit === 'percent' && draft.quantity.form !== 'fraction') {
    const level = /^(?:to|at|from|between)$/.test(look(tokens, draft.first - 1)?.low ?? '');
    if (
      (!level && precededByChange(tokens, draft.first)) ||
      (!level && followedByChange(tokens, draft.last)) ||
      listWithChange(tokens, previous, draft) ||
      (previous?.figure.kind === 'percentChange' && isWord(look(tokens, draft.first - 1), 'by'))
    ) {
      figure.kind = 'percentChange';
      if (figure.high === 100 && figure.value !== 100 && figure.comparator !== 'between') figure.high = null;
    }
  } else if (
    figure.kind === 'percentShare' &&
    draft.quantity.form === 'fraction' &&
    isWord(look(tokens, draft.first - 1), 'by') &&
    precededByChange(tokens, draft.first)
  )
    figure.kind = 'percentChange';
  if (figure.kind === 'percentChange' || figure.kind === 'percentagePointChange') {
    const words = baselineWords(sentence, draft.last + 1, nextStart);
    if (words) figure.baseline = { value: words, basis: 'stated', words };
  }
  if (figure.kind === 'percentShare' || figure.kind === 'ratio') {
    const words = figure.kind === 'ratio' && draft.noun ? null : denominatorWords(sentence, draft.last + 1);
    if (words) figure.denominator = { value: words, basis: 'stated', words };
  }
};

/** Tells a change ("up by 52 percent") from a share ("52 percent of casualties"), with its baseline or denominator. */
export const change: Refiner = {
  name: 'change',
  refine: (sentence, drafts) => {
    drafts.forEach((draft, i) =>
      refineOne(sentence, draft, look(drafts, i - 1), drafts[i + 1]?.first ?? sentence.tokens.length),
    );
    return drafts;
  },
};
