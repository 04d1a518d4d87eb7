import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FigureBrief } from '../../src/crosscheck/brief.ts';
import { figurePlot, notDrawn, plotRows, plotTable, type PlotRow } from '../../src/draw/plot.ts';
import { expectTidy, fromItsStart, texts, withClass } from './drawn.ts';

const row = (more: Partial<PlotRow>): PlotRow => ({
  label: 'Police',
  words: '149',
  source: 'Paper, 16 Jul 2018',
  date: '2018-07-16',
  value: 149,
  low: 149,
  high: 149,
  here: false,
  ...more,
});
const page = row({
  label: 'This page',
  words: 'at least 137',
  source: '',
  date: null,
  value: 137,
  low: 137,
  high: null,
  here: true,
});
const exactly = (n: number, more: Partial<PlotRow> = {}) =>
  row({ value: n, low: n, high: n, words: String(n), ...more });
const open = (end: Partial<PlotRow>) => row({ value: null, low: null, high: null, ...end });

const bound = fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: null });
const rows = fc.array(
  fc
    .record({
      label: fc.constantFrom(
        'P',
        'Police',
        'A very long name of a counting institution of two provinces',
        'محکمہ صحت',
      ),
      words: fc.constantFrom('149', 'at least 137', 'scores, which is read here as forty or more people'),
      source: fc.constantFrom(
        '',
        'Paper, 16 Jul 2018',
        'A long title of an unsigned opinion piece, publisher not named, Mar 2025',
      ),
      date: fc.constantFrom(null, '2018-07-16'),
      value: bound,
      low: bound,
      high: bound,
      here: fc.boolean(),
    })
    .map((r) =>
      r.low !== null && r.high !== null && r.low > r.high ? { ...r, low: r.high, high: r.low } : r,
    ),
  { minLength: 2, maxLength: 15 },
);

describe('figurePlot', () => {
  test('points, bars and arrows at their values, the page as a ring, each with its source', () => {
    const drawing = figurePlot([
      page,
      row({}),
      row({ label: 'Paper', words: '120 to 130', value: null, low: 120, high: 130 }),
    ])!;
    expect(withClass(drawing, 'plot-here')).toHaveLength(1);
    expect(withClass(drawing, 'plot-dot')).toHaveLength(1);
    expect(withClass(drawing, 'plot-bar')).toHaveLength(2);
    expect(withClass(drawing, 'plot-open')).toHaveLength(1);
    expect(withClass(drawing, 'plot-source')).toHaveLength(2);
    const [ring, dot] = [withClass(drawing, 'plot-here')[0]!, withClass(drawing, 'plot-dot')[0]!];
    expect(Number(ring.attributes['cx'])).toBeLessThan(Number(dot.attributes['cx']));
  });
  test('nothing to compare, nothing to draw', () => {
    expect(figurePlot([page])).toBeNull();
    expect(figurePlot([page, row({ value: null, low: null, high: null })])).toBeNull();
  });
  test.each<[string, PlotRow[], boolean, string]>([
    ['from nought, where the numbers are of several sizes', [exactly(3), exactly(4000)], false, '0'],
    ['broken, where they lie close together far from nought', [page, exactly(149)], true, ''],
    ['from nought, where one of them is nought', [exactly(0), exactly(12)], false, '0'],
  ])('an axis %s', (_, list, broken, first) => {
    const drawing = figurePlot(list)!;
    expect(withClass(drawing, 'plot-break')).toHaveLength(broken ? 1 : 0);
    const numbers = withClass(drawing, 'plot-number').map((n) => n.children[0]);
    if (broken) expect(numbers).not.toContain('0');
    else expect(numbers[0]).toBe(first);
  });
  test('equal numbers stand one under the other', () => {
    const drawing = figurePlot([exactly(20), exactly(20), exactly(20)])!;
    const at = withClass(drawing, 'plot-dot').map((dot) => dot.attributes['cx']);
    expect(new Set(at).size).toBe(1);
    expectTidy(drawing);
  });
  test('words never overlap or leave the frame, and marks stay in it', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(200, 300, 640), fc.boolean(), (list, width, rtl) => {
        const drawing = figurePlot(list, { width, rtl });
        if (drawing) expectTidy(drawing);
      }),
      // The last number on the axis fills the room to the picture's edge.
      { examples: [[[open({ low: 565_263 }), open({ high: 0 })], 200, false]] },
    );
  });
  test('is the same for the same rows, and its mirror image where the script runs from right to left', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const [one, two] = [figurePlot(list), figurePlot(list, { rtl: true })];
        expect(figurePlot(list)).toEqual(one);
        if (one && two) expect(fromItsStart(two)).toEqual(fromItsStart(one));
      }),
    );
  });
});

