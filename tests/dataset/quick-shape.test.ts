import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { annotation } from '../../src/annotation/annotation.ts';
import { buildAnnotation } from '../../src/annotation/build.ts';
import { inOrder, recordSchemas } from '../../src/dataset/exchange/records.ts';
import { surelyShaped } from '../../src/dataset/quick-shape.ts';
import { buildSeedPack } from '../../src/dataset/seed/index.ts';
import { passage, provenance, writing } from '../annotation/arbitrary.ts';

const name = v.pipe(v.string(), v.minLength(2), v.maxLength(4), v.regex(/^[a-z]+$/));
const samples: [string, v.GenericSchema, unknown[], unknown[]][] = [
  ['a text with bounds', name, ['ab', 'abcd'], ['a', 'abcde', 'AB', 3, null, undefined]],
  ['a number', v.number(), [0, -1.5, Infinity], [NaN, '1', null]],
  ['a whole number', v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3)), [1, 3], [0, 4, 1.5]],
  ['one of a few', v.picklist(['x', 'y']), ['x'], ['z', null, 'toString']],
  ['a field that may be missing', v.strictObject({ a: v.optional(name) }), [{}, { a: 'ab' }], [{ a: null }]],
  ['a field that may be null', v.strictObject({ a: v.nullable(name) }), [{ a: null }], [{}, { a: 1 }]],
  ['a field that no one knows', v.strictObject({ a: name }), [{ a: 'ab' }], [{ a: 'ab', b: 1 }, [], null]],
  ['fields that are let through', v.looseObject({ a: name }), [{ a: 'ab', b: 1 }], [{ b: 1 }]],
  [
    'fields that are let through if they are numbers',
    v.objectWithRest({ a: name }, v.number()),
    [{ a: 'ab' }, { a: 'ab', b: 1 }],
    [{ a: 'ab', b: 'x' }],
  ],
  ['a list', v.pipe(v.array(name), v.minLength(1)), [['ab'], ['ab', 'cd']], [[], ['a'], { 0: 'ab' }]],
  ['a list of so many', v.tuple([name, v.number()]), [['ab', 1]], [['ab'], ['ab', 'x'], {}]],
  ['a record', v.record(v.string(), v.number()), [{}, { a: 1 }], [{ a: '1' }, null]],
  ['either', v.union([v.literal(1), name]), [1, 'ab'], [2, 'a']],
  [
    'kinds',
    v.variant('k', [
      v.strictObject({ k: v.literal('a'), n: v.number() }),
      v.strictObject({ k: v.literal('b') }),
    ]),
    [{ k: 'a', n: 1 }, { k: 'b' }],
    [{ k: 'b', n: 1 }, { k: 'c' }, {}],
  ],
  [
    'what the fields say of one another',
    v.pipe(
      v.strictObject({ from: v.number(), to: v.number() }),
      v.check(({ from, to }) => from < to),
    ),
    [{ from: 1, to: 2 }],
    [{ from: 2, to: 1 }],
  ],
  ['an address', v.pipe(v.string(), v.url()), ['https://news.example/a'], ['news.example', '']],
];

describe('what surely has a shape', () => {
  it.each(samples)('%s', (_, schema, sound, amiss) => {
    for (const value of sound) expect([value, surelyShaped(schema, value)]).toEqual([value, true]);
    for (const value of amiss) expect([value, surelyShaped(schema, value)]).toEqual([value, false]);
    // The samples say of themselves what valibot says of them.
    for (const value of sound) expect(v.parse(schema, value)).toEqual(value);
    for (const value of amiss) expect(v.is(schema, value)).toBe(false);
  });

  it.each<[string, v.GenericSchema, unknown]>([
    ['would drop a field', v.object({ a: name }), { a: 'ab', b: 1 }],
    ['would drop an item', v.tuple([name]), ['ab', 'cd']],
    ['would fill one in', v.strictObject({ a: v.optional(name, 'ab') }), {}],
    ['would put something in its place', v.fallback(name, 'ab'), 'x'],
    ['would change it', v.pipe(v.string(), v.trim()), ' ab '],
    ['takes the first that fits', v.union([v.object({ a: name }), v.looseObject({})]), { a: 'ab', b: 1 }],
    ['is of a kind that is not known here', v.date(), new Date(0)],
  ])('says nothing where the schema %s', (_, schema, value) => {
    expect(v.is(schema, value)).toBe(true);
    expect(surelyShaped(schema, value)).toBe(false);
  });
});

/** A value with one thing in it changed, somewhere within. */
const changed = (value: unknown): fc.Arbitrary<unknown> => {
  const other = fc.constantFrom<unknown>(undefined, null, '', 'x', 0, -1, 1.5, true, [], {}, ['x'], { x: 1 });
  if (typeof value !== 'object' || value === null) return other;
  const keys = Object.keys(value);
  const within = (key: string) =>
    fc.oneof({ weight: 3, arbitrary: changed((value as never)[key]) }, { weight: 1, arbitrary: other });
  return fc.oneof(
    { weight: 1, arbitrary: other },
    ...(keys.length > 0
      ? [
          {
            weight: 6,
            arbitrary: fc
              .constantFrom(...keys)
              .chain((key) =>
                within(key).map((member): unknown =>
                  Array.isArray(value)
                    ? value.map((one, at) => (String(at) === key ? member : one))
                    : { ...value, [key]: member },
                ),
              ),
          },
        ]
      : []),
    ...(Array.isArray(value) ? [] : [{ weight: 1, arbitrary: fc.constant({ ...value, surplus: 1 }) }]),
  );
};

describe('the records that it is made for', () => {
  it('are surely shaped, all of the seed pack', async () => {
    for (const { list, record } of inOrder(await buildSeedPack()))
      expect([record, surelyShaped(recordSchemas[list], record)]).toEqual([record, true]);
  });

  it('are never surely shaped where valibot says that they are not, whatever is changed in them', async () => {
    const records = inOrder(await buildSeedPack());
    fc.assert(
      fc.property(
        fc
          .constantFrom(...records)
          .chain(({ list, record }) => changed(record).map((value) => ({ list, value }))),
        ({ list, value }) => {
          const parsed = v.safeParse(recordSchemas[list], value);
          expect(surelyShaped(recordSchemas[list], value)).toBe(parsed.success);
          if (parsed.success) expect(parsed.output).toEqual(value);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('among them annotations', () =>
    fc.assert(
      fc.property(
        fc
          .tuple(passage, writing, provenance)
          .map((made) => buildAnnotation(...made))
          .chain((one) => changed(one).map((other) => [one, other] as const)),
        ([one, other]) => {
          expect(surelyShaped(annotation, one)).toBe(true);
          if (surelyShaped(annotation, other)) expect(v.parse(annotation, other)).toEqual(other);
        },
      ),
      { numRuns: 500 },
    ));
});
