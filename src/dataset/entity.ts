import * as v from 'valibot';
import { alias } from './alias.ts';
import { designation } from './designation.ts';
import { id, isoDate, text } from './primitives.ts';
import { ENTITY_KINDS } from './vocabulary.ts';

const identifier = v.strictObject({
  scheme: v.picklist([
    'wikidata',
    'geonames',
    'wof',
    'unsc',
    'iso3166-1',
    'iso3166-2',
    'misp',
    'canada',
    'other',
  ]),
  value: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  /** Where it was checked; an identifier that nobody checked does not belong in a pack. */
  verifiedIn: text,
});

const placeFacts = v.strictObject({
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  datum: v.literal('WGS84'),
  precisionKm: v.pipe(v.number(), v.minValue(0)),
  geometryKind: v.picklist(['point', 'centroid']),
  source: id,
});

const role = v.strictObject({
  title: text,
  organisation: v.optional(text),
  from: v.optional(isoDate),
  to: v.optional(isoDate),
  source: id,
});

/** What a body that counts counts, in our own words: without it "the same year" has five honest numbers. */
const counting = v.strictObject({
  /** "attacks, and people killed and injured in them" */
  what: text,
  /** "civilians only" */
  whom: text,
  /** "each month" */
  often: text,
  source: id,
});

/** A group, institution, place, person or event (FtM LegalEntity, Address, Event). No private persons. */
export const entity = v.strictObject({
  id,
  kind: v.picklist(ENTITY_KINDS),
  /** armedGroup, party, country, province, district, city, crossing, mediaOutlet, thinkTank, role, attack, ... */
  subKind: v.pipe(v.string(), v.regex(/^[a-z][A-Za-z]{1,30}$/)),
  /** The most common neutral name, per language tag; `en` is required. */
  label: v.objectWithRest({ en: text }, text),
  /** Neutral, in our own words. */
  description: v.pipe(v.string(), v.minLength(1), v.maxLength(240)),
  /** "not the Afghan Taliban": whom a reader would take it for. */
  distinguish: v.optional(v.pipe(v.string(), v.maxLength(120))),
  identifiers: v.array(identifier),
  aliases: v.pipe(v.array(alias), v.minLength(1)),
  designations: v.array(designation),
  partOf: v.optional(id),
  /** For a capital or an office ("the Afghan government"): whom it stands for, with the time each held it. */
  metonymOf: v.optional(
    v.array(v.strictObject({ entity: id, from: v.optional(isoDate), to: v.optional(isoDate) })),
  ),
  place: v.optional(placeFacts),
  event: v.optional(
    v.strictObject({
      start: isoDate,
      end: v.optional(isoDate),
      placeId: v.optional(id),
      type: text,
      basis: v.picklist(['stated', 'inferred']),
      why: v.optional(text),
    }),
  ),
  person: v.optional(v.strictObject({ roles: v.array(role), publicFigure: v.boolean() })),
  counting: v.optional(counting),
  validFrom: v.optional(isoDate),
  validTo: v.optional(isoDate),
  /** Where it is mentioned or described; at least one. */
  sources: v.pipe(v.array(id), v.minLength(1)),
  note: v.optional(text),
});
export type Entity = v.InferOutput<typeof entity>;
export type Identifier = v.InferOutput<typeof identifier>;
