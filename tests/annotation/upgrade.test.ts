import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ANNO_CONTEXT, annotation as schema, SM_NAMESPACE } from '../../src/annotation/annotation.ts';
import { buildAnnotation } from '../../src/annotation/build.ts';
import { upgradeAnnotation } from '../../src/annotation/upgrade.ts';
import { passage, provenance, writing } from './arbitrary.ts';

/** As 0.1.0 wrote it. */
const old = {
  '@context': [
    ANNO_CONTEXT,
    { sm: SM_NAMESPACE, evidence: 'sm:evidence', corrections: 'sm:corrections', status: 'sm:status' },
  ],
  id: 'urn:uuid:0c2f1fc0-6c1e-4c52-9f0e-3a6a1f6b7a10',
  type: 'Annotation',
  motivation: ['commenting'],
  created: '2026-11-22T09:30:00.000Z',
  modified: '2026-11-23T09:30:00.000Z',
  generator: { type: 'Software', name: 'Sourcemark', 'sm:version': '0.1.0' },
  target: {
    type: 'SpecificResource',
    source: 'https://news.example/valley',
    selector: [{ type: 'TextQuoteSelector', exact: 'at least 12 people', prefix: '', suffix: '' }],
    state: { type: 'TimeState', sourceDate: '2026-11-22T09:30:00.000Z' },
    'sm:page': { title: 'Dozens hurt in valley' },
  },
  body: [{ type: 'TextualBody', value: 'Who counted?', format: 'text/markdown', purpose: 'commenting' }],
  evidence: [],
  corrections: [
    { at: '2026-11-23T09:30:00.000Z', field: 'rating', from: 'Supported', to: 'Refuted', why: '-' },
    { at: '2026-11-23T09:31:00.000Z', field: 'rating', from: 'Refuted', to: '', why: 'a slip' },
  ],
  status: 'published',
};

describe('upgradeAnnotation', () => {
  it('brings a row of 0.1.0 into the form of today, and keeps ids, dates and words', () => {
    expect(v.safeParse(schema, old).success).toBe(false);
    const parsed = v.parse(schema, upgradeAnnotation(old));
    const { '@context': _then, corrections, ...rest } = old;
    expect(parsed).toMatchObject(rest);
    const { why: _dash, ...unexplained } = corrections[0]!;
    expect(parsed.corrections).toEqual([unexplained, corrections[1]]);
  });

  it('changes nothing that is of today', () => {
    fc.assert(
      fc.property(passage, writing, provenance, (where, what, who) => {
        const made = buildAnnotation(where, what, who);
        expect(upgradeAnnotation(made)).toEqual(made);
      }),
    );
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a word', 'annotation'],
    ['a list', [old]],
    ['an annotation of another program', { ...old, '@context': ANNO_CONTEXT }],
    [
      'a context with a namespace of others',
      { ...old, '@context': [ANNO_CONTEXT, { sm: 'https://a.example/' }] },
    ],
  ])('leaves %s as it is', (_, value) => {
    expect(upgradeAnnotation(value)).toBe(value);
  });

  it('lets the schema say what is the matter with a damaged one', () => {
    const damaged = upgradeAnnotation({ ...old, corrections: 'none' });
    expect(v.safeParse(schema, damaged).success).toBe(false);
    expect(v.safeParse(schema, upgradeAnnotation({ ...old, corrections: [null] })).success).toBe(false);
  });
});
