/**
 * The cues of an index made ready: which words to look for in a document, and the cue sets with their words as hashes.
 * Made once for each opened index; a cue set is made ready when it is first asked for.
 */
import type { Cue } from '../dataset/alias.ts';
import type { CueSet } from './entry.ts';
import { type CuePhrase, cuePhrase } from './cue-phrase.ts';
import type { NameIndex } from './name-index.ts';

export interface ReadyCue {
  kind: Cue['kind'];
  window: number;
  /** Of the word kinds. */
  phrases: readonly CuePhrase[];
  /** Of the entity kinds: numbers in the index; those that it does not have are left out. */
  entities: readonly number[];
  /** Of the date kinds. */
  date: string;
}

export interface ReadyCues {
  requires: readonly ReadyCue[];
  forbids: readonly ReadyCue[];
  from: string | undefined;
  to: string | undefined;
}

/** How far a word may stand where the cue does not say: the next word, or within a long sentence. */
const WINDOWS: Partial<Record<Cue['kind'], number>> = { beforeWord: 1, afterWord: 1, nearWord: 10 };
const NO_CUES: ReadyCues = { requires: [], forbids: [], from: undefined, to: undefined };

export class Rules {
  private readonly ready = new Map<CueSet, ReadyCues>();
  private docWords: Map<number, CuePhrase[]> | undefined;
  /** Bit filter over the low bits of the first words of `docWord` phrases. */
  readonly docWordFilter = new Uint8Array(4096);

  constructor(readonly index: NameIndex) {
    for (const phrases of this.documentWords().values())
      for (const phrase of phrases) this.docWordFilter[phrase.hashes[0]! & 4095] = 1;
  }

  /** The words that some cue asks a document for, by the hash of their first word. */
  documentWords(): Map<number, CuePhrase[]> {
    if (this.docWords !== undefined) return this.docWords;
    this.docWords = new Map();
    const seen = new Set<string>();
    for (const set of this.index.details.cueSets)
      for (const cue of [...set.requires, ...set.forbids])
        if (cue.kind === 'docWord')
          for (const word of cue.value) {
            const phrase = seen.has(word) ? null : cuePhrase(word);
            seen.add(word);
            if (phrase === null) continue;
            const list = this.docWords.get(phrase.hashes[0]!) ?? [];
            list.push(phrase);
            this.docWords.set(phrase.hashes[0]!, list);
          }
    return this.docWords;
  }

  /** The cues of a row's alias; empty where it has none. */
  of(row: number): ReadyCues {
    const set = this.index.cuesOf(row);
    if (set === undefined) return NO_CUES;
    let ready = this.ready.get(set);
    if (ready === undefined) {
      ready = {
        requires: set.requires.map((cue) => this.prepare(cue)),
        forbids: set.forbids.map((cue) => this.prepare(cue)),
        from: set.from,
        to: set.to,
      };
      this.ready.set(set, ready);
    }
    return ready;
  }

  private prepare(cue: Cue): ReadyCue {
    const isEntity = cue.kind === 'docEntity' || cue.kind === 'docPlace';
    const isDate = cue.kind === 'docDateAfter' || cue.kind === 'docDateBefore';
    return {
      kind: cue.kind,
      window: cue.window ?? WINDOWS[cue.kind] ?? 0,
      phrases: isEntity || isDate ? [] : cue.value.map(cuePhrase).filter((p) => p !== null),
      entities: isEntity ? cue.value.map((id) => this.index.numberOf(id)).filter((n) => n >= 0) : [],
      date: isDate ? (cue.value[0] ?? '') : '',
    };
  }
}
