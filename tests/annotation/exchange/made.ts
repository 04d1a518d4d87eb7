/** Annotations for the tests of exports and imports. */
import * as fc from 'fast-check';
import type { Annotation } from '../../../src/annotation/annotation.ts';
import { buildAnnotation } from '../../../src/annotation/build.ts';
import type { ImportContext } from '../../../src/annotation/exchange/foreign.ts';
import { rate } from '../../../src/annotation/ratings.ts';
import type { Writing } from '../../../src/annotation/writing.ts';
import { passage, provenance, writing } from '../arbitrary.ts';

export const context: ImportContext = { now: new Date('2026-11-28T12:00:00Z'), version: '0.1.0' };

/** Any annotation that an editor could have made. */
const anyAnnotation: fc.Arbitrary<Annotation> = fc
  .tuple(passage, writing, provenance)
  .map((parts) => buildAnnotation(...parts));

export const several = fc.uniqueArray(anyAnnotation, { maxLength: 5, selector: ({ id }) => id });

/** Any that is rated and published: a review, once it says what it reviews. */
export const anyReview: fc.Arbitrary<Annotation> = fc
  .tuple(passage, writing, provenance)
  .map(([where, said, by]) => {
    const { rating, publication } = FULL;
    const filled: Writing = {
      ...said,
      status: 'published',
      rating: said.rating ?? rating,
      publication: said.publication ?? publication,
    };
    return buildAnnotation(where, filled, by);
  });

export const FULL: Writing = {
  claim: { text: 'The blast hurt 12 people.', by: { name: 'District police' }, on: '2026-11' },
  note: 'Ask *again* on Monday.',
  tags: ['market'],
  questions: [
    { text: 'Which ward?', askedOf: 'press office', askedOn: '2026-11-22' },
    { text: 'Who counted?', answer: 'The hospital.', answeredOn: '2026-11-23' },
  ],
  rating: rate('evidence', 'supported', 'Two lists agree.') ?? null,
  records: ['sm:seed/group/ttp'],
  evidence: [
    {
      url: 'https://hospital.example/list',
      title: 'Ward list',
      archiveUrl: 'https://archive.example/1',
      quoteShort: 'twelve admitted',
      accessed: '2026-11-22T09:30:00.000Z',
      kind: 'primary',
    },
    {
      url: 'https://hidden.example/name',
      accessed: '2026-11-22T09:30:00.000Z',
      kind: 'primary',
      safetyWithheld: true,
    },
  ],
  status: 'published',
  publication: { url: 'https://desk.example/blast', on: '2026-11-24' },
  archived: 'https://archive.example/blast',
};

/** `made({note: 'x'}, {exact: 'کم از کم 12'})` */
export const made = (
  said: Partial<Writing> = FULL,
  where: { exact?: string; title?: string; url?: string } = {},
): Annotation =>
  buildAnnotation(
    {
      url: 'https://news.example/blast',
      canonicalUrl: null,
      title: 'Blast in market',
      language: 'en',
      published: '2026-11-20',
      exact: 'at least 12 people',
      prefix: 'The blast hurt ',
      suffix: ' on Friday',
      start: 15,
      end: 33,
      ...where,
    },
    said,
    {
      id: 'urn:uuid:0c2f1fc0-6c1e-4c52-9f0e-3a6a1f6b7a10',
      now: new Date('2026-11-22T09:30:00Z'),
      version: '0.1.0',
    },
  );

/** What a page or a person may put in to break out of a file. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '![](https://spy.example/p.png)',
  '=HYPERLINK("https://spy.example")',
  '"; rm -rf /\r\n,,',
  'a\u202eb\u2069c\u2066d',
  '# heading\n```\n- list',
  '\u0000\u0007bell',
  '🧨'.repeat(3),
];
