/** A file or standard input as a text to be scanned. Failures are values: one line each, without the name. */
import { readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { decodeText } from '../../text/decode.ts';
import { extractPage, looksLikePage } from './page.ts';
import type { ScannedDocument } from './scanned-document.ts';

export type ReadInput =
  /** `note`: what whoever reads on should know of how it was read. */
  { ok: true; document: ScannedDocument; note: string | null } | { ok: false; error: string };

/** Above this the mentions would not fit into memory either. */
const LARGEST = 256 * 1024 * 1024;

const REASONS: Record<string, string> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  ELOOP: 'too many links that lead to links',
  ENAMETOOLONG: 'the name is too long',
  binary: 'is not text',
  large: 'is larger than 256 MB',
};

/** A failure of the file system in words, without the name. */
export const fileFailure = (code: string | undefined, otherwise = 'cannot be read') => ({
  ok: false as const,
  error: (code && REASONS[code]) ?? otherwise,
});

/** The bytes of a path, or of standard input for `-`. */
async function bytesOf(
  input: string,
): Promise<{ ok: true; bytes: Uint8Array } | { ok: false; error: string }> {
  try {
    if (input === '-') return { ok: true, bytes: await buffer(process.stdin) };
    const about = await stat(input);
    if (about.isDirectory()) return fileFailure('EISDIR');
    if (about.size > LARGEST) return fileFailure('large');
    return { ok: true, bytes: await readFile(input) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return fileFailure(code, message.split('\n')[0]);
  }
}

async function readText(
  input: string,
): Promise<{ ok: true; text: string; note: string | null } | { ok: false; error: string }> {
  const read = await bytesOf(input);
  if (!read.ok) return read;
  const decoded = decodeText(read.bytes);
  if (!decoded.ok) return fileFailure(decoded.error);
  const { text, guessed } = decoded;
  return { ok: true, text, note: guessed && 'read as Windows-1252, which it does not say' };
}

/** A document to scan: the article of an HTML page, any other text as it is. */
export async function readInput(input: string): Promise<ReadInput> {
  const read = await readText(input);
  if (!read.ok) return read;
  const { text, note } = read;
  if (!looksLikePage(input, text)) return { ok: true, document: { text, facts: {} }, note };
  try {
    return { ok: true, document: extractPage(text), note };
  } catch (error) {
    return { ok: false, error: `cannot be read as HTML (${(error as Error).message.split('\n')[0]})` };
  }
}
