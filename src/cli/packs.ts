/** Packs from files, each checked against those below it. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { collectLines } from '../dataset/exchange/collect-lines.ts';
import { openFile, reading } from '../dataset/exchange/open-file.ts';
import type { Problem } from '../dataset/exchange/problem.ts';
import type { Pack } from '../dataset/pack.ts';
import type { Result } from '../dataset/result.ts';
import { fileFailure } from './input/read-input.ts';
import { problemPath, problemWords } from './problem-words.ts';

export type ReadPack =
  | { ok: true; pack: Pack }
  /** The file could not be read at all, or it is no pack: then with all that is amiss. */
  | { ok: false; error: string; problems: Problem[] };

/** The ids that other packs may refer to. */
export const idsOf = ({ sources, entities, relations, figureClaims }: Pack): string[] =>
  [sources, entities, relations, figureClaims].flatMap((records) => records.map(({ id }) => id));

async function packIn(file: string, known: ReadonlySet<string>): Promise<Result<Pack, Problem[]>> {
  const options = { known: (id: string) => known.has(id) };
  const opened = await openFile(createReadStream(file), options);
  if (!opened.ok) return opened;
  const found = opened.value;
  if (found.is === 'pack') return { ok: true, value: found.pack };
  if (found.is === 'lines') return reading(() => collectLines(found.lines, options));
  return { ok: false, error: [{ code: 'unknownFormat', detail: found.is }] };
}

/** @param known ids that may be referred to: those of the packs below */
export async function readPack(file: string, known: ReadonlySet<string>): Promise<ReadPack> {
  try {
    if ((await stat(file)).isDirectory()) return { ...fileFailure('EISDIR'), problems: [] };
    const read = await packIn(file, known);
    if (read.ok) return { ok: true, pack: read.value };
    const [first] = read.error;
    const where = first && problemPath(first);
    const error = first
      ? `is not a pack: ${where ? `${where}: ` : ''}${problemWords(first)}`
      : 'is not a pack';
    return { ok: false, error, problems: read.error };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { ...fileFailure(code, message.split('\n')[0]), problems: [] };
  }
}
