import { describe, expect, it } from 'vitest';
import { idsInWords, withNames } from '../../src/dataset/ids-in-text.ts';

const FERRY = 'sm:made/group/grey-ferry';
const OWN = 'urn:uuid:00000000-0000-4000-8000-000000000001';
const NAMES = new Map([
  [FERRY, 'Grey Ferry'],
  // Asked for, and without a name.
  [OWN, OWN],
]);

describe('the ids in words', () => {
  it.each<[string, string[], string]>([
    [FERRY, [FERRY], `Grey Ferry (${FERRY})`],
    [`${FERRY}\n${OWN}`, [FERRY, OWN], `Grey Ferry (${FERRY})\n${OWN}`],
    [`${OWN}, ${FERRY}`, [OWN, FERRY], `${OWN}, Grey Ferry (${FERRY})`],
    [`${FERRY}\n${FERRY}`, [FERRY], `Grey Ferry (${FERRY})\nGrey Ferry (${FERRY})`],
    // Within a sentence an id is the writer's own word.
    [`see ${FERRY}`, [], `see ${FERRY}`],
    ['Two boats, and a note', [], 'Two boats, and a note'],
    ['', [], ''],
  ])('%j', (words, ids, named) => {
    expect(idsInWords([words])).toEqual(ids);
    expect(withNames(words, NAMES)).toBe(named);
  });
});
