/** Annotations as CSV (RFC 4180) for spreadsheets, in the columns of `table-columns.ts`. */
import { csvText } from '../../dataset/exchange/csv/write-tables.ts';
import { writeCell } from '../../dataset/exchange/csv/cells.ts';
import type { Annotation } from '../annotation.ts';
import { exportAnnotation } from '../export-json-ld.ts';
import { positionOf, quoteOf, writingOf } from '../read.ts';
import { COLUMN_NAMES, COLUMNS, type ColumnName } from './table-columns.ts';

const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

function cellsOf(annotation: Annotation): Record<ColumnName, unknown> {
  const { claim, note, tags, questions, rating, records, evidence, status, publication, archived } =
    writingOf(annotation);
  const quote = quoteOf(annotation);
  const position = positionOf(annotation);
  const { source, state, 'sm:page': page } = annotation.target;
  return {
    id: annotation.id,
    created: annotation.created,
    modified: annotation.modified,
    status,
    quote: quote?.exact,
    claim: claim?.text,
    saidBy: claim?.by?.name,
    saidOn: claim?.on,
    note,
    tags,
    rating: rating?.label,
    explanation: rating?.explanation,
    url: source,
    title: page.title,
    published: page.published,
    reviewUrl: publication?.url,
    reviewedOn: publication?.on,
    archived: archived ?? undefined,
    evidence: some(evidence),
    questions: some(questions),
    records,
    corrections: some(annotation.corrections),
    scale: rating?.scaleId,
    step: rating?.stepId,
    ratingValue: rating?.value,
    ratingBest: rating?.best,
    ratingWorst: rating?.worst,
    saidByRecord: claim?.by?.record,
    canonicalUrl: page.canonicalUrl,
    language: page.language,
    readOn: state.sourceDate,
    prefix: quote?.prefix,
    suffix: quote?.suffix,
    start: position?.start,
    end: position?.end,
    creator: annotation.creator,
    importedAs: annotation.canonical,
  };
}

/**
 * What is withheld for safety is in no cell; what a spreadsheet would calculate begins with a `'`. A nought byte, which no
 * page shows, would make the file none of text, and is left out.
 */
export const annotationsCsv = (annotations: readonly Annotation[]): string =>
  csvText(
    COLUMN_NAMES,
    annotations.map((stored) => {
      const cells = cellsOf(exportAnnotation(stored));
      return COLUMN_NAMES.map((name) => writeCell(COLUMNS[name], cells[name]).replaceAll('\0', ''));
    }),
  );
