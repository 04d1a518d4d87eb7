/**
 * The cues of an index made ready: which words to look for in a document, and the cue sets with their words as hashes.
 * Made once for each opened index; a cue set is made ready when it is first asked for.
 */
import type { Cue } from '../dataset/alias.ts';
import type { Reading } from './candidate.ts';
import type { CueSet } from './entry.ts';
import { type CuePhrase, cuePhrase } from './cue-phrase.ts';
import type { NameIndex } from './name-index.ts';

export interface ReadyCue {
  kind: Cue['kind'];
  window: number;
  /** Of the word kinds: the phrases, by the hash of their first word. */
  phrases: ReadonlyMap<number, readonly CuePhrase[]>;
  /** The most words that one of them has. */
  longest: number;
  /** Of the entity kinds: numbers in the index; those that it does not have are left out. */
  entities: readonly number[];
  /** Of the date kinds. */
  date: string;
}

export interface ReadyCues {
  requires: readonly ReadyCue[];
  forbids: readonly ReadyCue[];
  /** Of both those that only the document can answer. */
  asked: readonly ReadyCue[];
  vetoes: readonly ReadyCue[];
  from: string | undefined;
  to: string | undefined;
}

/** Whether the words around a name answer it. */
export const isLocal = ({ kind }: Pick<ReadyCue, 'kind'>): boolean =>
  kind === 'nearWord' || kind === 'beforeWord' || kind === 'afterWord';

/** How far a word may stand where the cue does not say: the next word, or within a long sentence. */
const WINDOWS: Partial<Record<Cue['kind'], number>> = { beforeWord: 1, afterWord: 1, nearWord: 10 };
export const NO_CUES: ReadyCues = {
  requires: [],
  forbids: [],
  asked: [],
  vetoes: [],
  from: undefined,
  to: undefined,
};

const byFirstWord = (phrases: readonly CuePhrase[]): Map<number, CuePhrase[]> => {
  const map = new Map<number, CuePhrase[]>();
  for (const phrase of phrases) {
    const same = map.get(phrase.hashes[0]!);
    if (same === undefined) map.set(phrase.hashes[0]!, [phrase]);
    else same.push(phrase);
  }
  return map;
};

export class Rules {
  /** By their rows the readings of which the words around say nothing: all places where one stands share it. */
  readonly readings = new Map<number, Reading>();
  private readonly ready = new Map<CueSet, ReadyCues>();
  /** The words that some cue asks a document for, by the hash of their first word. */
  private readonly byDocWord: ReadonlyMap<number, readonly CuePhrase[]>;
  /** 1 at the low bits of those hashes: most words are none. */
  private readonly docWordBits = new Uint8Array(4096);

  constructor(readonly index: NameIndex) {
    const written = new Set<string>();
    for (const set of index.details.cueSets)
      for (const cue of [...set.requires, ...set.forbids])
        if (cue.kind === 'docWord') for (const word of cue.value) written.add(word);
    this.byDocWord = byFirstWord([...written].map(cuePhrase).filter((p) => p !== null));
    for (const hash of this.byDocWord.keys()) this.docWordBits[hash & 4095] = 1;
  }

  /** Whether `docWords` can have any for a word of this hash. */
  mayBeDocWord(hash: number): boolean {
    return this.docWordBits[hash & 4095] === 1;
  }

  /** What some cue asks a document for that begins with a word of this hash. */
  docWords(hash: number): readonly CuePhrase[] {
    return this.byDocWord.get(hash) ?? [];
  }

  /** The cues of a row's alias; empty where it has none. */
  of(row: number): ReadyCues {
    const set = this.index.cuesOf(row);
    if (set === undefined) return NO_CUES;
    let ready = this.ready.get(set);
    if (ready === undefined) {
      const requires = set.requires.map((cue) => this.prepare(cue));
      const forbids = set.forbids.map((cue) => this.prepare(cue));
      ready = {
        requires,
        forbids,
        asked: requires.filter((cue) => !isLocal(cue)),
        vetoes: forbids.filter((cue) => !isLocal(cue)),
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
    const phrases = isEntity || isDate ? [] : cue.value.map(cuePhrase).filter((p) => p !== null);
    return {
      kind: cue.kind,
      window: cue.window ?? WINDOWS[cue.kind] ?? 0,
      phrases: byFirstWord(phrases),
      longest: Math.max(0, ...phrases.map((p) => p.words.length)),
      entities: isEntity ? cue.value.map((id) => this.index.numberOf(id)).filter((n) => n >= 0) : [],
      date: isDate ? (cue.value[0] ?? '') : '',
    };
  }
}
