import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup, type BackupContents } from '../../../src/dataset/exchange/backup-file.ts';
import { ROUNDS } from '../../../src/dataset/exchange/seal.ts';
import { sha256Hex } from '../../../src/dataset/canonical.ts';
import { isUserFile, readUserFile } from '../../../src/dataset/exchange/user-file.ts';

const contents = (more: Partial<BackupContents> = {}): BackupContents => ({
  created: '2026-11-28T10:00:00.000Z',
  annotations: [],
  records: [],
  patches: [],
  redirects: [],
  revisions: [],
  drafts: [
    { id: 'd', rev: '1-a', page: 'p', modified: '2026-01-01', value: { typed: 'Half a word \ud83d' } },
  ],
  changes: [],
  documents: [{ sha256: 'a'.repeat(64), givenAt: '2026-01-01', base64: 'AA==' }],
  texts: [{ sha256: 'b'.repeat(64), text: 'What a page said: \ud83d' }],
  kept: [
    {
      id: 'urn:uuid:1',
      sha256: 'b'.repeat(64),
      at: '2026-11-28T09:00:00.000Z',
      url: 'https://news.example/a',
      canonicalUrl: null,
      fingerprint: 'f',
    },
  ],
  settings: { level: 'full' },
  ...more,
});

const plain = await writeBackup(contents());
const locked = await writeBackup(contents(), 'seven grey ferries');

describe('a backup', () => {
  it('comes back as it was, a draft that ends in half a character with it', async () => {
    expect(await readBackup(plain)).toMatchObject({ ok: true, value: contents() });
    expect(isUserFile(JSON.parse(plain)) && readUserFile(JSON.parse(plain)).ok).toBe(true);
  });

  it('may be laid out anew and begin with a byte order mark', async () => {
    expect((await readBackup(`\uFEFF${JSON.stringify(JSON.parse(plain), null, 2)}`)).ok).toBe(true);
  });

  it('of the first version, without a hash, is read', async () => {
    const old = { format: 'sourcemark-backup', version: 1, created: '2026-01-01T00:00:00.000Z', drafts: [] };
    expect(await readBackup(JSON.stringify(old))).toMatchObject({ ok: true, value: { documents: [] } });
  });

  it.each([
    ['nothing', '  \n', 'empty'],
    ['words', 'Nothing to see here.', 'foreign'],
    ['JSON of somebody else', '{"rows": []}', 'foreign'],
    ['a number', '7', 'foreign'],
    ['the first half', plain.slice(0, plain.length / 2), 'truncated'],
    ['all but its last sign', plain.trimEnd().slice(0, -1), 'truncated'],
    ['one with a changed word', plain.replace('Half', 'Full'), 'damaged'],
    ['one with a comma too many', plain.replace('"drafts":[', '"drafts":[,'), 'damaged'],
    ['one without its hash', JSON.stringify({ ...JSON.parse(plain), sha256: undefined }), 'damaged'],
    ['one that reaches into every object', plain.replace('"typed"', '"__proto__"'), 'damaged'],
    ['one of a version to come', plain.replace('"version":2', '"version":3'), 'newer'],
    ['one under a passphrase, with none given', locked, 'locked'],
    ['half of one under a passphrase', locked.slice(0, -200), 'truncated'],
    ['one under a passphrase of a version to come', locked.replace('"version":1', '"version":9'), 'newer'],
  ])('%s is refused by name', async (_, text, fault) => {
    expect(await readBackup(text)).toEqual({ ok: false, error: fault });
  });

  it('with a right hash over rows that have no shape is refused', async () => {
    const odd = { format: 'sourcemark-backup', version: 2, created: '2026-01-01T00:00:00.000Z', drafts: [7] };
    const text = JSON.stringify({ ...odd, sha256: await sha256Hex(JSON.stringify(odd)) });
    expect(await readBackup(text)).toEqual({ ok: false, error: 'damaged' });
  });

  it('cut off anywhere is never taken for whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: plain.trimEnd().length - 1 }), async (at) => {
        expect((await readBackup(plain.slice(0, at))).ok).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

describe('under a passphrase', () => {
  it('it opens with the passphrase, however its accents are composed', async () => {
    expect(await readBackup(locked, 'seven grey ferries')).toMatchObject({ ok: true, value: contents() });
    const accent = await writeBackup(contents(), 'caf\u00e9');
    expect((await readBackup(accent, 'cafe\u0301')).ok).toBe(true);
  });

  it('another passphrase is said to be another, and a changed file damaged', async () => {
    expect(await readBackup(locked, 'seven gray ferries')).toEqual({ ok: false, error: 'passphrase' });
    const box = JSON.parse(locked) as Record<string, string>;
    const turned = `${box['sealed']!.startsWith('A') ? 'B' : 'A'}${box['sealed']!.slice(1)}`;
    const harmed = JSON.stringify({ ...box, sealed: turned });
    expect(await readBackup(harmed, 'seven grey ferries')).toEqual({ ok: false, error: 'damaged' });
  });

  it('nothing of the contents stands in the file, and what derives the key does', () => {
    expect(locked).not.toContain('Half');
    expect(locked).not.toContain('full');
    expect(ROUNDS).toBeGreaterThanOrEqual(600_000);
    expect(JSON.parse(locked)).toMatchObject({
      kdf: 'PBKDF2-HMAC-SHA-256',
      cipher: 'AES-256-GCM',
      rounds: ROUNDS,
      created: contents().created,
    });
  });

  it('two files of the same contents share neither salt, vector nor a byte of luck', async () => {
    const [one, two] = [JSON.parse(locked), JSON.parse(await writeBackup(contents(), 'seven grey ferries'))];
    for (const part of ['salt', 'iv', 'sealed']) expect(one[part]).not.toBe(two[part]);
  });

  it.each([1, 599_999, 1e9])('a file that asks for %d rounds is not tried', async (rounds) => {
    const text = JSON.stringify({ ...JSON.parse(locked), rounds });
    expect(await readBackup(text, 'seven grey ferries')).toEqual({ ok: false, error: 'damaged' });
  });
});
