/** Compiles names with their classes to the bytes of a lexicon (structure: lexicon.ts), the same in whatever order they come. */
import { checksum } from '../checksum.ts';
import { ENGINE_VERSION } from '../format.ts';
import { cueBits } from './cue-lists.ts';
import { BUCKETS, LEXICON_FORMAT, LEXICON_HEADER, LEXICON_MAGIC, hashOfName, padded } from './lexicon.ts';

/** A name as it is written, and its bits. */
export type LexiconEntry = readonly [text: string, bits: number];

/** The most names that may share the upper half of their hashes: a byte's worth. */
const FULL = 255;

/**
 * A name that comes several times has the bits of all. What has no letter, or more words than a name may have, is left
 * out, as is a name without bits and, should it ever be so, the 256th of one bucket.
 */
export const buildLexicon = (entries: Iterable<LexiconEntry>): Uint8Array => {
  const bitsOf = new Map<number, number>();
  const wordsOf = new Map<number, number>();
  for (const [text, bits] of entries) {
    const name = bits === 0 ? null : hashOfName(text);
    if (name === null) continue;
    bitsOf.set(name.hash, (bitsOf.get(name.hash) ?? 0) | bits);
    wordsOf.set(name.hash, Math.max(wordsOf.get(name.hash) ?? 0, name.words));
  }
  const counts = new Uint8Array(BUCKETS);
  const hashes = Uint32Array.from(bitsOf.keys())
    .sort()
    .filter((hash) => counts[hash >>> 16]! < FULL && ++counts[hash >>> 16]!);
  const head = LEXICON_HEADER.words * 4;
  const section = padded(hashes.length * 2);
  const cues = [...cueBits()].sort(([a], [b]) => a - b).flat();
  const size = head + BUCKETS + 2 * section + cues.length * 4;
  const words = new Uint32Array(size / 4);
  const { buffer } = words;
  words[LEXICON_HEADER.magic] = LEXICON_MAGIC;
  words[LEXICON_HEADER.format] = LEXICON_FORMAT;
  words[LEXICON_HEADER.engine] = ENGINE_VERSION;
  words[LEXICON_HEADER.byteLength] = size;
  words[LEXICON_HEADER.names] = hashes.length;
  words[LEXICON_HEADER.longest] = hashes.reduce((most, hash) => Math.max(most, wordsOf.get(hash)!), 0);
  new Uint8Array(buffer, head, BUCKETS).set(counts);
  new Uint16Array(buffer, head + BUCKETS, hashes.length).set(hashes.map((hash) => hash & 0xffff));
  new Uint16Array(buffer, head + BUCKETS + section, hashes.length).set(
    hashes.map((hash) => bitsOf.get(hash)!),
  );
  words[LEXICON_HEADER.cues] = cues.length / 2;
  new Uint32Array(buffer, head + BUCKETS + 2 * section).set(cues);
  words[LEXICON_HEADER.checksum] = checksum(words, LEXICON_HEADER.checksum + 1, words.length);
  return new Uint8Array(buffer);
};
