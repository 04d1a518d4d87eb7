/**
 * The name index beside its floor and its peers, in one run over the same texts with the same names.
 *
 * The floor is one pass of charCodeAt, class table and rolling hash over the text: less than that no finder of names can
 * do. Rounds of the two take turns and the best of each counts, so that what else the machine does is left out.
 */
import type { NameEntry } from '../../src/names/entry.ts';
import type { NameIndex } from '../../src/names/name-index.ts';
import { collectGarbage } from './garbage.ts';
import { type Found, inCommon, wholeAndLongest } from './found.ts';
import { namePeers } from './name-peers.ts';
import { newsWithPlaces, placeNames } from './place-names.ts';
import { atLeast, atMost, heading, row } from './print.ts';
import { type Shipped, shipped } from './shipped.ts';
import { bestOfTurns } from './timing.ts';

const FEW = 100_000;
const MANY = 1_000_000;
const SIZES = [60_000, 1_000_000];
/** How many times the floor a look-up may take. */
const FLOORS = new Map([
  [FEW, 4],
  [MANY, 7],
]);
const BYTES_AN_ALIAS = 56;
const BUILD_SECONDS = 6;
const TIMES_FASTER = 3;

const CLASSES = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);

const floorPass = (text: string): number => {
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

/** Bytes that are held after a full collection; off-heap arrays included. */
const heldBytes = (): number => {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

interface Looked {
  units: number;
  text: string;
  ms: number;
  places: Found[];
}

const lookUp = (
  { findNames, hitBuffer, tokenBuffer, tokenise }: Shipped,
  index: NameIndex,
  places: readonly NameEntry[],
  most: number,
): Looked[] => {
  const [tokens, hits] = [tokenBuffer(), hitBuffer()];
  return SIZES.map((units) => {
    const text = newsWithPlaces(places, units);
    const run = () => findNames(text, tokenise(text, tokens), index, hits);
    const [ms, floor] = bestOfTurns([run, () => floorPass(text)], units > 500_000 ? 60 : 400) as [
      number,
      number,
    ];
    run();
    const found = Array.from({ length: hits.count }, (_, n) => ({
      start: hits.start[n]!,
      end: hits.end[n]!,
    }));
    row(
      `look-up in ${units / 1000} kB, ${found.length} names`,
      `${ms.toFixed(2)} ms`,
      atMost(ms / floor, most, `times the floor of ${floor.toFixed(2)} ms`),
    );
    return { units, text, ms, places: found };
  });
};

const benchOurs = (engine: Shipped, aliases: number): Looked[] => {
  heading(`Name index of ${aliases.toLocaleString('en')} place names and their capitals`);
  const places = placeNames(aliases);
  let bytes: Uint8Array = new Uint8Array();
  const [build] = bestOfTurns([() => (bytes = engine.buildIndex(places, { datasetHash: 'bench' }))], 3) as [
    number,
  ];
  const opened = engine.openIndex(bytes);
  if (!opened.ok) throw new Error(opened.error.code);
  const [open] = bestOfTurns([() => engine.openIndex(bytes)], 5);
  row(
    'size, the names’ text included',
    `${(bytes.length / 1e6).toFixed(1)} MB`,
    atMost(bytes.length / aliases, BYTES_AN_ALIAS, 'bytes an alias'),
  );
  row(
    'build',
    `${(build / 1000).toFixed(2)} s`,
    aliases === MANY ? atMost(build / 1000, BUILD_SECONDS, 'seconds') : '',
  );
  row('open: checksums and bounds verified', `${open!.toFixed(1)} ms`);
  return lookUp(engine, opened.index, places, FLOORS.get(aliases)!);
};

const benchPeers = (ours: readonly Looked[]): void => {
  heading(`The same ${FEW.toLocaleString('en')} names in others`);
  const names = [...new Set(placeNames(FEW).flatMap(({ aliases }) => aliases.map(({ text }) => text)))];
  const packages = SIZES.map(() => Infinity);
  for (const { name, isPackage, prepare } of namePeers()) {
    const before = heldBytes();
    const start = performance.now();
    const matcher = prepare(names);
    const built = performance.now() - start;
    const held = heldBytes() - before;
    const ms = ours.map(({ text }, n) => {
      const [best] = bestOfTurns([() => matcher.search(text)], text.length > 500_000 ? 4 : 20);
      if (isPackage) packages[n] = Math.min(packages[n]!, best!);
      return best!;
    });
    const { text, places } = ours.at(-1)!;
    const theirs = wholeAndLongest(text, matcher.places(text));
    row(
      name,
      ms.map((one) => one.toFixed(1)).join(' and ') + ' ms',
      `built in ${(built / 1000).toFixed(2)} s, ${(held / names.length).toFixed(0)} bytes an alias; ` +
        `of its ${theirs.length} whole and longest names we found ${inCommon(theirs, places)}`,
    );
  }
  ours.forEach(({ units, ms }, n) =>
    row(
      `ours in ${units / 1000} kB beside the fastest package`,
      `${ms.toFixed(2)} ms`,
      atLeast(packages[n]! / ms, TIMES_FASTER, `times faster than its ${packages[n]!.toFixed(1)} ms`),
    ),
  );
};

/** Prints what the index takes beside its floor, at 100,000 and at 1,000,000 aliases, and beside its peers at the former. */
export async function benchNameIndex(): Promise<void> {
  const engine = await shipped();
  const ours = benchOurs(engine, FEW);
  benchOurs(engine, MANY);
  benchPeers(ours);
}
