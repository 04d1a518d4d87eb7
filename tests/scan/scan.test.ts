import * as fc from 'fast-check';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Evidence, evidence, pageContext } from '../../src/scan/context.ts';
import { decideBlock } from '../../src/scan/decide-block.ts';
import { type Engine, createEngine } from '../../src/scan/engine.ts';
import { joinEvidence } from '../../src/scan/join.ts';
import { mention } from '../../src/scan/mention.ts';
import { contextMatters, readBlock } from '../../src/scan/read-block.ts';
import { scanText } from '../../src/scan/scan-text.ts';
import { paragraphSpans } from '../../src/text/paragraphs.ts';
import { seedEngine } from '../names/fixtures/seed-engine.ts';
import { fullEngine } from '../names/unlisted/names-in.ts';

let listedOnly: Engine;
let full: Engine;
beforeAll(async () => {
  listedOnly = await seedEngine();
  full = await fullEngine();
}, 60_000);
/** With listed names only, and with those that the word data shows beside them. */
const ENGINES: [string, () => Engine][] = [
  ['listed names', () => listedOnly],
  ['unlisted names too', () => full],
];

const PIECES = [
  'The Taliban',
  'Tehrik-i-Taliban Pakistan (TTP)',
  'TTP',
  'IS',
  'is',
  'Kabul denied it',
  'in Kabul',
  'Punjab',
  'Amritsar',
  'Sindh',
  'Ned Price',
  'Price',
  'a high price',
  'at least 137 people were killed',
  '52 percent',
  'scores of civilians',
  'U.S.',
  'the Frontier Corps',
  'Ruwaida Qasmi',
  'Qasmi said',
  'Mr',
  'the Ministry of',
  'Peshawar High Court',
  'General',
  'in Torvala',
  'Torvala',
  'the QRLF',
  'Kenyan army',
  'interior ministry',
  'a Frontier Corps soldier',
  'FC',
  'Khost city',
  'the Haqqani network',
  'Khalil Haqqani',
  'Haqqani',
  'the Afghan government',
  'کابل',
  'طالبان',
  'Haqqani',
  'Haqqania',
  'پاکستان',
  'طالبان',
  'وطالبان',
  '’s',
  '“',
  '”',
  ' ',
  ' ',
  ' ',
  '. ',
  '.',
  ', ',
  '\n',
  '\n\n',
  '-',
  '—',
  '(',
  ')',
  '2001',
  'THE',
  'AND KABUL',
  '\u0301',
  '\u200c',
  '\ud83d',
  '\ude00',
  '1,00,000',
];
const page = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((p) => p.join(''));
const anything = fc.oneof(page, fc.string({ unit: 'binary', maxLength: 200 }));
const facts = fc.constantFrom({}, { date: '2018-07-16' }, { date: '2024', dateBasis: 'inferred' as const });

const kinds = (text: string): string[] =>
  scanText(text, listedOnly, { date: '2025-03-05' }).mentions.map((m) => `${m.kind}:${m.text}`);

