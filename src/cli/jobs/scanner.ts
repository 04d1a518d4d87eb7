/** One input after the other: read, scanned, written in the format. The same in the main thread and in each worker. */
import type { ScanArguments } from '../arguments.ts';
import { engineOf, type Dataset } from '../engine.ts';
import { writerOf } from '../formats/format.ts';
import { readInput } from '../input/read-input.ts';
import { scanDocument } from '../scan-document.ts';

export type ScanSetting = Pick<ScanArguments, 'format' | 'date' | 'unlisted' | 'text'> & { several: boolean };
export type ScanOutcome = { ok: true; output: string; note: string | null } | { ok: false; error: string };

export interface Scanner {
  scan(input: string): Promise<ScanOutcome>;
  close(): Promise<void>;
}

export async function openScanner(setting: ScanSetting, dataset: Dataset): Promise<Scanner> {
  const engine = engineOf(dataset);
  const write = await writerOf(setting.format);
  const { records } = dataset;
  const scan = async (input: string): Promise<ScanOutcome> => {
    const read = await readInput(input);
    if (!read.ok) return read;
    try {
      const mentions = scanDocument(read.document, engine, setting);
      const { several, text } = setting;
      const scanned = { name: input, document: read.document, mentions };
      const output = await write(scanned, { records, engine, several, text });
      return { ok: true, output, note: read.note };
    } catch (error) {
      // Only memory and the longest string set an end to a scan.
      return { ok: false, error: `cannot be scanned (${(error as Error).message.split('\n')[0]})` };
    }
  };
  return { scan, close: async () => undefined };
}
