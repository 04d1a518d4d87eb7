import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../src/annotation/annotation.ts';
import type { Incoming } from '../../../src/annotation/exchange/foreign.ts';
import { annotationHistory } from '../../../src/annotation/exchange/history.ts';
import {
  annotationsToWrite,
  previewAnnotations,
  standingsOf,
} from '../../../src/annotation/exchange/preview-annotations.ts';
import { exportAnnotation } from '../../../src/annotation/export-json-ld.ts';
import { noteOf } from '../../../src/annotation/read.ts';
import { FULL, made, several } from './made.ts';

const coming = (annotation: Annotation, undated = false): Incoming => ({
  annotation,
  at: { row: 1 },
  left: [],
  undated,
});
const other = (annotation: Annotation, id = 'urn:uuid:0c2f1fc0-6c1e-4c52-9f0e-3a6a1f6b7a98'): Annotation => ({
  ...annotation,
  id,
});
const mine = made();
const theirs = exportAnnotation(made({ ...FULL, note: 'Theirs' }));

describe('previewAnnotations', () => {
  it.each([
    ['one that is not here', [mine], [], ['new']],
    ['the same', [exportAnnotation(mine)], [mine], ['same']],
    ['another wording under the id', [theirs], [mine], ['conflict']],
    ['the same words on the same passage under another id', [other(mine)], [mine], ['duplicate']],
    ['the same note on another passage', [other(made(FULL, { exact: 'twelve' }))], [mine], ['new']],
    ['one twice in the file', [theirs, theirs], [], ['new']],
    ['an id twice in the file with other words', [theirs, exportAnnotation(mine)], [], ['new', 'repeated']],
  ])('%s', (_, incoming, here, standings) => {
    const previewed = previewAnnotations(
      incoming.map((one) => coming(one)),
      here,
    );
    expect(previewed.map(({ standing }) => standing)).toEqual(standings);
  });

  it('shows where the two differ', () => {
    const [one] = previewAnnotations([coming(theirs)], [mine]);
    expect(JSON.stringify(one!.fields)).toContain('Theirs');
    expect(JSON.stringify(one!.fields)).toContain('Ask *again* on Monday.');
  });

  it('takes the day of the import for no difference where the file has none', () => {
    const later = {
      ...exportAnnotation(mine),
      created: '2030-01-01T00:00:00Z',
      modified: '2030-01-01T00:00:00Z',
    };
    expect(previewAnnotations([coming(later, true)], [mine])[0]!.standing).toBe('same');
    expect(previewAnnotations([coming(later)], [mine])[0]!.standing).toBe('conflict');
  });
});

describe('annotationsToWrite', () => {
  const written = (choice: 'mine' | 'theirs' | 'both') =>
    annotationsToWrite(previewAnnotations([coming(theirs)], [mine]), () => choice);

  it('keeps mine, takes theirs, or keeps both', () => {
    expect(written('mine')).toEqual([]);
    expect(written('theirs').map((one) => [one.id, noteOf(one)])).toEqual([[mine.id, 'Theirs']]);
    const [copy] = written('both');
    expect(noteOf(copy!)).toBe('Theirs');
    expect(copy!.id).not.toBe(mine.id);
  });

  it('keeps what I withhold for safety: it was in no file', () => {
    expect(written('theirs')[0]!.evidence.map(({ url }) => url)).toEqual([
      'https://hospital.example/list',
      'https://hidden.example/name',
    ]);
  });

  it('writes nothing the second time, and keeps ids and dates', () => {
    fc.assert(
      fc.property(several, several, (file, before) => {
        const first = annotationsToWrite(
          previewAnnotations(
            file.map((one) => coming(exportAnnotation(one))),
            before,
          ),
          () => 'theirs',
        );
        const here = new Map([...before, ...first].map((one) => [one.id, one]));
        const again = previewAnnotations(
          file.map((one) => coming(exportAnnotation(one))),
          [...here.values()],
        );
        expect(standingsOf(again).same + standingsOf(again).duplicate).toBe(again.length);
        for (const one of first) {
          const from = file.find(({ id }) => id === one.id);
          if (from) expect([one.created, one.modified]).toEqual([from.created, from.modified]);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('annotationHistory', () => {
  const state = (annotation: unknown, id = mine.id) => ({
    store: 'annotations' as const,
    id,
    rev: '1-aa',
    parents: [],
    at: '2026-11-22T09:30:00.000Z',
    row: { id, rev: '1-aa', page: 'https://elsewhere.example/', annotation },
  });

  it('works out the page from the annotation, and not from the file', () => {
    const { history } = annotationHistory({ history: [state(mine)], problems: [] });
    expect(history[0]!.row).toMatchObject({ page: 'https://news.example/blast', created: mine.created });
  });

  it.each([
    ['no annotation', state({ id: mine.id }), 'shape'],
    [
      'the annotation of another row',
      state(mine, 'urn:uuid:0c2f1fc0-6c1e-4c52-9f0e-3a6a1f6b7a98'),
      'inconsistent',
    ],
  ])('names a state that is %s', (_, one, code) => {
    const read = annotationHistory({ history: [one], problems: [] });
    expect(read.history).toEqual([]);
    expect(read.problems.map((problem) => problem.code)).toEqual([code]);
  });
});
