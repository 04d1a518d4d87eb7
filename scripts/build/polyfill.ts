/**
 * Trims `webextension-polyfill` to what a build needs of it. It describes every function of every API, and in Firefox,
 * which has the promises itself, it does nothing; all of it would be in each of our scripts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Target } from './manifest.ts';

const EXTENSION = new URL('../../extension/', import.meta.url).pathname;
const DESCRIPTION = /const apiMetadata = (\{[\s\S]*?\n {6}\});/;

/** All that our code asks of an object (`.tabs`, `.query`): an API or a function of one is used only where its name stands. */
function namedWords(): Set<string> {
  const files = readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' });
  const code = files
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(EXTENSION, file), 'utf8'));
  return new Set([...code.join('\n').matchAll(/\.(\w+)/g)].map(([, name]) => name!));
}

type Described = { [name: string]: Described | number | boolean };

/** `{tabs: {query: {minArgs: 0, maxArgs: 1}, ...}}` without the APIs and the functions that nobody names. */
function named(described: Described, words: ReadonlySet<string>): Described {
  const kept = Object.entries(described).flatMap(
    ([name, inner]): [string, Described | number | boolean][] => {
      if (typeof inner !== 'object' || 'minArgs' in inner) return words.has(name) ? [[name, inner]] : [];
      const some = words.has(name) ? named(inner, words) : {};
      return Object.keys(some).length > 0 ? [[name, some]] : [];
    },
  );
  return Object.fromEntries(kept);
}

/** Throws where the polyfill no longer holds its description where it did. */
export function trimmed(source: string, words: ReadonlySet<string>): string {
  const described = DESCRIPTION.exec(source)?.[1];
  if (!described) throw new Error('webextension-polyfill describes its APIs in another way than it did');
  const kept = named(JSON.parse(described) as Described, words);
  return source.replace(described, () => JSON.stringify(kept));
}

export function trimPolyfill(target: Target): Plugin {
  return {
    name: 'sourcemark-polyfill',
    apply: 'build',
    transform: {
      filter: { id: /webextension-polyfill\/dist\/browser-polyfill\.js/ },
      handler: (code) => ({
        code: target === 'firefox' ? 'module.exports = globalThis.browser;' : trimmed(code, namedWords()),
        map: null,
      }),
    },
  };
}
