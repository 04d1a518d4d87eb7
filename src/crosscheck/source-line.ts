import type { SourceDocument } from '../dataset/source-document.ts';
import type { SourceLine } from './brief.ts';

/** Genres that argue rather than report: every line from such a document says so. */
export const isOpinion = (source: SourceDocument): boolean =>
  source.genre === 'opinion' || source.genre === 'editorial';

/** The source as it stands on every line of a card. */
export const sourceLine = (source: SourceDocument): SourceLine => ({
  id: source.id,
  shortName: source.shortName,
  genre: source.genre,
  opinion: isOpinion(source),
  background: source.background,
  date: source.publishedOn?.date ?? null,
  dateBasis: source.publishedOn?.basis ?? null,
  url: source.url ?? source.canonicalUrl ?? source.archiveUrl ?? null,
  textSha256: source.textSha256 ?? null,
});
