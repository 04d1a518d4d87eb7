/** What leaves as a file comes back the same: ids, dates, words; but for what is withheld for safety. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../src/annotation/annotation.ts';
import { claimReview, claimReviews } from '../../../src/annotation/exchange/claim-review.ts';
import { openAnnotations } from '../../../src/annotation/exchange/open-annotations.ts';
import { previewAnnotations, standingsOf } from '../../../src/annotation/exchange/preview-annotations.ts';
import { readTableRows } from '../../../src/annotation/exchange/read-table.ts';
import { guessColumns } from '../../../src/annotation/exchange/table-columns.ts';
import { annotationsCsv } from '../../../src/annotation/exchange/write-table.ts';
import { exportAnnotation, exportCollection, jsonLdText } from '../../../src/annotation/export-json-ld.ts';
import { claimOf } from '../../../src/annotation/read.ts';
import { anyReview, context, made, several } from './made.ts';

async function* bytes(text: string) {
  yield new TextEncoder().encode(text);
}
/** Half a surrogate pair is no text in any file, and a nought byte is in no table. */
const wellFormed = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value).replace(/\\ud[89a-f][0-9a-f]{2}|\\u0000/g, '?')) as T;
const open = async (text: string) => {
  const opened = await openAnnotations(bytes(text), context);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
};
const head = {
  id: 'urn:uuid:0c2f1fc0-6c1e-4c52-9f0e-3a6a1f6b7a11',
  pageId: 'urn:uuid:0c2f1fc0-6c1e-4c52-9f0e-3a6a1f6b7a12',
  label: 'x',
  created: new Date(0),
};

async function fromCsv(annotations: readonly Annotation[]): Promise<Annotation[]> {
  const opened = await open(annotationsCsv(annotations));
  if (opened.is !== 'table') throw new Error(opened.is);
  const read = readTableRows(opened.table, guessColumns(opened.table.columns), context);
  expect(read.problems).toEqual([]);
  return read.incoming.map(({ annotation }) => annotation);
}

describe('a file of ours', () => {
  it('as JSON-LD is the same to the letter', async () => {
    await fc.assert(
      fc.asyncProperty(several, async (all) => {
        const annotations = wellFormed(all);
        if (annotations.length === 0) return;
        const opened = await open(jsonLdText(exportCollection(annotations, head)));
        if (opened.is !== 'annotations') throw new Error(opened.is);
        expect(opened.read.problems).toEqual([]);
        expect(opened.read.incoming.map(({ annotation }) => annotation)).toEqual(
          annotations.map(exportAnnotation),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('as a table is the same to the letter', async () => {
    await fc.assert(
      fc.asyncProperty(several, async (all) => {
        const annotations = wellFormed(all);
        if (annotations.length === 0) return;
        const back = await fromCsv(annotations);
        expect(back).toEqual(annotations.map(exportAnnotation));
      }),
      { numRuns: 60 },
    );
  });

  it('as ClaimReview keeps id, dates, claim, rating and address', async () => {
    await fc.assert(
      fc.asyncProperty(anyReview, async (one) => {
        const annotation = wellFormed(one);
        const desk = { name: 'A desk', url: 'https://desk.example/' };
        const exported = claimReview(annotation, desk);
        if (!exported.ok) return;
        const opened = await open(claimReviews([annotation], desk).text);
        if (opened.is !== 'annotations') throw new Error(opened.is);
        const [back] = opened.read.incoming;
        if (!back) throw new Error(JSON.stringify(opened.read.problems));
        const { id, created, modified, target, 'sm:publication': publication } = annotation;
        expect(back.annotation).toMatchObject({ id, created, modified, 'sm:publication': publication });
        expect(claimOf(back.annotation)?.text).toBe(String(exported.value['claimReviewed']).trim());
        expect(back.annotation.target.source).toBe(
          new URL(target.source).href === target.source ? target.source : back.annotation.target.source,
        );
        expect(back.annotation['sm:rating']?.value).toBe(annotation['sm:rating']?.value);
      }),
      { numRuns: 200 },
    );
  });

  it('imported twice changes nothing, whatever its format', async () => {
    const annotation = made();
    const back = await fromCsv([annotation]);
    const incoming = back.map((one) => ({ annotation: one, at: { row: 1 }, left: [], undated: false }));
    const standings = standingsOf(previewAnnotations(incoming, [annotation]));
    expect(standings).toEqual({ new: 0, same: 1, conflict: 0, duplicate: 0, repeated: 0 });
  });

  it('keeps quotes from right to left with their marks of direction', async () => {
    const quoted = made({}, { exact: 'کم از کم \u200f12\u200f افراد' });
    expect(await fromCsv([quoted])).toEqual([quoted]);
    const text = jsonLdText(exportCollection([quoted], head));
    expect(text).toContain('\\u200f');
    const opened = await open(text);
    expect(opened.is === 'annotations' && opened.read.incoming[0]?.annotation).toEqual(quoted);
  });
});
