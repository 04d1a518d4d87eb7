import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { annotation as schema } from '../../src/annotation/annotation.ts';
import { buildAnnotation, reviseAnnotation, type Passage } from '../../src/annotation/build.ts';
import { rate } from '../../src/annotation/ratings.ts';
import {
  noteOf,
  positionOf,
  quoteOf,
  recordsOf,
  titleOf,
  urlOf,
  writingOf,
} from '../../src/annotation/read.ts';
import { BLANK_WRITING as blank, type Writing } from '../../src/annotation/writing.ts';
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
const whole: Writing = {
  claim: { text: 'The blast killed 12 people.', by: { name: 'District police' }, on: '2026-11-20' },
  note: 'Who counted?',
  tags: ['market', 'بازار'],
  questions: [
    { text: 'Attackers included?' },
    {
      text: 'Which hospital?',
      askedOf: 'press office',
      askedOn: '2026-11-21',
      answer: 'Not said.',
      answeredOn: '2026-11',
    },
  ],
  rating: rate('evidence', 'supported', 'two lists')!,
  records: ['sm:seed/group/ttp'],
  evidence: [
    { url: 'https://gov.example/list', accessed: '2026-11-22T09:00:00.000Z', kind: 'primary' },
    {
      record: 'sm:seed/figure/mastung-137',
      title: '137 killed',
      accessed: '2026-11-22T09:00:00.000Z',
      kind: 'secondary',
    },
  ],
  status: 'reviewed',
  publication: { url: 'https://desk.example/checks/12', on: '2026-11-23' },
  archived: 'https://archive.example/2026/https://news.example/valley',
};
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
        const { state: _state, ...passageOf } = target;
        expect(after).toMatchObject({ id, created, target: passageOf, ...(creator ? { creator } : {}) });
        expect(after.target.state.sourceDate).toBe(target.state.sourceDate);
        expect(after.modified).toBe(later.toISOString());
        expect(v.safeParse(schema, after).success).toBe(true);
        const fresh = buildAnnotation(where, second, who);
        expect(after.body).toEqual(fresh.body);
        expect(after['sm:rating']).toEqual(fresh['sm:rating']);
      }),
    );
  });

  it('drops nothing that another program wrote and that nobody has changed here', () => {
    const made = buildAnnotation(page, { note: 'one', tags: ['market'] }, when);
    const foreign = made.body!.map((item) =>
      item.type === 'TextualBody' ? { ...item, language: 'en', format: 'text/plain' as const } : item,
    );
    const second = { ...foreign[0]!, value: 'two' } as (typeof foreign)[number];
    const judged = {
      type: 'TextualBody' as const,
      value: 'Doubtful',
      format: 'text/plain' as const,
      purpose: 'assessing' as const,
    };
    const before = { ...made, body: [foreign[0]!, second, judged, foreign[1]!] };
    expect(noteOf(before)).toBe('one\n\ntwo');
    expect(reviseAnnotation(before, writingOf(before), when.now).body).toEqual(before.body);
    const noted = reviseAnnotation(before, { ...writingOf(before), note: 'three' }, when.now);
    expect(noteOf(noted)).toBe('three');
    expect(noted.body).toContainEqual(judged);
    expect(noted.body).toContainEqual(foreign[1]);
  });
});

describe('writingOf', () => {
  it('reads back all that was written', () => {
    expect(writingOf(buildAnnotation(page, whole, when))).toEqual(whole);
  });

  it('reads nothing where nothing was written', () => {
    expect(writingOf(buildAnnotation(page, {}, when))).toEqual(blank);
  });

  it('yields the same annotation again', () => {
    fc.assert(
      fc.property(passage, writing, provenance, (where, what, who) => {
        const made = buildAnnotation(where, what, who);
        expect(reviseAnnotation(made, writingOf(made), who.now)).toEqual(made);
      }),
    );
  });
});

