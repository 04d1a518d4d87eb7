import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { trimmed } from '../../scripts/build/polyfill.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('webextension-polyfill'), 'utf8');

/** What the polyfill makes of an API whose functions take a callback. */
function wrapped(code: string): Record<string, Record<string, (...args: unknown[]) => unknown>> {
  const module = { exports: {} };
  const withCallback = (...args: unknown[]) => (args.at(-1) as (value: string) => void)('called back');
  const chrome = { runtime: { id: 'x' }, tabs: { get: withCallback }, history: { deleteAll: withCallback } };
  // The module looks for both as globals of the page that it runs in.
  new Function('module', 'exports', 'chrome', 'globalThis', code)(module, module.exports, chrome, { chrome });
  return module.exports as never;
}

test('a function that is named answers with promises, as before', async () => {
  for (const code of [source, trimmed(source, new Set(['tabs', 'get']))])
    expect(await wrapped(code)['tabs']!['get']!(1)).toBe('called back');
});

test('an API or a function that is not named is handed through as the browser has it', () => {
  const { history, tabs } = wrapped(trimmed(source, new Set(['tabs', 'query'])));
  const heard: unknown[] = [];
  history!['deleteAll']!((value: unknown) => heard.push(value));
  tabs!['get']!(1, (value: unknown) => heard.push(value));
  expect(heard).toEqual(['called back', 'called back']);
});

test('a polyfill of another shape stops the build', () => {
  expect(() => trimmed('module.exports = {};', new Set(['tabs']))).toThrow('describes its APIs');
});
