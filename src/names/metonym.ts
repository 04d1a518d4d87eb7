/**
 * Capitals that stand for their governments: "Kabul denied it", "ties with Islamabad", "between Islamabad and
 * Washington". The place stays the mention's entity; whom it stands for goes by the page's date. Which places can stand
 * for whom is in the data (`metonymOf`); the words that show it are those below.
 */
import { type Tokens, hashWord } from '../text/tokens.ts';
import { type WordSet, wordSet } from '../text/word-set.ts';
import type { BlockText } from './candidate.ts';
import { isBefore } from './document-cue.ts';
import type { EntityDetail } from './entry.ts';
import type { Reason } from './why.ts';

/** After a capital: what governments do and places do not. */
const ACTS = wordSet(
  `says said say must should will would can cannot could may might needs wants denies denied accuses accused blames blamed
   insists insisted rejects rejected claims claimed maintains maintained recognises recognizes recognised recognized
   recognise recognize urges urged warns warned responded responds agreed agrees refuses refused condemns condemned demands
   demanded summoned expelled hopes expects believes argues argued announced announces vowed pledged protested retaliated
   ordered asked asks called calls sees saw fears decided seeks sought signed offered offers supports supported accepts
   accepted acknowledges acknowledged cooperates cooperate collaborate views considers considered dismissed disputes
   disputed conveyed reiterated stressed expressed sent withdrew suspended halted
   imposes imposed lifted tightened welcomes welcomed backs backed threatens threatened lodged summons confirms confirmed`,
);
/** Before a capital, directly. */
const TOWARDS = wordSet(
  'with between against towards toward blame blames blamed accuse accuses accused accusing urge urges urged urging warn warns warned press presses pressed pressing tell tells told ask asks asked by that pressure persuade convince',
);
/** "influence in Kabul", "ties to Islamabad": a noun and the preposition after it. */
const RELATIONS = wordSet(
  'influence leverage ties relations relationship talks tensions engagement cooperation negotiations dialogue demand demands protest message messages pressure trust confidence dealings rift row contacts aid criticism',
);
const RELATION_PREPOSITIONS = wordSet('in to on from over of for');
/** After the capital these make it the town again: "Kabul airport", "Kabul police", "Kabul residents". */
const TOWN = wordSet(
  'city airport police university province district hospital residents resident river road bazaar hotel valley mosque school zoo office bureau',
);

/** Between a capital and its verb: "has repeatedly denied", ", however, rejected", "on Tuesday said". */
const BETWEEN = wordSet(
  'has have had is was also again never not then later now itself however meanwhile on which who monday tuesday wednesday thursday friday saturday sunday for its part first already still long',
);
/** "Kabul’s denial": what a government has and a town has not. */
const HAS = wordSet(
  'denial claim claims demand demands stance position policy response concerns refusal rejection decision offer insistence accusation accusations allegation allegations warning warnings envoy ambassador reaction protest promise promises assurances allies interests relations ties',
);

/** Before a capital these make it a place, whatever comes after: "officials in Kabul said". */
const WHERE = wordSet('in near from of at around outside inside across');

/** Whether a token is one of a list; of a list nothing stands before the first token or after the last. */
const isOneOf = (t: Tokens, k: number, list: WordSet): boolean =>
  k >= 0 && k < t.count && list.has(t.hash[k]!);

/** "has repeatedly denied": an adverb between a capital and its verb. */
const isAdverb = (text: string, t: Tokens, k: number): boolean =>
  k < t.count && /ly$/i.test(text.slice(t.start[k], t.end[k]));

/** What shows that the capital at tokens [from, to) acts, or null. */
const sign = ({ text, tokens: t }: BlockText, from: number, to: number): string | null => {
  const written = (first: number, last: number): string => text.slice(t.start[first], t.end[last]);
  const joined = (k: number): boolean =>
    k > 0 && k < t.count && /^[\s’'"“”]*$/.test(text.slice(t.end[k - 1], t.start[k]));
  const near = (k: number): boolean =>
    k > 0 && k < t.count && /^[\s’'"“”,]*$/.test(text.slice(t.end[k - 1], t.start[k]));
  let verb = to;
  while (verb - to < 4 && near(verb) && (isOneOf(t, verb, BETWEEN) || isAdverb(text, t, verb))) verb++;
  if (isOneOf(t, verb, ACTS) && !isOneOf(t, from - 1, WHERE) && near(verb)) return written(verb, verb);
  if (t.stem[to - 1] !== 0 && isOneOf(t, to, HAS)) return written(to, to);
  if (isOneOf(t, to, TOWN) && joined(to)) return null;
  if (isOneOf(t, from - 1, TOWARDS)) return joined(from) ? written(from - 1, from - 1) : null;
  const related = isOneOf(t, from - 1, RELATION_PREPOSITIONS) && isOneOf(t, from - 2, RELATIONS);
  return related && joined(from) ? written(from - 2, from - 1) : null;
};

const AND = hashWord('and');

/**
 * Why the capital at tokens [from, to) stands for its government, or null. In "Islamabad and Kabul must", "between
 * Islamabad and Washington" the signs at either end hold for both.
 */
export const actingCapital = (
  b: BlockText,
  from: number,
  to: number,
  isCapital: (k: number) => boolean,
): Reason | null => {
  const { tokens: t } = b;
  const and = (k: number): boolean => k >= 0 && k < t.count && t.hash[k] === AND;
  let left = from;
  let right = to;
  if (and(right) && isCapital(right + 1)) right += 2;
  if (and(left - 1) && isCapital(left - 2)) left -= 2;
  const detail = sign(b, left, right);
  return detail === null ? null : { code: 'metonym', detail };
};

/** Whom a capital stood for at a date, or undefined where the date is not known and several are possible. */
export const governmentAt = (
  detail: EntityDetail | undefined,
  date: string | undefined,
): string | undefined => {
  const all = detail?.metonymOf ?? [];
  if (date === undefined) return all.length === 1 ? all[0]!.entity : undefined;
  const then = all.filter(
    (m) => !(m.from && isBefore(date, m.from)) && !(m.to && !isBefore(date, m.to) && !m.to.startsWith(date)),
  );
  return then.length === 1 ? then[0]!.entity : undefined;
};
