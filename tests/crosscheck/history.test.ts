import { describe, expect, test } from 'vitest';
import type { StatementLine } from '../../src/crosscheck/brief.ts';
import { historyOf } from '../../src/crosscheck/history.ts';
import { line } from '../extension/ui/briefs.ts';
import { source } from '../extension/ui/claims.ts';

const said = (paper: string, date: string | null, id = paper): StatementLine =>
  line(id, { source: source({ id: `sm:test/source/${paper}`, date }) });

const ids = (lines: StatementLine[] | null) => lines?.map(({ id }) => id) ?? null;

describe('who said what, when', () => {
  test('is in order of time, whatever comes first in a card', () => {
    expect(ids(historyOf([said('c', '2025'), said('a', '2018-07-16'), said('b', '2023-03')]))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  test.each([
    ['two sources', [said('a', '2018'), said('b', '2019')]],
    ['three of which one has no date', [said('a', '2018'), said('b', '2019'), said('c', null)]],
    ['three statements of two', [said('a', '2018', '1'), said('a', '2018', '2'), said('b', '2019')]],
    ['none', []],
  ])('is nothing for %s', (_, lines) => {
    expect(historyOf(lines)).toBeNull();
  });

  test('lets no source crowd out another', () => {
    const long = Array.from({ length: 30 }, (_, n) => said('a', '2018', `a${n}`));
    const kept = historyOf([...long, said('b', '2019'), said('c', '2020')])!;
    expect(kept).toHaveLength(12);
    expect(ids(kept)!.slice(-2)).toEqual(['b', 'c']);
    expect(ids(kept)![0]).toBe('a0');
  });
});
