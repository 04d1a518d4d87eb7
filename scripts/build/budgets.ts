/** What each script, and the word data, may weigh, gzip, in bytes. A build over its budget fails. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const KB = 1024;
const FILES: Record<string, number> = {
  'content.js': 24 * KB,
  'card.js': 40 * KB,
  // Only on pages with a mark that does not stand as it stood.
  'anchor.js': 24 * KB,
  'background.js': 90 * KB,
  // What the background runs only when it is asked for: after the first highlights, and after an update.
  'late.js': 32 * KB,
  'upkeep.js': 24 * KB,
  'drawings.js': 16 * KB,
  'words.bin': 600 * KB,
};
const PAGE = 60 * KB;
const PAGES = ['popup', 'panel', 'options', 'welcome', 'review', 'dataset', 'notebook'];

export interface Weight {
  what: string;
  bytes: number;
  budget: number;
}

const gzipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;

/**
 * Every script and style that a page loads to show itself, with the shared chunks. Parts that are asked for later (the
 * article reader of a review, a panel's views) are not in it.
 */
function loadedBy(folder: string, page: string): string[] {
  const found = new Set<string>();
  const follow = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    for (const [, target] of readFileSync(join(folder, file), 'utf8').matchAll(
      /(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g,
    )) {
      follow(join(file, '..', target!).replaceAll('\\', '/'));
    }
  };
  const html = readFileSync(join(folder, page, `${page}.html`), 'utf8');
  for (const [, target] of html.matchAll(/(?:src|href)="(\.{0,2}\/?[^"]+\.(?:js|css))"/g))
    follow(join(page, target!).replaceAll('\\', '/'));
  return [...found].filter((file) => readdirSync(join(folder, file, '..')).includes(file.split('/').at(-1)!));
}

/** Weighs a built extension's folder. */
export function weigh(folder: string): Weight[] {
  return [
    ...Object.entries(FILES).map(([what, budget]) => ({
      what,
      bytes: gzipped(join(folder, what)),
      budget,
    })),
    ...PAGES.map((page) => ({
      what: `${page} with shared chunks`,
      bytes: loadedBy(folder, page).reduce((sum, file) => sum + gzipped(join(folder, file)), 0),
      budget: PAGE,
    })),
  ];
}

export const overweight = (weights: Weight[]): string[] =>
  weights
    .filter(({ bytes, budget }) => bytes > budget)
    .map(({ what, bytes, budget }) => `${what}: ${bytes} bytes gzip, ${budget} allowed`);
