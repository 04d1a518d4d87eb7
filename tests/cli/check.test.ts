/** What a desk sees in a terminal: each figure beside what the dataset has, in the order and the words of a card. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSeedPack } from '../../src/dataset/seed/index.ts';
import { folderOf, sourcemark } from './run.ts';

const TOWN =
  'A bombing in Mastung on 13 July 2018 killed 137 people. In Afghanistan 1,692 civilians were killed in the first six months of 2018, UNAMA said.';
const FLOOD = 'The floods of 2022 killed 1,692 people in Pakistan. An attack in Mastung killed 149 people.';
const OWN = 'The bombing of 13 July 2018 killed 149 people in Mastung: 100 civilians and 60 soldiers.';

let folder: Awaited<ReturnType<typeof folderOf>>;
beforeAll(async () => {
  folder = await folderOf({ 'town.txt': TOWN, 'flood.txt': FLOOD, 'own.txt': OWN });
});
afterAll(() => folder.remove());

const cellsOf = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/\s{2,}/));

describe('sourcemark check', () => {
  test('a table: figure, sentence, relation, who counted, source, day; the most telling first', async () => {
    const { status, out, err } = await sourcemark(['check', folder.at('town.txt'), '--date', '2018-07-17']);
    expect([status, err]).toEqual([0, '']);
    const [heads, first, second, ...others] = cellsOf(out);
    expect(heads).toEqual(['FIGURE', 'SENTENCE', 'THERE AND HERE', 'WHO COUNTED', 'SOURCE', 'DATE']);
    expect(first).toEqual([
      '137 people',
      'A bombing in Mastung on 13 July 2018 killed 137…',
      '149 there, 137 here: 12 apart',
      'Told by a senior police official',
      'The News on the Mastung attack, 16 Jul 2018',
      '2018-07-16',
    ]);
    expect(second![2]).toBe('128 there, 137 here: 9 apart');
    const counted = others.filter(([words]) => words === '1,692 civilians');
    expect(counted.map((cells) => [cells[2], cells[3]])).toEqual([
      ['same number', 'UNAMA'],
      ['a repeat of the same count, not a second source', 'UNAMA'],
    ]);
  });

  test('JSON: offsets into the text, the words and the data of each comparison', async () => {
    const { out } = await sourcemark([
      'check',
      folder.at('town.txt'),
      '--format',
      'json',
      '--date',
      '2018-07-17',
    ]);
    const { figures } = JSON.parse(out) as {
      figures: {
        start: number;
        end: number;
        words: string;
        claims: { words: string; gap: number; source: { url: string } }[];
      }[];
    };
    for (const { start, end, words } of figures) expect(TOWN.slice(start, end)).toBe(words);
    expect(figures[0]!.claims[0]).toMatchObject({ words: '149 there, 137 here: 12 apart', gap: 12 });
    expect(figures[0]!.claims[0]!.source.url).toMatch(/^https:/);
  });

  test('a flood matches nothing, a page without a date says so, several files say their names', async () => {
    const { status, out } = await sourcemark(['check', folder.at('flood.txt'), folder.at('own.txt')]);
    expect(status).toBe(0);
    const [flood, own] = out.split(/(?=^==> .*own\.txt <==$)/m);
    expect(flood).not.toMatch(/^1,692/m);
    expect(flood).toMatch(/^149 people .*can't tell: no date/m);
    expect(own).toMatch(/^149 people .*Do these add up\? 100 \+ 60 = 160, and 149 is given\./m);
    expect(own).toMatch(/^149 people .*same number/m);
  });

  test('a page that is a source is left out of its own comparisons, and says so', async () => {
    const { sources, figureClaims } = await buildSeedPack();
    const claim = figureClaims.find(({ value, eventId }) => value === 149 && eventId !== undefined)!;
    const { url, shortName } = sources.find(({ id }) => id === claim.documentId)!;
    const input = `<html><head><link rel="canonical" href="${url}"></head><body><p>${TOWN}</p></body></html>`;
    const { out } = await sourcemark(['check', '-', '--date', '2018-07-17'], { input });
    expect(out.split('\n')[0]).toBe(
      `This page is one of your sources (${shortName}). It is left out of its own comparisons.`,
    );
    expect(out).not.toMatch(/149 there/);
    expect(out).toMatch(/128 there, 137 here: 9 apart/);
  });
});
