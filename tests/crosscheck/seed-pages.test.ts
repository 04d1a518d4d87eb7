/** Sentences read by the whole engine and laid beside the seed pack: what a reader of such a page is told. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { FigureBrief } from '../../src/crosscheck/brief.ts';
import { entityBrief } from '../../src/crosscheck/entity-brief.ts';
import { figureBrief } from '../../src/crosscheck/figure-brief.ts';
import type { Pack } from '../../src/dataset/pack.ts';
import { buildSeedPack } from '../../src/dataset/seed/index.ts';
import { buildIndex } from '../../src/names/build.ts';
import { openIndex } from '../../src/names/open.ts';
import { createEngine, type Engine } from '../../src/scan/engine.ts';
import { scanText } from '../../src/scan/scan-text.ts';
import { byId } from './records.ts';

let pack: Pack;
let engine: Engine;
beforeAll(async () => {
  pack = await buildSeedPack();
  const opened = openIndex(buildIndex(pack.entities, { datasetHash: pack.contentSha256 }));
  if (!opened.ok) throw new Error(opened.error.code);
  engine = createEngine(opened.index);
});

/** The brief of the sentence's figure whose number is `n`. */
function briefOf(
  sentence: string,
  n: number,
  date = '2018-07-20',
  pageSourceId: string | null = null,
): FigureBrief {
  const { mentions } = scanText(sentence, engine, { date, dateBasis: 'stated' });
  const found = mentions.find((m) => m.kind === 'figure' && (m.figure.value ?? m.figure.low) === n);
  if (found?.kind !== 'figure') throw new Error(`no figure ${n} in "${sentence}"`);
  const records = { claims: pack.figureClaims, sources: byId(pack.sources), entities: byId(pack.entities) };
  return figureBrief({ key: 'k', figure: found.figure, ...records, facts: { date }, sentence, pageSourceId });
}
const shown = (b: FigureBrief) =>
  b.groups.flatMap((g) => g.claims.map((c) => `${c.value} ${c.relation} ${c.gap ?? ''}`.trim()));

describe('comparable', () => {
  test('the same number, by the same counter, for the same months', () => {
    const b = briefOf(
      'UNAMA said that 1,692 civilians were killed in Afghanistan in the first six months of 2018.',
      1692,
    );
    expect(b.state).toBe('comparable');
    expect(b.groups.map((g) => g.counter)).toEqual(['UNAMA']);
    expect(b.groups[0]!.claims.filter((c) => c.repeatOf === null)).toHaveLength(1);
    expect(b.groups[0]!.claims.every((c) => c.relation === 'agrees')).toBe(true);
  });
  test('12 apart, and the bound that it fits', () => {
    const b = briefOf('A bombing in Mastung on 13 July 2018 killed 137 people.', 137);
    expect(shown(b)).toEqual(expect.arrayContaining(['149 differs 12', '137 consistentWithBound']));
  });
  test('the page that is the editorial leaves its own count out', () => {
    const own = 'sm:seed/source/daily-times-2018-07-16';
    const b = briefOf(
      'A bombing in Mastung on 13 July 2018 killed at least 137 people.',
      137,
      '2018-07-16',
      own,
    );
    expect(b.groups.flatMap((g) => g.claims).every((c) => c.source.id !== own)).toBe(true);
    expect(shown(b)).toContain('149 consistentWithBound');
  });
});

describe('not the same thing', () => {
  test.each([
    ['A flood killed 1,692 people.', 1692],
    ['The floods of 2022 killed 1,692 people in Pakistan.', 1692],
    ['The shop sold 1,692 books in Afghanistan.', 1692],
    ['A train crash in Mastung killed 149 people.', 149],
  ])('%s', (sentence, n) => {
    const b = briefOf(sentence, n, '2023-01-10');
    expect(b.groups).toEqual([]);
  });
  test('a later attack in the same town is folded with its reason', () => {
    const b = briefOf('A bombing in Mastung on 29 September 2023 killed 149 people.', 149, '2023-10-01');
    expect(b.groups).toEqual([]);
    expect(b.notComparable.map((c) => [c.value, c.relation])).toContainEqual([149, 'differentPeriod']);
  });
  test("a page without a day can't be told", () => {
    const b = briefOf('An attack in Mastung killed 149 people.', 149, '2023-10-01');
    expect(shown(b).filter((line) => !line.includes('cannotTell'))).toEqual([]);
    expect(b.state).not.toBe('comparable');
  });
});

test('every entity of the pack has a brief with a source on every line', () => {
  const [sources, entities] = [byId(pack.sources), byId(pack.entities)];
  for (const entity of pack.entities) {
    const b = entityBrief({ entity, relations: pack.relations, sources, entities, mentions: entity.sources });
    expect(b.lines.length).toBeLessThanOrEqual(3);
    for (const line of [...b.lines, ...b.opinions]) expect(sources.has(line.source.id)).toBe(true);
    for (const line of b.lines) expect(['urged', 'predicted']).not.toContain(line.stance);
    expect(b.names.every((n) => n.kind !== 'pejorativeOfficial')).toBe(true);
  }
});