describe('plotTable', () => {
  test('has every row, with who counted, count, day and source', () => {
    const many = Array.from({ length: 14 }, (_, i) => exactly(100 + i));
    expect(plotTable([page, ...many]).rows).toHaveLength(15);
    expect(notDrawn([page, ...many])).toBe(3);
    expect(plotTable([page, row({})])).toEqual({
      columns: ['counter', 'count', 'date', 'source'],
      rows: [
        ['This page', 'at least 137', '', ''],
        ['Police', '149', '2018-07-16', 'Paper, 16 Jul 2018'],
      ],
    });
  });
  test('says what the drawing says', () => {
    const list = [page, row({}), exactly(128, { label: 'Hospital' })];
    const drawn = texts(figurePlot(list, { width: 640 })!);
    for (const cells of plotTable(list).rows)
      for (const cell of [cells[0]!, cells[1]!, cells[3]!]) if (cell !== '') expect(drawn).toContain(cell);
  });
});

const claim = (value: number, more = {}) => ({
  value,
  low: value,
  high: value,
  relation: 'differs',
  repeatOf: null,
  source: { shortName: 'Paper', date: '2018-07-16' },
  ...more,
});

const brief = (groups: { counter: string | null; told?: boolean; claims: object[] }[]) =>
  ({ figure: { value: 137, low: 137, high: null }, groups }) as unknown as FigureBrief;

describe('plotRows', () => {
  const words = {
    here: 'This page',
    quantity: (q: { value: number | null }) => String(q.value),
    counter: (c: string | null, told: boolean) => (c === null ? 'nobody named' : told ? `told by ${c}` : c),
  };
  test('one row for the page and one for each count of two counters or more', () => {
    const rows = plotRows(
      brief([
        { counter: 'A', claims: [claim(149)] },
        { counter: 'B', claims: [claim(128), claim(128, { repeatOf: 'x' })] },
      ]),
      words,
    );
    expect(rows.map((r) => [r.label, r.value, r.here])).toEqual([
      ['This page', 137, true],
      ['A', 149, false],
      ['B', 128, false],
    ]);
  });
  test('whoever only tells a number is a voice too, and is named as one', () => {
    const rows = plotRows(
      brief([
        { counter: 'A', claims: [claim(149)] },
        { counter: 'an official', told: true, claims: [claim(128)] },
      ]),
      words,
    );
    expect(rows.map((r) => r.label)).toEqual(['This page', 'A', 'told by an official']);
  });
  test('the most telling count comes first', () => {
    const one = brief([
      { counter: 'A', claims: [claim(128, { claim: 'x' }), claim(149, { claim: 'y' })] },
      { counter: 'B', claims: [claim(150, { claim: 'z' })] },
    ]);
    expect(plotRows({ ...one, telling: ['y', 'z', 'x'] }, words).map((r) => r.value)).toEqual([
      137, 149, 150, 128,
    ]);
  });
  test("one counter, or what can't be told, is no comparison", () => {
    expect(plotRows(brief([{ counter: 'A', claims: [claim(149), claim(128)] }]), words)).toEqual([]);
    expect(
      plotRows(
        brief([
          { counter: 'A', claims: [claim(149)] },
          { counter: 'B', claims: [claim(1, { relation: 'cannotTell' })] },
        ]),
        words,
      ),
    ).toEqual([]);
  });
});
