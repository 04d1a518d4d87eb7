/**
 * The name index against its floor: one pass of charCodeAt, class table and rolling hash over the same string.
 * Names are made from syllables by a seeded generator: as many as asked for, a quarter of them of several words, each
 * with a cased variant; the texts mix them with plain English words as news does.
 */
import { buildIndex } from '../../src/names/build.ts';
import type { NameEntry } from '../../src/names/entry.ts';
import { findNames } from '../../src/names/lookup.ts';
import { hitBuffer } from '../../src/names/hits.ts';
import { openIndex } from '../../src/names/open.ts';
import { tokenBuffer, tokenise } from '../../src/text/tokens.ts';
import { row } from './print.ts';

/** mulberry32 (Tommy Ettinger): the same numbers on every run. */
const random = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

const SYLLABLES =
  'ka bul pesh war kan da har laa hore mar gan zu ri mi ran sha dir swat ban nu ko hat tan gu jar kho st pak ti lo gar nan gah ar ba dak hel mand fa rah nim roz se len or el ton ham ford ville san ta ria por to al'.split(
    ' ',
  );
const PLAIN =
  'the of and to in a said that on for was by with at from were has it an its as after who killed people two more than police attack officials had been their which have security not but last this army government week forces against over be are one against three year border since also would near'.split(
    ' ',
  );

const name = (next: () => number): string => {
  const word = (): string => {
    let w = '';
    for (let n = 2 + Math.floor(next() * 2.6); n > 0; n--)
      w += SYLLABLES[Math.floor(next() * SYLLABLES.length)]!;
    return w[0]!.toUpperCase() + w.slice(1);
  };
  const r = next();
  return r < 0.75 ? word() : r < 0.95 ? `${word()} ${word()}` : `${word()} ${word()}-${word()}`;
};

/** @param count aliases in all: each entity has its name and the same in capitals */
export const syntheticNames = (count: number): NameEntry[] => {
  const next = random(7);
  const seen = new Set<string>();
  const entries: NameEntry[] = [];
  while (entries.length * 2 < count) {
    const text = name(next);
    if (seen.has(text)) continue;
    seen.add(text);
    const alias = { kind: 'name', caseRule: 'exact', ambiguity: 'none' } as const;
    entries.push({
      id: `sm:bench/place/${entries.length}`,
      kind: 'place',
      subKind: 'city',
      aliases: [
        { text, ...alias },
        { text: text.toUpperCase(), ...alias },
      ],
    });
  }
  return entries;
};

/** A text of about `size` UTF-16 units in which one word in twelve is a name; two-byte, as pages are. */
export const syntheticText = (names: readonly NameEntry[], size: number): string => {
  const next = random(11);
  const out: string[] = ['“Text”'];
  for (let length = 0; length < size;) {
    const word =
      next() < 1 / 12
        ? names[Math.floor(next() * names.length)]!.aliases[next() < 0.9 ? 0 : 1]!.text
        : PLAIN[Math.floor(next() * PLAIN.length)]!;
    const end = next() < 0.06 ? '. ' : next() < 0.05 ? ', ' : ' ';
    out.push(word, end);
    length += word.length + end.length;
  }
  return out.join('').slice(0, size);
};

const CLASSES = new Uint8Array(0x10000);
for (let c = 0; c < 0x10000; c++) CLASSES[c] = /[\p{L}\p{N}]/u.test(String.fromCharCode(c)) ? 1 : 0;

/** The floor: reads each unit, its class, and rolls a hash over words. */
export const floorPass = (text: string): number => {
  let sum = 0;
  let h = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (CLASSES[unit] === 1) h = (Math.imul(h, 31) + unit) | 0;
    else {
      sum ^= h;
      h = 0;
    }
  }
  return sum ^ h;
};

const best = (run: () => unknown, times: number): number => {
  let least = Infinity;
  for (let i = 0; i < times; i++) {
    const from = performance.now();
    run();
    least = Math.min(least, performance.now() - from);
  }
  return least;
};

export interface NamesBench {
  aliases: number;
  buildMs: number;
  openMs: number;
  bytesPerAlias: number;
  texts: { units: number; hits: number; ms: number; floorMs: number; ratio: number }[];
}

/** Measures build, opening and look-up for a number of aliases. Times are the best of several runs, in milliseconds. */
export const benchNames = (aliases: number, sizes: readonly number[] = [60_000, 1_000_000]): NamesBench => {
  const names = syntheticNames(aliases);
  const from = performance.now();
  const bytes = buildIndex(names, { datasetHash: 'bench' });
  const buildMs = performance.now() - from;
  const opened = openIndex(bytes);
  if (!opened.ok) throw new Error(opened.error.code);
  const { index } = opened;
  const tokens = tokenBuffer();
  const hits = hitBuffer();
  return {
    aliases,
    buildMs,
    openMs: best(() => openIndex(bytes), 5),
    bytesPerAlias: bytes.length / aliases,
    texts: sizes.map((units) => {
      const text = syntheticText(names, units);
      const times = units > 500_000 ? 15 : 100;
      const ms = best(() => findNames(text, tokenise(text, tokens), index, hits), times);
      const floorMs = best(() => floorPass(text), times);
      return { units, hits: hits.count, ms, floorMs, ratio: ms / floorMs };
    }),
  };
};

/** Prints what the index takes and how it compares with its floor, at 100,000 and at 1,000,000 aliases. */
export const benchNameIndex = (): void => {
  for (const aliases of [100_000, 1_000_000]) {
    const { buildMs, openMs, bytesPerAlias, texts } = benchNames(aliases);
    row(
      `index of ${aliases.toLocaleString('en')} aliases`,
      `${bytesPerAlias.toFixed(1)} B`,
      `an alias; built in ${(buildMs / 1000).toFixed(2)} s, opened and verified in ${openMs.toFixed(1)} ms`,
    );
    for (const { units, ms, floorMs, ratio, hits } of texts)
      row(
        `  look-up in ${(units / 1000).toFixed(0)} kB, ${hits} names`,
        `${ms.toFixed(2)} ms`,
        `${ratio.toFixed(1)} times the floor of ${floorMs.toFixed(2)} ms`,
      );
  }
};
