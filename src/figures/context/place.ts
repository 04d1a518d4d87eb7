import type { NameSpan } from '../name-span.ts';
import { look, startOf, type Token } from '../token.ts';
import { oneOf, question } from '../word.ts';
import { setOf } from '../words/table.ts';
import {
  countBelow,
  oncePerScene,
  referTo,
  tokenAt,
  type Clue,
  type ContextReader,
  type Scene,
} from './clue.ts';

const isLocative = oneOf(
  'in at near across outside inside around throughout of on into within over off hit hits rocked struck targeting',
);
/** Words that may stand between the preposition and the name: "in the Taliban-controlled [Kunduz] province". */
const MODIFIERS = setOf(
  'the a an its northern southern eastern western north south east west central northwestern northeastern southwestern southeastern ' +
    'north-west north-east north-western south-western tribal remote restive volatile city town village district province region area ' +
    'areas agency of provincial capital port coastal mountainous neighbouring neighboring pakistani afghan indian nearby upper lower ' +
    'border suburb controlled districts provinces taliban ,',
);
const isModifier = question((low) => MODIFIERS.has(low) || low.includes('-') || low.endsWith('ed'));
const isEventNoun = oneOf(
  'attack attacks bombing blast explosion massacre siege shooting strike airstrike clash clashes ambush raid incident tragedy earthquake floods',
);

/** How far before a name its preposition may stand. */
const LOCATED_WITHIN = 8;

/** "two deaths were reported from a district" */
const isSource = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.low === 'from' && look(tokens, at - 1)?.low === 'reported';

/** Does a preposition of place stand before token `at`? */
const isLocated = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at - 1; i >= 0 && at - i <= LOCATED_WITHIN; i--) {
    if (isLocative(tokens[i]) || isSource(tokens, i)) return true;
    if (!isModifier(tokens[i])) return false;
  }
  return false;
};

const CHAIN =
  /^(?:\s+(?:district|province|city|town|area|agency|region|village))?\s*,\s*(?:a (?:city|town|district|village) (?:in|of) )?$/i;

interface Place {
  name: NameSpan;
  /** A preposition of place stands before it. */
  located: boolean;
  /** An event's noun stands behind it. */
  event: boolean;
  speaks: boolean;
  /** "in Mastung, Balochistan": the first of a chain of places is the place, the others hold it. */
  first: NameSpan;
}

/** The places of a sentence in order. */
const placesOf = oncePerScene((scene) => {
  const places: Place[] = [];
  // What stands behind the place before.
  let behind = 0;
  for (const name of scene.names) {
    if (name.kind !== 'place') continue;
    const { sentence } = scene;
    const { text, tokens } = sentence;
    const before = look(places, places.length - 1);
    const first = tokenAt(sentence, name.start);
    const next = tokenAt(sentence, name.end);
    const chained =
      before !== undefined &&
      (tokens[behind]?.low === ',' || tokens[behind + 1]?.low === ',') &&
      CHAIN.test(text.slice(before.name.end, name.start));
    behind = next;
    places.push({
      name,
      located: isLocated(tokens, first),
      event: isEventNoun(tokens[next]),
      speaks: speaks(tokens, first, next),
      first: chained ? before.first : name,
    });
  }
  return places;
});

/** Where the words begin after which another clause goes on. */
const cutsOf = oncePerScene(({ sentence }) => {
  const cuts: number[] = [];
  sentence.tokens.forEach((token, i) => {
    if (isCut(token)) cuts.push(startOf(sentence, i));
  });
  return cuts;
});
const isCut = oneOf('; while whereas but —');

const cutsClause = (scene: Scene, from: number, to: number): boolean => {
  const cuts = cutsOf(scene);
  return countBelow(cuts, from) < countBelow(cuts, to);
};

/** Figures do not overlap: the first that begins there is the first to end. */
const hasFigureBetween = (scene: Scene, from: number, to: number): boolean => {
  const next = scene.readings[countBelow(startsOf(scene), from)];
  return next !== undefined && next.end <= to;
};

const startsOf = oncePerScene((scene) => scene.readings.map((reading) => reading.start));

/** Who speaks from a place is not where it happened: "police in Quetta said". */
const speaks = (tokens: readonly Token[], first: number, next: number): boolean =>
  isSaying(tokens[next]) ||
  (isTowards(look(tokens, first - 1)) && !isSource(tokens, first - 1)) ||
  isSeat(tokens, first, next);

