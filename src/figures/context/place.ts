import type { NameSpan } from '../name-span.ts';
import {
  referTo,
  tokenAt,
  wordsAfter,
  wordsBefore,
  type Clue,
  type ContextReader,
  type Scene,
} from './clue.ts';

const LOCATIVE =
  /^(?:in|at|near|across|outside|inside|around|throughout|of|on|into|within|over|off|hit|hits|rocked|struck|targeting)$/;
/** Words that may stand between the preposition and the name: "in the Taliban-controlled [Kunduz] province". */
const MODIFIER =
  /^(?:the|a|an|its|northern|southern|eastern|western|north|south|east|west|central|northwestern|northeastern|southwestern|southeastern|north-west|north-east|north-western|south-western|tribal|remote|restive|volatile|city|town|village|district|province|region|area|areas|agency|of|provincial|capital|port|coastal|mountainous|neighbouring|neighboring|pakistani|afghan|indian|nearby|upper|lower|border|suburb|controlled|districts|provinces)$/;
const EVENT_NOUN =
  /^(?:attack|attacks|bombing|blast|explosion|massacre|siege|shooting|strike|airstrike|clash|clashes|ambush|raid|incident|tragedy|earthquake|floods)$/;

const isLocated = ({ sentence }: Scene, name: NameSpan): boolean => {
  for (const word of wordsBefore(sentence.tokens, name.start, 8)) {
    if (LOCATIVE.test(word)) return true;
    if (
      !MODIFIER.test(word) &&
      !word.includes('-') &&
      !word.endsWith('ed') &&
      word !== 'taliban' &&
      word !== ','
    )
      return false;
  }
  return false;
};

/** "in Mastung, Balochistan": the first of a chain of places is the place, the others hold it. */
const chainStart = (places: readonly NameSpan[], at: number, text: string): NameSpan => {
  let first = at;
  while (first > 0) {
    const before = places[first - 1] as NameSpan;
    const between = text.slice(before.end, (places[first] as NameSpan).start);
    if (
      !/^(?:\s+(?:district|province|city|town|area|agency|region|village))?\s*,\s*(?:a (?:city|town|district|village) (?:in|of) )?$/i.test(
        between,
      )
    )
      break;
    first--;
  }
  return places[first] as NameSpan;
};

const cutsClause = (scene: Scene, from: number, to: number): boolean => {
  const { tokens } = scene.sentence;
  for (let i = tokenAt(tokens, from); i < tokens.length && (tokens[i]?.start ?? 0) < to; i++) {
    const low = tokens[i]?.low ?? '';
    if (low === ';' || low === 'while' || low === 'whereas' || low === 'but' || low === '—') return true;
  }
  return false;
};

const hasFigureBetween = (scene: Scene, from: number, to: number): boolean =>
  scene.readings.some((reading) => reading.start >= from && reading.end <= to);

/** Who speaks from a place is not where it happened: "police in Quetta said". */
const speaks = (scene: Scene, name: NameSpan): boolean => {
  const after = wordsAfter(scene.sentence.tokens, name.end, 2);
  const before = wordsBefore(scene.sentence.tokens, name.start, 2);
  return /^(?:said|says|told)$/.test(after[0] ?? '') || /^(?:from|to|against|with)$/.test(before[0] ?? '');
};

const inSentence = (clue: Clue): NameSpan | null => {
  const { reading, scene } = clue;
  const places = scene.names.filter((name) => name.kind === 'place');
  const { text } = scene.sentence;
  const after = places.find(
    (name) =>
      name.start >= reading.end &&
      name.start - reading.end < 110 &&
      isLocated(scene, name) &&
      !speaks(scene, name),
  );
  if (
    after &&
    !hasFigureBetween(scene, reading.end, after.start) &&
    !cutsClause(scene, reading.end, after.start)
  )
    return after;
  for (let i = places.length - 1; i >= 0; i--) {
    const name = places[i] as NameSpan;
    if (name.start >= reading.start || speaks(scene, name)) continue;
    if (cutsClause(scene, name.end, reading.start)) break;
    const event = EVENT_NOUN.test(wordsAfter(scene.sentence.tokens, name.end, 1)[0] ?? '');
    if (event || isLocated(scene, name)) return chainStart(places, i, text);
  }
  return after ?? null;
};

const lastLocated = (scene: Scene): NameSpan | null => {
  const places = scene.names.filter((name) => name.kind === 'place');
  for (let i = places.length - 1; i >= 0; i--) {
    const name = places[i] as NameSpan;
    const event = EVENT_NOUN.test(wordsAfter(scene.sentence.tokens, name.end, 1)[0] ?? '');
    if ((event || isLocated(scene, name)) && !speaks(scene, name))
      return chainStart(places, i, scene.sentence.text);
  }
  return null;
};

/** "Pakistan has lost 3,000 soldiers": the country that acts is a likely place, no more. */
const isSubject = (scene: Scene, name: NameSpan): boolean =>
  /^(?:has|had|have|lost|suffered|saw|recorded|reported|registered|lodged|hosts|witnessed)$/.test(
    wordsAfter(scene.sentence.tokens, name.end, 1)[0] ?? '',
  );

/** Where the counted were: a place in the sentence is stated, one in the sentences before it is inferred. */
export const place: ContextReader = {
  name: 'place',
  read: (clue) => {
    const { figure, scene } = clue;
    if (figure.kind === 'money' || figure.kind === 'distance') return;
    const here = inSentence(clue);
    if (here) {
      figure.place = { value: referTo(here), basis: 'stated', words: here.text.slice(0, 200) };
      return;
    }
    const subject = scene.names.find((name) => name.kind === 'place' && name.end <= clue.reading.start);
    if (subject && isSubject(scene, subject) && !cutsClause(scene, subject.end, clue.reading.start)) {
      figure.place = { value: referTo(subject), basis: 'inferred', words: subject.text.slice(0, 200) };
      return;
    }
    for (const earlier of scene.earlier) {
      const found = lastLocated(earlier);
      if (!found) continue;
      figure.place = { value: referTo(found), basis: 'inferred', words: found.text.slice(0, 200) };
      return;
    }
  },
};
