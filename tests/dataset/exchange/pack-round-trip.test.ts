import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, contentSha256 } from '../../../src/dataset/canonical.ts';
import { gather, gunzip, gzip } from '../../../src/dataset/exchange/bytes.ts';
import { collectLines } from '../../../src/dataset/exchange/collect-lines.ts';
import { ContentHash } from '../../../src/dataset/exchange/content-hash.ts';
import { decodeJson } from '../../../src/dataset/exchange/encoding.ts';
import { linesOf } from '../../../src/dataset/exchange/lines.ts';
import { packText, readPack } from '../../../src/dataset/exchange/pack-json.ts';
import { readLines, writeLines } from '../../../src/dataset/exchange/pack-lines.ts';
import { inOrder } from '../../../src/dataset/exchange/records.ts';
import { parseJson } from '../../../src/dataset/exchange/safe-json.ts';
import type { Pack } from '../../../src/dataset/pack.ts';
import { anyRecords, packOf, pieces } from './arbitrary.ts';

const canonical = (value: unknown) => {
  const text = canonicalJson(value);
  return text.ok ? text.value : text.error;
};
async function lineText(pack: Pack): Promise<string> {
  let text = '';
  for await (const line of writeLines(pack, inOrder(pack))) text += line;
  return text;
}
const read = async (text: string, size?: number) =>
  collectLines(readLines(linesOf(decodeJson(pieces(text, size)), 100_000)));

describe('a pack written and read again is the same', () => {
  it('as JSON', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async (records) => {
        const pack = await packOf(records);
        const json = parseJson(packText(pack));
        const back = json.ok ? await readPack(json.value) : json;
        expect(back).toMatchObject({ ok: true });
        if (back.ok) expect(canonical(back.value)).toBe(canonical(pack));
      }),
      { numRuns: 60 },
    );
  });

  it('as JSON Lines, packed, whatever the pieces are that it comes in', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, fc.integer({ min: 1, max: 100 }), async (records, size) => {
        const pack = await packOf(records);
        const packed = await gather(gzip(writeLines(pack, inOrder(pack))));
        const lines = linesOf(decodeJson(gunzip(pieces(packed, size))), 100_000);
        const back = await collectLines(readLines(lines));
        expect(back).toMatchObject({ ok: true });
        if (back.ok) expect(canonical(back.value)).toBe(canonical(pack));
      }),
      { numRuns: 40 },
    );
  });

  it('as JSON Lines in any order, with any line ends', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyRecords,
        fc.infiniteStream(fc.nat()),
        fc.constantFrom('\n', '\r\n', '\r', '\n\n'),
        async (records, keys, end) => {
          const pack = await packOf(records);
          const [header, ...rest] = (await lineText(pack)).trimEnd().split('\n');
          const shuffled = rest
            .map((line) => ({ line, key: keys.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ line }) => line);
          const back = await read([header, ...shuffled].join(end));
          expect(back).toMatchObject({ ok: true, value: { contentSha256: pack.contentSha256 } });
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('ContentHash', () => {
  it('makes the hash of the whole from one record after the other', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async (records) => {
        const hash = new ContentHash();
        for (const one of inOrder(records)) expect(hash.add(one)).toEqual({ ok: true, value: true });
        expect({ ok: true, value: hash.digest() }).toEqual(await contentSha256(records));
      }),
    );
  });

  it('says where the order is not kept', async () => {
    const pack = await packOf(fc.sample(anyRecords, { numRuns: 1, seed: 3 })[0]!);
    const [one, two] = inOrder(pack);
    const hash = new ContentHash();
    expect(hash.add(two!)).toEqual({ ok: true, value: true });
    expect(hash.add(one!)).toEqual({ ok: true, value: false });
  });

  it('of nothing is that of empty lists', async () => {
    const none = { sources: [], entities: [], relations: [], figureClaims: [], mentions: [] };
    expect({ ok: true, value: new ContentHash().digest() }).toEqual(await contentSha256(none));
  });
});
