/** Finding marked passages again, beside what others use: on long texts, and on the corpus of edits. */
import { anchor, anchorSteps } from '../../src/annotation/anchor/anchor.ts';
import { HARMFUL } from '../annotation/corpus/article.ts';
import { ours as onCorpus } from '../annotation/corpus/ours.ts';
import { scoreOf, sum, type Finder } from '../annotation/corpus/score.ts';
import { approxStringMatch, domAnchorTextQuote, type AnchorPeer } from './anchor-peers.ts';
import { articleText } from './article.ts';
import { editedText, inventedText, type EditedText } from './edited-text.ts';
import { atLeast, atMost, heading, row } from './print.ts';

const MARKED = 200;
const GONE = 50;
const EDITS = 5;
const TIMES_FASTER = 8;
const SLICE_MS = 16;
/** As the content script sets it: a slice ends with the step in which so many milliseconds are over. */
const DEADLINE_MS = 8;

type Place = { start: number; end: number } | null;

const isAt = (found: Place, [from, to]: readonly [number, number]): boolean =>
  found !== null && 2 * (Math.min(found.end, to) - Math.max(found.start, from)) >= to - from;

/** How many of the marked stand where they should, and how many of all where they should not. */
function judged({ marks }: EditedText, found: readonly Place[]): { right: number; wrong: number } {
  let right = 0;
  let wrong = 0;
  found.forEach((one, n) => {
    const { place } = marks[n]!;
    if (place && isAt(one, place)) right++;
    else if (one) wrong++;
  });
  return { right, wrong };
}

const placesOf = ({ text, marks }: EditedText): Place[] =>
  anchor(
    text,
    marks.map(({ quote }) => quote),
  ).map((found) => (found.state === 'gone' ? null : found));

/** The longest slice of one run, in milliseconds of processor time: what else the machine does is left out. */
function longestSlice({ text, marks }: EditedText): number {
  const steps = anchorSteps(
    text,
    marks.map(({ quote }) => quote),
  );
  let longest = 0;
  let done = false;
  const slice = () => {
    const deadline = performance.now() + DEADLINE_MS;
    while (!done && performance.now() < deadline) done = steps.next().done === true;
    return done;
  };
  for (;;) {
    longest = Math.max(longest, cpuOf(1, slice));
    if (done) return longest;
  }
}

/** Milliseconds of processor time, the least of some rounds: what else the machine does is left out. */
function cpuOf(rounds: number, run: () => unknown): number {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const from = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(from);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** A peer is asked for some of the marks, at even distances; its time is that of all. */
function peerOn(peer: AnchorPeer, { text, marks }: EditedText, asked: number, rounds: number) {
  const every = Math.max(1, Math.floor(MARKED / asked));
  const some = marks.slice(0, MARKED).filter((_, n) => n % every === 0);
  const ms =
    cpuOf(rounds, () => some.forEach(({ quote }) => peer.find(text, quote))) * (MARKED / some.length);
  const wrongGone = marks.slice(MARKED).filter((_, n) => n % every === 0);
  const lost = wrongGone.filter(({ quote }) => peer.find(text, quote) !== null).length;
  return { ms, lost, gone: wrongGone.length };
}

function benchText(what: string, edited: EditedText, asked: number, least = 0.98, isArticle = true): void {
  const marked = { text: edited.text, marks: edited.marks.slice(0, MARKED) };
  placesOf(edited);
  const ms = cpuOf(15, () => placesOf(marked));
  const all = cpuOf(3, () => placesOf(edited));
  const { right, wrong } = judged(edited, placesOf(edited));
  row(
    `${what}: ${MARKED} found again`,
    `${ms.toFixed(0)} ms`,
    `${all.toFixed(0)} ms with ${GONE} that are gone`,
  );
  row(`${what}: at their place`, `${right} of ${MARKED}`, atLeast(right / MARKED, least, 'of the marked'));
  row(`${what}: put on the wrong words`, String(wrong), atMost(wrong, 0, 'of all'));
  const slice = Math.min(...Array.from({ length: 5 }, () => longestSlice(edited)));
  row(`${what}: longest slice`, `${slice.toFixed(1)} ms`, atMost(slice, SLICE_MS, 'ms'));
  [approxStringMatch(), domAnchorTextQuote()].forEach((peer, n) => {
    const theirs = peerOn(peer, edited, n === 0 ? asked : asked / 5, 2);
    const note = atLeast(theirs.ms / ms, TIMES_FASTER, 'times ours');
    row(
      `${what}: ${peer.name}`,
      `${theirs.ms.toFixed(0)} ms`,
      n === 0
        ? isArticle
          ? note
          : note.figure
        : `${note.figure}; of ${theirs.gone} gone it puts ${theirs.lost} somewhere`,
    );
    if (n === 0) row(`${what}: of those gone it puts somewhere`, `${theirs.lost} of ${theirs.gone}`);
  });
}

/** Whoever knows no "changed" says "found" wherever it puts a passage. */
const asFinder =
  (peer: AnchorPeer): Finder =>
  (text, quote) => {
    const place = peer.find(text, quote);
    return place && { ...place, found: true };
  };

function benchCorpus(): void {
  heading('The corpus of edits: found / changed / gone / wrong');
  const all = [
    ['ours', onCorpus] as const,
    ...[approxStringMatch(), domAnchorTextQuote()].map((peer) => [peer.name, asFinder(peer)] as const),
  ].map(([name, finder]) => ({ name, ...scoreOf(finder) }));
  all[0]!.scores.forEach((line, n) => {
    const told = all.map(({ scores }) => {
      const { found, changed, gone, wrong } = scores[n]!;
      return `${found}/${changed}/${gone}/${wrong}`.padEnd(16);
    });
    row(`${line.kind} (${line.truth}, ${line.cases})`, told[0]!.trim(), told.slice(1).join(' '));
  });
  all.forEach(({ name, scores }, n) => {
    const recall = sum(scores, 'same', 'found') / sum(scores, 'same', 'cases');
    const wrong = scores.reduce((total, score) => total + score.wrong, 0);
    const cases = scores.reduce((total, score) => total + score.cases, 0);
    row(`${name}: harmless edits found`, recall.toFixed(3), n === 0 ? atLeast(recall, 0.98, 'of all') : '');
    row(`${name}: wrong`, `${wrong} of ${cases}`, n === 0 ? atMost(wrong, 0, 'cases') : '');
  });
  row('kinds of harmful edit', String(HARMFUL.length));
}

/** Prints what finding again takes, how often it is right, and what its peers do with the same. */
export function benchAnchoring(): void {
  heading(`${MARKED} passages of 100 characters with ${EDITS} edits each, and ${GONE} that are gone`);
  const counts = { marked: MARKED, gone: GONE, edits: EDITS };
  benchText('60 kB', editedText(inventedText, 60_000, counts), MARKED);
  benchText('1 MB', editedText(inventedText, 1_000_000, counts), 20);
  // Each sentence stands there fifty times: of many nothing tells which of them it was.
  benchText('60 kB of a dozen sentences', editedText(articleText, 60_000, counts), MARKED, 0.7, false);
  benchCorpus();
}
