import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/dataset/canonical.ts';
import { checkSeed, type SeedReport } from '../../src/dataset/seed-check/check.ts';
import { formatReport } from '../../src/dataset/seed-check/format.ts';
import type { Coverage } from '../../src/dataset/coverage.ts';
import type { Pack } from '../../src/dataset/pack.ts';
import { DOCUMENT, FILE, sampleCoverage, samplePack, TEXT } from './sample-pack.ts';

interface Change {
  text?: string;
  pack?: (pack: Pack) => void;
  coverage?: (coverage: Coverage[]) => void;
  files?: (files: Map<string, Uint8Array>) => void;
}

/** Checks the sample after a change. A changed text keeps a right hash, so that only the change itself shows. */
async function check({ text = TEXT, ...change }: Change = {}): Promise<SeedReport> {
  const bytes = new TextEncoder().encode(text);
  const pack = samplePack(await sha256Hex(bytes));
  const coverage = sampleCoverage();
  const files = new Map([[FILE, bytes]]);
  change.pack?.(pack);
  change.coverage?.(coverage);
  change.files?.(files);
  return checkSeed(pack, coverage, files);
}

const gaps = async (change: Change) =>
  (await check(change)).gaps.map(({ code, at, message }) => ({ code, at, message }));

const shift = (p: Pack) => {
  p.mentions[1]!.locator.start += 1;
  p.mentions[1]!.locator.end += 1;
};
const own = (pack: Pack) => pack.entities[2]!.aliases[0]!;
const exact = (p: Pack) => (p.entities[1]!.aliases[0]!.caseRule = 'exact');

