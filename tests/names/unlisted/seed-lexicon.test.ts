import { beforeAll, describe, expect, it } from 'vitest';
import { gzipSync } from 'node:zlib';
import { lexiconBytes, seedLexicon } from '../../../src/cli/lexicon/load.ts';
import { classOfText, type Lexicon } from '../../../src/names/unlisted/lexicon.ts';
import { classNames } from '../../../src/names/unlisted/class-names.ts';
import { NAMES, NO_NAMES } from './lexicon.table.ts';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await seedLexicon();
}, 60_000);

describe('the lexicon that the project ships', () => {
  it.each(NAMES)('has %s as %s', (names, classes) => {
    const missing = names.split(', ').flatMap((name) =>
      classes
        .split(', ')
        .filter((wanted) => !classNames(classOfText(lexicon, name)).some((is) => is === wanted))
        .map((wanted) => `${name}: ${wanted}`),
    );
    expect(missing).toEqual([]);
  });

  it.each(NO_NAMES)('does not have %s as %s', (words, classes) => {
    const there = words.split(', ').flatMap((word) =>
      classNames(classOfText(lexicon, word))
        .filter((is) => classes.split(', ').includes(is))
        .map((is) => `${word}: ${is}`),
    );
    expect(there).toEqual([]);
  });

  it('weighs less than all word data may', async () => {
    expect(gzipSync(await lexiconBytes(), { level: 9 }).length).toBeLessThan(600 * 1024);
  });
});
