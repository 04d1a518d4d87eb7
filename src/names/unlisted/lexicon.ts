/**
 * What words and names may be (word-class.ts), as one record of typed arrays that are used where they lie. It has no
 * text: a name is known by its 32-bit hash alone, so that one unknown name in about 25,000 is taken for a known one.
 *
 * Example, with "Hope" (hash 0x0001e2a4: a given name, a surname, a town and a word) and "Kabul" (0xfa20153c: a city):
 *
 *   header   magic, format, engine, byte length, checksum of all that follows, names, words of the longest name, cues
 *   counts   one byte for each value of a hash's upper 16 bits: how many names have it. [0, 1, 0, ..., 1, ...]
 *   lower    [0xe2a4, 0x153c]    the lower 16 bits of each hash; the names are sorted by hash
 *   classes  [0x0078, 0x0004]    the bits of each name
 *   cues     [0x6f1e02bb, 0x10]  the hash of a word and its cue bits (cue-words.ts), for each word that is a cue
 *
 * Look-up of "Kabul": 0xfa20 has the names from the sum of the counts before it (worked out once, on opening) on; among
 * those, 0x153c is the second name: class 0x0004. Half of each hash is thus in its place and not in the file.
 *
 * All numbers are little-endian; a section starts at a multiple of 8 bytes.
 */
import type { Result } from '../../dataset/result.ts';
import { type Tokens, tokenBuffer, tokenise } from '../../text/tokens.ts';
import { checksum } from '../checksum.ts';
import { ENGINE_VERSION, MAX_WORDS, type IndexError, type IndexFault, addWord, nameHash } from '../format.ts';

export const LEXICON_MAGIC = 0x584c4d53;
export const LEXICON_FORMAT = 2;
export const LEXICON_HEADER = {
  magic: 0,
  format: 1,
  /** The version of the hashes: the index's. */
  engine: 2,
  byteLength: 3,
  /** Over all words after it. */
  checksum: 4,
  names: 5,
  longest: 6,
  cues: 7,
  words: 8,
} as const;
export const BUCKETS = 1 << 16;

/** Length in bytes of a section with its padding. */
export const padded = (bytes: number): number => Math.ceil(bytes / 8) * 8;

export interface Lexicon {
  /** The most words that a name in it has. */
  longest: number;
  /** How many names it has. */
  size: number;
  /** The bits of a name by its `nameHash`; 0 where it is unknown. */
  classOf: (hash: number) => number;
  /** The cue bits of a word by its token hash; 0 for most. */
  cueOf: (hash: number) => number;
  /** Both for each word of a block, into arrays that have room; a word's stem counts where it has one. */
  readWords: (t: Tokens, classes: Uint16Array, cues: Int32Array) => void;
}

/** How many words are remembered. A power of two: a word's place is at the lower bits of its hash. */
const REMEMBERED = 1 << 13;
/** Of a word its hash, its classes and its cues, side by side; a power of two as well. */
const WIDTH = 4;

class LexiconViews implements Lexicon {
  readonly size: number;
  /** A table of twice as many places as there are words, or more: each at the first free one from its hash on. */
  private readonly cueHashes: Int32Array;
  private readonly cueBits: Int32Array;
  /** The words asked for last, near at hand: a page writes most of its words again and again. */
  private readonly lastWords = new Int32Array(REMEMBERED * WIDTH);
  /** And the names. */
  private readonly lastNames = new Uint32Array(REMEMBERED);
  private readonly lastNameClasses = new Uint16Array(REMEMBERED);

  constructor(
    private readonly starts: Uint32Array,
    private readonly lower: Uint16Array,
    private readonly classes: Uint16Array,
    cues: Uint32Array,
    readonly longest: number,
  ) {
    this.size = lower.length;
    // What no name of that place can have: 0 is a hash as any other.
    this.lastNames[0] = 1;
    const places = 2 ** Math.ceil(Math.log2(cues.length + 2));
    this.cueHashes = new Int32Array(places);
    this.cueBits = new Int32Array(places);
    for (let i = 0; i < cues.length; i += 2) {
      // As token hashes are: signed.
      const place = this.placeOf(cues[i]! | 0);
      this.cueHashes[place] = cues[i]!;
      this.cueBits[place] = cues[i + 1]!;
    }
  }

  /** Where a word stands in the table, or the free place where it would. */
  private placeOf(hash: number): number {
    const { cueHashes } = this;
    let place = hash & (cueHashes.length - 1);
    while (cueHashes[place] !== 0 && cueHashes[place] !== hash) place = (place + 1) & (cueHashes.length - 1);
    return place;
  }

  cueOf(hash: number): number {
    return this.cueBits[this.placeOf(hash)]!;
  }

