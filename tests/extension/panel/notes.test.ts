import { describe, expect, it } from 'vitest';
import { isFound, orderMarks } from '../../../extension/panel/mark-order.ts';
import { searchNotes } from '../../../extension/panel/note-search.ts';
import { newSubject, subjectOfDraft } from '../../../extension/panel/subject.ts';
import { typedOf } from '../../../extension/panel/writing/typed.ts';
import { rate } from '../../../src/annotation/ratings.ts';
import { BLANK_WRITING } from '../../../src/annotation/writing.ts';
import { stored } from './samples.ts';

describe('the marks on a page', () => {
  it('stand with those that need a look first, older before newer', () => {
    const rows = [
      stored({ at: '2026-01-01T00:00:00Z' }),
      stored({ at: '2026-01-02T00:00:00Z' }),
      stored({ at: '2026-01-03T00:00:00Z' }),
      stored({ at: '2026-01-04T00:00:00Z' }),
      stored({ at: '2026-01-05T00:00:00Z', exact: '' }),
      stored({ at: '2026-01-06T00:00:00Z' }),
    ];
    const states = ['exact', 'gone', 'exact', 'changed'] as const;
    const found = states.map((state, at) => ({ id: rows[at]!.id, state }));
    const marks = orderMarks(rows, found);
    expect(marks.map(({ state }) => state)).toEqual([
      'changed',
      'gone',
      'searching',
      'exact',
      'exact',
      'page',
    ]);
    expect(marks.filter(isFound).map(({ state }) => state)).toEqual(['changed', 'exact', 'exact']);
    expect(marks[3]!.row).toBe(rows[0]);
  });
});

describe('the search in notes', () => {
  const rows = [
    stored({ note: 'Which months?', title: 'Half-year figures' }),
    stored({ exact: 'scores of civilians', rating: rate('evidence', 'supported', 'two reports') ?? null }),
    stored({ exact: 'قندوز میں', note: 'Kunduz, in Urdu' }),
    stored({
      claim: { text: 'The road was shut', by: { name: 'A driver' } },
      tags: ['passes'],
      questions: [{ text: 'How long?', askedOf: 'the road office', answer: 'Two days.' }],
      evidence: [
        { url: 'https://roads.example/log', title: 'Log', accessed: '2026-11-22T00:00:00Z', kind: 'primary' },
      ],
    }),
  ];
  it.each([
    ['', [0, 1, 2, 3]],
    ['MONTHS', [0]],
    ['half-year which', [0]],
    ['supported', [1]],
    ['reports civilians', [1]],
    ['قندوز', [2]],
    ['news.example', [0, 1, 2, 3]],
    ['shut driver', [3]],
    ['passes', [3]],
    ['road office', [3]],
    ['two days', [3]],
    ['roads.example log', [3]],
    ['months kunduz', []],
  ])('%j', (typed, expected) => {
    expect(searchNotes(rows, typed).map((row) => rows.indexOf(row))).toEqual(expected);
  });
});

const draft = (id: string, value: unknown) => ({
  id,
  rev: '2-a',
  page: 'https://news.example/a',
  modified: '2026-11-22T09:30:00Z',
  value,
});

describe('a draft', () => {
  const typed = { ...typedOf(BLANK_WRITING), note: 'half a note' };
  const passage = {
    url: 'https://news.example/a',
    canonicalUrl: null,
    title: 'A',
    language: null,
    published: null,
    exact: 'words',
    prefix: '',
    suffix: '',
    start: 3,
    end: 8,
    private: false,
    entity: null,
    figure: null,
  };

  it('of a new annotation brings its passage', () => {
    const subject = subjectOfDraft(draft('urn:uuid:1', { typed, passage, base: null }), []);
    expect(subject).toEqual({ id: 'urn:uuid:1', passage, kept: { id: 'urn:uuid:1', rev: '2-a', typed } });
  });

  it('of an earlier version has what it had, and the other fields blank', () => {
    const old = { note: 'half a note', step: null, explanation: '', records: [] };
    const subject = subjectOfDraft(draft('urn:uuid:1', { typed: old, passage, base: null }), []);
    expect(subject?.kept?.typed).toEqual(typed);
  });

  it('of an annotation goes with that one, and is nothing without it', () => {
    const row = stored();
    const kept = draft(row.id, { typed, passage: null, base: row.rev });
    expect(subjectOfDraft(kept, [row])?.row).toBe(row);
    expect(subjectOfDraft(kept, [])).toBeNull();
  });

  it.each([null, {}, { typed: { note: 1 } }, 'text'])('that is damaged (%j) is none', (value) => {
    expect(subjectOfDraft(draft('urn:uuid:1', value), [])).toBeNull();
  });

  it('has an id of its own for each new annotation', () => {
    expect(newSubject(passage).id).not.toBe(newSubject(passage).id);
    expect(newSubject(passage).id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  });
});
