import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  joinEntities,
  overlay,
  resolver,
  sameJson,
  withReferences,
  type Patch,
  type Redirect,
} from '../../src/dataset/layers.ts';

interface Sample {
  id: string;
  label: Record<string, string>;
  note?: string;
  aliases: { text: string; lang?: string }[];
}

const record: Sample = {
  id: 'sm:p/group/x',
  label: { en: 'X' },
  aliases: [{ text: 'X', lang: 'en' }, { text: 'Y' }],
};
const patch = (field: string, base: unknown, value: unknown, at = '2026-01-01'): Patch => ({
  id: `urn:${field}${at}${JSON.stringify(value)}`,
  target: record.id,
  field,
  base,
  value,
  by: null,
  at,
});

describe('overlay', () => {
  it.each<[string, Patch[], Partial<Sample>]>([
    ['a field inside', [patch('label/en', 'X', 'The X')], { label: { en: 'The X' } }],
    ['a field that was not there', [patch('note', null, 'seen')], { note: 'seen' }],
    ['another language', [patch('label/ur', null, 'ایکس')], { label: { en: 'X', ur: 'ایکس' } }],
    ['a field taken away', [patch('note', null, 'a'), patch('note', 'a', null, '2026-01-02')], {}],
    [
      'one alias more',
      [patch('aliases', null, { text: 'Z' })],
      { aliases: [...record.aliases, { text: 'Z' }] },
    ],
    ['one alias less', [patch('aliases', { text: 'Y' }, null)], { aliases: [record.aliases[0]!] }],
    [
      'one alias changed, its keys in another order',
      [patch('aliases', { lang: 'en', text: 'X' }, { text: 'W' })],
      { aliases: [{ text: 'W' }, { text: 'Y' }] },
    ],
    [
      'an alias that the pack has by now',
      [patch('aliases', null, { text: 'Y' })],
      { aliases: record.aliases },
    ],
    [
      'the later correction last',
      [patch('label/en', 'X', 'Late', '2026-02-01'), patch('label/en', 'X', 'Early', '2026-01-01')],
      { label: { en: 'Late' } },
    ],
  ])('%s', (_, patches, expected) => {
    expect(overlay(record, patches).record).toEqual({ ...record, ...expected });
  });

  it('leaves what was read from the pack as it was', () => {
    const before = structuredClone(record);
    overlay(record, [patch('label/en', 'X', 'Q'), patch('aliases', null, { text: 'Z' })]);
    expect(record).toEqual(before);
  });

  it('hides a record by its tombstone, and corrects nothing where the pack no longer has it', () => {
    expect(overlay(record, [patch('', null, null)]).record).toBeNull();
    expect(overlay<Sample>(undefined, [patch('note', null, 'a')]).record).toBeNull();
  });

  it('says where the pack has since said something new', () => {
    const now = { ...record, label: { en: 'New X' } };
    const layered = overlay(now, [patch('label/en', 'X', 'Mine')]);
    expect(layered.record?.label.en).toBe('Mine');
    expect(layered.stale).toMatchObject([{ now: 'New X' }]);
    const agreed = overlay({ ...record, label: { en: 'Mine' } }, [patch('label/en', 'X', 'Mine')]);
    expect(agreed.stale).toEqual([]);
  });

  it.each(['__proto__/polluted', 'constructor/prototype', 'label/__proto__', 'id', 'label//en'])(
    'does not follow %s',
    (field) => {
      expect(overlay(record, [patch(field, null, 'x')]).record).toEqual(record);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );

  it('ignores corrections to other records', () => {
    expect(overlay(record, [{ ...patch('note', null, 'a'), target: 'sm:p/group/z' }]).record).toEqual(record);
  });

  it('is the same for patches in any order', () => {
    const patches = [
      patch('label/en', 'X', 'A', '2026-01-03'),
      patch('aliases', null, { text: 'Z' }, '2026-01-02'),
      patch('note', null, 'n', '2026-01-01'),
      patch('aliases', { text: 'Y' }, null, '2026-01-04'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(patches, { minLength: 4 }), (shuffled) => {
        expect(overlay(record, shuffled)).toEqual(overlay(record, patches));
      }),
    );
  });
});

describe('sameJson', () => {
  it('takes a value for itself and for its copy', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => sameJson(value, structuredClone(value))));
  });
  it.each<[unknown, unknown]>([
    [{ a: 1 }, { a: 2 }],
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: 1 }, { a: 1, b: 0 }],
    [[], {}],
    [null, 0],
    ['1', 1],
  ])('%j is not %j', (a, b) => {
    expect(sameJson(a, b)).toBe(false);
  });
});

const redirect = (from: string, to: string, at = '2026-01-01'): Redirect => ({
  id: `${from}${to}`,
  from,
  to,
  at,
});

describe('resolver', () => {
  it('follows merges of merges, and leaves others alone', () => {
    const resolve = resolver([redirect('a', 'b'), redirect('b', 'c')]);
    expect(['a', 'b', 'c', 'd'].map(resolve)).toEqual(['c', 'c', 'c', 'd']);
  });

  it('ends in a circle at the same id for all its members', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd');
    fc.assert(
      fc.property(fc.array(fc.tuple(ids, ids), { maxLength: 6 }), (pairs) => {
        const resolve = resolver(pairs.map(([from, to], at) => redirect(from, to, `2026-01-0${at + 1}`)));
        for (const id of ['a', 'b', 'c', 'd']) expect(resolve(resolve(id))).toBe(resolve(id));
        const last = new Map(pairs);
        for (const [from, to] of last) expect(resolve(from)).toBe(resolve(to));
      }),
    );
  });
});

describe('merged records', () => {
  it('joins names without doubling them and keeps the rest of the survivor', () => {
    const one = {
      id: 'a',
      aliases: [{ text: 'A' }],
      sources: ['s'],
      identifiers: [],
      designations: [],
      note: 'kept',
    };
    const two = { ...one, id: 'b', aliases: [{ text: 'A' }, { text: 'B' }], sources: ['t'], note: 'lost' };
    expect(joinEntities(one, [two])).toEqual({
      ...one,
      aliases: [{ text: 'A' }, { text: 'B' }],
      sources: ['s', 't'],
    });
  });

  it('leads references to whom they mean, without touching the record', () => {
    const relation = { id: 'r', subject: 'a', object: 'c', statement: 'a' };
    const resolve = resolver([redirect('a', 'b')]);
    expect(withReferences(relation, resolve)).toEqual({ ...relation, subject: 'b' });
    expect(relation.subject).toBe('a');
    const untouched = { subject: 'x' };
    expect(withReferences(untouched, resolve)).toBe(untouched);
  });
});
