/** Random passages and writings, with all that a page or a person can put into them. */
import * as fc from 'fast-check';
import { STATUSES, type Creator } from '../../src/annotation/annotation.ts';
import type { Passage, Provenance } from '../../src/annotation/build.ts';
import type { EvidenceItem } from '../../src/annotation/evidence.ts';
import { rate, RATING_SCALES } from '../../src/annotation/ratings.ts';
import type { Claim, Question, Writing } from '../../src/annotation/writing.ts';

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

const said = (maxLength: number) => fc.string({ unit: 'binary', minLength: 1, maxLength });
const day = fc.constantFrom('2018', '2018-07', '2018-07-16');
const record = fc.constantFrom('sm:seed/group/ttp', 'sm:seed/figure/mastung-137');

const details = {
  accessed: instant,
  kind: fc.constantFrom('primary' as const, 'secondary' as const),
  title: said(100),
  archiveUrl: fc.webUrl(),
  quoteShort: said(300),
  safetyWithheld: fc.boolean(),
};
const evidence: fc.Arbitrary<EvidenceItem> = fc.oneof(
  fc.record({ url: fc.webUrl(), ...details }, { requiredKeys: ['url', 'accessed', 'kind'] }),
  fc.record({ record, ...details }, { requiredKeys: ['record', 'accessed', 'kind'] }),
);

const claim: fc.Arbitrary<Claim> = fc.record(
  { text: said(200), by: fc.record({ name: said(80), record }, { requiredKeys: ['name'] }), on: day },
  { requiredKeys: ['text'] },
);

const question: fc.Arbitrary<Question> = fc.record(
  { text: said(200), askedOf: said(80), askedOn: day, answer: said(200), answeredOn: day },
  { requiredKeys: ['text'] },
);

export const writing: fc.Arbitrary<Writing> = fc.record({
  claim: fc.option(claim),
  note: fc.oneof(words(500), fc.constant('   '), fc.constant('')),
  tags: fc.array(said(40), { maxLength: 4 }),
  questions: fc.array(question, { maxLength: 3 }),
  rating: fc.option(rating),
  records: fc.array(record, { maxLength: 3 }),
  evidence: fc.array(evidence, { maxLength: 3 }),
  status: fc.constantFrom(...STATUSES),
  archived: fc.option(fc.webUrl()),
  publication: fc.option(fc.record({ url: fc.webUrl(), on: day }, { requiredKeys: ['url'] })),
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
    creator: fc.constantFrom<Creator>(
      { type: 'Person', name: 'A. Checker' },
      { type: 'Organization', name: 'Harbour Desk', homepage: 'https://desk.example/' },
    ),
  },
  { requiredKeys: ['id', 'now', 'version'] },
);
