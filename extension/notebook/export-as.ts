/** A selection in the formats of the trade: a file's text, or what goes to the clipboard. */
import type { Annotation } from '../../src/annotation/annotation.ts';
import {
  claimReviews,
  type Organisation,
  type ReviewExport,
} from '../../src/annotation/exchange/claim-review.ts';
import { citations, entryRows } from '../../src/annotation/exchange/copied.ts';
import { entryOf, type Entry } from '../../src/annotation/exchange/entry.ts';
import { markdownOf } from '../../src/annotation/exchange/markdown.ts';
import { annotationsCsv } from '../../src/annotation/exchange/write-table.ts';
import { recordsOf } from '../../src/annotation/read.ts';
import { annotationReport } from '../../src/draw/annotation-report.ts';
import { runsFromRight, t } from '../platform/i18n.ts';
import { collectionText } from '../ui/collection-text.ts';
import { exportWords } from './export-words.ts';
import { recordNames } from '../store/queries/record-names.ts';
import { reportPictures } from './report-pictures.ts';

export const FORMATS = ['web', 'csv', 'rows', 'markdown', 'report', 'reviews', 'citations'] as const;
export type Format = (typeof FORMATS)[number];

export type Exported =
  | {
      is: 'file';
      ending: string;
      type: string;
      text: string;
      left?: ReviewExport['left'];
      count: number;
    }
  | { is: 'copy'; text: string; html: string | null; count: number };

async function entries(annotations: readonly Annotation[]): Promise<Entry[]> {
  const ids = annotations.flatMap((one) => [
    ...recordsOf(one),
    ...one.evidence.flatMap(({ record }) => record ?? []),
  ]);
  const names = await recordNames([...new Set(ids)]);
  return annotations.map((one) => entryOf(one, names));
}

type Making = (annotations: readonly Annotation[], now: Date, desk: Organisation | null) => Promise<Exported>;

const file = (ending: string, type: string, text: string, count: number): Exported => ({
  is: 'file',
  ending,
  type,
  text,
  count,
});

const MAKE: Record<Format, Making> = {
  web: async (annotations, created) =>
    file('jsonld', 'application/ld+json', collectionText(annotations, created), annotations.length),
  csv: async (annotations) => file('csv', 'text/csv', annotationsCsv(annotations), annotations.length),
  rows: async (annotations) => ({
    is: 'copy',
    ...entryRows(await entries(annotations)),
    count: annotations.length,
  }),
  markdown: async (annotations, now) =>
    file(
      'md',
      'text/markdown',
      markdownOf(await entries(annotations), exportWords(annotations.length, now.toISOString().slice(0, 10))),
      annotations.length,
    ),
  report: async (annotations, now) =>
    file(
      'html',
      'text/html',
      annotationReport(await entries(annotations), {
        words: exportWords(annotations.length, now.toISOString().slice(0, 10)),
        language: t('extension_language'),
        rtl: runsFromRight(),
        pictures: await reportPictures(annotations),
      }),
      annotations.length,
    ),
  reviews: async (annotations, _, desk) => {
    const { text, count, left } = claimReviews(annotations, desk);
    return {
      is: 'file',
      ending: 'json',
      type: 'application/ld+json',
      text,
      count,
      left,
    };
  },
  citations: async (annotations) => ({
    is: 'copy',
    text: citations(await entries(annotations)),
    html: null,
    count: annotations.length,
  }),
};

/** @param desk for ClaimReview: who publishes it */
export const exportAs = (
  format: Format,
  annotations: readonly Annotation[],
  now: Date,
  desk: Organisation | null,
): Promise<Exported> => MAKE[format](annotations, now, desk);
