import { describe, expect, it } from 'vitest';
import { gather, gunzip, gzip, upTo } from '../../../src/dataset/exchange/bytes.ts';
import { collectLines } from '../../../src/dataset/exchange/collect-lines.ts';
import { decodeJson, decodeTable } from '../../../src/dataset/exchange/encoding.ts';
import { linesOf } from '../../../src/dataset/exchange/lines.ts';
import { LIMITS } from '../../../src/dataset/exchange/limits.ts';
import { packText, readPack } from '../../../src/dataset/exchange/pack-json.ts';
import { readLines, writeLines } from '../../../src/dataset/exchange/pack-lines.ts';
import { Unreadable, type Problem } from '../../../src/dataset/exchange/problem.ts';
import { inOrder } from '../../../src/dataset/exchange/records.ts';
import { parseJson } from '../../../src/dataset/exchange/safe-json.ts';
import type { Pack } from '../../../src/dataset/pack.ts';
import { samplePack } from '../sample-pack.ts';
import { packOf, pieces } from './arbitrary.ts';

const sound = () => packOf(samplePack('a'.repeat(64)));

async function problem(work: () => Promise<unknown>): Promise<Problem | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof Unreadable) return error.problem;
    throw error;
  }
}
async function* texts(...all: string[]) {
  yield* all;
}
async function lengthOf(bytes: AsyncIterable<Uint8Array>): Promise<number> {
  let length = 0;
  for await (const piece of bytes) length += piece.length;
  return length;
}

