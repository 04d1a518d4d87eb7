import { expect, it } from 'vitest';
import type { Cue } from '../../../src/dataset/alias.ts';
import { cueEntities, cueLines } from '../../../extension/dataset/cue-words.ts';

const NAMES = new Map([['sm:seed/place/mill', 'Mill Town']]);
const near: Cue = { kind: 'nearWord', value: ['loan', 'branch'], window: 8 };
const where: Cue = { kind: 'docPlace', value: ['sm:seed/place/mill', 'sm:seed/place/gone'] };
const word: Cue = { kind: 'docWord', value: ['miller'] };
const since: Cue = { kind: 'docDateAfter', value: ['2018-07'] };

it.each([
  ['no cue, no line', {}, []],
  ['words near it', { requires: [near] }, ['Read only near loan, branch.']],
  [
    'one of several is enough; what the whole text must have is one of them',
    { requires: [near, where, word] },
    ['Read only near loan, branch or where the text also has Mill Town, sm:seed/place/gone, miller.'],
  ],
  ['what speaks against it', { forbids: [near] }, ['Not read near loan, branch.']],
  [
    'both, and a date in words',
    { requires: [since], forbids: [word] },
    ['Read only in texts since Jul 2018.', 'Not read where the text also has miller.'],
  ],
] as const)('%s', (_, cues, lines) =>
  expect(cueLines({ requires: [], forbids: [], ...structuredClone(cues) } as never, NAMES)).toEqual(lines),
);

it('only cues that ask for entities name any', () =>
  expect(cueEntities({ requires: [near, where], forbids: [word] })).toEqual(where.value));
