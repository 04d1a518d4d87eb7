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

/** The APIs that our code names, such as `tabs` for `browser.tabs.query(...)`. */
function namedApis(): Set<string> {
  const files = readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' });
  const code = files
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(EXTENSION, file), 'utf8'));
  return new Set([...code.join('\n').matchAll(/\bbrowser\.(\w+)/g)].map(([, api]) => api!));
}

/** Throws where the polyfill no longer holds its description where it did. */
export function trimmed(source: string, apis: ReadonlySet<string>): string {
  const described = DESCRIPTION.exec(source)?.[1];
  if (!described) throw new Error('webextension-polyfill describes its APIs in another way than it did');
  const all = Object.entries(JSON.parse(described) as Record<string, unknown>);
  const kept = Object.fromEntries(all.filter(([api]) => apis.has(api)));
  return source.replace(described, () => JSON.stringify(kept));
}

export function trimPolyfill(target: Target): Plugin {
  return {
    name: 'sourcemark-polyfill',
    apply: 'build',
    transform: {
      filter: { id: /webextension-polyfill\/dist\/browser-polyfill\.js/ },
      handler: (code) => ({
        code: target === 'firefox' ? 'module.exports = globalThis.browser;' : trimmed(code, namedApis()),
        map: null,
      }),
    },
  };
}
