import { expect, test } from 'vitest';
import { projectFiles, read } from './files.ts';

const texts = projectFiles().filter(
  (path) =>
    /\.(?:ts|tsx|js|mjs|json|md|css|html|yml|txt)$/.test(path) &&
    path !== 'package-lock.json' &&
    path !== 'tests/repo/house/words.test.ts',
);
const hits = (pattern: RegExp) => texts.filter((path) => pattern.test(read(path)));

test('no file says that something is yet to be done', () => {
  expect(hits(/\b(?:TODO|FIXME|XXX)\b|not implemented/)).toEqual([]);
});

test('no file holds a path of one machine', () => {
  expect(hits(/(?:^|[\s'"(`])\/(?:work|root|home\/[a-z]+|tmp)\//m)).toEqual([]);
});

test('no lock file names where packages were fetched from', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved":/);
});

test('no test is skipped or alone', () => {
  expect(
    texts.filter(
      (path) => path.startsWith('tests/') && /\b(?:test|it|describe)\.(?:only|todo)\b/.test(read(path)),
    ),
  ).toEqual([]);
});
