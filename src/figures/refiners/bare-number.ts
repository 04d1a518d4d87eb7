import type { Draft } from '../draft.ts';
import { isMark, isWord } from '../quantity.ts';
import { look, type Sentence, type Token } from '../token.ts';
import { verbOf } from '../words/measure-verbs.ts';
import { isStop } from '../words/stop-words.ts';
import { isPluralNoun } from './plural-noun.ts';

type Tokens = Sentence['tokens'];

/** May this number stand without its noun? `previous` is the figure kept before it in the sentence. */
type Rule = (tokens: Tokens, draft: Draft, previous: Draft | undefined) => boolean;

const low = (token: Token | undefined): string => token?.low ?? '';

/** A comma, a stop or the end of the sentence. */
const ends = (token: Token | undefined): boolean =>
  token === undefined || (token.kind === 'mark' && /^[.,;!?)"—–]$/.test(token.low));

const digits = (tokens: Tokens, { quantity }: Draft): boolean => tokens[quantity.first]?.kind === 'number';

const isCount = (draft: Draft | undefined): draft is Draft =>
  draft?.figure.kind === 'count' || draft?.figure.kind === 'percentShare';

const PARTITIVE = /^(?:them|whom|which|those|these|the|its|his|her|their|our|us|it|all|my|your)$/;

/** "12 of them", "15 of 24 bombings", "five out of the 15". */
const partOf: Rule = (tokens, { last, quantity }) => {
  const at = isWord(tokens[last + 1], 'out') ? last + 2 : last + 1;
  if (!isWord(tokens[at], 'of')) return false;
  if (at > last + 1) return true;
  const next = tokens[at + 1];
  return (
    (PARTITIVE.test(low(next)) && quantity.value !== 1) || next?.kind === 'number' || next?.starts === true
  );
};

/** "15 of [24]", "out of the [15]": the whole of a part. */
const whole: Rule = (tokens, { first }, previous) => {
  const at = isWord(look(tokens, first - 1), 'the') ? first - 2 : first - 1;
  if (!isWord(tokens[at], 'of')) return false;
  // "nine times out of ten"
  if (isWord(look(tokens, at - 1), 'out')) return !isWord(look(tokens, at - 2), 'times');
  return previous !== undefined && previous.quantity.last === at - 1;
};

/** "a toll of 92", "a mother of four", "two groups of five", "a majority of one". */
const measuredNoun: Rule = (tokens, { first }) => {
  if (!isWord(look(tokens, first - 1), 'of')) return false;
  // "the Group of 16" is a name.
  if (first > 2 && look(tokens, first - 2)?.capital) return false;
  return /^(?:tally|total|toll|count|number|average|figure|high|low|record|estimate|maximum|minimum|peak|target|majority|lead|score|mother|father|parent|grandmother|grandfather|group|groups|capacity|quorum|margin|sample|convoy|fleet)$/.test(
    low(look(tokens, first - 2)),
  );
};

/** "rose to 44", "another 60", "compared with 31 last year", "up from 12". */
const told: Rule = (tokens, { first, quantity }) => {
  const before = low(look(tokens, first - 1));
  if (!digits(tokens, { quantity } as Draft)) return false;
  if (
    /^(?:to|from|total|totalled|totaled|reached|reach|hit|stood|including|another|further|additional|number|numbered|numbering|totalling|totaling|exceed|exceeded|versus|vs)$/.test(
      before,
    )
  )
    return (quantity.value ?? 0) > 12 || before !== 'from';
  const above = low(look(tokens, first - 2));
  if (/^(?:now|at|is|was)$/.test(before) && /^(?:total|toll|tally|count|number|figure)$/.test(above))
    return true;
  return before === 'at'
    ? /^(?:closed|ended|finished|opened|settled|stood|stands|trading|traded)$/.test(above)
    : /^(?:with|to|against)$/.test(before) && /^(?:compared|comparison|up|down)$/.test(above);
};

const GOES_ON =
  /^(?:critical|were|are|have|had|did|remain|remained|fell|rose|went|came|died|said|made|survived|escaped|managed|fled|lost|stood)$/;
const PLACED =
  /^(?:elsewhere|in|from|at|for|on|by|to|each|with|of|near|among|under|inside|outside|against|across)$/;

/** "five seats in Assam, [four] in West Bengal", "three nurses, [two] with one agency and [one] with another". */
const listed: Rule = (tokens, { first, last, quantity }, previous) => {
  if (!isCount(previous)) return false;
  const before = low(look(tokens, first - 1));
  const next = tokens[last + 1];
  if (next?.kind === 'word' && (GOES_ON.test(next.low) || next.low.endsWith('ed'))) return true;
  if (/^(?:,|;|and|or|with|\(|-|–|—)$/.test(before) && next?.kind === 'word' && PLACED.test(next.low))
    return true;
  return ends(next) && /^(?:in|on|with)$/.test(before) && (quantity.value ?? 0) > 1;
};

/** "The party won nine, JUI two, TLP [two] and the Movement [one]", "Helmand (516), Ghazni (463)". */
const named: Rule = (tokens, { first, last, quantity }, previous) => {
  if (!isCount(previous) || previous.figure.kind !== 'count') return false;
  const bracket = isMark(look(tokens, first - 1), '(') && isMark(tokens[last + 1], ')');
  const abbreviated = isMark(look(tokens, first - 1), ')') && isMark(look(tokens, first - 3), '(');
  const name =
    tokens[
      abbreviated ? first - 4 : bracket || isWord(look(tokens, first - 1), 'with') ? first - 2 : first - 1
    ];
  if (name?.kind !== 'word' || !name.capital || tokens[quantity.first]?.capital) return false;
  if (bracket) return (quantity.value ?? 0) > 99 || isMark(tokens[previous.last + 1], ')');
  return first - previous.last < 11 && (ends(tokens[last + 1]) || isWord(tokens[last + 1], 'and'));
};

/** "Attacks: 14 (19)", "Arrested: 10", "Roads closed: 8", "41 incidents (previous week 36)": as a table has it. */
const tabled: Rule = (tokens, { first, last }, previous) => {
  const before = look(tokens, first - 1);
  if (isMark(before, ':') && (ends(tokens[last + 1]) || isMark(tokens[last + 1], '(')))
    return (
      verbOf(look(tokens, first - 2)) !== undefined ||
      isPluralNoun(look(tokens, first - (/(?:ed|lost)$/.test(low(look(tokens, first - 2))) ? 3 : 2)))
    );
  if (!isMark(tokens[last + 1], ')')) return false;
  // "in double digits (65)"
  if (isMark(before, '(') && isPluralNoun(look(tokens, first - 2)) && !look(tokens, first - 2)?.capital)
    return true;
  if (!isCount(previous)) return false;
  if (isMark(before, '(')) return previous.last === first - 2;
  return (
    /^(?:week|month|quarter|year)$/.test(low(before)) &&
    /^(?:previous|last)$/.test(low(look(tokens, first - 2)))
  );
};

/** What has an object: short past forms, and other words in -ed, -ing and -s. */
const DONE =
  /^(?:has|have|had|won|lost|took|takes?|got|gets?|saw|sent|held|cut|led|made|makes?|found|need|gave|gives|sold)$/;

/** "the airline cancels 118", "they have counted nine since", "needs 179": what a verb takes. */
const object: Rule = (tokens, { first, last, quantity }, previous) => {
  const before = look(tokens, first - 1);
  const next = tokens[last + 1];
  const value = quantity.value ?? 0;
  if (before?.kind !== 'word' || value < 2) return false;
  if (!DONE.test(before.low) && (isStop(before) || !/(?:ed|[^'s]s|ing)$/.test(before.low))) return false;
  if (next?.kind === 'word') {
    if (GOES_ON.test(next.low)) return true;
    if (
      !/^(?:and|since|in|of|so|against|overall|more|while|but|compared|at|from|on|over|during|last|this)$/.test(
        next.low,
      )
    )
      return false;
  } else if (!ends(next)) return false;
  return digits(tokens, { quantity } as Draft) ? value > 2 : previous !== undefined || value > 3;
};

const VOTES = /^(?:vote|rul|approv|pass|back|reject|decid|adopt)/;

/** "voted seven to two", "by 131 votes to 31", "a vote of 52 to 48": both sides. */
const ballot: Rule = (tokens, { first, last }, previous) => {
  if (isWord(look(tokens, first - 1), 'to') && previous?.figure.measure?.value === 'votes') return true;
  const before = /^(?:by|of)$/.test(low(look(tokens, first - 1))) ? first - 2 : first - 1;
  const at = low(tokens[before]);
  if (isWord(tokens[last + 1], 'to') && tokens[last + 2]?.starts === true) return VOTES.test(at);
  return (
    isWord(look(tokens, first - 1), 'to') &&
    previous?.quantity.last === first - 2 &&
    VOTES.test(
      low(look(tokens, previous.first - 1)).replace(/^(?:by|of)$/, low(look(tokens, previous.first - 2))),
    )
  );
};

/** "two more", "nine overall", "12 in total", "73 per 100,000", "five each". */
const summed: Rule = (tokens, { first, last, quantity }) => {
  const next = low(tokens[last + 1]);
  if (next === 'each') return true;
  if (/^(?:overall|altogether|combined)$/.test(next)) return true;
  if (next === 'in') return /^(?:total|all)$/.test(low(tokens[last + 2])) && !isWord(tokens[last + 3], 'the');
  if (next === 'per') return digits(tokens, { quantity } as Draft);
  if (next !== 'more' || (quantity.value ?? 0) < 2) return false;
  return (
    !/^(?:no|one|once)$/.test(low(look(tokens, first - 1))) &&
    (ends(tokens[last + 2]) ||
      PLACED.test(low(tokens[last + 2])) ||
      /^(?:were|are|have|had|died)$/.test(low(tokens[last + 2])))
  );
};

/** "officials said 78 have wounds", "Forty-one remain": a subject that is a number. */
const subject: Rule = (tokens, { first, last, quantity }) => {
  const before = look(tokens, first - 1);
  if ((quantity.value ?? 0) < 2 || !/^(?:have|were|are|remain|had)$/.test(low(tokens[last + 1])))
    return false;
  return before === undefined || ends(before) || /^(?:said|says|that|while|and|but)$/.test(before.low);
};

const RULES: readonly Rule[] = [
  partOf,
  whole,
  measuredNoun,
  told,
  listed,
  named,
  object,
  ballot,
  tabled,
  summed,
  subject,
];

/** "two with one agency and [one] with another", "a majority of [one]": the others decide whether it counts. */
export const oneStands = (tokens: Tokens, draft: Draft, previous: Draft | undefined): boolean =>
  !isWord(tokens[draft.last + 1], 'of') &&
  [measuredNoun, listed, named].some((rule) => rule(tokens, draft, previous));

/** "12 of them", "killed 12 and wounded 30", "rose to 1,692": may a number stand where its noun is only understood? */
export const mayStand = (tokens: Tokens, draft: Draft, previous: Draft | undefined): boolean =>
  draft.figure.measure !== null ||
  draft.bounded ||
  draft.quantity.grouped ||
  draft.quantity.form === 'vague' ||
  draft.quantity.form === 'range' ||
  RULES.some((rule) => rule(tokens, draft, previous));
