import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PackRecords } from '../../../src/dataset/canonical.ts';
import { PackCheck } from '../../../src/dataset/exchange/pack-check.ts';
import { noCounts } from '../../../src/dataset/exchange/pack-lines.ts';
import type { Problem } from '../../../src/dataset/exchange/problem.ts';
import { inOrder, LISTS } from '../../../src/dataset/exchange/records.ts';
import type { Pack } from '../../../src/dataset/pack.ts';
import { validatePack } from '../../../src/dataset/validate-pack.ts';
import { samplePack } from '../sample-pack.ts';
import { anyRecords, packOf } from './arbitrary.ts';

function checked(records: PackRecords, known: (id: string) => boolean = () => false) {
  const check = new PackCheck();
  inOrder(records).forEach((one, at) => check.add(one, at + 2));
  const counts = noCounts();
  for (const list of LISTS) counts[list] = records[list].length;
  check.finish({ contentSha256: '0'.repeat(64), counts }, known);
  return check;
}
const sample = () => structuredClone(samplePack('a'.repeat(64)));

describe('PackCheck', () => {
  it('finds nothing in a sound pack, and makes its hash on the way', async () => {
    const pack = await packOf(sample());
    const check = checked(pack);
    expect([check.problems, check.outside, check.digest()]).toEqual([[], [], pack.contentSha256]);
  });

  it('has no hash where the records did not come in order', () => {
    const check = new PackCheck();
    for (const one of inOrder(sample()).toReversed()) check.add(one, 1);
    expect(check.digest()).toBe(null);
  });

  it.each<[string, (p: Pack) => unknown, Partial<Problem>]>([
    [
      'an id twice',
      (p) => p.sources.push(p.sources[0]!),
      { code: 'duplicateId', line: 14, pointer: '/record/id' },
    ],
    [
      'a reference to nothing',
      (p) => (p.entities[0]!.partOf = 'sm:sample/group/none'),
      { code: 'dangling', pointer: '/record/partOf', detail: 'sm:sample/group/none' },
    ],
    [
      'a cue that asks for nobody',
      (p) => (p.entities[0]!.aliases[0]!.requires = [{ kind: 'docPlace', value: ['sm:sample/place/none'] }]),
      { code: 'dangling', pointer: '/record/aliases/0' },
    ],
    [
      'a circle',
      (p) => ((p.entities[0]!.partOf = p.entities[1]!.id), (p.entities[1]!.partOf = p.entities[0]!.id)),
      { code: 'inconsistent', pointer: '/record/partOf' },
    ],
    [
      'a mention by another name',
      (p) => (p.entities[0]!.aliases[0]!.text = 'Grey Fist'),
      { code: 'inconsistent' },
    ],
    [
      'a denial by nobody',
      (p) => delete p.relations[0]!.assertedBy,
      { code: 'inconsistent', pointer: '/record/assertedBy', line: 12 },
    ],
    [
      'an interval upside down',
      (p) => Object.assign(p.figureClaims[0]!, { high: 3 }),
      { code: 'inconsistent', pointer: '/record/high' },
    ],
    [
      'a document without a date',
      (p) => delete p.sources[0]!.publishedOn,
      { code: 'inconsistent', pointer: '/record/publishedOn' },
    ],
  ])('finds %s, and on which line', (_, change, problem) => {
    const pack = sample();
    change(pack);
    expect(checked(pack).problems).toContainEqual(expect.objectContaining(problem));
  });

  it('takes what the dataset has, and says what it has to be asked', () => {
    const pack = sample();
    pack.entities[0]!.partOf = 'sm:other/group/big';
    const check = checked(pack, (id) => id === 'sm:other/group/big');
    expect([check.outside, check.problems]).toEqual([['sm:other/group/big'], []]);
  });

  it('says that lines are missing', () => {
    const check = new PackCheck();
    check.finish({ contentSha256: '0'.repeat(64), counts: { ...noCounts(), entities: 1 } }, () => true);
    expect(check.problems).toEqual([{ code: 'truncated', pointer: '/end/counts/entities' }]);
  });

  it('judges as the check of a whole pack does', () => {
    const damage: ((p: PackRecords) => unknown)[] = [
      () => undefined,
      (p) => p.sources.pop(),
      (p) => p.entities.pop(),
      (p) => p.mentions.push(p.mentions[0]!),
      (p) => p.entities.push(p.entities[0]!),
      (p) => p.figureClaims[0] && (p.figureClaims[0].low = 1e9),
      (p) => p.relations[0] && (p.relations[0].object = p.relations[0].subject),
    ];
    fc.assert(
      fc.property(anyRecords, fc.constantFrom(...damage), (records, harm) => {
        const changed = structuredClone(records);
        harm(changed);
        const whole = validatePack({ ...sample(), ...changed });
        const codes = whole.ok ? [] : whole.error.map(({ code }) => code ?? 'inconsistent');
        expect(new Set(checked(changed).problems.map(({ code }) => code))).toEqual(new Set(codes));
      }),
    );
  });
});
