import type { Engine } from '../scan/engine.ts';
import { isUnlisted, type Mention } from '../scan/mention.ts';
import { scanText } from '../scan/scan-text.ts';
import type { ScanArguments } from './arguments.ts';
import type { ScannedDocument } from './input/scanned-document.ts';

/** The mentions of a document as the command line asks for them; a date given there goes before the page's own. */
export function scanDocument(
  { text, facts }: ScannedDocument,
  engine: Engine,
  { date, unlisted }: Pick<ScanArguments, 'date' | 'unlisted'>,
): Mention[] {
  const { mentions } = scanText(
    text,
    engine,
    date === null ? facts : { ...facts, date, dateBasis: 'stated' },
  );
  return mentions.filter((mention) => unlisted || !isUnlisted(mention));
}
