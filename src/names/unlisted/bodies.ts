/**
 * "Afghan government", "Karachi police", "Israeli air force": a country, its adjective or a place with a body of its own
 * is one organisation, small letters or not; and "the interior ministry", which has no name before it.
 */
import { HAS_DIGIT, HAS_UPPER, hashWord } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import * as CUE from './cue-words.ts';
import type { Features } from './features.ts';
import * as GAP from './gap.ts';
import * as WORD_CLASS from './word-class.ts';

const BODIES = wordSet('government govt army military police parliament navy');
const PAIR_WORDS = [
  ['security special armed air ground defence defense', 'forces force'],
  ['supreme high federal', 'court'],
  ['coast border national', 'guard guards'],
  ['central reserve', 'bank'],
  ['foreign', 'office'],
  ['state justice treasury', 'department'],
] as const;
const PAIRS = PAIR_WORDS.map(([first, second]) => ({ first: wordSet(first), second: wordSet(second) }));
const SECONDS = wordSet(PAIR_WORDS.map(([, second]) => second).join(' '));
const [MINISTRY, MILITARY, GOVERNMENT, POLICE] = ['ministry', 'military', 'government', 'police'].map(
  hashWord,
);
const [OF, FORCES] = ['of', 'forces'].map(hashWord);
const JOINS = wordSet('public and');
const POSTS = wordSet(
  'station stations post posts outpost lines van officer officers training academy custody checkpoint',
);

const small = (f: Features, k: number): boolean =>
  k < f.count && (f.t.shape[k]! & HAS_UPPER) === 0 && f.gap[k] === GAP.space && f.starts[k] === 0;

/** How many small words from token `k` on are a body: 0 to 2. */
export const bodyAt = (f: Features, k: number): number => {
  if (!small(f, k)) return 0;
  const word = f.t.hash[k]!;
  const after = small(f, k + 1);
  const next = k + 1 < f.count ? f.t.hash[k + 1]! : 0;
  if (after && word === MINISTRY && next === OF) {
    let n = 0;
    while (
      n < 4 &&
      small(f, k + 2 + n) &&
      ((f.cue[k + 2 + n]! & CUE.portfolio) !== 0 || JOINS.has(f.t.hash[k + 2 + n]!))
    )
      n++;
    if (n > 0 && !JOINS.has(f.t.hash[k + 1 + n]!)) return 2 + n;
  }
  // "17 Afghan security forces were killed": men.
  if (after && next === FORCES && k > 1 && (f.t.shape[k - 2]! & HAS_DIGIT) !== 0) return 0;
  if (after) {
    if (next === MINISTRY && (f.cue[k]! & CUE.portfolio) !== 0) return 2;
    if (SECONDS.has(next))
      for (const { first, second } of PAIRS) if (second.has(next) && first.has(word)) return 2;
  }
  const own = f.t.stem[k] === 0 ? word : f.t.stem[k]!;
  if (!BODIES.has(own)) return 0;
  if (own === POLICE && f.t.stem[k] === 0 && after && POSTS.has(next)) return 0;
  // "Nigerian military officials", "Afghan government forces": an adjective of what follows.
  const adjective = own === MILITARY || own === GOVERNMENT;
  if (
    adjective &&
    f.t.stem[k] === 0 &&
    after &&
    (f.cue[k + 1]! & (CUE.functionWord | CUE.saying)) === 0 &&
    isPlural(f, k + 1)
  )
    return 0;
  return 1;
};

const isPlural = (f: Features, k: number): boolean =>
  ((f.lex[k]! & WORD_CLASS.common) !== 0 && (f.cue[k]! & CUE.member) !== 0) ||
  /^(?:forces|troops|soldiers|base|post|posts|personnel|operation|operations|planes?|jets?|aircraft|helicopters?|convoys?|vehicles?|camp|court|hospital)$/.test(
    f.text.slice(f.t.start[k], f.t.end[k]),
  );

/** The first words of "interior ministry" and its like, in small letters with no country before them; in order. */
export const ministriesIn = (f: Features): readonly number[] => {
  const found: number[] = [];
  const { hash, count } = f.t;
  for (let k = 1; k < count; k++)
    if (hash[k] === MINISTRY && small(f, k - 1) && small(f, k) && (f.cue[k - 1]! & CUE.portfolio) !== 0)
      found.push(k - 1);
  return found;
};
