import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import type { Mention } from '../scan/mention.ts';
import { scanText } from '../scan/scan-text.ts';
import type { ScanArguments } from './arguments.ts';
import { seedEngine } from './engine.ts';
import { goldMentions } from './gold.ts';
import { layTable, tableRows } from './table.ts';

const isUnlisted = (mention: Mention) => mention.kind !== 'figure' && mention.resolution === 'unlisted';

export interface Output {
  out(text: string): void;
  err(line: string): void;
}

const REASONS: Record<string, string> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
};

/** Scans the inputs one after the other. Returns the exit code: 0, or 1 where some input could not be read. */
export async function scan(
  { inputs, format, date, unlisted }: ScanArguments,
  { out, err }: Output,
): Promise<number> {
  const { engine, pack } = await seedEngine({ unlisted });
  let status = 0;
  for (const input of inputs) {
    let text: string;
    try {
      text = input === '-' ? await readAll(process.stdin) : await readFile(input, 'utf8');
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      err(`sourcemark: ${input}: ${(code && REASONS[code]) ?? (error as Error).message}`);
      status = 1;
      continue;
    }
    const scanned = scanText(text.replace(/^\uFEFF/, ' '), engine, date ? { date, dateBasis: 'stated' } : {});
    const mentions = scanned.mentions.filter((mention) => unlisted || !isUnlisted(mention));
    if (format === 'table') out(`${layTable(tableRows(mentions, pack))}\n`);
    else {
      const document = {
        ...(inputs.length > 1 ? { file: input } : {}),
        mentions: format === 'gold' ? goldMentions(mentions) : mentions,
      };
      out(`${JSON.stringify(document)}\n`);
    }
  }
  return status;
}
