/** Whatever a file holds: the text is scanned as it was meant, or one line says why not, and the others are still done. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { folderOf, lines, sourcemark } from './run.ts';

const NOTE = 'Police in Peshawar said 14 people were killed.';
const utf16 = (text: string, big: boolean, mark: boolean) => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const PARAGRAPH = `${NOTE} The wounded were taken to two hospitals in the city, where relatives waited through the night for news of them.`;
const MENU = '<nav><ul><li><a href="/k">Kabul bureau</a></li><li><a href="/l">Letters</a></li></ul></nav>';

const FILES: Record<string, string | Uint8Array> = {
  'plain.txt': NOTE,
  'marked.txt': `\uFEFF${NOTE}`,
  'little.txt': utf16(NOTE, false, true),
  'big.txt': utf16(NOTE, true, true),
  'little-unmarked.txt': utf16(NOTE, false, false),
  'big-unmarked.txt': utf16(NOTE, true, false),
  'bad-bytes.txt': Buffer.concat([Buffer.from(NOTE), Buffer.from([0x20, 0xc3, 0x28, 0x81])]),
  'western.txt': Buffer.from(
    `${NOTE} The caf\u00e9 closed; a na\u00efve p\u00e8re and his prot\u00e9g\u00e9 left.`,
    'latin1',
  ),
  'crlf.txt': NOTE.replace(' said', '\r\nsaid'),
  'empty.txt': '',
  'spaces.txt': ' \n\n \t\n',
  'binary.txt': Uint8Array.from({ length: 600 }, (_, n) => (n * 37) % 256),
  'article.html': page(
    `${MENU}<article><h1>A night in Peshawar</h1>${`<p>${PARAGRAPH}</p>`.repeat(5)}</article>`,
    '<title>A night in Peshawar</title><meta property="article:published_time" content="2019-02-03">',
  ),
  'list.html': page(
    `<h2>Today</h2><table><tr><td>Peshawar</td><td>14 people killed</td></tr></table><script>var a = "Kabul"</script>`,
  ),
  'fragment.html': `<p>${NOTE}`,
  'broken.html': `<div><p>${NOTE}<b><i></div></p></span><table><<>&amp &#xFFFFFFFF; <a href=`,
  'deep.html': `${'<div>'.repeat(20_000)}${NOTE}`,
  'old.html': Buffer.from(page(`<p>Caf\u00e9 owner: ${NOTE}</p>`, '<meta charset="windows-1252">'), 'latin1'),
  'no-name': page(`<p>${NOTE}</p>`),
};

let folder: Awaited<ReturnType<typeof folderOf>>;
beforeAll(async () => {
  folder = await folderOf(FILES);
});
afterAll(() => folder.remove());

describe('a file', () => {
  test('of any encoding is read, a binary one is named, and offsets slice to the words', async () => {
    const names = Object.keys(FILES);
    const { status, out, err } = await sourcemark(['scan', '--text', ...names], { cwd: folder.path });
    expect(err).toBe(
      'sourcemark: western.txt: read as Windows-1252, which it does not say\nsourcemark: binary.txt: is not text\n',
    );
    expect(status).toBe(1);
    const found = new Map(lines(out).map((line) => [line.file, line]));
    expect([...found.keys()]).toEqual(names.filter((name) => name !== 'binary.txt'));
    for (const { text, mentions } of found.values())
      for (const mention of mentions) expect(text!.slice(mention.start, mention.end)).toBe(mention.text);
    const words = (name: string) => found.get(name)!.mentions.map(({ text }) => text);
    for (const name of ['empty.txt', 'spaces.txt']) expect(words(name), name).toEqual([]);
    const rest = names.filter((name) => !/empty|spaces|binary|article|list/.test(name));
    for (const name of rest) expect(words(name), name).toEqual(['Peshawar', '14 people']);
    expect(found.get('marked.txt')!.text).toBe(NOTE);
    expect(found.get('bad-bytes.txt')!.text).toBe(`${NOTE} \uFFFD(\uFFFD`);
    expect(found.get('western.txt')!.text).toContain('na\u00efve p\u00e8re');
    expect(found.get('old.html')!.text).toContain('Café owner');
  });

  test('of HTML gives its article, with the headline and without the menu', async () => {
    const { out } = await sourcemark(['scan', 'article.html'], { cwd: folder.path });
    const { text, mentions } = lines(out)[0]!;
    expect(text).toMatch(/^A night in Peshawar\n\nPolice in Peshawar/);
    expect(text).not.toContain('Kabul');
    expect(mentions.filter(({ text }) => text === 'Peshawar')).toHaveLength(6);
  });

  test('of HTML that is no article gives what it shows', async () => {
    const { out } = await sourcemark(['scan', 'list.html'], { cwd: folder.path });
    expect(lines(out)[0]!.text).toBe('Today\n\nPeshawar 14 people killed');
  });

  test.each([
    ['no body', `<!doctype html><html lang="en"><meta charset="utf-8"><title>A note</title><p>${NOTE}`],
    ['no body, but a head', `<html><head><title>A note</title></head><main><p>${NOTE}</p></main></html>`],
    ['words before any tag', `<html>${NOTE}<p></p>`],
    ['neither', `<p>${NOTE}</p>`],
    ['a body after a comment', `<html><!-- first --><body><p>${NOTE}</p></body></html>`],
  ])('of HTML whose author left tags out is read: %s', async (_, html) => {
    const short = await folderOf({ 'short.html': html });
    const { out } = await sourcemark(['scan', 'short.html'], { cwd: short.path });
    await short.remove();
    expect(lines(out)[0]!.mentions.map(({ text }) => text)).toEqual(['Peshawar', '14 people']);
  });

  test('of ten megabytes is read like any other', async () => {
    const filler = 'The road was quiet again by the evening, and nobody spoke of it. '.repeat(15);
    const large = await folderOf({ 'large.txt': `${filler}${NOTE}\n\n`.repeat(10_000) });
    const { status, out } = await sourcemark(['scan', 'large.txt', '--format', 'table'], { cwd: large.path });
    await large.remove();
    expect(status).toBe(0);
    expect(out.split('\n')).toHaveLength(20_002);
  }, 120_000);
});

describe('many files', () => {
  test('come out in the order in which they went in, whatever the number of jobs', async () => {
    const names = Array.from({ length: 24 }, (_, n) => `${n}.txt`);
    const many = await folderOf(
      Object.fromEntries(names.map((name, n) => [name, `${NOTE} `.repeat(n % 7 === 0 ? 200 : 1)])),
    );
    const asked = [...names.slice(0, 10), 'missing.txt', ...names.slice(10)];
    const [alone, together] = await Promise.all([
      sourcemark(['scan', ...asked], { cwd: many.path }),
      sourcemark(['scan', '--jobs', '3', ...asked], { cwd: many.path }),
    ]);
    await many.remove();
    expect(together).toEqual(alone);
    expect(together.status).toBe(1);
    expect(lines(together.out).map(({ file }) => file)).toEqual(names);
  });

  test('of any characters have offsets that slice to the words', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom(
        NOTE,
        'TTP',
        ' at least 137 civilians ',
        'Kabul',
        '\n\n',
        '\u{1F600}',
        'پشاور',
        '“',
        "'s",
      ),
    );
    const text = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(' ').toWellFormed());
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 60, maxLength: 60 }), async (texts) => {
        // A first letter, so that no text happens to be taken for bytes of another kind.
        const files = texts.map((one, n): [string, string] => [`${n}.txt`, `a${one}`]);
        const random = await folderOf(Object.fromEntries(files));
        const { out } = await sourcemark(['scan', '--unlisted', '--text', ...files.map(([name]) => name)], {
          cwd: random.path,
        });
        await random.remove();
        for (const { text, mentions } of lines(out))
          for (const mention of mentions) expect(text!.slice(mention.start, mention.end)).toBe(mention.text);
        const kept = lines(out).filter(({ file }) => !files[Number.parseInt(file!, 10)]![1].includes('\0'));
        for (const { file, text } of kept) expect(text).toBe(files[Number.parseInt(file!, 10)]![1]);
      }),
      { numRuns: 3 },
    );
  });
});