describe('corrections', () => {
  const published = buildAnnotation(page, { ...whole, status: 'published' }, when);
  const later = new Date('2026-12-01T08:00:00Z');
  const lines = (part: Partial<Writing>, before = published, why = 'the list was revised') =>
    reviseAnnotation(before, { ...writingOf(before), ...part }, later, why).corrections;
  const line = (field: string, from: string, to: string) => ({
    at: '2026-12-01T08:00:00.000Z',
    field,
    from,
    to,
    why: 'the list was revised',
  });

  it.each<[string, Partial<Writing>, object[]]>([
    [
      'another rating',
      { rating: rate('evidence', 'refuted', 'two lists')! },
      [line('rating', 'Supported', 'Refuted')],
    ],
    [
      'no rating any more',
      { rating: null },
      [line('rating', 'Supported', ''), line('explanation', 'two lists', '')],
    ],
    [
      'another wording of the claim, by somebody else',
      { claim: { text: 'Over 12 died.', by: { name: 'A witness' }, on: '2026-11-20' } },
      [
        line('claim', 'The blast killed 12 people.', 'Over 12 died.'),
        line('saidBy', 'District police', 'A witness'),
      ],
    ],
    ['another note', { note: '' }, [line('note', 'Who counted?', '')]],
    ['its withdrawal', { status: 'withdrawn' }, [line('status', 'published', 'withdrawn')]],
    ['a tag and a source, which leave none', { tags: [], evidence: [] }, []],
  ])('%s', (_, part, expected) => {
    expect(lines(part)).toEqual(expected);
  });

  it('there are none before it was published', () => {
    const draft = { ...published, status: 'reviewed' as const };
    expect(lines({ rating: null }, draft)).toEqual([]);
    expect(lines({ status: 'published' }, draft)).toEqual([]);
  });

  it('go on after it was withdrawn, and the older ones stay', () => {
    const withdrawn = reviseAnnotation(
      published,
      { ...writingOf(published), status: 'withdrawn' },
      later,
      'the list was revised',
    );
    expect(lines({ note: 'Nobody did.' }, withdrawn)).toEqual([
      line('status', 'published', 'withdrawn'),
      line('note', 'Who counted?', 'Nobody did.'),
    ]);
  });

  it('say no reason where none was given', () => {
    expect(lines({ note: '' }, published, ' ')[0]).not.toHaveProperty('why');
  });
});

describe('the schema turns away', () => {
  const made = buildAnnotation(page, whole, when);
  const withEvidence = (item: object) => ({ ...made, evidence: [{ ...whole.evidence[0], ...item }] });
  const withBody = (item: object) => ({
    ...made,
    body: [{ type: 'TextualBody', value: 'x', format: 'text/plain', ...item }],
  });
  it.each<[string, unknown]>([
    [
      'evidence of nothing',
      { ...made, evidence: [{ accessed: whole.evidence[0]!.accessed, kind: 'primary' }] },
    ],
    ['a source that is a script', withEvidence({ url: 'javascript:alert(1)' })],
    ['an archive that is a file', withEvidence({ archiveUrl: 'file:///etc/hosts' })],
    ['a quotation that is not short', withEvidence({ quoteShort: 'x'.repeat(301) })],
    ['a kind that nobody knows', withEvidence({ kind: 'hearsay' })],
    ['a day as an instant', withEvidence({ accessed: '2026-11-22' })],
    ['a record that is an address', withEvidence({ record: 'https://a.example/' })],
    ['a thirteenth month', withBody({ purpose: 'describing', 'sm:saidOn': '2026-13' })],
    ['nobody as the one who says it', withBody({ purpose: 'describing', 'sm:saidBy': { name: '' } })],
    ['an answer to no question', withBody({ purpose: 'commenting', 'sm:answer': 'yes' })],
    ['an empty question', withBody({ purpose: 'questioning', value: '' })],
    ['a fifth status', { ...made, status: 'final' }],
    [
      'a copy in no archive',
      { ...made, target: { ...made.target, state: { ...made.target.state, cached: 'blob:x' } } },
    ],
    ['a publication nowhere', { ...made, 'sm:publication': { on: '2026' } }],
    ['a publication on a machine', { ...made, 'sm:publication': { url: 'file:///a' } }],
    [
      'a correction without its old value',
      { ...made, corrections: [{ at: made.created, field: 'note', to: '' }] },
    ],
  ])('%s', (_, record) => {
    expect(v.safeParse(schema, made).success).toBe(true);
    expect(v.safeParse(schema, record).success).toBe(false);
  });
});