describe.each(ENGINES)('scanText, %s', (_what, engineOf) => {
  let engine: Engine;
  beforeAll(() => {
    engine = engineOf();
  });

  it('throws on no text, and every mention is the text at its offsets', () => {
    fc.assert(
      fc.property(anything, facts, (text, known) => {
        const { mentions, context } = scanText(text, engine, known);
        let last = 0;
        for (const m of mentions) {
          expect(m.text).toBe(text.slice(m.start, m.end));
          expect(m.text).not.toBe('');
          expect(m.start).toBeGreaterThanOrEqual(last);
          last = m.start;
          expect(v.is(mention, m)).toBe(true);
        }
        expect(v.is(pageContext, context)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('never lets two names of groups, places and people overlap', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const names = scanText(text, engine, { date: '2024-03-19' }).mentions.filter(
          (m) => m.kind !== 'figure' && m.kind !== 'event',
        );
        for (let i = 1; i < names.length; i++)
          expect(names[i]!.start).toBeGreaterThanOrEqual(names[i - 1]!.end);
      }),
    );
  });

  it('finds the same in blocks read in any order, by an engine that forgets, through messages', () => {
    fc.assert(
      fc.property(page, facts, fc.infiniteStream(fc.nat(1000)), (text, known, order) => {
        const whole = scanText(text, engine, known);
        const blocks = paragraphSpans(text).map(({ start, end }) => ({
          start,
          text: text.slice(start, end),
        }));
        const shuffled = blocks
          .map((block, n) => ({ n, block, key: order.next().value as number }))
          .sort((a, b) => a.key - b.key);
        const kept: Evidence[] = [];
        for (const { n, block } of shuffled)
          kept[n] = v.parse(evidence, JSON.parse(JSON.stringify(readBlock(block.text, engine).evidence)));
        const context = v.parse(pageContext, JSON.parse(JSON.stringify(joinEvidence(kept, known))));
        const mentions = shuffled.flatMap(({ block }) =>
          decideBlock(readBlock(block.text, engine), context, createEngine(engine.index, engine.lexicon)).map(
            (m) =>
              Object.assign(v.parse(mention, JSON.parse(JSON.stringify(m))), {
                start: m.start + block.start,
                end: m.end + block.start,
              }),
          ),
        );
        mentions.sort((a, b) => a.start - b.start || b.end - a.end);
        expect(mentions).toEqual(JSON.parse(JSON.stringify(whole.mentions)));
      }),
    );
  });

  it('needs no second look at a block that no context can change', () => {
    fc.assert(
      fc.property(page, page, (text, other) => {
        const reading = readBlock(text, engine);
        if (contextMatters(reading)) return;
        const alone = joinEvidence([reading.evidence], {});
        const more = joinEvidence([reading.evidence, readBlock(other, engine).evidence], {
          date: '2018-07-16',
        });
        expect(decideBlock(reading, more, engine)).toEqual(decideBlock(reading, alone, engine));
      }),
      { numRuns: 300 },
    );
  });

  it('finds in a text of many stretches what its blocks have one by one', () => {
    const block = (n: number): string =>
      `On day ${n} the Tehrik-i-Taliban Pakistan (TTP) killed ${n + 2} soldiers near Kalat, and Mr Torvak Lamdin of the ` +
      `Zelvan Relief Society spoke of ${n + 3} wounded. TTP and Lamdin said no more.`;
    const text = Array.from({ length: 800 }, (_, n) => block(n)).join('\n\n');
    expect(text.length).toBeGreaterThan(2 ** 17);
    const { mentions, context } = scanText(text, engine);
    const alone = paragraphSpans(text).flatMap(({ start, end }) =>
      decideBlock(readBlock(text.slice(start, end), engine), context, engine).map((m) =>
        Object.assign(m, { start: m.start + start, end: m.end + start }),
      ),
    );
    expect(mentions).toEqual(alone);
    expect(mentions.map((m) => text.slice(m.start, m.end))).toEqual(mentions.map((m) => m.text));
  });

  it('reads a block in the same way however often', () => {
    const text =
      'The Taliban and the Tehrik-i-Taliban Pakistan (TTP) met in Kabul. At least 12 people were killed.';
    const once = JSON.stringify(scanText(text, engine, { date: '2024-03-19' }));
    for (let i = 0; i < 3; i++)
      expect(JSON.stringify(scanText(text, engine, { date: '2024-03-19' }))).toBe(once);
  });
});

describe('figures and names', () => {
  it('keeps figures and names apart as they should be', () => {
    expect(kinds('Gunmen killed a Frontier Corps soldier near Kalat.')).toEqual([
      'figure:a Frontier Corps soldier',
      'institution:Frontier Corps',
      'place:Kalat',
    ]);
    expect(kinds('At least 137 people were killed in Mastung on July 13, 2018.')).toEqual([
      'figure:At least 137 people',
      'place:Mastung',
    ]);
  });
});

describe('joinEvidence', () => {
  it('counts, keeps the document’s order, and holds to its bounds', () => {
    const one: Evidence = {
      named: [['sm:a/place/x', 2]],
      definitions: [{ abbreviation: 'AB', entity: null, full: 'Alpha Beta' }],
      fullNames: [{ text: 'Ned Price', kind: 'person', entity: 'sm:a/person/p' }],
      cueWords: ['Lines'],
    };
    const two: Evidence = {
      ...one,
      named: [
        ['sm:a/place/x', 1],
        ['sm:a/place/y', 9],
      ],
      cueWords: ['Alps'],
    };
    const joined = joinEvidence([one, two], { date: '2024' });
    expect(joined).toEqual({
      facts: { date: '2024' },
      named: [
        ['sm:a/place/y', 9],
        ['sm:a/place/x', 3],
      ],
      definitions: one.definitions,
      fullNames: one.fullNames,
      cueWords: ['Alps', 'Lines'],
    });
    const many = Array.from({ length: 30 }, (_, n): Evidence => ({
      ...one,
      named: Array.from({ length: 400 }, (_, k) => [`sm:a/place/p${n}-${k}`, 1]),
      fullNames: Array.from({ length: 200 }, (_, k) => ({ text: `Name ${n} ${k}`, kind: 'person' as const })),
    }));
    expect(v.is(pageContext, joinEvidence(many, {}))).toBe(true);
  });
});

describe('a page that is not in English', () => {
  it('has names and no figures', () => {
    const page = 'En Kabul hubo 12 muertos.';
    expect(
      scanText(page, listedOnly, { language: 'es', namesOnly: true }).mentions.map((m) => m.text),
    ).toEqual(['Kabul']);
  });
});
