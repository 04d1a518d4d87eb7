/** Are these the very documents that the pack was made from? */
import { sha256Hex } from '../canonical.ts';
import type { Pack } from '../pack.ts';
import type { Gap, SeedDocument } from './gap.ts';

/**
 * Takes the pack's documents out of a folder's files.
 *
 * @param files bytes by file name; other files do no harm.
 * @returns the documents whose hash is right, and a gap for each that is missing, changed or not UTF-8.
 */
export async function openDocuments(
  pack: Pick<Pack, 'sources'>,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<{ documents: SeedDocument[]; gaps: Gap[] }> {
  const documents: SeedDocument[] = [];
  const gaps: Gap[] = [];
  for (const source of pack.sources) {
    if (source.background || source.fileName === undefined) continue;
    const { id, fileName } = source;
    const bytes = files.get(fileName);
    const gap = (code: Gap['code'], message: string) => gaps.push({ document: fileName, code, message });
    if (!bytes) gap('missing', 'is not there');
    else if ((await sha256Hex(bytes)) !== source.textSha256)
      gap('changed', 'is not the document that the pack was made from (another SHA-256)');
    else {
      // A byte order mark is part of the text that the offsets count in.
      documents.push({ id, fileName, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) });
    }
  }
  return { documents, gaps };
}
