/**
 * Runs in a page of the extension: makes a large pack as a file, imports it as the dataset page does, and asks the store
 * as pages do. `globalThis.scale` is how the bench reaches it.
 */
import { activatePack } from '../../extension/store/activate-pack.ts';
import { loadIndex } from '../../extension/store/index-record.ts';
import { openPacks } from '../../extension/store/packs-db.ts';
import { searchEntities } from '../../extension/store/queries/search-entities.ts';
import { stagePack } from '../../extension/store/stage-pack.ts';
import type { Outcome } from '../../extension/store/outcome.ts';
import type { Entity } from '../../src/dataset/entity.ts';
import { piecesOf } from '../../src/dataset/exchange/bytes.ts';
import { openFile } from '../../src/dataset/exchange/open-file.ts';
import { writeLines } from '../../src/dataset/exchange/pack-lines.ts';
import type { AnyRecord } from '../../src/dataset/exchange/records.ts';

const BEGIN = [
  'Bar',
  'Kor',
  'Mal',
  'Ser',
  'Tan',
  'Vel',
  'Zor',
  'Dun',
  'Gar',
  'Hes',
  'Lom',
  'Nar',
  'Pol',
  'Ruk',
];
const MIDDLE = ['a', 'e', 'i', 'o', 'u', 'ani', 'ela', 'imo', 'oru', 'uva'];
const END = ['bad', 'dera', 'gan', 'khel', 'li', 'mand', 'nur', 'pur', 'rin', 'stan', 'tek', 'zai'];
const SOURCE = 'sm:scale/source/list';

const word = (n: number): string =>
  BEGIN[n % 14]! + MIDDLE[Math.floor(n / 14) % 10]! + END[Math.floor(n / 140) % 12]!;

/** Ten names that no other entity has; they share words, as names do. */
const entity = (n: number): Entity => ({
  id: `sm:scale/place/p${String(n).padStart(6, '0')}`,
  kind: 'place',
  subKind: 'city',
  label: { en: `${word(n)} ${word(Math.floor(n / 1680))}` },
  description: 'A place of the bench.',
  identifiers: [],
  designations: [],
  sources: [SOURCE],
  aliases: Array.from({ length: 10 }, (_, k) => ({
    text:
      k === 0
        ? `${word(n)} ${word(Math.floor(n / 1680))}`
        : `${word(n)} ${word(Math.floor(n / 1680))} ${word(k * 37)}`,
    lang: 'en',
    script: 'Latn',
    kind: 'name',
    caseRule: 'exact',
    ambiguity: 'none',
    source: SOURCE,
  })),
});

function* records(entities: number): Generator<AnyRecord> {
  for (let n = 0; n < entities; n += 1) yield { list: 'entities', record: entity(n) };
  yield {
    list: 'sources',
    record: {
      id: SOURCE,
      language: 'en',
      genre: 'dataset',
      shortName: 'List of the bench',
      rights: 'quoteOnly',
      background: true,
      textSha256: '0'.repeat(64),
      publishedOn: { date: '2026-01-01', precision: 'day', basis: 'stated' },
    } as AnyRecord['record'],
  } as AnyRecord;
}

const value = <T>(outcome: Outcome<T>): T => {
  if (outcome.ok) return outcome.value;
  throw new Error(`${outcome.error.code}: ${outcome.error.detail}`);
};

let file = new Blob();

/** Puts the file together; its bytes. */
async function make(entities: number): Promise<number> {
  const parts: Blob[] = [];
  let text = '';
  const header = {
    id: 'scale',
    version: '1.0.0',
    title: 'Scale',
    created: '2026-01-01',
    language: ['en'],
    licence: 'CC0-1.0',
    attributions: [],
    changes: [],
  };
  for await (const line of writeLines(header, records(entities))) {
    text += line;
    if (text.length > 1_000_000) {
      parts.push(new Blob([text]));
      text = '';
    }
  }
  file = new Blob([...parts, text]);
  return file.size;
}

/** Reads the file on from where the last call stood. @param pauseAt records after which it pauses, for another call. */
async function stage(pauseAt: number | null) {
  const opened = await openFile(piecesOf(file.stream() as ReadableStream<Uint8Array>));
  if (!opened.ok || opened.value.is !== 'lines') throw new Error(`not lines: ${JSON.stringify(opened)}`);
  const pause = new AbortController();
  let calls = 0;
  const began = performance.now();
  const staging = value(
    await stagePack(value(await openPacks()), opened.value.lines, {
      signal: pause.signal,
      progress(read) {
        calls += 1;
        if (pauseAt !== null && read >= pauseAt) pause.abort();
      },
    }),
  );
  const ms = performance.now() - began;
  if (staging.is === 'refused') throw new Error(JSON.stringify(staging.problems));
  return { is: staging.is, written: staging.staged.written, ms, calls };
}

async function activate(): Promise<number> {
  const began = performance.now();
  value(await activatePack(value(await openPacks()), 'scale'));
  return performance.now() - began;
}

/** The state that the index was built from, and its bytes. */
async function index() {
  const record = value(await loadIndex());
  const bytes = record?.bytes as ArrayBuffer | Blob | undefined;
  const size = bytes === undefined ? 0 : bytes instanceof Blob ? bytes.size : bytes.byteLength;
  return { dataset: record?.dataset ?? '', size };
}

/** The times of a search for each beginning of a text, in milliseconds; the first opens the table of names. */
async function search(text: string) {
  const times: number[] = [];
  let hits = 0;
  for (let length = 1; length <= text.length; length += 1) {
    const began = performance.now();
    hits = value(await searchEntities(text.slice(0, length))).length;
    times.push(performance.now() - began);
  }
  return { times, hits };
}

const disk = async (): Promise<number> => (await navigator.storage.estimate()).usage ?? 0;
const name = (n: number): string => entity(n).label['en']!;

const offered = { make, stage, activate, index, search, disk, name };
declare global {
  var scale: typeof offered;
}
globalThis.scale = offered;
