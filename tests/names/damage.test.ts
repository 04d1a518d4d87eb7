/** Damage that the checksums do not see, as if they were made anew over it: refused, or harmless to whoever reads. */
import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { buildIndex } from '../../src/names/build.ts';
import { checksum } from '../../src/names/checksum.ts';
import { HEADER, HEADER_WORDS, ROW, SECTIONS } from '../../src/names/format.ts';
import { findNames } from '../../src/names/lookup.ts';
import type { NameIndex } from '../../src/names/name-index.ts';
import { openIndex } from '../../src/names/open.ts';
import { tokenise } from '../../src/text/tokens.ts';
import { ENTRIES } from './fixtures/entities.ts';

const sound = buildIndex(ENTRIES, { datasetHash: 'sound' });
const TEXT = `In Marpur and Lower Dasht the Red Banner Movement’s men, R.B.M., said; دشت‌ها. ${ENTRIES.flatMap(
  ({ aliases }) => aliases.map(({ text }) => text),
).join(', ')}`;

/** Writes every checksum anew, so that only the bounds are left to tell. */
const sealed = (bytes: Uint8Array): Uint8Array => {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  SECTIONS.forEach((_name, k) => {
    const [from, length] = [words[HEADER.sections + 3 * k]!, words[HEADER.sections + 3 * k + 1]!];
    const to = from + Math.ceil(length / 8) * 8;
    if (from % 4 === 0 && to <= bytes.length)
      words[HEADER.sections + 3 * k + 2] = checksum(words, from / 4, to / 4);
  });
  words[HEADER.checksum] = 0;
  words[HEADER.checksum] = checksum(words, 0, HEADER_WORDS);
  return bytes;
};

/** Reads all that an index says. */
const readAll = (index: NameIndex): void => {
  const hits = findNames(TEXT, tokenise(TEXT), index);
  for (let n = 0; n < hits.count; n++) {
    expect(hits.start[n]).toBeGreaterThanOrEqual(0);
    expect(hits.end[n]).toBeLessThanOrEqual(TEXT.length);
    expect(hits.rowTo[n]).toBeLessThanOrEqual(index.rowCount);
  }
  for (let row = 0; row < index.rowCount; row++) {
    expect(typeof index.textOf(row)).toBe('string');
    expect(index.ownerOf(row)).toBeLessThan(index.entityCount);
    index.cuesOf(row);
  }
  for (let entity = 0; entity < index.entityCount; entity++) {
    expect(typeof index.idOf(entity)).toBe('string');
    expect(typeof index.kindOf(entity)).toBe('string');
    index.lineOf(entity);
    index.detailOf(entity);
  }
  index.numberOf('sm:test/place/none');
};

describe('a record damaged and sealed again', () => {
  it('is refused or harmless with any bytes of any section changed', () => {
    const change = fc.record({ at: fc.nat(), to: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const bytes = sound.slice();
        const first = HEADER_WORDS * 4;
        for (const { at, to } of changes) bytes[first + (at % (bytes.length - first))] = to;
        const opened = openIndex(sealed(bytes));
        if (opened.ok) readAll(opened.index);
        else expect(opened.error.code).toBe('damaged');
      }),
      { numRuns: 1500 },
    );
  });

  it('is refused or harmless with any number of its header changed', () => {
    const word = fc.integer({ min: HEADER.rows, max: HEADER_WORDS - 1 });
    const value = fc.oneof(fc.nat(300), fc.integer({ min: 0, max: 0xffffffff }));
    fc.assert(
      fc.property(word, value, (at, to) => {
        const bytes = sound.slice();
        new Uint32Array(bytes.buffer)[at] = to;
        const opened = openIndex(sealed(bytes));
        if (opened.ok) readAll(opened.index);
      }),
      { numRuns: 1500 },
    );
  });

  const [marpur] = ENTRIES;
  const many = Array.from({ length: 3000 }, (_, n) => ({
    ...marpur!.aliases[0]!,
    text: `Village Number ${n}`,
  }));
  const long = buildIndex([{ ...marpur!, aliases: many }], { datasetHash: 'long' });
  const section = (name: (typeof SECTIONS)[number], part: 0 | 1): number =>
    new Uint32Array(long.buffer)[HEADER.sections + 3 * SECTIONS.indexOf(name) + part]!;
  it.each([
    ['far beyond the texts', 0xffffffff, 5],
    ['right behind them', section('pool', 1), 5],
    ['at the last of them, said to be longer', section('pool', 1) - 5, 120],
    ['within them, said to be as long as can be', section('pool', 1) - 20_000, 0xff],
  ])('is refused where a text starts %s, among many', (_, text, length) => {
    const bytes = long.slice();
    new Uint32Array(bytes.buffer)[section('rows', 0) / 4 + ROW.text] = text;
    if (text < section('pool', 1)) bytes[section('pool', 0) + text] = length;
    expect(section('pool', 1)).toBeGreaterThan(0x8000);
    expect(openIndex(sealed(bytes))).toMatchObject({ ok: false, error: { code: 'damaged', detail: 'rows' } });
  });

  it('is harmless to open as it was', () => {
    expect(sealed(sound.slice())).toEqual(sound);
  });
});
