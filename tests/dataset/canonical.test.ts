import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, contentSha256, sha256Hex } from '../../src/dataset/canonical.ts';
import { samplePack } from './sample-pack.ts';

const text = (value: unknown) => {
  const result = canonicalJson(value);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

const deep = () => {
  let value: unknown = 0;
  for (let i = 0; i < 100_000; i++) value = [value];
  return value;
};
const hash = async (pack: Parameters<typeof contentSha256>[0]) => {
  const result = await contentSha256(pack);
  return result.ok ? result.value : result.error;
};
const pack = () => samplePack('a'.repeat(64));

describe('canonicalJson', () => {
  it.each([
    [{ b: 1.0, a: 'é' }, '{"a":"é","b":1}'],
    [[1e21, -0, 0.1, 333333333.3333333, 1e-7], '[1e+21,0,0.1,333333333.3333333,1e-7]'],
    // By UTF-16 units a character outside the basic plane comes before U+FB33 (the example of RFC 8785, 3.2.3).
    [
      { '\ufb33': 1, '\ud83d\ude00': 2, '\u20ac': 3, '\r': 4, '1': 5 },
      '{"\\r":4,"1":5,"\u20ac":3,"\ud83d\ude00":2,"\ufb33":1}',
    ],
    ['\u0000\u001f"\\\u2028/', '"\\u0000\\u001f\\"\\\\\u2028/"'],
    [{ kept: null, left: undefined }, '{"kept":null}'],
    [[], '[]'],
    // An object lists numbers first and by value, whatever was put in first.
    [{ b: { 9: 2, 10: 1 }, a: { z: 1, 3: 1 } }, '{"a":{"3":1,"z":1},"b":{"10":1,"9":2}}'],
    [JSON.parse('{"z":1,"__proto__":{"d":1,"c":2}}'), '{"__proto__":{"c":2,"d":1},"z":1}'],
    // Text that only looks like half of a pair.
    [{ b: '\\ud800', a: 1 }, '{"a":1,"b":"\\\\ud800"}'],
    [{ b: [{ d: 1, c: [] }], a: undefined }, '{"b":[{"c":[],"d":1}]}'],
    // What an object says of itself does not count, only what it holds.
    [Object.assign(Object.create({ toJSON: () => 'other' }), { b: 1, a: 2 }), '{"a":2,"b":1}'],
  ])('writes %j', (value, expected) => expect(text(value)).toBe(expected));

  it('is valid JSON for the same value, whatever the order of the members', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const written = canonicalJson(value);
        // Arbitrary strings may hold half of a pair; those are refused and not written.
        if (!written.ok) return written.error.message === 'half of a surrogate pair';
        const back: unknown = JSON.parse(written.value);
        return text(back) === written.value;
      }),
    );
  });

  it.each([
    ['NaN', { a: [1, Number.NaN] }, 'a.1', 'not a number that JSON can hold'],
    ['infinity', Infinity, '', 'not a number that JSON can hold'],
    ['half a pair', { a: 'x\ud800' }, 'a', 'half of a surrogate pair'],
    ['a function', [() => 0], '0', 'a function is not JSON'],
  ])('refuses %s', (_, value, path, message) =>
    expect(canonicalJson(value)).toEqual({ ok: false, error: { path, message } }),
  );
  it('refuses what is nested without end, and does not overflow', () => {
    const result = canonicalJson(deep());
    expect(result.ok ? null : result.error.message).toBe('nested too deeply');
  });
});

describe('sha256Hex', () => {
  // FIPS 180-2, appendix B.1, and the empty message.
  it('agrees with the standard', async () => {
    expect(await sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(await sha256Hex(new Uint8Array())).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });
});

describe('contentSha256', () => {
  it('does not see the order of records, the order of fields, nor the header', async () => {
    const one = pack();
    const other = pack();
    for (const list of ['sources', 'entities', 'relations', 'figureClaims', 'mentions'] as const)
      other[list].splice(0, Infinity, ...(other[list].toReversed() as never[]));
    other.entities = other.entities.map(
      (e) => Object.fromEntries(Object.entries(e).toReversed()) as typeof e,
    );
    other.title = 'Another title';
    expect(await hash(other)).toBe(await hash(one));
  });

  it('sees a change anywhere in a record', async () => {
    const one = await hash(pack());
    const changed = pack();
    changed.mentions[0]!.locator.start += 1;
    expect(await hash(changed)).not.toBe(one);
    const shorter = pack();
    shorter.relations.pop();
    expect(await hash(shorter)).not.toBe(one);
  });
});