describe('parseJson', () => {
  it.each<[string, string, Problem]>([
    ['no JSON', '{"a":', { code: 'notJson', detail: expect.any(String) as string }],
    [
      'a prototype key',
      '{"a":[{"__proto__":{"x":1}}]}',
      { code: 'forbiddenKey', pointer: '/a/0/__proto__', detail: '__proto__' },
    ],
    [
      'the same in escapes',
      '{"\\u005f_proto__":1}',
      { code: 'forbiddenKey', pointer: '/__proto__', detail: '__proto__' },
    ],
    [
      'a constructor',
      '{"b/c~d":{"constructor":1}}',
      { code: 'forbiddenKey', pointer: '/b~1c~0d/constructor', detail: 'constructor' },
    ],
    ['a prototype', '{"prototype":{}}', { code: 'forbiddenKey', pointer: '/prototype', detail: 'prototype' }],
    ['lists without end', '['.repeat(100_000) + ']'.repeat(100_000), { code: 'tooDeep', detail: '60' }],
    [
      'objects without end',
      '{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000),
      { code: 'tooDeep', detail: '60' },
    ],
  ])('refuses %s', (_, text, expected) => expect(parseJson(text)).toEqual({ ok: false, error: expected }));

  it('takes what only looks like it', () => {
    const value = { proto: '__proto__', list: ['constructor'], deep: [[[[1]]]] };
    expect(parseJson(JSON.stringify(value))).toEqual({ ok: true, value });
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});

describe('readPack', () => {
  const cases: [string, (pack: Pack) => unknown, Problem][] = [
    ['a list', () => [], { code: 'shape', pointer: '/schemaVersion', detail: 'not a schema version' }],
    ['a text', () => 'pack', { code: 'shape', pointer: '/schemaVersion', detail: 'not a schema version' }],
    ['nothing', () => null, { code: 'shape', pointer: '/schemaVersion', detail: 'not a schema version' }],
    [
      'a newer schema',
      (p) => ({ ...p, schemaVersion: '1.1.0', news: [] }),
      { code: 'newerSchema', pointer: '/schemaVersion', detail: '1.1.0' },
    ],
    [
      'a much newer one',
      (p) => ({ ...p, schemaVersion: '12.0.0' }),
      { code: 'newerSchema', pointer: '/schemaVersion', detail: '12.0.0' },
    ],
    ['a field that nobody knows', (p) => ({ ...p, more: 1 }), { code: 'unknownField', pointer: '/more' }],
    [
      'the same in a record',
      (p) => ({ ...p, entities: [{ ...p.entities[0], onload: 'x' }] }),
      { code: 'unknownField', pointer: '/entities/0/onload' },
    ],
    [
      'an id that is none',
      (p) => ({ ...p, sources: [{ ...p.sources[0], id: 'javascript:1' }] }),
      { code: 'shape', pointer: '/sources/0/id', detail: expect.stringContaining('not an id') as string },
    ],
    [
      'an id twice',
      (p) => ({ ...p, sources: [...p.sources, ...p.sources] }),
      { code: 'duplicateId', pointer: '/sources/1', detail: 'sm:sample/source/valley-post' },
    ],
    [
      'a reference to nothing',
      (p) => ({
        ...p,
        entities: [{ ...p.entities[0], partOf: 'sm:sample/place/none' }, ...p.entities.slice(1)],
      }),
      { code: 'dangling', pointer: '/entities/0/partOf', detail: 'sm:sample/place/none' },
    ],
    [
      'another hash',
      (p) => ({ ...p, contentSha256: '0'.repeat(64) }),
      { code: 'hash', pointer: '/contentSha256', detail: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    ],
    [
      'a record changed after the hash was made',
      (p) => ({ ...p, figureClaims: p.figureClaims.map((f) => ({ ...f, statement: 'Changed.' })) }),
      { code: 'hash', pointer: '/contentSha256', detail: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    ],
  ];
  it.each(cases)('refuses %s', async (_, change, expected) => {
    const read = await readPack(change(await sound()));
    expect(read.ok ? [] : read.error[0]).toEqual(expected);
  });

  it('takes a reference to what the dataset has', async () => {
    const pack = await sound();
    const entities = [{ ...pack.entities[0]!, partOf: 'sm:other/group/big' }, ...pack.entities.slice(1)];
    const changed = { ...pack, entities };
    const { error } = (await readPack(changed, { known: (id) => id === 'sm:other/group/big' })) as {
      error: Problem[];
    };
    expect(error.map(({ code }) => code)).toEqual(['hash']);
  });

  it('stops at two hundred', async () => {
    const read = await readPack({ ...(await sound()), entities: Array.from({ length: 5000 }, () => ({})) });
    expect(read.ok ? 0 : read.error.length).toBe(200);
  });
});

describe('JSON Lines', () => {
  const read = (text: string, longest = 100_000) =>
    collectLines(readLines(linesOf(decodeJson(pieces(text, 50)), longest)));
  async function lines(): Promise<string[]> {
    const pack = await sound();
    const all: string[] = [];
    for await (const line of writeLines(pack, inOrder(pack))) all.push(line.trimEnd());
    return all;
  }

  it('refuses a file that is empty', async () =>
    expect(await read(' \n\n')).toEqual({ ok: false, error: [{ code: 'empty' }] }));

  const cases: [string, (lines: string[]) => string[], Problem][] = [
    ['no header', (all) => all.slice(1), { code: 'noHeader', line: 1 }],
    [
      'a newer header',
      ([h, ...all]) => [h!.replace('1.0.0', '2.0.0'), ...all],
      { code: 'newerSchema', line: 1, pointer: '/schemaVersion', detail: '2.0.0' },
    ],
    ['no end', (all) => all.slice(0, -1), { code: 'noEnd' }],
    [
      'a line cut off',
      (all) => [...all.slice(0, -1), all.at(-1)!.slice(0, 20)],
      { code: 'notJson', line: 14, detail: expect.any(String) as string },
    ],
    ['a missing line', (all) => all.toSpliced(3, 1), { code: 'truncated', pointer: '/end/counts/entities' }],
    [
      'an unknown list',
      (all) => all.toSpliced(2, 0, '{"list":"rumours","record":{}}'),
      { code: 'shape', line: 3, pointer: '/list', detail: 'not a list of records' },
    ],
    [
      'a field beside the record',
      (all) => all.toSpliced(2, 0, '{"list":"entities","record":{},"run":1}'),
      { code: 'unknownField', line: 3, pointer: '/run' },
    ],
    [
      'a list in place of a record',
      (all) => all.toSpliced(2, 0, '[1]'),
      { code: 'unknownField', line: 3, pointer: '/0' },
    ],
    [
      'a prototype key',
      (all) => all.toSpliced(2, 0, '{"__proto__":1}'),
      { code: 'forbiddenKey', line: 3, pointer: '/__proto__', detail: '__proto__' },
    ],
  ];
  it.each(cases)('refuses %s', async (_, change, expected) => {
    const outcome = await read(change(await lines()).join('\n'));
    expect(outcome.ok ? [] : outcome.error[0]).toEqual(expected);
  });

  it('says on which line a record stands that does not fit the others', async () => {
    const all = await lines();
    const dangling = all.map((line) =>
      line.replace('"placeId":"sm:sample/place/lowdale"', '"placeId":"sm:sample/place/none"'),
    );
    const at = dangling.findIndex((line, n) => line !== all[n]) + 1;
    expect(await read(dangling.join('\n'))).toEqual({
      ok: false,
      error: [
        { code: 'dangling', line: at, pointer: '/record/event/placeId', detail: 'sm:sample/place/none' },
      ],
    });
  });

  it('gives a line up that never ends', async () =>
    expect(await problem(() => read(`{"a":"${'x'.repeat(3000)}`, 1000))).toEqual({
      code: 'lineTooLong',
      line: 1,
      detail: '1000',
    }));
});

describe('bytes', () => {
  it.each([0, 1, 5, 20, -1, -8])('cut after %i are no whole packed file', async (length) => {
    const packed = await gather(gzip(texts('words '.repeat(100))));
    expect(await problem(() => lengthOf(gunzip(pieces(packed.slice(0, length)))))).toEqual({
      code: 'truncated',
    });
  });

  it('that are damaged are no packed file', async () => {
    const packed = await gather(gzip(texts('words '.repeat(100))));
    packed[packed.length >> 1]! ^= 0xff;
    expect(await problem(() => lengthOf(gunzip(pieces(packed))))).toEqual({ code: 'truncated' });
  });

  it('that swell beyond measure are given up early', async () => {
    async function* zeros() {
      for (let at = 0; at < 64; at++) yield '\0'.repeat(1024 * 1024);
    }
    const bomb = await gather(gzip(zeros()));
    expect(bomb.length).toBeLessThan(100_000);
    let unpacked = 0;
    const found = await problem(async () => {
      for await (const piece of gunzip(pieces(bomb, 64 * 1024))) unpacked += piece.length;
    });
    expect(found).toEqual({ code: 'inflates', detail: String(LIMITS.ratio) });
    expect(unpacked).toBeLessThan(16 * 1024 * 1024);
  });

  it('beyond the limit are not read', async () => {
    let made = 0;
    async function* endless() {
      for (;;) {
        made += 1;
        yield new Uint8Array(1000);
      }
    }
    expect(await problem(() => lengthOf(upTo(endless(), 5000)))).toEqual({
      code: 'tooLarge',
      detail: '5000',
    });
    expect(made).toBe(6);
  });

  it.each<[string, number[], string]>([
    ['UTF-16 with its mark', [0xff, 0xfe, 0x7b, 0, 0x7d, 0], 'utf-16le'],
    ['UTF-16 without', [0, 0x7b, 0, 0x22, 0, 0x61, 0, 0x22], 'utf-16be'],
    ['Windows-1252', [0x22, 0xe9, 0x22, 0x20, 0x20], 'utf-8'],
    ['half a character', [0x22, 0xe2, 0x82], 'utf-8'],
  ])('in %s are no JSON', async (_, bytes, detail) =>
    expect(
      await problem(async () => {
        for await (const _text of decodeJson(pieces(new Uint8Array(bytes), 100)));
      }),
    ).toEqual({ code: 'encoding', detail }),
  );

  it.each<[string, number[], string, string]>([
    ['UTF-8', [0xc3, 0xa9], 'utf-8', 'é'],
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0x61], 'utf-8', 'a'],
    ['UTF-16', [0xff, 0xfe, 0xe9, 0], 'utf-16le', 'é'],
    ['UTF-16 from the other end', [0xfe, 0xff, 0, 0xe9], 'utf-16be', 'é'],
    ['Windows-1252', [0xe9, 0x20, 0x93], 'windows-1252', 'é “'],
  ])('of a table may be %s', (_, bytes, encoding, text) =>
    expect(decodeTable(new Uint8Array(bytes))).toEqual({ encoding, text }),
  );

  it.each([[[0x50, 0x4b, 3, 4, 0, 0x81]], [[0x61, 0, 0, 0, 0x62, 0x63]], [[0xe9, 0x81]]])(
    '%j are no table',
    async (bytes) =>
      expect(await problem(async () => decodeTable(new Uint8Array(bytes)))).toMatchObject({
        code: 'encoding',
      }),
  );

  it('of a table are read as the user says', () =>
    expect(decodeTable(new Uint8Array([0xc3, 0xa9]), 'windows-1252').text).toBe('Ã©'));
});

describe('two hundred megabytes', () => {
  const MB = 1024 * 1024;

  it('of JSON are refused after what is read whole', async () => {
    let made = 0;
    async function* bytes() {
      for (; made < 200; made++) yield new Uint8Array(MB);
    }
    expect(await problem(() => gather(upTo(bytes(), LIMITS.whole)))).toMatchObject({ code: 'tooLarge' });
    expect(made * MB).toBeLessThanOrEqual(LIMITS.whole + MB);
  });

  it('of JSON Lines are read with never more than a piece in hand', async () => {
    const pack = await sound();
    const relation = { ...pack.relations[0]!, note: 'x'.repeat(1990) };
    const record = new TextEncoder().encode(
      `${JSON.stringify({ list: 'relations', record: relation })}\n`.repeat(30),
    );
    let written = 0;
    let read = 0;
    let ahead = 0;
    async function* bytes() {
      for await (const line of writeLines(pack, [])) {
        yield new TextEncoder().encode(line);
        break;
      }
      while (written < 200 * MB) {
        written += record.length;
        yield record;
      }
    }
    for await (const line of readLines(linesOf(decodeJson(upTo(bytes(), LIMITS.stream)), LIMITS.line))) {
      if (line.is !== 'record') continue;
      read += record.length / 30;
      ahead = Math.max(ahead, written - read);
    }
    expect(read).toBeGreaterThan(200 * MB - 1);
    expect(ahead).toBeLessThanOrEqual(2 * record.length);
  });
});

describe('packText', () => {
  it('ends with a line feed', async () => expect((await packText(await sound())).endsWith('}\n')).toBe(true));
});
