/** The counts that the dataset has beside a marked figure, drawn: each quote is read in its context, as on its page. */
import type { Annotation } from '../../src/annotation/annotation.ts';
import { quoteOf } from '../../src/annotation/read.ts';
import { figureKey } from '../../src/crosscheck/asked.ts';
import type { ReportPicture } from '../../src/draw/annotation-report.ts';
import { plotTable } from '../../src/draw/plot.ts';
import { t } from '../platform/i18n.ts';
import { dateWords } from '../ui/date-words.ts';
import { countRows } from '../ui/pictures.ts';
import { readText, type ReadText } from '../ui/read-text.ts';

/** A report of more is a list, and drawings in it would be looked at by nobody. */
const MOST = 200;

function picturesIn({ blocks, figures }: ReadText, id: number, start: number, end: number): ReportPicture[] {
  const mentions = blocks[id]?.mentions ?? [];
  return mentions.flatMap((mention) => {
    const brief =
      mention.start >= start && mention.end <= end ? figures.get(figureKey(id, mention.start)) : null;
    if (!brief?.plot) return [];
    const rows = countRows(brief).map((row) => ({
      ...row,
      date: row.date && dateWords(row.date),
    }));
    return {
      caption: t('ui_plot_key'),
      drawing: brief.plot,
      columns: [t('ui_col_counter'), t('ui_col_count'), t('ui_col_date'), t('ui_col_source')],
      rows: plotTable(rows).rows,
    };
  });
}

/** By the annotation's id; empty where the engine does not answer: the report is whole without them. */
export async function reportPictures(
  annotations: readonly Annotation[],
): Promise<Map<string, ReportPicture[]>> {
  const quoted = annotations.flatMap((annotation) => {
    const quote = quoteOf(annotation);
    return quote ? [{ id: annotation.id, ...quote }] : [];
  });
  const some = quoted.slice(0, MOST);
  const reading = await readText(
    some.map(({ prefix, exact, suffix }) => prefix + exact + suffix),
    {},
  );
  if (reading.state !== 'ready') return new Map();
  return new Map(
    some.map(({ id, prefix, exact }, n) => [
      id,
      picturesIn(reading.value, n, prefix.length, prefix.length + exact.length),
    ]),
  );
}
