/**
 * Everything that one user has, in one file, to be brought back: `user-file.ts` with the drafts, the change log, the
 * documents, the texts of marked pages, the settings, and a hash over all of it.
 * `{"format": "sourcemark-backup", "version": 2, "created": "2026-...", "annotations": [...], ..., "sha256": "5f0c..."}`
 */
import * as v from 'valibot';
import { sha256Hex } from '../canonical.ts';
import type { Result } from '../result.ts';
import { parseJson } from './safe-json.ts';
import { seal, sealed, unseal } from './seal.ts';
import { USER_FILE, USER_FILE_VERSION, USER_STORES } from './user-file.ts';

const SEALED_FILE = 'sourcemark-backup-sealed';
const SEALED_VERSION = 1;
/** UTF-16 units; a string of an engine ends not far above. */
const MAX_LENGTH = 400_000_000;

const rows = v.optional(v.array(v.unknown()), []);
const draft = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  rev: v.string(),
  page: v.string(),
  modified: v.string(),
  value: v.unknown(),
});
const change = v.object({
  store: v.picklist(USER_STORES),
  id: v.string(),
  rev: v.string(),
  deleted: v.boolean(),
  at: v.string(),
  commit: v.string(),
  before: v.optional(v.nullable(v.string())),
});
const document = v.object({
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  givenAt: v.string(),
  base64: v.string(),
});
/** What a marked page said, once a version, and which annotation saw which. */
const text = v.object({ sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)), text: v.string() });
const keptText = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  sha256: v.string(),
  at: v.pipe(v.string(), v.isoTimestamp()),
  url: v.string(),
  canonicalUrl: v.nullable(v.string()),
  fingerprint: v.string(),
});
const list = <S extends v.GenericSchema>(schema: S) => v.optional(v.array(schema), []);

const backup = v.object({
  format: v.literal(USER_FILE),
  version: v.number(),
  created: v.pipe(v.string(), v.isoTimestamp()),
  annotations: rows,
  records: rows,
  patches: rows,
  redirects: rows,
  revisions: rows,
  drafts: list(draft),
  changes: list(change),
  documents: list(document),
  texts: list(text),
  kept: list(keptText),
  settings: v.optional(v.unknown(), null),
});
export type Backup = v.InferOutput<typeof backup>;
/** What is put into one. */
export type BackupContents = Omit<Backup, 'format' | 'version'>;

export const BACKUP_FAULTS = [
  'empty',
  /** No backup of ours. */
  'foreign',
  /** Ends in the middle. */
  'truncated',
  /** Not what was written: the hash says so, or the shape. */
  'damaged',
  /** Made by a newer Sourcemark. */
  'newer',
  'tooLarge',
  /** Under a passphrase, and none was given. */
  'locked',
  /** Under another passphrase. */
  'passphrase',
] as const;
export type BackupFault = (typeof BACKUP_FAULTS)[number];
type Read<T> = Result<T, BackupFault>;

const refuse = (error: BackupFault): { ok: false; error: BackupFault } => ({ ok: false, error });

/**
 * The text of a file; the hash stands last and is over all that stands before it, as JSON without spaces.
 * @param passphrase where it is not empty, nothing but the date can be read without it.
 */
export async function writeBackup(contents: BackupContents, passphrase = ''): Promise<string> {
  const plain = { format: USER_FILE, version: USER_FILE_VERSION, ...contents };
  const text = JSON.stringify({ ...plain, sha256: await sha256Hex(JSON.stringify(plain)) });
  if (passphrase === '') return `${text}\n`;
  const box = await seal(text, passphrase);
  const { created } = contents;
  return `${JSON.stringify({ format: SEALED_FILE, version: SEALED_VERSION, created, ...box })}\n`;
}

/** A file that is no JSON: ours, cut off or damaged, or somebody else's. */
function broken(text: string): BackupFault {
  if (!/^\s*\{\s*"format"\s*:\s*"sourcemark-backup/.test(text)) return 'foreign';
  return text.trimEnd().endsWith('}') ? 'damaged' : 'truncated';
}

/** One of the first version carries no hash. */
async function readPlain(value: object): Promise<Read<Backup>> {
  const { sha256, ...rest } = value as { sha256?: unknown; version?: unknown };
  if (rest.version !== 1 && sha256 !== (await sha256Hex(JSON.stringify(rest)))) return refuse('damaged');
  const read = v.safeParse(backup, rest);
  return read.success ? { ok: true, value: read.output } : refuse('damaged');
}

async function readSealed(value: object, passphrase: string): Promise<Read<Backup>> {
  const box = v.safeParse(sealed, value);
  if (!box.success) return refuse('damaged');
  if (passphrase === '') return refuse('locked');
  const text = await unseal(box.output, passphrase);
  return text.ok ? read(text.value, '') : text;
}

async function read(text: string, passphrase: string): Promise<Read<Backup>> {
  const json = parseJson(text);
  if (!json.ok) return refuse(json.error.code === 'notJson' ? broken(text) : 'damaged');
  const value = json.value as { format?: unknown; version?: unknown } | null;
  if (typeof value !== 'object' || value === null) return refuse('foreign');
  const { format, version } = value;
  const known = format === USER_FILE ? USER_FILE_VERSION : format === SEALED_FILE ? SEALED_VERSION : null;
  if (known === null) return refuse('foreign');
  if (typeof version !== 'number') return refuse('damaged');
  if (version > known) return refuse('newer');
  return format === USER_FILE ? readPlain(value) : readSealed(value, passphrase);
}

/** What a file holds; its rows are looked at by `readUserFile()`. */
export async function readBackup(text: string, passphrase = ''): Promise<Read<Backup>> {
  if (text.length > MAX_LENGTH) return refuse('tooLarge');
  // Some editors put a byte order mark in front.
  const bare = text.replace(/^\uFEFF/, '');
  return bare.trim() === '' ? refuse('empty') : read(bare, passphrase);
}
