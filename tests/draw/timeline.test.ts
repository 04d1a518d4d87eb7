import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StatementLine } from '../../src/crosscheck/brief.ts';
import { timeline, timelineRows, timelineTable, type TimelineRow } from '../../src/draw/timeline.ts';
import { expectTidy, fromItsStart, texts, withClass } from './drawn.ts';

const format = (date: string) => `on ${date}`;
const row = (date: string, source: string, more: Partial<TimelineRow> = {}): TimelineRow => ({
  date,
  who: 'The party',
  stance: 'claimed',
  statement: 'The party said that it had bombed the bridge.',
  source,
  here: false,
  ...more,
});
const three = [row('2018-07-16', 'C'), row('2018-07-13', 'A'), row('2018-07', 'B')];

const rows = fc.array(
  fc.record({
    date: fc.constantFrom('1998', '2018', '2018-07', '2018-07-13', '2018-07-16', '2025-03-01', '2025-12-31'),
    who: fc.constantFrom('P', 'A very long name of an institution of two provinces and a town', 'محکمہ صحت'),
    stance: fc.constantFrom('', 'claimed', 'denied'),
    statement: fc.constant('It said so.'),
    source: fc.constantFrom('A', 'B', 'C', 'D', 'A long title of an unsigned opinion piece, Mar 2025'),
    here: fc.boolean(),
  }),
  { maxLength: 30 },
);

describe('timeline', () => {
  test('who said what, in the order of the days; a month is a bar, a day a dot', () => {
    const { drawing, left } = timeline(three, { format })!;
    expect(left).toBe(0);
    expect(withClass(drawing, 'plot-value').map((n) => n.children[0])).toEqual([
      'claimed · on 2018-07',
      'claimed · on 2018-07-13',
      'claimed · on 2018-07-16',
    ]);
    expect(withClass(drawing, 'plot-bar')).toHaveLength(1);
    const [a, b] = withClass(drawing, 'plot-dot').map((dot) => Number(dot.attributes['cx']));
    expect(a).toBeLessThan(b!);
  });
  test.each([
    ['two sources', [row('2018', 'A'), row('2019', 'B'), row('2020', 'B')]],
    ['three sources, one without a date', [row('2018', 'A'), row('2019', 'B'), row('', 'C')]],
    ['a date that is none', [row('2018', 'A'), row('2019', 'B'), row('some day', 'C')]],
    ['nothing', []],
  ])('%s are no timeline', (_, list) => expect(timeline(list, { format })).toBeNull());

  test('every source is heard once before one is heard twice, and the rest is counted', () => {
    const talker = Array.from({ length: 20 }, (_, i) => row(`2018-07-${10 + i}`, 'A'));
    const { drawing, left } = timeline([...talker, row('2019', 'B'), row('2020', 'C')], { format })!;
    expect(left).toBe(10);
    const sources = withClass(drawing, 'plot-source').map((n) => n.children[0]);
    expect(sources.filter((s) => s === 'A')).toHaveLength(10);
    expect(sources).toEqual(expect.arrayContaining(['B', 'C']));
  });
  test('no date stands twice on the axis', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const made = timeline(list, { format });
        if (!made) return;
        const numbers = withClass(made.drawing, 'plot-number').map((n) => n.children[0]);
        expect(new Set(numbers).size).toBe(numbers.length);
      }),
    );
  });
  test('is tidy at any width in either direction, and does not depend on the order of its rows', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(240, 300, 640), fc.boolean(), (list, width, rtl) => {
        const made = timeline(list, { format, width, rtl });
        if (!made) return;
        expectTidy(made.drawing);
        expect(made.left + withClass(made.drawing, 'plot-label').length).toBe(list.length);
      }),
    );
    const turned = timeline(three.toReversed(), { format });
    expect(turned).toEqual(timeline(three, { format }));
    const mirror = timeline(three, { format, rtl: true })!.drawing;
    expect(fromItsStart(mirror)).toEqual(fromItsStart(timeline(three, { format })!.drawing));
  });
});

describe('timelineTable', () => {
  test('has what the drawing has, and the statement', () => {
    const table = timelineTable(three, format);
    expect(table.columns).toEqual(['date', 'who', 'stance', 'statement', 'source']);
    expect(table.rows.map((cells) => cells[4])).toEqual(['B', 'A', 'C']);
    const drawn = texts(timeline(three, { format, width: 640 })!.drawing);
    for (const [, who, , , source] of table.rows) {
      expect(drawn).toContain(who);
      expect(drawn).toContain(source);
    }
  });
});

test('timelineRows: by the date of the source; a source without one has no place in time', () => {
  const line = (date: string | null, more: Partial<StatementLine> = {}): StatementLine => ({
    id: 'r',
    statement: 'It was so.',
    stance: 'claimed',
    who: null,
    source: {
      id: 's',
      shortName: 'Paper',
      genre: 'news',
      opinion: false,
      background: false,
      date,
      dateBasis: null,
      url: null,
      textSha256: null,
    },
    locator: null,
    asOf: '2001',
    ...more,
  });
  const words = { who: (l: StatementLine) => l.who ?? l.source.shortName, stance: () => 'claimed by them' };
  expect(
    timelineRows([line('2018-07'), line(null), line('2019', { who: 'Envoy', thisPage: true })], words),
  ).toEqual([
    {
      date: '2018-07',
      who: 'Paper',
      stance: 'claimed by them',
      statement: 'It was so.',
      source: 'Paper',
      here: false,
    },
    {
      date: '2019',
      who: 'Envoy',
      stance: 'claimed by them',
      statement: 'It was so.',
      source: 'Paper',
      here: true,
    },
  ]);
});
