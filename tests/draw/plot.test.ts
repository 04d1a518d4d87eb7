import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { svgNode, type FigureBrief, type SvgNode } from '../../src/crosscheck/brief.ts';
import { isInside, overlaps, textWidth, type Rect } from '../../src/draw/labels.ts';
import { figurePlot, plotRows, ticks, type PlotRow } from '../../src/draw/plot.ts';

const row = (more: Partial<PlotRow>): PlotRow => ({
  label: 'Police',
  words: '149',
  value: 149,
  low: 149,
  high: 149,
  here: false,
  ...more,
});
const page = row({ label: 'This page', words: 'at least 137', value: 137, low: 137, high: null, here: true });
const all = (node: SvgNode): SvgNode[] => [
  node,
  ...node.children.flatMap((c) => (typeof c === 'string' ? [] : all(c))),
];
const withClass = (node: SvgNode, name: string) => all(node).filter((n) => n.attributes['class'] === name);

function boxOf(n: SvgNode): Rect {
  const [x, y, size] = [
    Number(n.attributes['x']),
    Number(n.attributes['y']),
    Number(n.attributes['font-size']),
  ];
  const width = textWidth(n.children[0] as string, size);
  const left = { start: x, middle: x - width / 2, end: x - width }[n.attributes['text-anchor'] as string]!;
  return { x: left, y: y - size * 0.8, width, height: size * 1.1 };
}

describe('figurePlot', () => {
  test('points, bars and arrows at their values, the page as a ring', () => {
    const drawing = figurePlot([
      page,
      row({}),
      row({ label: 'Paper', words: '120 to 130', value: null, low: 120, high: 130 }),
    ])!;
    expect(v.safeParse(svgNode, drawing).success).toBe(true);
    expect(withClass(drawing, 'plot-here')).toHaveLength(1);
    expect(withClass(drawing, 'plot-dot')).toHaveLength(1);
    expect(withClass(drawing, 'plot-bar')).toHaveLength(2);
    expect(withClass(drawing, 'plot-open')).toHaveLength(1);
    const [ring, dot] = [withClass(drawing, 'plot-here')[0]!, withClass(drawing, 'plot-dot')[0]!];
    expect(Number(ring.attributes['cx'])).toBeLessThan(Number(dot.attributes['cx']));
  });
  test('nothing to compare, nothing to draw', () => {
    expect(figurePlot([page])).toBeNull();
    expect(figurePlot([page, row({ value: null, low: null, high: null })])).toBeNull();
  });
  test('no colour that judges', () => {
    for (const node of all(figurePlot([page, row({})])!)) {
      for (const key of ['fill', 'stroke'])
        expect([undefined, 'none', 'currentColor']).toContain(node.attributes[key]);
    }
  });
  test('words never overlap or leave the frame, and marks stay in it', () => {
    const bound = fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: null });
    const rows = fc.array(
      fc
        .record({
          label: fc.constantFrom(
            'P',
            'Police, 16 Jul 2018',
            'A very long name of a counting institution, 16 July 2018',
            'محکمہ صحت',
          ),
          words: fc.constantFrom('149', 'at least 137', 'scores, which is read here as forty or more people'),
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
    fc.assert(
      fc.property(rows, fc.constantFrom(200, 300, 640), (list, width) => {
        const drawing = figurePlot(list, { width });
        if (!drawing) return;
        const frame = { x: 0, y: 0, width, height: Number(drawing.attributes['height']) };
        const boxes = all(drawing)
          .filter((n) => n.tag === 'text')
          .map(boxOf);
        for (const box of boxes) expect(isInside(box, frame)).toBe(true);
        boxes.forEach((a, i) => {
          for (const b of boxes.slice(i + 1)) expect(overlaps(a, b)).toBe(false);
        });
        for (const node of all(drawing)) {
          for (const key of ['cx', 'x1', 'x2']) {
            if (node.attributes[key] === undefined) continue;
            expect(Number(node.attributes[key])).toBeGreaterThanOrEqual(0);
            expect(Number(node.attributes[key])).toBeLessThanOrEqual(width);
          }
        }
      }),
    );
  });
});

describe('ticks', () => {
  test.each([
    [0, 10, 4, [0, 5, 10]],
    [118.6, 151.6, 4, [120, 130, 140, 150]],
    [0.1, 0.35, 4, [0.1, 0.2, 0.3]],
    [5, 5, 4, [5]],
  ])('%d to %d', (low, high, count, wanted) => expect(ticks(low, high, count)).toEqual(wanted));
});

const claim = (value: number, more = {}) => ({
  value,
  low: value,
  high: value,
  relation: 'differs',
  repeatOf: null,
  ...more,
});

const brief = (groups: { counter: string | null; claims: object[] }[]) =>
  ({ figure: { value: 137, low: 137, high: null }, groups }) as unknown as FigureBrief;

describe('plotRows', () => {
  const words = {
    here: 'This page',
    quantity: (q: { value: number | null }) => String(q.value),
    counter: (c: string | null) => c ?? 'nobody named',
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
