import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  annotationsOfPage,
  deleteAnnotation,
  knownTags,
  listAnnotations,
  readAnnotation,
  saveAnnotation,
  undoAnnotation,
} from '../../../extension/store/annotations.ts';
import { commit } from '../../../extension/store/commit.ts';
import { dropDraft, keepDraft, listDrafts } from '../../../extension/store/drafts.ts';
import { openUser } from '../../../extension/store/user-db.ts';
import type { Annotation } from '../../../src/annotation/annotation.ts';
import { annotation } from './fixtures.ts';

beforeEach(async () => {
  const user = await openUser();
  if (user.ok) await Promise.all(user.value.tables.map((table) => table.clear()));
});

async function saved(note: string, url?: string) {
  const one = annotation(note, url);
  const outcome = await saveAnnotation({ annotation: one, base: null });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return { annotation: one, ...outcome.value };
}

describe('annotations', () => {
  it('are found by their page, however its address was written', async () => {
    const { id } = await saved('here', 'https://news.example/a?utm_source=x#top');
    await saved('elsewhere', 'https://news.example/b');
    const found = await annotationsOfPage('http://news.example/a/');
    expect(found.ok && found.value.rows.map((row) => row.id)).toEqual([id]);
  });

  it('are found by the canonical address as well', async () => {
    const { id } = await saved('here', 'https://news.example/a');
    const found = await annotationsOfPage('https://news.example/print/17', 'https://news.example/a');
    expect(found.ok && found.value.rows.map((row) => row.id)).toEqual([id]);
  });

  it('are listed with the last changed first', async () => {
    const first = await saved('first');
    const second = await saved('second');
    const modified = new Date(Date.now() + 1000).toISOString();
    const edited = { ...first.annotation, modified };
    expect((await saveAnnotation({ annotation: edited, base: first.rev })).ok).toBe(true);
    const list = await listAnnotations();
    expect(list.ok && list.value.rows.map(({ id }) => id)).toEqual([first.id, second.id]);
    const page = await listAnnotations({ offset: 1, limit: 1 });
    expect(page.ok && page.value.rows.map(({ id }) => id)).toEqual([second.id]);
  });

  it('of an earlier version are read in the form of today, wherever they come from', async () => {
    const one = annotation('kept', 'https://news.example/a');
    const [anno, { '@vocab': _since, ...terms }] = one['@context'];
    const old = { ...one, '@context': [anno, terms] } as unknown as Annotation;
    const { id, created, modified } = one;
    const put = { id, page: 'https://news.example/a', created, modified, annotation: old };
    const written = await commit([{ store: 'annotations', put, base: null }]);
    const rev = written.ok ? written.value.revs[id]! : '';
    const lists = [await listAnnotations(), await annotationsOfPage('https://news.example/a')];
    for (const list of lists) {
      expect(list.ok && list.value.setAside).toEqual([]);
      expect(list.ok && list.value.rows[0]!.annotation).toEqual(one);
    }
    const read = await readAnnotation(id);
    expect(read).toEqual({ ok: true, value: { ...put, rev, annotation: one } });
    const deleted = await deleteAnnotation(id, rev);
    await undoAnnotation(deleted.ok ? deleted.value.seq : -1);
    expect(await readAnnotation(id)).toMatchObject({ ok: true, value: { annotation: one } });
  });

  it('give their tags for completion, the most used first, and a damaged row none', async () => {
    const tagged = (...tags: string[]) => {
      const one = annotation('x');
      const body = tags.map((value) => ({
        type: 'TextualBody' as const,
        value,
        format: 'text/plain' as const,
        purpose: 'tagging' as const,
      }));
      return saveAnnotation({ annotation: { ...one, body }, base: null });
    };
    await tagged('b', 'a');
    await tagged('b', 'c');
    const broken = { id: 'x', page: 'x', created: 'x', modified: 'x', annotation: { body: 'b' } as never };
    await commit([{ store: 'annotations', put: broken, base: null }]);
    expect(await knownTags()).toEqual({ ok: true, value: ['b', 'a', 'c'] });
  });

  it('that are damaged are named when asked for', async () => {
    const { id, rev, annotation: one } = await saved('kept');
    const { page, created, modified } = { page: 'https://news.example/a', ...one };
    const put = { id, page, created, modified, annotation: { ...one, status: 'final' } as never };
    await commit([{ store: 'annotations', put, base: rev }]);
    expect(await readAnnotation(id)).toMatchObject({ ok: false, error: { code: 'invalid' } });
  });

  it('come back after a delete, with their date and their words', async () => {
    const { id, rev, annotation: before } = await saved('kept');
    const deleted = await deleteAnnotation(id, rev);
    expect(await readAnnotation(id)).toMatchObject({ ok: false, error: { code: 'notFound' } });
    await undoAnnotation(deleted.ok ? deleted.value.seq : -1);
    expect(await readAnnotation(id)).toMatchObject({ ok: true, value: { annotation: before } });
  });

  it('shows the second tab what the first one saved', async () => {
    const { id, rev, annotation: one } = await saved('base');
    const first = { ...one, modified: new Date(Date.now() + 1000).toISOString() };
    await saveAnnotation({ annotation: first, base: rev });
    const second = await saveAnnotation({ annotation: one, base: rev });
    expect(second).toMatchObject({
      ok: false,
      error: { code: 'conflict', detail: id, theirs: { annotation: { modified: first.modified } } },
    });
  });

  it('are not saved when they are no annotations; the answer names the field', async () => {
    const outcome = await saveAnnotation({ annotation: { ...annotation('x'), id: 'no uuid' }, base: null });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(outcome.ok ? '' : outcome.error.detail).toContain('id');
  });

  it('sets a damaged row aside and opens the rest', async () => {
    const { id } = await saved('sound');
    const user = await openUser();
    if (user.ok)
      await user.value.annotations.add({
        id: 'broken',
        rev: '1-a',
        page: 'https://news.example/a',
        created: '',
        modified: '',
        annotation: { body: [] } as never,
      });
    const list = await listAnnotations();
    expect(list.ok && list.value.rows.map((row) => row.id)).toEqual([id]);
    expect(list.ok && list.value.setAside.map((row) => row.id)).toEqual(['broken']);
  });
});

describe('drafts', () => {
  it('are overwritten in place, and gone once their annotation is saved', async () => {
    const first = await keepDraft({ id: 'd', page: 'p', value: 'W' }, null);
    const second = await keepDraft({ id: 'd', page: 'p', value: 'Wh' }, first.ok ? first.value.rev : null);
    expect(await listDrafts()).toMatchObject({ ok: true, value: [{ value: 'Wh' }] });
    const outcome = await saveAnnotation({
      annotation: annotation('Why'),
      base: null,
      draft: second.ok ? second.value : undefined,
    });
    expect(outcome.ok).toBe(true);
    expect(await listDrafts()).toEqual({ ok: true, value: [] });
  });

  it('are dropped, also twice', async () => {
    const kept = await keepDraft({ id: 'd', page: 'p', value: 'W' }, null);
    const draft = kept.ok ? kept.value : { id: '', rev: '' };
    expect((await dropDraft(draft)).ok).toBe(true);
    expect((await dropDraft(draft)).ok).toBe(true);
  });
});
