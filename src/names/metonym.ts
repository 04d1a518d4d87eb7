/**
 * Capitals that stand for their governments: "Kabul denied it", "ties with Islamabad", "between Islamabad and
 * Washington". The place stays the mention's entity; whom it stands for goes by the page's date. Which places can stand
 * for whom is in the data (`metonymOf`); the words that show it are those below.
 */
import { foldWord } from '../text/fold.ts';
import type { BlockText } from './candidate.ts';
import { isBefore } from './document-cue.ts';
import type { EntityDetail } from './entry.ts';
import type { Reason } from './why.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** After a capital: what governments do and places do not. */
const ACTS = words(
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
const TOWARDS = words(
  'with between against towards toward blame blames blamed accuse accuses accused accusing urge urges urged urging warn warns warned press presses pressed pressing tell tells told ask asks asked by that pressure persuade convince',
);
/** "influence in Kabul", "ties to Islamabad": a noun and the preposition after it. */
const RELATIONS = words(
  'influence leverage ties relations relationship talks tensions engagement cooperation negotiations dialogue demand demands protest message messages pressure trust confidence dealings rift row contacts aid criticism',
);
const RELATION_PREPOSITIONS = words('in to on from over of for');
/** After the capital these make it the town again: "Kabul airport", "Kabul police", "Kabul residents". */
const TOWN = words(
  'city airport police university province district hospital residents resident river road bazaar hotel valley mosque school zoo office bureau',
);

/** Between a capital and its verb: "has repeatedly denied", ", however, rejected", "on Tuesday said". */
const BETWEEN = words(
  'has have had is was also again never not then later now itself however meanwhile on which who monday tuesday wednesday thursday friday saturday sunday for its part first already still long',
);
/** "Kabul’s denial": what a government has and a town has not. */
const HAS = words(
  'denial claim claims demand demands stance position policy response concerns refusal rejection decision offer insistence accusation accusations allegation allegations warning warnings envoy ambassador reaction protest promise promises assurances allies interests relations ties',
);

/** Before a capital these make it a place, whatever comes after: "officials in Kabul said". */
const WHERE = words('in near from of at around outside inside across');

/** What shows that the capital at tokens [from, to) acts, or null. */
const sign = (b: BlockText, from: number, to: number): string | null => {
  const { text, tokens: t } = b;
  const word = (k: number): string =>
    k < 0 || k >= t.count ? '' : foldWord(text.slice(t.start[k], t.end[k]));
  const joined = (k: number): boolean =>
    k > 0 && k < t.count && /^[\s’'"“”]*$/.test(text.slice(t.end[k - 1], t.start[k]));
  const near = (k: number): boolean =>
    k > 0 && k < t.count && /^[\s’'"“”,]*$/.test(text.slice(t.end[k - 1], t.start[k]));
  let verb = to;
  while (verb - to < 4 && near(verb) && (BETWEEN.has(word(verb)) || word(verb).endsWith('ly'))) verb++;
  if (near(verb) && ACTS.has(word(verb)) && !WHERE.has(word(from - 1)))
    return text.slice(t.start[verb], t.end[verb]);
  if (t.stem[to - 1] !== 0 && HAS.has(word(to))) return text.slice(t.start[to], t.end[to]);
  if (joined(to) && TOWN.has(word(to))) return null;
  if (!joined(from)) return null;
  const before = word(from - 1);
  if (TOWARDS.has(before)) return text.slice(t.start[from - 1], t.end[from - 1]);
  if (RELATION_PREPOSITIONS.has(before) && RELATIONS.has(word(from - 2)))
    return text.slice(t.start[from - 2], t.end[from - 1]);
  return null;
};

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
  const { text, tokens: t } = b;
  const and = (k: number): boolean =>
    k >= 0 && k < t.count && foldWord(text.slice(t.start[k], t.end[k])) === 'and';
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
