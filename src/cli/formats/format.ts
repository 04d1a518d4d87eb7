/** A document and its mentions in one of the formats. */
import type { PackRecords } from '../../dataset/canonical.ts';
import type { Engine } from '../../scan/engine.ts';
import type { Mention } from '../../scan/mention.ts';
import type { CheckFormat, Format, ScanArguments } from '../arguments.ts';
import { goldMentions } from '../gold.ts';
import type { ScannedDocument } from '../input/scanned-document.ts';
import { shownName } from '../output.ts';
import { layTable, tableRows } from '../table.ts';

export interface Scanned {
  /** The file's name as it was given. */
  name: string;
  document: ScannedDocument;
  mentions: Mention[];
}

export interface Writing {
  records: PackRecords;
  engine: Engine;
  /** One of several files: each says its name. */
  several: boolean;
  text: boolean;
}

export type FormatWriter = (scanned: Scanned, writing: Writing) => string | Promise<string>;

const asLine =
  (mentionsOf: (mentions: Mention[]) => unknown, textOfPages: boolean): FormatWriter =>
  ({ name, document: { text, page }, mentions }, { several, text: wanted }) => {
    const line = {
      ...(several ? { file: name } : {}),
      ...(wanted || (textOfPages && page) ? { text } : {}),
      mentions: mentionsOf(mentions),
    };
    return `${JSON.stringify(line)}\n`;
  };

const table: FormatWriter = ({ name, mentions }, { records, several }) => {
  const laid = layTable(tableRows(mentions, records));
  return several ? `==> ${shownName(name)} <==\n${laid}\n\n` : `${laid}\n`;
};

/** What has words for readers is loaded when it is asked for: the views are more than the rest of the terminal together. */
export async function writerOf(format: Format | CheckFormat): Promise<FormatWriter> {
  if (format === 'json') return asLine((mentions) => mentions, true);
  if (format === 'gold') return asLine(goldMentions, false);
  if (format === 'table') return table;
  if (format === 'html') return (await import('./html.ts')).htmlSection;
  const { checkJson, checkTable } = await import('./check.ts');
  return format === 'check-json' ? checkJson : checkTable;
}

export type Frame = Pick<ScanArguments, 'format' | 'inputs'>;

/** What stands before the first document and after the last one. */
export async function frameOf({ format, inputs }: Frame): Promise<{ before: string; after: string }> {
  if (format !== 'html') return { before: '', after: '' };
  return (await import('./html.ts')).htmlFrame(inputs);
}
