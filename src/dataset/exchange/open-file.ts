/** What is this file? By what is in it, never by its name: packed or not, then pack, table, reviews, page, colleague's file. */
import type { Pack } from '../pack.ts';
import type { Result } from '../result.ts';
import type { PackCheckOptions } from '../validate-pack.ts';
import { gather, gunzip, isGzip, peek, upTo, type Bytes } from './bytes.ts';
import { readReviews, readReviewsOfPage, type Reviews } from './claim-review.ts';
import { decodeJson, decodeTable, markedEncoding, type Encoding } from './encoding.ts';
import { linesOf } from './lines.ts';
import { LIMITS, type Limits } from './limits.ts';
import { readPack } from './pack-json.ts';
import { readLines, type PackLine } from './pack-lines.ts';
import { Unreadable, type Problem } from './problem.ts';
import { parseJson } from './safe-json.ts';
import { isUserFile, readUserFile, type UserHistory } from './user-file.ts';

export type Opened =
  | { is: 'pack'; pack: Pack }
  /** Not read yet: a small one goes through `collectLines`, a large one is written as it is read. */
  | { is: 'lines'; lines: AsyncIterable<PackLine> }
  | { is: 'table'; text: string; encoding: Encoding }
  | { is: 'reviews'; reviews: Reviews }
  | { is: 'user'; file: UserHistory };

export interface OpenOptions extends PackCheckOptions {
  limits?: Limits;
  /** Of a table, where the user says so. */
  encoding?: Encoding;
}

const LOOK = 4096;

/** Formats that people take for tables; they have to be saved as CSV first. */
const FOREIGN: [start: string, name: string][] = [
  ['PK\u0003\u0004', 'zip'],
  ['%PDF', 'pdf'],
  ['\u00d0\u00cf\u0011\u00e0', 'ole'],
  ['SQLite format', 'sqlite'],
];

type Kind = 'lines' | 'json' | 'page' | 'table';

function kindOf(start: Uint8Array): Kind {
  const latin = String.fromCharCode(...start.subarray(0, 16));
  const foreign = FOREIGN.find(([mark]) => latin.startsWith(mark));
  if (foreign) throw new Unreadable({ code: 'unknownFormat', detail: foreign[1] });
  const text = new TextDecoder(markedEncoding(start) ?? 'utf-8').decode(start).trimStart();
  if (/^\{\s*"sourcemark"\s*:\s*"pack"/.test(text)) return 'lines';
  if (/^[[{]/.test(text)) return 'json';
  return text.startsWith('<') ? 'page' : 'table';
}

async function wholeText(texts: AsyncIterable<string>): Promise<string> {
  let all = '';
  for await (const text of texts) all += text;
  return all;
}

const isLinked = (value: unknown): boolean =>
  Array.isArray(value) ||
  (typeof value === 'object' &&
    value !== null &&
    ['@context', '@type', '@graph'].some((key) => Object.hasOwn(value, key)));

async function openJson(text: string, options: OpenOptions): Promise<Result<Opened, Problem[]>> {
  const json = parseJson(text);
  if (!json.ok) return { ok: false, error: [json.error] };
  if (isUserFile(json.value)) {
    const file = readUserFile(json.value);
    return file.ok ? { ok: true, value: { is: 'user', file: file.value } } : file;
  }
  if (isLinked(json.value)) {
    const reviews = readReviews(json.value);
    return reviews.ok
      ? { ok: true, value: { is: 'reviews', reviews: reviews.value } }
      : { ok: false, error: [reviews.error] };
  }
  if (!Object.hasOwn(json.value as object, 'schemaVersion'))
    return { ok: false, error: [{ code: 'unknownFormat', detail: 'json' }] };
  const pack = await readPack(json.value, options);
  return pack.ok ? { ok: true, value: { is: 'pack', pack: pack.value } } : pack;
}

export type OpenedText = { is: 'json' | 'page'; text: string } | Extract<Opened, { is: 'lines' | 'table' }>;

/** What the file looks like, unpacked and as text. Errors (thrown): those of its bytes. */
export async function openText(bytes: Bytes, options: OpenOptions): Promise<OpenedText> {
  const limits = options.limits ?? LIMITS;
  const outer = await peek(bytes, LOOK);
  const unpacked = isGzip(outer.start) ? await peek(gunzip(outer.all, limits.ratio), LOOK) : outer;
  if (unpacked.start.length === 0) throw new Unreadable({ code: 'empty' });
  const is = kindOf(unpacked.start);
  if (is === 'lines')
    return { is, lines: readLines(linesOf(decodeJson(upTo(unpacked.all, limits.stream)), limits.line)) };
  const whole = upTo(unpacked.all, limits.whole);
  if (is === 'json') return { is, text: await wholeText(decodeJson(whole)) };
  const { text, encoding } = decodeTable(await gather(whole), options.encoding);
  return is === 'table' ? { is, text, encoding } : { is, text };
}

async function open(bytes: Bytes, options: OpenOptions): Promise<Result<Opened, Problem[]>> {
  const opened = await openText(bytes, options);
  if (opened.is === 'json') return openJson(opened.text, options);
  if (opened.is === 'lines' || opened.is === 'table') return { ok: true, value: opened };
  const reviews = readReviewsOfPage(opened.text);
  return reviews.ok
    ? { ok: true, value: { is: 'reviews', reviews: reviews.value } }
    : { ok: false, error: [reviews.error] };
}

/** Runs a reader that may give up; what it throws otherwise is a fault of ours. */
export async function reading<T>(work: () => Promise<Result<T, Problem[]>>): Promise<Result<T, Problem[]>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, error: [error.problem] };
    throw error;
  }
}

/**
 * Opens a file that somebody wants to import. Nothing is written, and no more is read than the limits allow; JSON Lines
 * are read only as far as their beginning, and may throw `Unreadable` later: read them within `reading()`.
 */
export const openFile = (bytes: Bytes, options: OpenOptions = {}): Promise<Result<Opened, Problem[]>> =>
  reading(() => open(bytes, options));
