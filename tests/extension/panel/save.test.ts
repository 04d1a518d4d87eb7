import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noteOf } from '../../../src/annotation/read.ts';
import { BLANK_WRITING } from '../../../src/annotation/writing.ts';
import { annotationFrom, save } from '../../../extension/panel/save.ts';
import { newSubject, type Subject } from '../../../extension/panel/subject.ts';
import { typedOf, type Typed } from '../../../extension/panel/writing/typed.ts';
import { browser } from '../../../extension/platform/api.ts';
import { deleteAnnotation, listAnnotations, readAnnotation } from '../../../extension/store/annotations.ts';
import { keepDraft, listDrafts } from '../../../extension/store/drafts.ts';
import type { StoredAnnotation } from '../../../extension/store/rows.ts';

const passage = {
  url: 'https://news.example/valley?utm_source=x',
  canonicalUrl: null,
  title: 'Dozens hurt in valley',
  language: 'en',
  published: '2026-11-20',
  exact: 'at least 12 people',
  prefix: 'The blast killed ',
  suffix: ' in the market',
  start: 40,
  end: 58,
  private: false,
  entity: null,
  figure: null,
};
const typed = (note: string, more: Partial<Typed> = {}): Typed => ({
  ...typedOf({ ...BLANK_WRITING, note }),
  ...more,
});

async function stored(id: string): Promise<StoredAnnotation> {
  const row = await readAnnotation(id);
  if (!row.ok) throw new Error(row.error.code);
  return row.value;
}

async function saved(subject: Subject, note: string): Promise<StoredAnnotation> {
  expect((await save(subject, typed(note), undefined)).state).toBe('saved');
  return stored(subject.id);
}

beforeEach(() => {
  Object.assign(browser.runtime, { getManifest: () => ({ version: '0.1.0' }) });
  vi.stubGlobal('navigator', {});
});

describe('a new note', () => {
  it('is stored under the page, with its id and what was typed', async () => {
    const subject = newSubject(passage);
    const row = await saved(subject, '  Which hospital?  ');
    expect(row).toMatchObject({ id: subject.id, page: 'https://news.example/valley' });
    expect(noteOf(row.annotation)).toBe('Which hospital?');
    expect(row.annotation.target.source).toBe(passage.url);
  });

  it('takes its draft with it, in the same step', async () => {
    const subject = newSubject(passage);
    const draft = await keepDraft({ id: subject.id, page: 'x', value: {} }, null);
    if (!draft.ok) throw new Error(draft.error.code);
    await save(subject, typed('done'), draft.value);
    const drafts = await listDrafts();
    expect(drafts.ok && drafts.value.map(({ id }) => id)).not.toContain(subject.id);
  });

  it('that cannot be kept says so and stores nothing', async () => {
    const subject = newSubject({ ...passage, url: 'not an address' });
    expect(await save(subject, typed('x'), undefined)).toEqual({ state: 'failed', code: 'invalid' });
    expect((await readAnnotation(subject.id)).ok).toBe(false);
  });
});

describe('who made a note', () => {
  const desk = (settings: unknown) =>
    Object.assign(browser, { storage: { local: { get: () => Promise.resolve({ settings }) } } });
  const named = { type: 'Organization', name: 'Harbour Desk', homepage: 'https://desk.example/' };

  it('is the desk, where it has said its name; another desk later makes no other of it', async () => {
    desk({ desk: { name: 'Harbour Desk', url: 'https://desk.example/' } });
    const row = await saved(newSubject(passage), 'first');
    expect(row.annotation.creator).toEqual(named);
    desk({ desk: { name: 'Hill Desk', url: '' } });
    const again = await saved({ id: row.id, row }, 'second');
    expect(again.annotation.creator).toEqual(named);
    desk({});
  });

  it('is not said where the desk has said nothing, nor where that cannot be read; the note is kept', async () => {
    desk({ desk: { name: '', url: 'https://desk.example/' } });
    expect((await saved(newSubject(passage), 'no name')).annotation).not.toHaveProperty('creator');
    Object.assign(browser, { storage: { local: { get: () => Promise.reject(new Error('gone')) } } });
    expect((await saved(newSubject(passage), 'no settings')).annotation).not.toHaveProperty('creator');
    desk({});
  });
});

describe('two windows with one note', () => {
  it('neither wording vanishes: the second is told and may replace the first knowingly', async () => {
    const first = newSubject(passage);
    const row = await saved(first, 'as it was');
    const [here, there]: Subject[] = [
      { id: row.id, row },
      { id: row.id, row },
    ];
    await saved(here!, 'from here');
    const told = await save(there!, typed('from there'), undefined);
    expect(told.state).toBe('conflict');
    const theirs = told.state === 'conflict' ? told.theirs! : row;
    expect(noteOf(theirs.annotation)).toBe('from here');
    expect(noteOf((await stored(row.id)).annotation)).toBe('from here');
    expect((await save(there!, typed('from there'), undefined, theirs)).state).toBe('saved');
    expect(noteOf((await stored(row.id)).annotation)).toBe('from there');
  });

  it('where it was deleted there is nothing to replace', async () => {
    const row = await saved(newSubject(passage), 'short-lived');
    expect((await deleteAnnotation(row.id, row.rev)).ok).toBe(true);
    expect(await save({ id: row.id, row }, typed('mine'), undefined)).toEqual({
      state: 'conflict',
      theirs: null,
    });
    const list = await listAnnotations();
    expect(list.ok && list.value.rows.some(({ id }) => id === row.id)).toBe(false);
  });
});

describe('the annotation that results', () => {
  it('keeps id and first date, and takes rating and records from what was typed', async () => {
    const row = await saved(newSubject(passage), 'before');
    const after = annotationFrom(
      { id: row.id, row },
      typed('after', {
        step: { scaleId: 'evidence', stepId: 'refuted' },
        explanation: 'two reports',
        records: ['sm:seed/group/ttp'],
      }),
    );
    expect(after).toMatchObject({
      id: row.id,
      created: row.created,
      motivation: ['commenting', 'assessing', 'identifying'],
      'sm:rating': { label: 'Refuted', explanation: 'two reports' },
    });
  });

  it('has no rating for a step that no scale has', () => {
    const step = { scaleId: 'evidence', stepId: 'gone' };
    expect('sm:rating' in annotationFrom(newSubject(passage), typed('x', { step }))).toBe(false);
  });
});
