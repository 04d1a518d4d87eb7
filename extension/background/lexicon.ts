/**
 * The word data by which unlisted names are recognised: read once in a worker's life, while the index is read from its
 * database. Without it, as where the file is damaged, listed names are found all the same.
 */
import { browser } from '../platform/api.ts';
import { openLexicon, type Lexicon } from '../../src/names/unlisted/lexicon.ts';

async function load(): Promise<Lexicon | null> {
  try {
    const opened = openLexicon(await (await fetch(browser.runtime.getURL('words.bin'))).arrayBuffer());
    return opened.ok ? opened.value : null;
  } catch {
    return null;
  }
}

let loading: Promise<Lexicon | null> | null = null;

export const loadLexicon = (): Promise<Lexicon | null> => (loading ??= load());
