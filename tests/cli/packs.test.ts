/** A pack of one's own over the built-in one, and what is said of files that are none. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gzipSync } from 'node:zlib';
import { contentSha256 } from '../../src/dataset/canonical.ts';
import type { Pack } from '../../src/dataset/pack.ts';
import { samplePack } from '../dataset/sample-pack.ts';
import { folderOf, lines, sourcemark } from './run.ts';

const sealed = async (change: (pack: Pack) => void): Promise<string> => {
  const pack = samplePack('a'.repeat(64));
  change(pack);
  const hash = await contentSha256(pack);
  if (!hash.ok) throw new Error(hash.error.message);
  return JSON.stringify({ ...pack, contentSha256: hash.value });
};
const TEXT = 'The Grey Hand struck near Peshawar, the TTP said.';

let folder: Awaited<ReturnType<typeof folderOf>>;
beforeAll(async () => {
  const good = await sealed(() => undefined);
  folder = await folderOf({
    'text.txt': TEXT,
    'good.json': good,
    'marked.json': `\uFEFF${good}`,
    'packed.json.gz': gzipSync(good),
    'renamed.json': await sealed((pack) => {
      pack.id = 'renamed';
      pack.entities[0]!.label.en = 'Grey Hand of the valley';
    }),
    'hash.json': good.replace(/"contentSha256":"..../, '"contentSha256":"0000'),
    'dangling.json': await sealed((pack) => (pack.entities[0]!.partOf = 'sm:sample/group/nobody')),
    'schema.json': good.replace('"kind":"group"', '"kind":"sect"'),
    'array.json': '[1, 2]',
    'null.json': 'null',
    'proto.json': '{"__proto__":{"id":"x"},"constructor":1}',
    'deep.json': '['.repeat(200_000),
    'binary.json': Uint8Array.from({ length: 300 }, (_, n) => n % 7),
    'empty.json': '',
  });
});
afterAll(() => folder.remove());

const run = (...args: string[]) => sourcemark(args, { cwd: folder.path });

describe('--pack', () => {
  test('adds its names to the built-in ones, and the later pack wins', async () => {
    const { out } = await run('scan', 'text.txt', '--pack', 'good.json');
    expect(lines(out)[0]!.mentions.map(({ text, entity }) => [text, entity])).toEqual([
      ['Grey Hand', 'sm:sample/group/grey-hand'],
      ['Peshawar', 'sm:seed/place/peshawar'],
      ['TTP', 'sm:seed/group/ttp'],
    ]);
    const over = ['--pack', 'good.json', '--pack', 'renamed.json'];
    const { out: ids } = await run('ids', ...over);
    expect(ids).toContain('sm:sample/group/grey-hand\tgroup\tGrey Hand of the valley\n');
    expect(ids.match(/^sm:sample\/group\/grey-hand\t/gm)).toHaveLength(1);
    const table = await run('scan', 'text.txt', '--format', 'table', ...over);
    expect(table.out).toContain('Grey Hand of the valley');
  });

  test('that hangs in the air is refused before anything is printed', async () => {
    const { status, out, err } = await run('scan', 'text.txt', '--pack', 'dangling.json');
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(
      /^sourcemark: dangling.json: is not a pack: \/entities\/0\/partOf: refers to .*nobody\n$/,
    );
  });
});

describe('validate', () => {
  test('gives path and reason for each problem of each file, and goes on', async () => {
    const { status, out, err } = await run(
      'validate',
      'schema.json',
      'good.json',
      'marked.json',
      'dangling.json',
      'hash.json',
      'array.json',
      'null.json',
      'proto.json',
      'deep.json',
      'binary.json',
      'empty.json',
    );
    expect(status).toBe(1);
    const rows = out
      .trimEnd()
      .split('\n')
      .map((row) => row.split('\t'));
    expect(rows.every((row) => row.length === 3)).toBe(true);
    const of = (name: string) => rows.filter(([file]) => file === name).map(([, path]) => path);
    expect(of('schema.json')).toEqual(expect.arrayContaining(['/entities/0/kind']));
    expect(of('dangling.json')).toEqual(['/entities/0/partOf']);
    expect(of('hash.json')).toEqual(['/contentSha256']);
    expect(of('good.json')).toEqual(['']);
    expect(of('marked.json')).toEqual(['']);
    for (const name of ['array', 'null', 'deep', 'binary', 'empty'])
      expect(err, name).toMatch(new RegExp(`^sourcemark: ${name}\\.json: is not `, 'm'));
    expect(of('proto.json')).toEqual(['/__proto__']);
  });

  test('is silent on standard error where all is well', async () => {
    const { status, out, err } = await run('validate', 'packed.json.gz');
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/^packed.json.gz\t\tis a pack: 3 entities/);
  });
});
