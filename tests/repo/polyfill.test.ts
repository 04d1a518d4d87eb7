import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manifestFor } from '../../scripts/build/manifest.ts';
import { PROMISES_SINCE } from '../../scripts/build/polyfill.ts';

const EXTENSION = new URL('../../extension/', import.meta.url).pathname;
const code = readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(EXTENSION, file), 'utf8') }));

test('no Chromium is let in that has callbacks only', () => {
  const { minimum_chrome_version: least } = manifestFor('chromium') as { minimum_chrome_version: string };
  expect(Number(least)).toBeGreaterThanOrEqual(PROMISES_SINCE);
});

test('messages are heard in one place only, which answers without a promise', () => {
  const hears = code.filter(({ text }) => /\.onMessage(?:External)?\b/.test(text)).map(({ file }) => file);
  expect(hears).toEqual(['protocol/receive.ts']);
});

test('the API is asked for in one place only', () => {
  const asks = code
    .filter(({ text }) => /^import (?!type)[^;]*'webextension-polyfill'/m.test(text))
    .map(({ file }) => file);
  expect(asks).toEqual(['platform/api.ts']);
});
