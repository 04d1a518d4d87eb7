import { describe, expect, test } from 'vitest';
import { codeFiles, importsOf, read } from './files.ts';

/** Each room may import from itself and from the rooms named here; everything else is a wall. */
const SRC: Record<string, string[]> = {
  text: [],
  dataset: ['text'],
  names: ['text', 'dataset'],
  figures: ['text', 'dataset'],
  scan: ['text', 'dataset', 'names', 'figures'],
  annotation: ['text', 'dataset', 'names', 'figures', 'scan'],
  crosscheck: ['text', 'dataset', 'names', 'figures', 'scan'],
  draw: ['text', 'dataset', 'names', 'figures', 'scan', 'annotation', 'crosscheck'],
  cli: ['text', 'dataset', 'names', 'figures', 'scan', 'annotation', 'crosscheck', 'draw'],
};
const EVERYWHERE = ['protocol', 'platform'];
const EXTENSION: Record<string, string[]> = {
  protocol: EVERYWHERE,
  platform: EVERYWHERE,
  _locales: [],
  store: EVERYWHERE,
  // Of `ui` the words that stand in a drawing: it is made once a page, so that no card needs to know how.
  background: [...EVERYWHERE, 'store', 'ui'],
  content: [...EVERYWHERE, 'card'],
  card: [...EVERYWHERE, 'ui', 'content'],
  ui: EVERYWHERE,
  popup: [...EVERYWHERE, 'ui', 'store'],
  panel: [...EVERYWHERE, 'ui', 'store'],
  options: [...EVERYWHERE, 'ui', 'store'],
  welcome: [...EVERYWHERE, 'ui', 'store'],
  review: [...EVERYWHERE, 'ui', 'store'],
  dataset: [...EVERYWHERE, 'ui', 'store'],
  notebook: [...EVERYWHERE, 'ui', 'store'],
  report: [...EVERYWHERE, 'ui'],
};

const roomOf = (path: string) => path.split('/').slice(0, 2);

function wallsBroken(path: string): string[] {
  const [house, room] = roomOf(path);
  return importsOf(path)
    .filter((target) => {
      const [otherHouse, otherRoom] = roomOf(target);
      if (otherHouse === 'scripts' || otherHouse === 'tests') return house !== 'scripts';
      if (house === 'scripts') return false;
      // The terminal's page is a view like the others: it is drawn where they are, and the terminal asks for it there.
      if (room === 'cli' && otherHouse === 'extension') return otherRoom !== 'report';
      if (house === 'src')
        return otherHouse !== 'src' || (otherRoom !== room && !SRC[room!]?.includes(otherRoom!));
      if (otherHouse === 'src') return otherRoom === 'cli';
      if (otherRoom === '_locales') return room !== 'platform';
      return otherRoom !== room && !EXTENSION[room!]?.includes(otherRoom!);
    })
    .map((target) => `${path} -> ${target}`);
}

describe('imports go one way', () => {
  test('every room is known', () => {
    const unknown = codeFiles().filter((path) => {
      const [house, room = ''] = roomOf(path);
      return (house === 'src' && !(room in SRC)) || (house === 'extension' && !(room in EXTENSION));
    });
    expect(unknown).toEqual([]);
  });

  test('no file imports through a wall', () => {
    expect(codeFiles().flatMap(wallsBroken)).toEqual([]);
  });

  test('the card takes nothing but its contract from the content script', () => {
    const broken = codeFiles()
      .filter((path) => path.startsWith('extension/card/'))
      .flatMap((path) =>
        importsOf(path).filter(
          (target) => target.startsWith('extension/content/') && !target.endsWith('/card-contract.ts'),
        ),
      );
    expect(broken).toEqual([]);
  });

  test('the engine knows no browser, no extension API and no Preact', () => {
    const foreign = /from '(?:preact|webextension-polyfill|dexie|node:)[^']*'/;
    const broken = codeFiles().filter((path) => /^src\/(?!cli\/)/.test(path) && foreign.test(read(path)));
    expect(broken).toEqual([]);
    const dom = /\b(?:document|window|chrome|browser|localStorage)\.\w/;
    const touching = codeFiles().filter(
      (path) =>
        path.startsWith('src/') &&
        dom.test(read(path).replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/g, '')),
    );
    expect(touching).toEqual([]);
  });
});
