import { afterEach, expect, test, vi } from 'vitest';
import { keepParts, part } from '../../../extension/platform/part.ts';

interface Offered {
  answer: number;
}
let offered: Offered | undefined;
const late = part('late.js', () => offered);

afterEach(() => {
  offered = undefined;
  vi.unstubAllGlobals();
});

/** A worker whose scripts do what `run` does. */
function worker(run: (url: string) => void) {
  const importScripts = vi.fn((...urls: string[]) => urls.forEach(run));
  vi.stubGlobal('importScripts', importScripts);
  return importScripts;
}

test('is run once, when it is first asked for', async () => {
  const importScripts = worker(() => (offered = { answer: 42 }));
  expect(importScripts).not.toHaveBeenCalled();
  expect([await late(), await late()]).toEqual([{ answer: 42 }, { answer: 42 }]);
  expect(importScripts.mock.calls).toEqual([['chrome-extension://sourcemark-test/late.js']]);
});

test('is tried again after it could not be run', async () => {
  worker(() => {
    throw new Error('NetworkError');
  });
  await expect(late()).rejects.toThrow('NetworkError');
  worker(() => (offered = { answer: 1 }));
  expect(await late()).toEqual({ answer: 1 });
});

test('says so where a script leaves nothing', async () => {
  worker(() => undefined);
  await expect(late()).rejects.toThrow('late.js offers nothing');
});

test('all are run while a worker is installed, since it may run nothing new later', () => {
  const importScripts = worker(() => undefined);
  let installed: (() => void) | undefined;
  vi.stubGlobal('addEventListener', (_: string, listener: () => void) => (installed = listener));
  keepParts(['late.js', 'upkeep.js']);
  expect(importScripts).not.toHaveBeenCalled();
  installed!();
  expect(importScripts.mock.calls[0]).toEqual([
    'chrome-extension://sourcemark-test/late.js',
    'chrome-extension://sourcemark-test/upkeep.js',
  ]);
});

test('an event page has nothing to keep', () => {
  vi.stubGlobal('addEventListener', () => expect.fail('listens'));
  keepParts(['late.js']);
});