/** "A spokesman in Kabul for the ministry said": where an office sits, if it speaks later in the clause. */
const isSeat = (tokens: readonly Token[], first: number, next: number): boolean => {
  const preposition = look(tokens, first - 1);
  if (!isWithin(preposition) || !SPEAKERS.has(look(tokens, first - 2)?.low ?? '')) return false;
  for (let i = next; i < tokens.length && i < next + 9; i++) {
    if (isSaying(tokens[i])) return true;
    if (tokens[i]?.kind === 'number' || isCut(tokens[i] as Token)) return false;
  }
  return false;
};
const isWithin = oneOf('in at');
const SPEAKERS = setOf(
  'spokesman spokeswoman spokesperson official officials officer police authorities minister ministry doctors governor',
);
const isSaying = oneOf('said says told');
const isTowards = oneOf('from to against with');

/** "Libya's eastern city of [Derna]", "the Gaza town of [Beit Lahiya]": the place that lies in a place. */
const withinIt = ({ sentence: { text } }: Scene, name: NameSpan, next: NameSpan | undefined): NameSpan =>
  next && /^(?:['’]s)?(?: [a-z]+){1,2} of $/.test(text.slice(name.end, next.start)) ? next : name;

const inSentence = ({ reading, scene }: Clue): NameSpan | null => {
  const places = placesOf(scene);
  let before = places.length - 1;
  while (before >= 0 && (places[before] as Place).name.start >= reading.start) before--;
  // "Punjab (165), Sindh (56)", "followed by Punjab with 55%"
  const named = look(places, before)?.name;
  if (named && /^ (?:\(|with )?$/.test(scene.sentence.text.slice(named.end, reading.start))) return named;
  let after: NameSpan | null = null;
  for (let i = before + 1; i < places.length && !after; i++) {
    const { name, located, speaks: speaker } = places[i] as Place;
    if (name.start - reading.end >= 110) break;
    if (name.start >= reading.end && located && !speaker)
      after = withinIt(scene, name, look(places, i + 1)?.name);
  }
  if (
    after &&
    !hasFigureBetween(scene, reading.end, after.start) &&
    !cutsClause(scene, reading.end, after.start)
  )
    return after;
  for (let i = before; i >= 0; i--) {
    const { name, located, event, speaks: speaker, first } = places[i] as Place;
    if (speaker) continue;
    if (cutsClause(scene, name.end, reading.start)) break;
    if (event || located) return first;
  }
  return after && !cutsClause(scene, reading.end, after.start) ? after : null;
};

const lastLocated = oncePerScene(
  (scene) =>
    placesOf(scene).findLast((place) => (place.event || place.located) && !place.speaks)?.first ?? null,
);

/** "Pakistan has lost 3,000 soldiers": the country that acts is a likely place, no more. */
const isSubject = ({ sentence }: Scene, name: NameSpan): boolean => {
  const at = tokenAt(sentence, name.end);
  return isActing(
    sentence.tokens[/^(?:province|district|state)$/.test(sentence.tokens[at]?.low ?? '') ? at + 1 : at],
  );
};
const isActing = oneOf(
  'has had have lost suffered saw faced accounted recorded reported registered lodged hosts witnessed',
);

/** Words by which a sentence leaves the place of those before it. */
const LEAVES = setOf(
  'elsewhere nationwide worldwide globally nationally separately separate another other overall world',
);
const SHARES: ReadonlySet<string> = new Set([
  'percentShare',
  'percentChange',
  'percentagePointChange',
  'ratio',
]);
const HEAD = 6;

/** Does a figure without a place of its own belong to the place told before? Not where its sentence goes elsewhere. */
const goesOn = ({ figure, scene, reading }: Clue): boolean => {
  if (SHARES.has(figure.kind) && figure.measure === null) return false;
  const { tokens } = scene.sentence;
  for (let i = 0; i < tokens.length && i < HEAD; i++) {
    if (startOf(scene.sentence, i) >= reading.start) break;
    if (LEAVES.has(tokens[i]!.low)) return false;
  }
  return true;
};

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
    const subject = placesOf(scene).find(({ name }) => name.end <= clue.reading.start)?.name;
    if (subject && isSubject(scene, subject) && !cutsClause(scene, subject.end, clue.reading.start)) {
      figure.place = { value: referTo(subject), basis: 'inferred', words: subject.text.slice(0, 200) };
      return;
    }
    if (!goesOn(clue)) return;
    for (const earlier of scene.earlier) {
      const found = lastLocated(earlier);
      if (!found) continue;
      figure.place = { value: referTo(found), basis: 'inferred', words: found.text.slice(0, 200) };
      return;
    }
  },
};
