/** Parts of the terminal that need no process: text of HTML trees, encodings, results in order, the command line. */
import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { parseCommandLine } from '../../src/cli/arguments.ts';
import { decodeText } from '../../src/text/decode.ts';
import { looksLikePage } from '../../src/cli/input/page.ts';
import { visibleText } from '../../src/cli/input/visible-text.ts';
import { inOrder } from '../../src/cli/jobs/in-order.ts';
import { shownName } from '../../src/cli/output.ts';

const shown = (body: string) => visibleText(parseHTML(`<html><body>${body}</body></html>`).document.body);

describe('visibleText', () => {
  test.each([
    ['<h1>A</h1><p>b <b>c</b> d</p>', 'A\n\nb c d'],
    ['<p>one<br>two</p>', 'one\ntwo'],
    ['<p>un<i>broken</i></p>', 'unbroken'],
    ['  <p>\n lines   and\ttabs </p>\n', 'lines and tabs'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\n\nb'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\n\nc'],
    ['<pre>a  b\nc</pre>d', 'a b\nc\n\nd'],
    ['a<script>b</script><style>c</style><template>d</template><noscript>e</noscript>f', 'af'],
    ['a<p hidden>b</p><p style="color:red; display: none">c</p><p aria-hidden="true">d</p>', 'a'],
    ['<p>a<!-- b -->c</p>', 'ac'],
    ['', ''],
  ])('%s', (body, text) => {
    expect(shown(body)).toBe(text);
  });

  test('goes as deep as the tree does', () => {
    expect(shown(`${'<div>'.repeat(30_000)}a${'</div>'.repeat(30_000)}b`)).toBe('a\n\nb');
  });
});

test.each([
  ['a.html', 'text', true],
  ['A.XHTML', 'text', true],
  ['a.txt', '<!DOCTYPE html><p>', true],
  ['-', '\n<!-- c --><html lang="en">', true],
  ['-', '<?xml version="1.0"?>\n<html>', true],
  ['a.txt', 'The <html> element', false],
  ['a.txt', '<htmlish>', false],
  ['-', '<p>a', false],
  ['a.html.txt', 'a', false],
])('whether %s with %j is a page', (name, text, page) => {
  expect(looksLikePage(name, text)).toBe(page);
});

describe('decodeText', () => {
  test('gives back any well-formed text from each encoding that it can be told from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const text = raw
          .toWellFormed()
          .replaceAll('\0', '')
          .replace(/^\uFEFF+/, '');
        const marked = Buffer.from(`\uFEFF${text}`, 'utf16le');
        expect(decodeText(Buffer.from(text))).toMatchObject({ ok: true, text, guessed: null });
        expect(decodeText(Buffer.from(`\uFEFF${text}`))).toMatchObject({ ok: true, text, guessed: null });
        expect(decodeText(marked)).toMatchObject({ ok: true, text, guessed: null });
        expect(decodeText(Buffer.from(marked).swap16())).toMatchObject({ ok: true, text, guessed: null });
      }),
    );
  });

  test('takes any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const decoded = decodeText(bytes);
        expect(decoded.ok || decoded.error === 'binary').toBe(true);
      }),
    );
  });

  test('believes a page’s own word on its encoding only where it is no UTF-8', () => {
    const page = (charset: string) => `<meta charset=${charset}><p>caf\u00e9`;
    const read = (bytes: Uint8Array) => decodeText(bytes);
    expect(read(Buffer.from(page('windows-1252')))).toMatchObject({ ok: true, text: page('windows-1252') });
    expect(read(Buffer.from(page('latin1'), 'latin1'))).toMatchObject({
      ok: true,
      text: page('latin1'),
      guessed: null,
    });
    expect(read(Buffer.from(page('no-such'), 'latin1'))).toMatchObject({ ok: true });
    expect(read(Buffer.from(page('utf-16'), 'latin1'))).toMatchObject({ ok: true });
  });
});

/** What a text would be in another encoding: letters above ASCII by their bytes. */
const inBytes = (text: string, bytes: Record<string, number>) =>
  Uint8Array.from(text, (char) => bytes[char] ?? char.charCodeAt(0));
