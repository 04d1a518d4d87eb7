import { describe, expect, it } from 'vitest';
import type { Pack } from '../../src/dataset/pack.ts';
import { validatePack } from '../../src/dataset/validate-pack.ts';
import { DOCUMENT, samplePack, TEXT } from './sample-pack.ts';

const sound = () => samplePack('a'.repeat(64));

/** The issues of a pack after a change, as "path: message". */
function issues(change: (pack: Pack) => void, options?: Parameters<typeof validatePack>[1]): string[] {
  const pack = structuredClone(sound());
  change(pack);
  const result = validatePack(pack, options);
  return result.ok ? [] : result.error.map(({ path, message }) => `${path}: ${message}`);
}

describe('validatePack', () => {
  it('accepts a sound pack and gives it back', () => {
    const result = validatePack(sound(), { documentLengths: new Map([[DOCUMENT, TEXT.length]]) });
    expect(result).toEqual({ ok: true, value: sound() });
  });

  const cases: [what: string, change: (pack: Pack) => void, expected: string][] = [
    [
      'two records with one id',
      (p) => (p.relations[0]!.id = p.figureClaims[0]!.id),
      'figureClaims.0: the id sm:sample/figure/killed-12 is already that of relations.0',
    ],
    [
      'a designation with the id of another',
      (p) => {
        const designation = {
          id: p.sources[0]!.id,
          authority: 'A state',
          status: 'listed' as const,
          source: DOCUMENT,
        };
        p.entities[0]!.designations.push(designation);
      },
      `entities.0.designations.0: the id ${DOCUMENT} is already that of sources.0`,
    ],
    [
      'a reference to nothing',
      (p) => (p.entities[0]!.partOf = 'sm:sample/group/none'),
      'entities.0.partOf: no record has the id sm:sample/group/none',
    ],
    [
      'a cue that asks for nobody',
      (p) => (p.entities[0]!.aliases[0]!.requires = [{ kind: 'docPlace', value: ['sm:sample/place/none'] }]),
      'entities.0.aliases.0 (docPlace): no record has the id sm:sample/place/none',
    ],
    [
      'a circle of parts',
      (p) => {
        p.entities[0]!.partOf = p.entities[1]!.id;
        p.entities[1]!.partOf = p.entities[0]!.id;
      },
      'entities.0.partOf: is part of itself',
    ],
    [
      'the same alias twice',
      (p) => p.entities[0]!.aliases.push({ ...p.entities[0]!.aliases[0]! }),
      'entities.0.aliases.1: Grey Hand (en) stands here twice',
    ],
    [
      'an alias in another script',
      (p) => (p.entities[0]!.aliases[0]!.script = 'Arab'),
      'entities.0.aliases.0.script: is not the script of the text',
    ],
    [
      'a neighbour cue without a window',
      (p) => (p.entities[0]!.aliases[0]!.forbids = [{ kind: 'nearWord', value: ['x'] }]),
      'entities.0.aliases.0: nearWord needs a window',
    ],
    [
      'a date cue without a date',
      (p) => (p.entities[0]!.aliases[0]!.forbids = [{ kind: 'docDateAfter', value: ['soon'] }]),
      'entities.0.aliases.0: docDateAfter needs one date',
    ],
    [
      'a document without a date',
      (p) => delete p.sources[0]!.publishedOn,
      'sources.0.publishedOn: a document needs a date, inferred if need be',
    ],
    [
      'an inferred date without a reason',
      (p) => (p.sources[0]!.publishedOn!.basis = 'inferred'),
      'sources.0.publishedOn.why: an inferred date needs its reason',
    ],
    [
      'a date less precise than it says',
      (p) => (p.sources[0]!.publishedOn!.date = '2020'),
      'sources.0.publishedOn.precision: the date is not as precise as it says',
    ],
    [
      'a relation to itself',
      (p) => (p.relations[0]!.object = p.relations[0]!.subject),
      'relations.0.object: is the subject itself',
    ],
    [
      'a denial by nobody',
      (p) => delete p.relations[0]!.assertedBy,
      'relations.0.assertedBy: denied by nobody',
    ],
    [
      'what another says, as asserted by the document',
      (p) => (p.relations[0]!.stance = 'asserted'),
      'relations.0.stance: what somebody else says is not asserted by the document',
    ],
    [
      'responsibility claimed on behalf of another',
      (p) => {
        p.relations[0]!.stance = 'claimed';
        p.relations[0]!.assertedBy = p.entities[1]!.id;
      },
      'relations.0.assertedBy: responsibility is claimed by the subject itself; by others it is attributed or alleged',
    ],
    [
      'a place as something one is responsible for',
      (p) => (p.relations[0]!.object = p.entities[1]!.id),
      'relations.0.object: responsibleFor does not take a place',
    ],
    [
      '"at least 12" with an end',
      (p) => (p.figureClaims[0]!.low = 13),
      'figureClaims.0.low: "at least" includes its number',
    ],
    [
      '"more than 12" that includes 12',
      (p) => (p.figureClaims[0]!.comparator = 'moreThan'),
      'figureClaims.0.low: "more than" leaves its number out',
    ],
    [
      'an exact value with an open interval',
      (p) => (p.figureClaims[1]!.high = null),
      'figureClaims.1.low: an exact value is its own interval',
    ],
    [
      'a vague word with a value',
      (p) => Object.assign(p.figureClaims[1]!, { vague: true, comparator: 'vague' }),
      'figureClaims.1.value: a vague word has no value',
    ],
    [
      'an interval upside down',
      (p) => Object.assign(p.figureClaims[0]!, { high: 3 }),
      'figureClaims.0.high: is below low',
    ],
    [
      'a share of nothing',
      (p) => Object.assign(p.figureClaims[1]!, { kind: 'percentShare', unit: 'percent' }),
      'figureClaims.1.denominator: a share of what?',
    ],
    [
      'a change since never',
      (p) => Object.assign(p.figureClaims[1]!, { kind: 'percentChange', unit: 'percent' }),
      'figureClaims.1.baselinePeriod: a change since when?',
    ],
    [
      'a part that its whole does not know',
      (p) => (p.figureClaims[1]!.partOf = p.figureClaims[0]!.id),
      'figureClaims.1.partOf: the whole does not include it',
    ],
    [
      'a figure without a place in its document',
      (p) => delete p.figureClaims[0]!.locator,
      'figureClaims.0.locator: is missing',
    ],
    [
      'a mention by a name that the entity does not have',
      (p) => (p.entities[0]!.aliases[0]!.text = 'Grey Fist'),
      'mentions.0: Grey Hand is no alias of sm:sample/group/grey-hand',
    ],
    [
      'two names on the same words',
      (p) => p.mentions.push(structuredClone(p.mentions[0]!)),
      'mentions.5: stands on the same words as mentions.0',
    ],
    [
      'a description with the words of the document',
      (p) =>
        (p.mentions[4]!.locator.exact = 'x'.repeat(
          p.mentions[4]!.locator.end - p.mentions[4]!.locator.start,
        )),
      "mentions.4.locator.exact: a description's words are the document's own",
    ],
    [
      'words longer than their span',
      (p) => (p.mentions[0]!.locator.end += 1),
      'mentions.0.locator.exact: is not as long as its span',
    ],
  ];
  it.each(cases)('tells of %s', (_, change, expected) => expect(issues(change)).toContain(expected));

  it('tells of a locator beyond its document, where the length is known', () => {
    const options = { documentLengths: new Map([[DOCUMENT, 20]]) };
    expect(issues(() => {}, options)).toContain('mentions.1.locator.end: lies beyond the document');
  });

  it('lets a pack refer to the records of a known one', () => {
    const id = 'sm:other/group/known';
    expect(issues((p) => (p.entities[0]!.partOf = id), { known: (known) => known === id })).toEqual([]);
  });

  it('tells where the schema is not met', () => {
    expect(issues((p) => Object.assign(p.entities[0]!, { kind: 'ship' }))[0]).toMatch(/^entities\.0\.kind: /);
    expect(issues((p) => Object.assign(p.sources[0]!, { surprise: 1 }))[0]).toMatch(
      /^sources\.0\.surprise: /,
    );
  });

  it.each([null, 7, 'pack', [], {}])('refuses %j', (value) => expect(validatePack(value).ok).toBe(false));
});
