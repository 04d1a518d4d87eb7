import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { annotation as schema } from '../../src/annotation/annotation.ts';
import { buildAnnotation, reviseAnnotation, type Passage, type Writing } from '../../src/annotation/build.ts';
import { rate } from '../../src/annotation/ratings.ts';
import { noteOf, positionOf, quoteOf, recordsOf, titleOf, urlOf } from '../../src/annotation/read.ts';
import { passage, provenance, writing } from './arbitrary.ts';

const page: Passage = {
  url: 'https://news.example/valley?id=7',
  canonicalUrl: 'https://news.example/valley',
  title: 'Dozens hurt in valley',
  language: 'en',
  published: '2026-11-20',
  exact: 'at least 12 people',
  prefix: 'The blast killed ',
  suffix: ' in the market',
  start: 40,
  end: 58,
};
const blank: Writing = { note: '', rating: null, records: [], evidence: [] };
const when = {
  id: 'urn:uuid:0c2f1fc0-6c1e-4c52-9f0e-3a6a1f6b7a10',
  now: new Date('2026-11-22T09:30:00Z'),
  version: '0.1.0',
};

describe('buildAnnotation', () => {
  it('keeps a quote with its context, and a position that says its unit', () => {
    const made = buildAnnotation(page, { ...blank, note: 'Who counted?' }, when);
    expect(quoteOf(made)).toEqual({
      type: 'TextQuoteSelector',
      exact: 'at least 12 people',
      prefix: 'The blast killed ',
      suffix: ' in the market',
    });
    expect(positionOf(made)).toEqual({
      type: 'TextPositionSelector',
      start: 40,
      end: 58,
      'sm:unit': 'utf16',
    });
    expect([noteOf(made), urlOf(made), titleOf(made)]).toEqual(['Who counted?', page.url, page.title]);
    expect(made.motivation).toEqual(['commenting']);
    expect(made.created).toBe('2026-11-22T09:30:00.000Z');
  });

  it('writes no body where there is nothing to say', () => {
    const made = buildAnnotation(page, { ...blank, note: ' \n ' }, when);
    expect('body' in made).toBe(false);
    expect(made.motivation).toEqual(['highlighting']);
  });

  it('writes the rating for other readers as text and for us as data', () => {
    const made = buildAnnotation(
      page,
      { ...blank, rating: rate('five-steps', 'half-true', ' one source ')! },
      when,
    );
    expect(made['sm:rating']).toEqual({
      scaleId: 'five-steps',
      stepId: 'half-true',
      label: 'Half true',
      value: 3,
      best: 5,
      worst: 1,
      explanation: 'one source',
    });
    expect(made.body).toEqual([
      { type: 'TextualBody', value: 'Half true', format: 'text/plain', purpose: 'assessing' },
    ]);
    expect(made.motivation).toEqual(['assessing']);
  });

  it('names each record once', () => {
    const made = buildAnnotation(page, { ...blank, records: ['sm:a/group/b', 'sm:a/group/b'] }, when);
    expect(recordsOf(made)).toEqual(['sm:a/group/b']);
  });

  it('has no selector for a whole page and no position where none is known', () => {
    expect(buildAnnotation({ ...page, exact: '' }, blank, when).target.selector).toBeUndefined();
    expect(buildAnnotation({ ...page, start: 0, end: 0 }, blank, when).target.selector).toHaveLength(1);
  });

  it('writes an address that a browser shows as one that the model allows', () => {
    const odd = buildAnnotation({ ...page, url: 'https://news.example/?q=a|b^c`d"e {f}' }, blank, when);
    expect(urlOf(odd)).toBe('https://news.example/?q=a%7Cb%5Ec%60d%22e%20%7Bf%7D');
  });

  it('always yields what the schema accepts', () => {
    fc.assert(
      fc.property(passage, writing, provenance, (where, what, who) => {
        const parsed = v.safeParse(schema, buildAnnotation(where, what, who));
        expect(parsed.success, JSON.stringify(parsed.issues?.[0])).toBe(true);
      }),
    );
  });
});

describe('reviseAnnotation', () => {
  it('keeps id, creation and target for ever', () => {
    fc.assert(
      fc.property(passage, writing, writing, provenance, (where, first, second, who) => {
        const before = buildAnnotation(where, first, who);
        const later = new Date(who.now.getTime() + 60_000);
        const after = reviseAnnotation(before, second, later);
        const { id, created, target, creator } = before;
        expect(after).toMatchObject({ id, created, target, ...(creator ? { creator } : {}) });
        expect(after.modified).toBe(later.toISOString());
        expect(v.safeParse(schema, after).success).toBe(true);
        const fresh = buildAnnotation(where, second, who);
        expect(after.body).toEqual(fresh.body);
        expect(after['sm:rating']).toEqual(fresh['sm:rating']);
      }),
    );
  });

  it('keeps bodies that the editor has no field for', () => {
    const before = buildAnnotation(page, { ...blank, note: 'old' }, when);
    const tag = {
      type: 'TextualBody' as const,
      value: 'market',
      format: 'text/plain' as const,
      purpose: 'tagging' as const,
    };
    const after = reviseAnnotation(
      { ...before, body: [tag, ...before.body!] },
      { ...blank, note: 'new' },
      when.now,
    );
    expect(after.body).toHaveLength(2);
    expect(after.body).toContainEqual(tag);
    expect(noteOf(after)).toBe('new');
  });

  it('leaves a correction with the old value once published, and only then', () => {
    const rated = { ...blank, rating: rate('evidence', 'supported')! };
    const draft = buildAnnotation(page, rated, when);
    expect(reviseAnnotation(draft, blank, when.now).corrections).toEqual([]);
    const published = { ...draft, status: 'published' as const };
    const next = { ...blank, rating: rate('evidence', 'not-enough-evidence')! };
    expect(reviseAnnotation(published, next, when.now, 'the report was revised').corrections).toEqual([
      {
        at: '2026-11-22T09:30:00.000Z',
        field: 'rating',
        from: 'Supported',
        to: 'Not enough evidence',
        why: 'the report was revised',
      },
    ]);
    expect(reviseAnnotation(published, { ...rated, note: 'more' }, when.now, 'typo').corrections).toEqual([]);
  });
});
