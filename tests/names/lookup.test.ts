import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { ROW, ROW_WORDS } from '../../src/names/format.ts';
import { findNames } from '../../src/names/lookup.ts';
import { tokenise } from '../../src/text/tokens.ts';
import type { NameIndex } from '../../src/names/name-index.ts';
import { ENTRIES, alias, entry, indexOf } from './fixtures/entities.ts';

const index = indexOf(ENTRIES);

const found = (text: string, ix: NameIndex = index): string[] => {
  const hits = findNames(text, tokenise(text), ix);
  return Array.from({ length: hits.count }, (_, n) => text.slice(hits.start[n], hits.end[n]));
};

describe('findNames', () => {
  it.each([
    ['as written', 'in Marpur today', ['Marpur']],
    ['diacritics', 'in Mārpur and Ma\u0304rpur', ['Mārpur', 'Ma\u0304rpur']],
    [
      'hyphens, dashes, spaces',
      'Tehrik–i–Surkh Alam, Tehrik e Surkh-Alam',
      ['Tehrik–i–Surkh Alam', 'Tehrik e Surkh-Alam'],
    ],
    ['across a line', 'Red Banner\nMovement', ['Red Banner\nMovement']],
    [
      'connectives',
      'Jamaat al-Safa, Jamaatul Safa, Jamaat-ul-Safa',
      ['Jamaat al-Safa', 'Jamaatul Safa', 'Jamaat-ul-Safa'],
    ],
    ['apostrophes', 'Da’esh Nur, Daʼesh Nur, Daesh Nur', ['Da’esh Nur', 'Daʼesh Nur', 'Daesh Nur']],
    ['possessives', "Marpur’s mayor, Red Banner Movement's men", ['Marpur', 'Red Banner Movement']],
    ['plural possessive', 'the Red Banner Movement’ “x”', ['Red Banner Movement']],
    ['no space after a full stop', 'left.Marpur is', ['Marpur']],
    ['spelled-out abbreviations', 'R.B.M. and R-B-M', ['R.B.M', 'R-B-M']],
    ['the alias’s own punctuation', 'in Washford, D.C. today', ['Washford, D.C']],
    ['capitals', 'MARPUR FALLS', ['MARPUR']],
    ['title case', 'Al-Safa Brigade', ['Al-Safa Brigade']],
    ['a quotation', '“Marpur”, ‘Dasht’', ['Marpur', 'Dasht']],
    ['a hyphened compound', 'anti-Dasht, RBM-led', ['Dasht', 'RBM']],
    ['Arabic script', 'در دشت، مار پور', ['دشت', 'مار پور']],
    ['joined in Arabic script', 'مارپور', ['مارپور']],
    ['the non-joiner', 'مار\u200cپور', ['مار\u200cپور']],
    ['a plural written on', 'دشت\u200cها', ['دشت']],
  ])('%s', (_what, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['small letters', 'marpur and rbm'],
    ['part of a word', 'Marpuri, Dashtland'],
    ['a sentence between', 'Red Banner. Movement'],
    ['a comma between', 'Red, Banner Movement'],
    ['a blank line between', 'Red Banner\n\nMovement'],
    ['a short one in mixed case', 'Rbm'],
    ['another letter', 'Marpor'],
  ])('not: %s', (_what, text) => {
    expect(found(text)).toEqual([]);
  });

  it('takes the longest and leaves what is inside it', () => {
    expect(found('in Lower Dasht')).toEqual(['Lower Dasht']);
  });

  it('also finds what is inside a name that needs a cue', () => {
    const ix = indexOf([
      ...ENTRIES,
      entry('dasht-attack', 'event', 'attack', [alias('Dasht attack', { ambiguity: 'high' })]),
    ]);
    expect(found('the Dasht attack', ix)).toEqual(['Dasht', 'Dasht attack']);
  });

  it('compares the text after every hash', () => {
    // Every row's hash is made that of "Marpur": nothing but its own text may be found for it.
    const forged = indexOf(ENTRIES);
    const { rows, buckets } = forged.views;
    const marpur = Array.from({ length: forged.rowCount }, (_, row) => row).find(
      (row) => forged.textOf(row) === 'Marpur',
    )!;
    const hash = rows[marpur * ROW_WORDS + ROW.hash]!;
    for (let row = 0; row < forged.rowCount; row++) rows[row * ROW_WORDS + ROW.hash] = hash;
    buckets.fill(0);
    buckets.fill(forged.rowCount, (hash >>> (32 - forged.bucketBits)) + 1);
    const hits = findNames('Marpur', tokenise('Marpur'), forged);
    expect(hits.count).toBe(1);
    expect(hits.rowTo[0]! - hits.rowFrom[0]!).toBe(forged.rowCount);
    const other = 'Marpus';
    expect(findNames(other, tokenise(other), forged).count).toBe(0);
  });

  it('finds every alias of a dataset in its own text', () => {
    const word = fc.stringMatching(/^[A-Z][a-zéü]{2,9}$/);
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((w) => w.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 30 }), (names) => {
        const ix = indexOf(names.map((text, n) => entry(`n${n}`, 'place', 'city', [text])));
        for (const text of names) expect(found(`near ${text}, there`, ix)).toContain(text);
      }),
      { numRuns: 60 },
    );
  });

  it('throws on no text and keeps its offsets inside', () => {
    const piece = fc.constantFrom(
      'Marpur',
      'Red Banner Movement',
      ' ',
      '’s',
      '-',
      '\ud800',
      'دشت',
      '\u200c',
      '.',
      '\n',
      'É',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(piece, { maxLength: 30 }).map((p) => p.join('')),
    );
    fc.assert(
      fc.property(text, (t) => {
        const hits = findNames(t, tokenise(t), index);
        for (let n = 0; n < hits.count; n++) {
          expect(hits.start[n]).toBeGreaterThanOrEqual(0);
          expect(hits.end[n]).toBeGreaterThan(hits.start[n]!);
          expect(hits.end[n]).toBeLessThanOrEqual(t.length);
        }
      }),
    );
  });
});
