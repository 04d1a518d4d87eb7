import type { Coverage } from '../coverage.ts';
import type { Pack } from '../pack.ts';
import type { Locator } from '../primitives.ts';
import type { Gap, SeedDocument } from './gap.ts';

const WORD = /[\p{L}\p{N}]/u;

/** Does a position cut a word in two? */
const within = (text: string, at: number): boolean =>
  WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));

/** Every place that a record points to is there, holds the words that it says, and cuts no word in two. */
export function selectorGaps(
  pack: Pack,
  coverage: readonly Coverage[],
  documents: readonly SeedDocument[],
): Gap[] {
  const byId = new Map(documents.map((doc) => [doc.id, doc]));
  const places: [record: string, locator: Locator][] = [
    ...pack.mentions.map((m): [string, Locator] => [m.entityId, m.locator]),
    ...pack.relations.map((r): [string, Locator] => [r.id, r.locator]),
    ...pack.figureClaims.flatMap((f): [string, Locator][] => (f.locator ? [[f.id, f.locator]] : [])),
    ...coverage.map((c): [string, Locator] => [`coverage "${c.locator.exact ?? ''}"`, c.locator]),
  ];
  return places.flatMap(([record, { documentId, start, end, exact }]) => {
    const doc = byId.get(documentId);
    if (!doc) return [];
    const { fileName, text } = doc;
    const gap = (message: string): Gap => ({
      document: fileName,
      at: start,
      code: 'selector',
      message: `${record}: ${message}`,
    });
    if (end > text.length) return [gap(`[${start}, ${end}) lies beyond the document's ${text.length} units`)];
    const words = text.slice(start, end);
    if (exact !== undefined && words !== exact) return [gap(`says "${exact}", there stands "${words}"`)];
    if (within(text, start) || within(text, end)) return [gap(`"${words}" cuts a word in two`)];
    if (words.trim() !== words) return [gap(`"${words}" begins or ends with a space`)];
    return [];
  });
}
