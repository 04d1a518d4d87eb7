/**
 * A large pack as JSON Lines, one record a line, so that neither side ever holds all of it:
 *   `{"sourcemark":"pack","schemaVersion":"1.0.0","id":"seed","version":"1.2.0","title":...,"licence":...}`
 *   `{"list":"entities","record":{"id":"sm:seed/group/ttp",...}}`
 *   `{"end":{"contentSha256":"9f86...","counts":{"entities":1,...}}}`
 * The header is the first line. Records may come in any order; written are they in canonical order and as canonical
 * JSON, since then the hash can be made on the way. The last line says that the file is whole.
 */
import * as v from 'valibot';
import { canonicalJson } from '../canonical.ts';
import { sha256 as sha256Schema } from '../primitives.ts';
import type { Result } from '../result.ts';
import { ContentHash } from './content-hash.ts';
import type { Line } from './lines.ts';
import { type Problem } from './problem.ts';
import { parseJson } from './safe-json.ts';
import {
  headerOf,
  LISTS,
  packHeader,
  recordSchemas,
  SCHEMA_VERSION,
  type AnyRecord,
  type ListName,
  type PackHeader,
} from './records.ts';
import { shaped, versionProblem } from './shape.ts';

export type Counts = Record<ListName, number>;
export const noCounts = (): Counts => ({
  entities: 0,
  figureClaims: 0,
  mentions: 0,
  relations: 0,
  sources: 0,
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const end = v.strictObject({
  contentSha256: sha256Schema,
  counts: v.strictObject({
    entities: count,
    figureClaims: count,
    mentions: count,
    relations: count,
    sources: count,
  }),
});
export type PackEnd = v.InferOutput<typeof end>;

/**
 * @param records in canonical order (`inOrder`); throws where they are not, which is the caller's fault.
 * @yields lines, each with its line feed.
 */
export async function* writeLines(
  header: PackHeader,
  records: AsyncIterable<AnyRecord> | Iterable<AnyRecord>,
): AsyncGenerator<string> {
  const line = (value: unknown) => `${JSON.stringify(value)}\n`;
  yield line({ sourcemark: 'pack', schemaVersion: SCHEMA_VERSION, ...headerOf(header) });
  const hash = new ContentHash();
  const counts = noCounts();
  for await (const one of records) {
    const text = canonicalJson(one.record);
    if (!text.ok) throw new Error(`${text.error.path}: ${text.error.message}`);
    if (!hash.addText(one, text.value)) throw new Error('the records are not in canonical order');
    counts[one.list] += 1;
    yield `{"list":"${one.list}","record":${text.value}}\n`;
  }
  yield line({ end: { contentSha256: hash.digest(), counts } });
}

export type PackLine = { line: number } & (
  | { is: 'header'; header: PackHeader }
  | ({ is: 'record' } & AnyRecord)
  | { is: 'end'; end: PackEnd }
  | { is: 'problem'; problem: Problem }
);

type Read = Result<Omit<PackLine, 'line'>, Problem[]>;
const refuse = (...error: Problem[]): { ok: false; error: Problem[] } => ({ ok: false, error });

/** Whether a file's first line is the header of such a pack. */
export const isHeader = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && (value as { sourcemark?: unknown }).sourcemark === 'pack';

function readHeader(value: unknown): Read {
  if (!isHeader(value)) return refuse({ code: 'noHeader' });
  const { sourcemark: _, schemaVersion, ...rest } = value;
  const version = versionProblem(schemaVersion);
  if (version) return refuse(version);
  const header = shaped(packHeader, rest);
  return header.ok ? { ok: true, value: { is: 'header', header: header.value } as PackLine } : header;
}

const isList = (list: unknown): list is ListName => (LISTS as readonly unknown[]).includes(list);

function readOther(value: unknown): Read {
  const object = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const extra = Object.keys(object).find((key) => !['list', 'record', 'end'].includes(key));
  if (extra !== undefined) return refuse({ code: 'unknownField', pointer: `/${extra}` });
  if ('end' in object) {
    const read = shaped(end, object['end']);
    return read.ok ? { ok: true, value: { is: 'end', end: read.value } as PackLine } : read;
  }
  const { list, record } = object;
  if (!isList(list)) return refuse({ code: 'shape', pointer: '/list', detail: 'not a list of records' });
  const read = shaped(recordSchemas[list], record);
  return read.ok ? { ok: true, value: { is: 'record', list, record: read.value } as PackLine } : read;
}

/**
 * The lines with their meaning, each record checked by itself. Problems come along as lines of their own, so that the
 * caller says how many are enough; after `newerSchema` or `noHeader` nothing more is read.
 */
export async function* readLines(lines: AsyncIterable<Line>): AsyncGenerator<PackLine> {
  let first = true;
  let ended = false;
  for await (const { text, number: line } of lines) {
    const json = parseJson(text);
    const read: Read = !json.ok ? refuse(json.error) : first ? readHeader(json.value) : readOther(json.value);
    if (read.ok) {
      ended ||= (read.value as PackLine).is === 'end';
      yield { ...read.value, line } as PackLine;
    } else {
      for (const problem of read.error) yield { is: 'problem', line, problem: { ...problem, line } };
      if (first) return;
    }
    first = false;
  }
  if (first) yield { is: 'problem', line: 1, problem: { code: 'empty' } };
  else if (!ended) yield { is: 'problem', line: 0, problem: { code: 'noEnd' } };
}
