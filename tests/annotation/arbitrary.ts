/** Random passages and writings, with all that a page or a person can put into them. */
import * as fc from 'fast-check';
import type { EvidenceItem } from '../../src/annotation/annotation.ts';
import type { Passage, Provenance, Writing } from '../../src/annotation/build.ts';
import { rate, RATING_SCALES } from '../../src/annotation/ratings.ts';

const words = (maxLength: number) => fc.string({ unit: 'binary', maxLength });
const instant = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

export const passage: fc.Arbitrary<Passage> = fc.record({
  url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
  canonicalUrl: fc.option(fc.webUrl()),
  title: words(1200),
  language: fc.option(fc.constantFrom('en', 'ur', 'ps', 'fa')),
  published: fc.option(fc.constantFrom('2018', '2018-07', '2018-07-16')),
  exact: words(300),
  prefix: words(500),
  suffix: words(500),
  start: fc.nat(1_000_000),
  end: fc.nat(1_000_000),
});

const rating = fc
  .constantFrom(...RATING_SCALES)
  .chain((scale) =>
    fc
      .tuple(fc.constantFrom(...scale.steps), words(80))
      .map(([step, why]) => rate(scale.id, step.id, why) ?? null),
  );

const evidence: fc.Arbitrary<EvidenceItem> = fc.record(
  {
    url: fc.webUrl(),
    accessed: instant,
    kind: fc.constantFrom('primary' as const, 'secondary' as const),
    quoteShort: fc.string({ minLength: 1, maxLength: 300 }),
    safetyWithheld: fc.boolean(),
  },
  { requiredKeys: ['accessed', 'kind'] },
);

export const writing: fc.Arbitrary<Writing> = fc.record({
  note: fc.oneof(words(500), fc.constant('   '), fc.constant('')),
  rating: fc.option(rating),
  records: fc.array(fc.constantFrom('sm:seed/group/ttp', 'sm:seed/figure/mastung-137'), { maxLength: 3 }),
  evidence: fc.array(evidence, { maxLength: 3 }),
});

export const provenance: fc.Arbitrary<Provenance> = fc.record(
  {
    id: fc.uuid().map((uuid) => `urn:uuid:${uuid}`),
    now: fc.date({
      min: new Date('2020-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    }),
    version: fc.constant('0.1.0'),
    creator: fc.constant({ type: 'Person' as const, name: 'A. Checker' }),
  },
  { requiredKeys: ['id', 'now', 'version'] },
);
