/** What a Unix user types, and what comes back: exit code, standard output, one line of standard error. */
import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderOf, lines, sourcemark } from './run.ts';

const NOTE = 'The TTP said on Monday that it had killed at least nine soldiers near Peshawar.';

let folder: Awaited<ReturnType<typeof folderOf>>;
beforeAll(async () => {
  folder = await folderOf({
    'a.txt': NOTE,
    'b.txt': 'Nothing of note.',
    'line\nbreak.txt': NOTE,
    'no.json': '{"id":',
  });
  await mkdir(folder.at('inner'));
});
afterAll(() => folder.remove());

const NONE = /^$/;
const USAGE = /^sourcemark: the groups/;

/** Command line, input, exit code, standard output, standard error. */
const TABLE: [args: string, input: string, status: number, out: RegExp, err: RegExp][] = [
  ['--help', '', 0, USAGE, NONE],
  ['scan -h', '', 0, USAGE, NONE],
  ['help', '', 0, USAGE, NONE],
  ['--version', '', 0, /^\d+\.\d+\.\d+\n$/, NONE],
  ['', '', 2, NONE, /no command/],
  ['scna a.txt', '', 2, NONE, /unknown command 'scna'/],
  ['scan --colour', '', 2, NONE, /--colour/],
  ['scan a.txt --format yaml', '', 2, NONE, /unknown format 'yaml'/],
  ['scan a.txt --format', '', 2, NONE, /--format/],
  ['scan - -', '', 2, NONE, /read once only/],
  ['scan a.txt --date yesterday', '', 2, NONE, /not a date: 'yesterday'/],
  ['scan a.txt --date 2018-13-01', '', 2, NONE, /not a date/],
  ['scan a.txt --jobs many', '', 2, NONE, /not a number of jobs: 'many'/],
  ['scan a.txt --jobs=-1', '', 2, NONE, /not a number of jobs/],
  ['check a.txt --format html', '', 2, NONE, /unknown format 'html'; one of table, json/],
  ['check a.txt --unlisted', '', 2, NONE, /check takes no --unlisted/],
  ['check - -', '', 2, NONE, /read once only/],
  ['check a.txt --date soon', '', 2, NONE, /not a date: 'soon'/],
  ['check none.txt', '', 1, NONE, /^sourcemark: none.txt: no such file$/],
  ['check a.txt --pack none.json', '', 1, NONE, /^sourcemark: none.json: no such file$/],
  ['check b.txt', '', 0, /^Read 3 words against your 5 sources: nothing comparable\.\n$/, NONE],
  ['check b.txt --format json', '', 0, /^\{"pageIsSource":null,"figures":\[\]\}\n$/, NONE],
  ['ids a.txt', '', 2, NONE, /ids takes no file/],
  ['ids --unlisted', '', 2, NONE, /ids takes no --unlisted/],
  ['ids --format html', '', 2, NONE, /unknown format 'html'/],
  ['validate', '', 2, NONE, /no pack/],
  ['validate no.json --format json', '', 2, NONE, /validate takes no --format/],
  ['scan a.txt', '', 0, /^\{"mentions":\[\{.*"entity":"sm:seed\/group\/ttp".*\}\]\}\n$/, NONE],
  ['scan', NOTE, 0, /^\{"mentions":\[\{.*"text":"TTP"/, NONE],
  ['scan -', NOTE, 0, /^\{"mentions":\[\{.*"text":"TTP"/, NONE],
  ['scan -', '', 0, /^\{"mentions":\[\]\}\n$/, NONE],
  ['scan a.txt --text', '', 0, /^\{"text":"The TTP said/, NONE],
  ['scan a.txt b.txt', '', 0, /^\{"file":"a.txt",.*\n\{"file":"b.txt","mentions":\[\]\}\n$/, NONE],
  ['scan -- a.txt', '', 0, /^\{"mentions":/, NONE],
  ['scan a.txt --format table', '', 0, /^KIND +WORDS +ENTITY OR FIGURE +SOURCES\ngroup +TTP +Tehreek/, NONE],
  ['scan a.txt b.txt --format table', '', 0, /^==> a.txt <==\nKIND[^]*\n\n==> b.txt <==\nKIND/, NONE],
  ['scan a.txt --format gold', '', 0, /"kind":"group","entity":"ttp"/, NONE],
  ['scan a.txt b.txt --format gold', '', 0, /^\{"file":"a.txt","mentions":\[/, NONE],
  [
    'scan -',
    'A flood near Zarandabad killed 14 people.',
    0,
    /^(?!.*"kind":"place").*"place":\{"value":\{"entity":null,"text":"Zarandabad"\}/,
    NONE,
  ],
  ['scan none.txt', '', 1, NONE, /^sourcemark: none.txt: no such file$/],
  ['scan inner', '', 1, NONE, /^sourcemark: inner: is a folder, not a file$/],
  ['scan none.txt a.txt', '', 1, /^\{"file":"a.txt"/, /none.txt: no such file/],
  ['scan a.txt/x', '', 1, NONE, /no such file/],
  ['scan a.txt --pack none.json', '', 1, NONE, /^sourcemark: none.json: no such file$/],
  ['scan a.txt --pack no.json', '', 1, NONE, /^sourcemark: no.json: is not a pack: not JSON/],
  ['ids', '', 0, /^(?:sm:seed\/[a-z]+\/[a-z0-9-]+\t[a-z]+\t[^\t\n]+\n)+$/, NONE],
  ['ids --format json', '', 0, /^\{"id":"sm:seed\/group\/[^\n]*"names":\["/, NONE],
  ['validate none.json', '', 1, NONE, /none.json: no such file/],
  ['validate no.json', '', 1, NONE, /no.json: is not a pack: not JSON/],
];

describe('a command line', () => {
  test.each(TABLE)('sourcemark %s', async (args, input, status, out, err) => {
    const ran = await sourcemark(args.split(' ').filter(Boolean), { input, cwd: folder.path });
    expect(ran.out).toMatch(out);
    expect(ran.err.replace(/\n$/, '')).toMatch(err);
    expect(ran.err.split('\n').length, 'lines of standard error').toBeLessThanOrEqual(2);
    expect(ran.status).toBe(status);
  });

  test('a name with a line break in it makes no second line', async () => {
    const { out, err } = await sourcemark(['scan', 'line\nbreak.txt', 'no\nsuch', '--format', 'table'], {
      cwd: folder.path,
    });
    expect(out).toMatch(/^==> "line\\nbreak.txt" <==\n/);
    expect(err).toBe('sourcemark: "no\\nsuch": no such file\n');
    const json = await sourcemark(['scan', 'line\nbreak.txt', 'a.txt'], { cwd: folder.path });
    expect(lines(json.out).map(({ file }) => file)).toEqual(['line\nbreak.txt', 'a.txt']);
  });

  test('control characters of a text do not reach the terminal', async () => {
    const { out } = await sourcemark(['scan', '-', '--format', 'table'], {
      input: 'Some 12\u001b[31m people were killed in Pesh\u0007awar and Kabul.',
    });
    expect(out).toContain('Kabul');
    // oxlint-disable-next-line no-control-regex -- these are what must not be there
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  test('a reader that stops early is met with silence', async () => {
    const command = new URL('../../src/cli/sourcemark.mjs', import.meta.url).pathname;
    const child = spawn(process.execPath, [command, 'ids', '--format', 'json'], { stdio: 'pipe' });
    const said: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(Buffer.concat(said).toString()).toBe('');
    expect(status).toBe(0);
  });
});
