import { expect, test } from 'vitest';
import { codeFiles, projectFiles, read } from './files.ts';

const lines = (path: string) => read(path).split('\n').length - 1;

/** Tables of words and places are data, however they are written down. */
const isData = (path: string) =>
  /\/(?:data|words|lexicon)\/|\.data\.ts$|news-sites\.ts$|vocabulary\.ts$/.test(path);

test('no file of code is over 400 lines', () => {
  const long = codeFiles()
    .filter((path) => !isData(path) && lines(path) > 400)
    .map((path) => `${path}: ${lines(path)}`);
  expect(long).toEqual([]);
});

test('the median file is under 100 lines', () => {
  const sizes = codeFiles()
    .filter((path) => !isData(path))
    .map(lines)
    .sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(100);
});

test('no test file is over 400 lines, tables apart', () => {
  const long = projectFiles()
    .filter(
      (path) =>
        /^tests\/.*\.tsx?$/.test(path) &&
        !/\.table\.ts$|\/tables?\/|\/fixtures\//.test(path) &&
        lines(path) > 400,
    )
    .map((path) => `${path}: ${lines(path)}`);
  expect(long).toEqual([]);
});
