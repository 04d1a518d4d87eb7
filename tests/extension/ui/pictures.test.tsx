// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { ComparedClaim, FigureBrief } from '../../../src/crosscheck/brief.ts';
import { drawnFigure, drawnName } from '../../../extension/ui/drawings.ts';
import { EntityView } from '../../../extension/ui/entity-view.tsx';
import { FigureView } from '../../../extension/ui/figure-view.tsx';
import { entity, figureBrief, figureMention, line } from './briefs.ts';
import { claim, source } from './claims.ts';
import { draw, textOf } from './draw.ts';

const group = (counter: string | null, more: Partial<ComparedClaim>, told = false) => ({
  counter,
  ...(told ? { told } : {}),
  claims: [claim({ claim: counter ?? 'nobody', relation: 'differs', ...more })],
});

const figure = (groups: FigureBrief['groups']) => {
  const brief = drawnFigure(figureBrief({ state: 'comparable', groups }));
  return draw(<FigureView mention={figureMention()} brief={brief} actions={{}} />);
};

const name = (more: Parameters<typeof entity>[0]) =>
  draw(<EntityView brief={drawnName(entity(more))} sourceCount={5} actions={{}} />);

/** A table as its reader has it: rows of cells, the head first. */
const tableOf = (root: Element): string[][] =>
  [...root.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('th, td')].map(textOf));

const from = (id: string, date: string | null) =>
  line(id, { source: source({ id: `sm:test/source/${id}`, shortName: `Paper ${id}`, date }) });

describe('the picture of a figure', () => {
  const two = [
    group('Police', { value: 149, low: 149, high: 149, asOf: '2018-07-16' }),
    group('an official', { value: 128, low: 128, high: null, comparator: 'atLeast', asOf: '2018-07' }, true),
  ];

  test('stands below what is to be said first, and above the rest', () => {
    const parts = [...figure(two).querySelectorAll('h3, svg')].map((part) =>
      part.tagName.toLowerCase() === 'svg' ? 'picture' : textOf(part),
    );
    expect(parts).toEqual(['Counted by Police', 'picture', 'Told by an official']);
  });

  test('has the same content as a table, with source and date', () => {
    expect(tableOf(figure(two))).toEqual([
      ['Who counted', 'Count', 'Date', 'Source'],
      ['This page', '137', '', ''],
      ['Police', '149', '16 Jul 2018', 'The Daily, editorial, 16 Jul 2018'],
      ['an official', 'at least 128', 'Jul 2018', 'The Daily, editorial, 16 Jul 2018'],
    ]);
  });

  test('is folded away as a table until it is asked for, and can be reached by key', () => {
    const fold = figure(two).querySelector('.picture details')!;
    expect((fold as HTMLDetailsElement).open).toBe(false);
    expect(textOf(fold.querySelector('summary'))).toBe('Show as table');
    expect(fold.querySelector('.table-frame')!.getAttribute('tabindex')).toBe('0');
  });

  test.each([
    ['one counter only', [two[0]!]],
    ['a second that cannot be told', [two[0]!, group('UNAMA', { relation: 'cannotTell' })]],
    ['a second that counts a part', [two[0]!, group('UNAMA', { relation: 'subtotalOf' })]],
    ['nobody', []],
  ])('is not drawn for %s', (_, groups) => {
    expect(figure(groups).querySelector('svg')).toBeNull();
  });
});

describe('the timeline of a name', () => {
  test('is drawn from three dated sources on, and is a table too, in order of time', () => {
    const history = [from('a', '2018-07-16'), from('b', '2023-03'), from('c', '2025')];
    const root = name({ history });
    expect(root.querySelector('svg.timeline')).not.toBeNull();
    expect(tableOf(root).map((cells) => cells[0])).toEqual(['Date', '16 Jul 2018', 'Mar 2023', '2025']);
    expect(tableOf(root)[1]).toContain('Statement a.');
  });

  test('is not there without them', () => {
    expect(name({}).querySelector('.picture')).toBeNull();
    const undated = [from('a', '2018'), from('b', null), from('c', '2025')];
    expect(name({ history: undated }).querySelector('.picture')).toBeNull();
  });
});

describe('a place', () => {
  const shown = [{ entity: 'sm:test/event/one', label: 'Bridge bombing', date: '2018-07-13' }];

  test('says that the events are the dataset’s, and how many are not named', () => {
    const root = name({ kind: 'place', events: { all: 3, shown } });
    expect(textOf(root)).toContain('Events in your dataset (3), not all attacks');
    expect(textOf(root)).toContain('Bridge bombing 13 Jul 2018');
    expect(textOf(root)).toContain('and 2 earlier ones');
  });

  test('has its map as a table: the point, then what stands beside it', () => {
    const text = (words: string) => ({ tag: 'text' as const, attributes: {}, children: [words] });
    const map = {
      tag: 'svg' as const,
      attributes: {},
      children: [text('River Valley'), text('Harbour'), text('100 km')],
    };
    const root = name({ kind: 'place', label: 'River Valley', map, position: { lat: 36.728, lon: 68.86 } });
    expect(tableOf(root)).toEqual([
      ['Place', 'Latitude', 'Longitude'],
      ['River Valley', '36.73°', '68.86°'],
      ['Harbour', 'also on the map', ''],
    ]);
  });
});

describe('a body that counts', () => {
  test('says what, whom and how often, with the source of that', () => {
    const counting = { what: 'attacks', whom: 'civilians only', often: 'each month', source: source() };
    const section = name({ kind: 'institution', counting }).querySelector('.counting')!;
    expect(textOf(section)).toBe(
      'What it countsCountsattacksWhomcivilians onlyHow ofteneach monthThe Daily, editorial, 16 Jul 2018 · original not at hand',
    );
  });

  test('is no other body', () => {
    expect(name({ kind: 'institution' }).querySelector('.counting')).toBeNull();
  });
});