const cyrillic = Object.fromEntries(
  Array.from({ length: 64 }, (_, n) => [String.fromCharCode(0x410 + n), 0xc0 + n]),
);

describe('a text that names no encoding and is no UTF-8', () => {
  test.each([
    [
      'The harbour’s office said “at least 14 people” were hurt at the pier.',
      { '’': 0x92, '“': 0x93, '”': 0x94 },
    ],
    ['Le maire a déclaré que la fenêtre du café était fermée.', {}],
    [
      'Der Bürgermeister sagte, die Fähre über den Fluss fährt für vier Euro – oder fünf €.',
      { '–': 0x96, '€': 0x80 },
    ],
  ])('is Windows-1252 where its letters fall so: %s', (text, bytes) => {
    expect(decodeText(inBytes(text, bytes))).toEqual({ ok: true, text, guessed: 'windows-1252' });
  });

  test.each([
    ['Cyrillic', inBytes('Паром сегодня не ходит: река замерзла у самого берега.', cyrillic)],
    [
      'Polish',
      inBytes('Dziś prom nie płynie, bo rzeka zamarzła; czekają więc na łodzi.', {
        ś: 0x9c,
        ł: 0xb3,
        ą: 0xb9,
        ę: 0xea,
      }),
    ],
    ['bytes that it leaves open', Uint8Array.of(...Buffer.from('the caf'), 0xe9, 0x20, 0x81)],
    ['too little to tell by', Uint8Array.of(0x61, 0xf8, 0x62)],
  ])('is not taken for it by guess: %s', (_, bytes) => {
    const decoded = decodeText(bytes);
    expect(decoded).toMatchObject({ ok: true, guessed: null });
    expect(decoded.ok && decoded.text).toContain('\uFFFD');
  });

  test('is looked at where its letters are, however late they come', () => {
    const late = `${'The ferry runs as it did. '.repeat(20_000)}Le café est fermé à midi.`;
    expect(decodeText(inBytes(late, {}))).toMatchObject({ text: late, guessed: 'windows-1252' });
  });
});

describe('inOrder', () => {
  test('keeps the order and never has more under way than it may', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(3), { maxLength: 30 }),
        fc.integer({ min: 1, max: 6 }),
        async (items, ahead) => {
          let [running, most] = [0, 0];
          const run = async (item: number) => {
            most = Math.max(most, ++running);
            for (let wait = 0; wait < item; wait++) await Promise.resolve();
            running -= 1;
            return item * 2;
          };
          const results: number[] = [];
          for await (const { item, result } of inOrder(items, run, ahead)) {
            expect(result).toBe(item * 2);
            results.push(item);
          }
          expect(results).toEqual(items);
          expect(most).toBeLessThanOrEqual(ahead);
        },
      ),
    );
  });

  test('takes no more items than it needs', async () => {
    let taken = 0;
    function* endless() {
      for (;;) yield taken++;
    }
    for await (const { item } of inOrder(endless(), async (n) => n, 4)) if (item === 10) break;
    expect(taken).toBeLessThanOrEqual(15);
  });
});

describe('a command line', () => {
  const parse = (...args: string[]) => parseCommandLine(args, { stdinIsTerminal: true, cores: 6 });
  test('without a file waits for nobody at a terminal', () => {
    expect(parse('scan')).toMatchObject({ ok: false, error: expect.stringContaining('no file') });
    expect(parse('scan', '-')).toMatchObject({ ok: true, arguments: { inputs: ['-'] } });
  });
  test('takes 0 jobs as one for each core', () => {
    expect(parse('scan', 'a', '-j0')).toMatchObject({ arguments: { jobs: 6 } });
    expect(parse('scan', 'a')).toMatchObject({ arguments: { jobs: 1, unlisted: false, format: 'json' } });
  });
});

test.each([
  ['a b.txt', 'a b.txt'],
  ['\u0627.txt', '\u0627.txt'],
  ['a\nb', '"a\\nb"'],
  ['a\u202etxt.b', '"a\\u202etxt.b"'],
  ['a\u009bb', '"a\\u009bb"'],
])('the name %j is shown as %s', (name, words) => {
  expect(shownName(name)).toBe(words);
});
