/** What a whole page says of the names that no dataset has: which kind each is, and what is short for what. */
import { addWord } from '../format.ts';
import { type Tokens, hashWord, tokenBuffer, tokenise } from '../../text/tokens.ts';
import type { DocumentFacts } from '../document.ts';
import { GROUP, PERSON, PLACE, UNLISTED_KINDS } from './piece.ts';
import { wordSet } from '../../text/word-set.ts';
import * as CUE from './cue-words.ts';
import type { Lexicon } from './lexicon.ts';
import { nameHash } from '../format.ts';
import * as WORD_CLASS from './word-class.ts';

/** One name as the page writes it in full. `kind` is -1 where the page has it as several. */
export interface PageName {
  text: string;
  kind: number;
  weights: [number, number, number];
  words: number;
  /** The hashes of its first and its last word, each 0 where that is too short to stand for it. */
  first: number;
  last: number;
}

/** Of what is defined as a plan, a law or an event. */
export const NO_NAME = -2;

export interface PageNames {
  /** By the hash of all its words. */
  whole: Map<number, PageName>;
  /** By one word of it: the people of a surname or first name, the organisation that begins with it. */
  part: Map<number, PageName[]>;
}

/** The hash of tokens [from, to), without an apostrophe's ending at the end. */
export const phraseOf = (t: Tokens, from: number, to: number): number => {
  let phrase = 0;
  for (let k = from; k < to; k++) {
    const word = k === to - 1 && t.stem[k] !== 0 ? t.stem[k]! : t.hash[k]!;
    phrase = k === from ? word : addWord(phrase, word);
  }
  return phrase;
};

const OF = hashWord('of');
/**
 * Whether a name that is spelled out before its initials is an event, an office ("Inspector General of Police") or a term
 * ("Gross Domestic Product", but no "Commission on Human Rights").
 */
export const isNoBody = (cue: ArrayLike<number>, hash: Int32Array, from: number, to: number): boolean => {
  let none = (cue[to - 1]! & (CUE.eventLast | CUE.event | CUE.term | CUE.title)) !== 0;
  for (let k = from; k + 1 < to; k++) {
    if ((cue[k]! & CUE.title) !== 0 && hash[k + 1] === OF) return true;
    // "Convention on Boats"
    if ((cue[k]! & CUE.openHead) !== 0 && (cue[k + 1]! & CUE.functionWord) !== 0)
      none = (cue[k]! & CUE.event) !== 0;
  }
  return none;
};

const SHORTEST = 3;
const JOINS = wordSet('al ul el bin ibn de da van von');
/** Whether a word joins the parts of a name: "al", "bin", "van". */
export const isJoin = (hash: number): boolean => JOINS.has(hash);

const buffer = tokenBuffer(64);

/** A name as the page writes it, in its tokens, of no kind yet. */
const pageName = (text: string, t: Tokens): PageName => {
  const standing = (k: number): number =>
    t.end[k]! - t.start[k]! >= SHORTEST && !isJoin(t.hash[k]!) ? t.hash[k]! : 0;
  const [first, last] = [standing(0), standing(t.count - 1)];
  return { text, kind: -1, weights: [0, 0, 0], words: t.count, first, last };
};

export const pageNames = (facts: DocumentFacts, lexicon: Lexicon): PageNames => {
  const whole: PageNames['whole'] = new Map();
  const part: PageNames['part'] = new Map();
  const addPart = (hash: number, name: PageName): void => {
    const known = part.get(hash);
    if (known === undefined) part.set(hash, [name]);
    else if (!known.includes(name)) known.push(name);
  };
  for (const { text, kind, entity, weight = 1 } of facts.fullNames) {
    if (entity !== null) continue;
    const number = UNLISTED_KINDS.indexOf(kind);
    const t = tokenise(text, buffer);
    if (t.count === 0) continue;
    const phrase = phraseOf(t, 0, t.count);
    const known = whole.get(phrase);
    if (known !== undefined) {
      known.weights[number]! += weight;
      continue;
    }
    const name = pageName(text, t);
    name.weights[number] = weight;
    whole.set(phrase, name);
  }
  for (const name of whole.values()) {
    const [g, l, p] = name.weights;
    name.kind = g >= l ? (g >= p ? GROUP : PERSON) : l >= p ? PLACE : PERSON;
    const second = g + l + p - name.weights[name.kind]!;
    if (second * 1.5 > name.weights[name.kind]!) name.kind = -1;
    const number = name.kind;
    if (name.words < 2) {
      // One sentence that leans to a kind says nothing of the others; two do.
      if (number >= 0 && name.weights[number]! < 2) name.kind = -1;
      continue;
    }
    if (number === PERSON) {
      if (name.last !== 0) addPart(name.last, name);
      if (name.first !== 0) addPart(name.first, name);
    } else if (number === GROUP && name.first !== 0) {
      const bits = lexicon.classOf(nameHash(name.first));
      const free =
        WORD_CLASS.common | WORD_CLASS.country | WORD_CLASS.bigCity | WORD_CLASS.region | WORD_CLASS.demonym;
      if ((bits & free) === 0) addPart(name.first, name);
    }
  }
  for (const { abbreviation, entity, full } of facts.definitions) {
    if (entity !== null) continue;
    const t = tokenise(abbreviation, buffer);
    if (t.count !== 1) continue;
    const short = t.hash[0]!;
    const of = tokenise(full, buffer);
    const known = whole.get(phraseOf(of, 0, of.count));
    const cues = Array.from(of.hash.slice(0, of.count), (hash) => lexicon.cueOf(hash));
    // "internally displaced people (IDP)", but "the special investigation team (SIT)".
    const plain = !/\p{Lu}/u.test(full) && ((cues[of.count - 1] ?? 0) & CUE.openHead) === 0;
    const event = plain || isNoBody(cues, of.hash, 0, of.count);
    addPart(short, known ?? { ...pageName(full, of), kind: event ? NO_NAME : GROUP, weights: [1, 0, 0] });
  }
  return { whole, part };
};
