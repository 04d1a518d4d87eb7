/** A name in Arabic script is found however its letters are typed, and its span is what stands on the page. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/scan/engine.ts';
import { scanText } from '../../src/scan/scan-text.ts';
import { normalise, rawSpan } from '../../src/text/normalise.ts';
import { alias, entry, indexOf } from './fixtures/entities.ts';

/** Letters that keyboards give one another's place; each may be typed as any of its row. */
const SHAPES = ['یيىېےئ', 'کكڪ', 'ہهةھۀە', 'اأإآٱ', 'وؤ', 'گګ', 'ٹټ', 'ڈډ', 'نں', '٣۳3', '١۱1'];
/** What may stand after any letter and change nothing: vowels, shadda, superscript alef, tatweel, joiners, marks. */
const NOTHING = ['', '\u064e', '\u0651', '\u0670', '\u0640', '\u200d', '\u200f', '\u061c'];
const NAMES = ['کتیبہ سیاہ گلہ', 'لشکر 313', 'دولت‌نگر', 'میرانگڑھ', 'گروهکی ډنډ'];

const engine = createEngine(
  indexOf(
    NAMES.map((name, n) => entry(`n${n}`, 'group', 'armedGroup', [alias(name, { caseRule: 'insensitive' })])),
  ),
);
const found = (text: string): [string, string | null][] =>
  scanText(text, engine).mentions.flatMap((m) => (m.kind === 'figure' ? [] : [[m.text, m.entity]]));

const typed = (name: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      ...Array.from(name, (letter) =>
        fc.tuple(
          fc.constantFrom(...(SHAPES.find((row) => row.includes(letter)) ?? letter)),
          letter === ' ' || letter === '\u200c' ? fc.constant('') : fc.constantFrom(...NOTHING),
        ),
      ),
    )
    .map((letters) => letters.map(([letter, more]) => letter + more).join(''));

describe('a name in Arabic script', () => {
  it.each(NAMES.map((name, n) => [name, n] as const))('%s, however it is typed', (name, n) => {
    fc.assert(
      fc.property(
        typed(name),
        fc.constantFrom('', 'نے ', 'در '),
        fc.constantFrom('', ' میں', '،', '۔'),
        (text, before, after) => {
          const [mention, ...others] = found(before + text + after);
          expect(others).toEqual([]);
          // Marks at the end belong to the letter before; joiners and direction marks do not.
          expect([mention?.[0], mention?.[1]]).toEqual([
            text.replace(/[\u200d\u200f\u061c]+$/, ''),
            `sm:test/group/n${n}`,
          ]);
        },
      ),
    );
  });

  it.each(NAMES)('%s is normalised alike, and the way back keeps its order', (name) => {
    fc.assert(
      fc.property(typed(name), (text) => {
        const { text: folded, map } = normalise(text);
        expect(folded).toBe(normalise(name).text);
        expect([...map]).toEqual([...map].sort((a, b) => a - b));
        expect(rawSpan({ text: folded, map }, { start: 0, end: folded.length })).toEqual({
          start: 0,
          end: text.replace(/[\u200d\u200f\u061c]+$/, '').length,
        });
      }),
    );
  });

  it.each([
    ['a name inside a word', 'مرانگڑھیات'],
    ['an unknown ending', 'میرانگڑھستان'],
    ['an unknown beginning', 'نمیرانگڑھ'],
    ['another number', 'لشکر ۳۱۴'],
    ['two words for one', 'میران گڑھ'],
    ['a full stop between', 'لشکر۔ 313'],
    ['an adjective', 'میرانگڑھی'],
  ])('is not %s', (_what, text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['a plural', 'میرانگڑھہا'],
    ['an object', 'میرانگڑھرا'],
    ['an Arabic and', 'ومیرانگڑھ'],
    ['an Arabic in', 'بمیرانگڑھ'],
    ['an Arabic article', 'المیرانگڑھ'],
    ['an Arabic in the', 'بالمیرانگڑھ'],
    ['a beginning and an ending', 'ومیرانگڑھہا'],
  ])('is found without %s', (_what, text) => {
    expect(found(text)).toEqual([['میرانگڑھ', 'sm:test/group/n3']]);
  });
});
