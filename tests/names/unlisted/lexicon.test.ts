import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { nameHash } from '../../../src/names/format.ts';
import { tokenise } from '../../../src/text/tokens.ts';
import { buildLexicon, type LexiconEntry } from '../../../src/names/unlisted/build-lexicon.ts';
import {
  LEXICON_HEADER,
  classOfText,
  hashOfName,
  openLexicon,
  type Lexicon,
} from '../../../src/names/unlisted/lexicon.ts';
import { CLASS_BITS, KNOWN_CLASSES, classNames } from '../../../src/names/unlisted/class-names.ts';
import { PLACE_CLASSES } from '../../../src/names/unlisted/place-classes.ts';

const { country, bigCity, town, surname, common, givenName } = CLASS_BITS;
const ENTRIES: LexiconEntry[] = [
  ['Norland', country],
  ['Marpur', bigCity],
  ['Dera Marpur Khan', town],
  ['Hope', givenName | town],
  ['hope', common],
  ['O’Brien', surname],
];
const bytes = buildLexicon(ENTRIES);

const opened = (record: Uint8Array): Lexicon => {
  const result = openLexicon(record);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

/** Why bytes are refused, or that they are not. */
const refusal = (record: Uint8Array | ArrayBuffer): string => {
  const result = openLexicon(record);
  return result.ok ? 'opened' : result.error.code;
};

describe('classOfText', () => {
  const lexicon = opened(bytes);
  it.each([
    ['Norland', ['country']],
    ['NORLAND', ['country']],
    ['Dera Mārpur-Khan', ['town']],
    ['Hope', ['town', 'givenName', 'common']],
    ['OBrien', ['surname']],
    ['Dera', []],
    ['Marpur Khan', []],
    ['', []],
  ])('of %j', (text, classes) => {
    expect(classNames(classOfText(lexicon, text))).toEqual(classes);
  });

  it('knows how long a name may be', () => {
    expect(lexicon.longest).toBe(3);
    expect(lexicon.size).toBe(5);
  });
});

const entries = fc.array(
  fc.tuple(
    fc.oneof(fc.constantFrom('a', 'a b', 'A B', 'é', 'x'.repeat(30), '-'), fc.string({ maxLength: 12 })),
    fc.integer({ min: 0, max: KNOWN_CLASSES }),
  ),
  { maxLength: 60 },
);

describe('word classes', () => {
  it('have a bit each, of sixteen', () => {
    const bits = Object.values(CLASS_BITS);
    expect(bits.reduce((sum, bit) => sum + bit, 0)).toBe(KNOWN_CLASSES);
    expect(KNOWN_CLASSES).toBeLessThan(1 << 16);
  });

  it('of places are four', () => {
    expect(classNames(PLACE_CLASSES)).toEqual(['country', 'region', 'bigCity', 'town']);
  });
});

describe('buildLexicon', () => {
  it('gives the same bytes in any order, and however often a name comes', () => {
    fc.assert(
      fc.property(entries, fc.gen(), (list, gen) => {
        const shuffled = gen(fc.shuffledSubarray, list, { minLength: list.length });
        // Compared as buffers: an assertion on arrays of this length is slow.
        expect(Buffer.compare(buildLexicon([...shuffled, ...list]), buildLexicon(list))).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  it('finds what a Map finds, and nothing else', () => {
    fc.assert(
      fc.property(entries, fc.array(fc.nat(0xffffffff)), (list, others) => {
        const oracle = new Map<number, number>();
        for (const [text, bits] of list) {
          const name = hashOfName(text);
          if (name !== null && bits !== 0) oracle.set(name.hash, (oracle.get(name.hash) ?? 0) | bits);
        }
        const lexicon = opened(buildLexicon(list));
        for (const [hash, bits] of oracle) expect(lexicon.classOf(hash)).toBe(bits);
        for (const hash of others) expect(lexicon.classOf(hash)).toBe(oracle.get(hash) ?? 0);
        expect(lexicon.size).toBe(oracle.size);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps an empty one', () => {
    expect(opened(buildLexicon([]))).toMatchObject({ size: 0, longest: 0 });
  });
});

describe('openLexicon', () => {
  it('opens a record that starts at an odd address', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(classOfText(opened(shifted.subarray(3)), 'Marpur')).toBe(bigCity);
  });

  it('refuses a record cut short anywhere, and one with more after its end', () => {
    for (let length = 0; length < bytes.length; length += 1 + (length >> 5))
      expect(refusal(bytes.slice(0, length))).toMatch(/truncated|foreign/);
    const longer = new Uint8Array(bytes.length + 8);
    longer.set(bytes);
    expect(refusal(longer)).toBe('damaged');
  });

  it('refuses a record with any bit turned', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
        const damaged = bytes.slice();
        damaged[at]! ^= 1 << bit;
        expect(refusal(damaged)).not.toBe('opened');
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['magic', 'foreign'],
    ['format', 'format'],
    ['engine', 'engine'],
    ['byteLength', 'truncated'],
    ['names', 'damaged'],
  ] as const)('says what is wrong with the header’s %s', (field, code) => {
    const other = bytes.slice();
    new Uint32Array(other.buffer)[LEXICON_HEADER[field]]! += 8;
    expect(refusal(other)).toBe(code);
  });

  it('refuses what is no lexicon', () => {
    expect(refusal(new ArrayBuffer(0))).toBe('foreign');
    expect(refusal(new ArrayBuffer(100_000))).toBe('foreign');
  });
});

describe('readWords', () => {
  const lexicon = opened(bytes);
  const words = fc.array(
    fc.oneof(fc.constantFrom('Norland', 'hope’s', 'Hope', 'O’Brien’s'), fc.string({ maxLength: 6 })),
  );
  it('says of each word, or of its stem, what is said of it alone, whatever was read before', () => {
    fc.assert(
      fc.property(words, (all) => {
        const t = tokenise(all.join(' '));
        const [classes, cues] = [new Uint16Array(t.count), new Int32Array(t.count)];
        lexicon.readWords(t, classes, cues);
        for (let k = 0; k < t.count; k++) {
          const word = t.stem[k] === 0 ? t.hash[k]! : t.stem[k]!;
          expect([classes[k], cues[k]]).toEqual([lexicon.classOf(nameHash(word)), lexicon.cueOf(word)]);
        }
      }),
    );
  });
});
