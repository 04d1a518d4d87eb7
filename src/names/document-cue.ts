/** Cues that the whole document answers: entities and places it names, words it has, its date. */
import type { Document } from './document.ts';
import type { NameIndex } from './name-index.ts';
import type { ReadyCue } from './rules.ts';

/** A date's first day, so that dates of any precision compare as text. */
const firstDay = (date: string): string =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;

export const isBefore = (date: string, other: string): boolean => firstDay(date) < firstDay(other);

/** The first entity that is among others, or -1. */
const firstOf = (entities: readonly number[], among: { has: (entity: number) => boolean }): number => {
  for (const entity of entities) if (among.has(entity)) return entity;
  return -1;
};

/**
 * What in the document satisfies a cue, or null. `docEntity` asks for the entity itself, `docPlace` also for a place
 * that lies in it; `docDateAfter` holds from its date on, `docDateBefore` up to the day before it, and neither where
 * the document has no date.
 */
export const documentCue = (cue: ReadyCue, doc: Document, index: NameIndex): string | null => {
  switch (cue.kind) {
    case 'docEntity': {
      const found = firstOf(cue.entities, doc.named);
      return found < 0 ? null : index.idOf(found);
    }
    case 'docPlace': {
      const found = firstOf(cue.entities, doc.within);
      return found < 0 ? null : index.idOf(found);
    }
    case 'docWord':
      for (const phrases of cue.phrases.values())
        for (const { written } of phrases) if (doc.cueWords.has(written)) return written;
      return null;
    case 'docDateAfter':
      return doc.date !== undefined && !isBefore(doc.date, cue.date) ? cue.date : null;
    case 'docDateBefore':
      return doc.date !== undefined && isBefore(doc.date, cue.date) ? cue.date : null;
    default:
      return null;
  }
};
