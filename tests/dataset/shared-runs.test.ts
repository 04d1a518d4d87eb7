import { expect, it } from 'vitest';
import { sharedRuns } from './shared-runs.ts';

const theirs = ['The miller of Lowdale sold his three oxen, and the Grey Hand took them.'];

it('finds a run whatever its case, its marks and its apostrophes', () => {
  expect(sharedRuns(['They say: miller of “Lowdale” sold HIS oxen.'], theirs, [], 5)).toEqual([
    'miller of lowdale sold his | They say: miller of “Lowdale” sold HIS oxen.',
  ]);
});

it('lets a name pass and nothing more', () => {
  expect(sharedRuns(['It was the Grey Hand.'], theirs, ['Grey Hand'], 3)).toEqual([]);
  expect(sharedRuns(['and the Grey Hand'], theirs, ['Grey Hand'], 3)).toEqual([
    'and the grey | and the Grey Hand',
  ]);
});

it('finds none in a text that is shorter than the run', () => {
  expect(sharedRuns(['three oxen'], theirs, [], 3)).toEqual([]);
});