  classOf(hash: number): number {
    const place = hash & (REMEMBERED - 1);
    if (this.lastNames[place] !== hash) {
      this.lastNames[place] = hash;
      this.lastNameClasses[place] = this.lookUp(hash);
    }
    return this.lastNameClasses[place]!;
  }

  private lookUp(hash: number): number {
    const bucket = hash >>> 16;
    const low = hash & 0xffff;
    const stop = this.starts[bucket + 1]!;
    for (let i = this.starts[bucket]!; i < stop; i++) if (this.lower[i] === low) return this.classes[i]!;
    return 0;
  }

  readWords({ count, hash, stem }: Tokens, classes: Uint16Array, cues: Int32Array): void {
    const { lastWords } = this;
    for (let k = 0; k < count; k++) {
      const word = stem[k] === 0 ? hash[k]! : stem[k]!;
      const place = (word & (REMEMBERED - 1)) * WIDTH;
      if (lastWords[place] !== word) {
        lastWords[place] = word;
        lastWords[place + 1] = this.lookUp(nameHash(word));
        lastWords[place + 2] = this.cueOf(word);
      }
      classes[k] = lastWords[place + 1]!;
      cues[k] = lastWords[place + 2]!;
    }
  }
}

/** Where each bucket's names start, or null where the counts are not those of so many names. */
const startsOf = (counts: Uint8Array, names: number): Uint32Array | null => {
  const starts = new Uint32Array(BUCKETS + 1);
  let sum = 0;
  for (let b = 0; b < BUCKETS; b++) starts[b + 1] = sum += counts[b]!;
  return sum === names ? starts : null;
};

const fault = (code: IndexFault, detail: string): { ok: false; error: IndexError } => ({
  ok: false,
  error: { code, detail },
});

/**
 * Opens a lexicon in place, after its checksum and bounds. Bytes that start at an odd address are copied once.
 * @returns the lexicon, or why these bytes are none: as `openIndex`
 */
export const openLexicon = (record: ArrayBufferLike | Uint8Array): Result<Lexicon, IndexError> => {
  let bytes = record instanceof Uint8Array ? record : new Uint8Array(record);
  const head = LEXICON_HEADER.words * 4;
  if (new Uint8Array(new Uint16Array([1]).buffer)[0] !== 1) return fault('endian', 'big-endian');
  if (bytes.length < head) return fault(bytes.length < 4 ? 'foreign' : 'truncated', 'header');
  if (bytes.byteOffset % 8 !== 0) bytes = bytes.slice();
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / 4));
  const at = (field: keyof typeof LEXICON_HEADER): number => words[LEXICON_HEADER[field]]!;
  if (at('magic') !== LEXICON_MAGIC) return fault('foreign', 'magic');
  if (at('format') !== LEXICON_FORMAT) return fault('format', String(at('format')));
  if (at('engine') !== ENGINE_VERSION) return fault('engine', String(at('engine')));
  if (at('byteLength') !== bytes.length)
    return fault(at('byteLength') > bytes.length ? 'truncated' : 'damaged', 'length');
  const section = padded(at('names') * 2);
  const longest = at('longest');
  const cues = head + BUCKETS + 2 * section;
  if (bytes.length !== cues + at('cues') * 8) return fault('damaged', 'length');
  if (checksum(words, LEXICON_HEADER.checksum + 1, words.length) !== at('checksum'))
    return fault('damaged', 'checksum');
  const from = bytes.byteOffset + head;
  const starts = startsOf(new Uint8Array(bytes.buffer, from, BUCKETS), at('names'));
  if (starts === null || longest > MAX_WORDS) return fault('damaged', 'counts');
  const lower = new Uint16Array(bytes.buffer, from + BUCKETS, at('names'));
  const classes = new Uint16Array(bytes.buffer, from + BUCKETS + section, at('names'));
  const pairs = new Uint32Array(bytes.buffer, bytes.byteOffset + cues, at('cues') * 2);
  return { ok: true, value: new LexiconViews(starts, lower, classes, pairs, longest) };
};

const buffer = tokenBuffer(64);

/** The hash under which a whole name is looked up, and its words; null where it has none or too many. */
export const hashOfName = (text: string): { hash: number; words: number } | null => {
  const t = tokenise(text, buffer);
  if (t.count === 0 || t.count > MAX_WORDS) return null;
  let phrase = t.hash[0]!;
  for (let k = 1; k < t.count; k++) phrase = addWord(phrase, t.hash[k]!);
  return { hash: nameHash(phrase), words: t.count };
};

/** The bits of a name as it is written, "Dera Ismail Khan"; 0 where it is unknown. */
export const classOfText = (lexicon: Lexicon, text: string): number => {
  const name = hashOfName(text);
  return name === null ? 0 : lexicon.classOf(name.hash);
};
