/**
 * A part of the background that a worker needs seldom: a script of its own, run when it is first asked for, so that a
 * worker that wakes for a page need not load it. The script leaves what it offers as a global.
 */
import { browser } from './api.ts';

type ImportScripts = (...urls: string[]) => unknown;

/** Only a worker has it. */
const importScripts = (): ImportScripts | undefined =>
  (globalThis as { importScripts?: ImportScripts }).importScripts;

const urlOf = (file: string): string => browser.runtime.getURL(file);

/** A service worker may run later only what it has run once while it was being installed. */
export function keepParts(files: readonly string[]): void {
  const run = importScripts();
  if (run) addEventListener('install', () => run(...files.map(urlOf)));
}

/**
 * @param found the global that the script leaves.
 * @returns a function that answers it, and runs the script first where it has not run yet. Rejects where it can't be run.
 */
export function part<T>(file: string, found: () => T | undefined): () => Promise<T> {
  return async () => {
    if (!found()) {
      const run = importScripts();
      await (run ? run(urlOf(file)) : import(/* @vite-ignore */ urlOf(file)));
    }
    const offered = found();
    if (!offered) throw new Error(`${file} offers nothing`);
    return offered;
  };
}