describe('seed check', () => {
  it('finds nothing amiss where pack and document agree', async () => {
    // The event's own form is ours and stands in no document.
    const report = await check({ pack: (p) => (own(p).source = 'sm:sample/source/elsewhere') });
    expect(report.gaps).toEqual([]);
    expect(report.rows[0]!.counts).toMatchObject({
      group: 2,
      place: 2,
      event: 0,
      description: 1,
      figure: 2,
      relation: 1,
      explained: 2,
    });
    expect(report.explained.map((e) => `${e.words}: ${e.by}`)).toEqual([
      'Riders: coverage: commonNoun',
      'Friday: coverage: weekday',
    ]);
  });

  it('tells of a form that is said to stand in a document and does not', async () => {
    const message = 'sm:sample/event/lowdale-attack: "attack on Lowdale" is said to stand in it';
    expect(await gaps({})).toEqual([{ code: 'unused', at: undefined, message }]);
  });

  it('tells of a missing document', async () => {
    expect(await gaps({ files: (f) => f.clear() })).toEqual([
      { code: 'missing', at: undefined, message: 'is not there' },
    ]);
  });

  it('tells of a changed document, and reads no further in it', async () => {
    const report = await check({ files: (f) => f.set(FILE, new TextEncoder().encode(`${TEXT} `)) });
    expect(report.gaps.map((g) => g.code)).toEqual(['changed']);
    expect(report.rows).toEqual([]);
  });

  it('tells of a shifted selector', async () => {
    expect(await gaps({ pack: shift })).toContainEqual({
      code: 'selector',
      at: TEXT.indexOf('Lowdale') + 1,
      message: 'sm:sample/place/lowdale: says "Lowdale", there stands "owdale "',
    });
  });

  it('tells of a selector beyond the end and of one that cuts a word', async () => {
    const found = await gaps({
      pack: (p) => {
        p.relations[0]!.locator.end = 4000;
        p.figureClaims[0]!.locator = { documentId: DOCUMENT, start: 1, end: 6 };
      },
    });
    expect(found.filter((g) => g.code === 'selector').map((g) => g.message)).toEqual([
      `sm:sample/relation/grey-hand-denies: [${TEXT.indexOf('The Grey')}, 4000) lies beyond the document's ${TEXT.length} units`,
      'sm:sample/figure/killed-12: "iders" cuts a word in two',
    ]);
  });

  it('tells of an occurrence that the pack does not list, in any case that the form allows', async () => {
    const text = `${TEXT} In lowdale all is quiet.`;
    const message = '"lowdale" could be sm:sample/place/lowdale and is not listed';
    expect(await gaps({ text })).toContainEqual({ code: 'occurrence', at: text.indexOf('lowdale'), message });
  });

  it('does not take a part of a word, nor another case of an exact form, for an occurrence', async () => {
    const text = `${TEXT} In lowdale lowdalers sing.`;
    expect((await gaps({ text, pack: exact })).filter((g) => g.code === 'occurrence')).toEqual([]);
  });

  it('does not let a description stand for a name', async () => {
    const found = await gaps({ pack: (p) => p.mentions.splice(1, 1) });
    expect(found.map((g) => g.message)).toContain(
      '"Lowdale" could be sm:sample/place/lowdale and is not listed',
    );
  });

  it('tells of a capitalised word that no record covers', async () => {
    const text = `${TEXT} We met Marlow there.`;
    expect(await gaps({ text })).toContainEqual({
      code: 'capital',
      at: text.indexOf('Marlow'),
      message: '"Marlow" is a name that no record covers',
    });
  });

  it('passes over an ordinary word that opens a sentence, and over no other', async () => {
    const text = `${TEXT}It rained. Marlow came. Rained out, we left.`;
    const report = await check({ text });
    const words = report.gaps.filter((g) => g.code === 'capital').map((g) => g.message.split('"')[1]);
    expect(words).toEqual(['Marlow']);
    expect(report.rows[0]!.passed).toBe(3);
  });

  it.each([
    '17',
    '1,692',
    'three',
    'dozens',
    'several',
    'half',
    'a policeman',
    'an old village guard',
    'Two',
  ])('tells of the number %s', async (number) => {
    const text = `${TEXT} They saw ${number} at dawn.`;
    const message = `"${number}" is a number that no record covers`;
    expect(await gaps({ text })).toContainEqual({ code: 'number', at: text.lastIndexOf(number), message });
  });

  it.each(['someone', 'a bridge', 'scored', 'halfway', 'often'])('takes %s for no number', async (word) => {
    const found = await gaps({ text: `${TEXT} They saw ${word} at dawn.` });
    expect(found.filter((g) => g.code === 'number')).toEqual([]);
  });

  it('tells of an explanation that explains nothing', async () => {
    const start = TEXT.indexOf('mourned');
    const idle = {
      locator: { documentId: DOCUMENT, start, end: start + 7, exact: 'mourned' },
      reason: 'idiom' as const,
    };
    expect(await gaps({ coverage: (c) => c.push(idle) })).toContainEqual({
      code: 'coverage',
      at: start,
      message: '"mourned" (idiom) explains neither a name nor a number',
    });
  });

  it('tells of a source that says nothing of an entity, and of one that is not named', async () => {
    const found = await gaps({
      pack: (p) => {
        p.entities.push({
          ...p.entities[1]!,
          id: 'sm:sample/place/highdale',
          aliases: [
            { ...p.entities[1]!.aliases[0]!, text: 'Highdale', source: 'sm:sample/source/elsewhere' },
          ],
        });
        p.entities[0]!.sources = ['sm:sample/source/elsewhere'];
      },
    });
    const messages = found.filter((g) => g.code === 'unused').map((g) => g.message);
    expect(messages).toContain('sm:sample/place/highdale names it as a source and has nothing in it');
    expect(messages).toContain('sm:sample/group/grey-hand is mentioned and does not name it as a source');
  });

  it('prints what is explained, what does not fit, and a table that adds up', async () => {
    const lines = formatReport(await check({ text: `${TEXT} We met Marlow there.` })).split('\n');
    expect(lines).toContain('  valley.txt:0  "Riders"  coverage: commonNoun');
    expect(lines.find((line) => line.startsWith('Does not fit'))).toBe('Does not fit (2):');
    expect(lines.at(-3)).toMatch(/^document +words +group +institution +place/);
    expect(lines.at(-1)).toMatch(/^all +\d+ +2 +0 +2/);
  });
});
