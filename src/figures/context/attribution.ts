import type { Span } from '../../text/span.ts';
import { endOf, look, startOf } from '../token.ts';
import type { Reference } from '../figure.ts';
import type { NameSpan } from '../name-span.ts';
import { isMark } from '../quantity.ts';
import { oneOf, question } from '../word.ts';
import { setOf } from '../words/table.ts';
import { TELLING, told } from '../words/telling-words.ts';
import {
  clauseScene,
  oncePerScene,
  referTo,
  refersTo,
  tokenAt,
  type Clue,
  type ContextReader,
  type Scene,
} from './clue.ts';

const COUNT = told(
  'record document count verify register tally compile track log/logged collect survey attribute',
);
const isTelling = question((low) => TELLING.has(low));
const isCounting = question((low) => COUNT.has(low));
const isData = oneOf(
  'figures figure data statistics report reports count tally records database survey census study numbers estimates estimate findings dashboard tracker',
);
const isReleased = oneOf(
  'released compiled published collected issued gathered maintained collated produced shared by from of',
);
/** Speakers without a name that a text quotes. */
const isRole = oneOf(
  'police officials official authorities authority army military government ministry sources source witness witnesses eyewitnesses residents villagers relatives activists spokesman ' +
    'spokesperson spokeswoman doctors doctor rescuers hospital administration commissioner minister locals elders ispr report reports ' +
    'statement media wing office analysts economists researchers scientists company bank governor mayor prosecutors medics lawmaker',
);
const isBetween = oneOf("has had have also 's s said its it");
const beforeData = question(
  (low) =>
    /^(?:the|a|an|independent|islamabad-based|recent|recently|think|tank|-)$/.test(low) ||
    low.endsWith('-based'),
);

interface Source {
  who: Reference;
  counts: boolean;
  kind: NameSpan['kind'] | 'role';
  subKind: string | undefined;
}

const COUNTERS = setOf('thinkTank igo agency ministry mission monitor ngo institute university court');

const nameAt = (scene: Scene, from: number, to: number): NameSpan | undefined =>
  scene.names.find(
    (name) => name.kind !== 'event' && name.kind !== 'place' && name.start >= from && name.start <= to,
  );

const fromName = (name: NameSpan, counts: boolean): Source => ({
  who: referTo(name),
  counts,
  kind: name.kind,
  subKind: name.subKind,
});

/** The role noun phrase that ends at token `at`: "a senior security official". */
const roleEnding = (scene: Scene, at: number): Source | null => {
  const { tokens } = scene.sentence;
  const head = tokens[at];
  if (head?.kind !== 'word' || !isRole(head)) return null;
  let first = at;
  while (first > 0 && at - first < 5) {
    const before = look(tokens, first - 1);
    if (
      before?.kind !== 'word' ||
      /^(?:that|and|but|while|as|when|by|in|on|of|to|after|because|was|were|had|have|also|said)$/.test(
        before.low,
      )
    )
      break;
    first--;
    if (/^(?:a|an|the|another|one)$/.test(before.low)) break;
  }
  const skip = /^(?:a|an|the|another|one)$/.test(tokens[first]?.low ?? '') && first < at ? first + 1 : first;
  const who = refersTo(scene.sentence, {
    start: startOf(scene.sentence, skip),
    end: endOf(scene.sentence, at),
  });
  return { who, counts: false, kind: 'role', subKind: undefined };
};

/** The source that is told from token `at` on. */
const sourceAt = (scene: Scene, at: number): Source | null => {
  const { sentence } = scene;
  const { tokens, places } = sentence;
  const from = places[at] ?? 0;
  const name = nameAt(scene, from, from + 90);
  let end = at;
  while (end < tokens.length && !isMark(tokens[end], ',')) end++;
  const data = tokens.slice(at, Math.min(end, at + 8)).some(isData);
  if (name && tokenAt(sentence, name.start) < end) return fromName(name, data);
  for (let j = at; j < Math.min(end, at + 6); j++) {
    const next = tokens[j + 1];
    const role = next?.kind === 'word' && isRole(next) ? null : roleEnding(scene, j);
    if (role) return role;
  }
  return null;
};

/** Where somebody speaks in a sentence, known or not: the tokens, of which most sentences have one or none. */
const tellings = oncePerScene((scene): readonly number[] => {
  if (!scene.tells) return NOWHERE;
  const { tokens } = scene.sentence;
  const found: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (isTelling(tokens[i])) found.push(i);
  return found;
});

const NOWHERE: readonly number[] = [];

/** "according to figures released by the Pakistan Institute ...", "according to police". */
const accordingTo = oncePerScene((scene): Source | null => {
  for (const i of tellings(scene)) {
    const { tokens } = scene.sentence;
    if (tokens[i]?.low !== 'according' || tokens[i + 1]?.low !== 'to') continue;
    const source = sourceAt(scene, i + 2);
    if (source) return source;
  }
  return null;
});

/** "figures released by X", "X recorded", "data from X". */
const dataOf = oncePerScene((scene): Source | null => {
  for (const name of scene.names) {
    if (name.kind === 'place' || name.kind === 'event' || name.kind === 'person') continue;
    const { sentence } = scene;
    const { tokens } = sentence;
    const first = tokenAt(sentence, name.start);
    const next = tokenAt(sentence, name.end);
    let after = next;
    // "UNAMA (United Nations ...) recorded": skip a bracket.
    if (tokens[after]?.low === '(')
      while (after < tokens.length && after < next + 12 && look(tokens, after - 1)?.low !== ')') after++;
    for (let i = after; i < after + 3; i++) {
      if (isCounting(tokens[i]) || isData(tokens[i])) return fromName(name, true);
      if (!isBetween(tokens[i])) break;
    }
    for (let i = first - 1, seen = false; i >= 0 && i > first - 7; i--) {
      if (seen && isData(tokens[i])) return fromName(name, true);
      if (isReleased(tokens[i])) seen = true;
      else if (!beforeData(tokens[i])) break;
    }
  }
  return null;
});

const DESCRIPTION = /, (?:an?|the|who|which|head|director|chief|spokes\w+|leader|president) [^,;"]{2,90}$/;
/** Whose description ends before the verb at token `i`: "Omar Rahal, a doctor at the port, said". */
const describedBefore = ({ sentence, names }: Scene, i: number): NameSpan | undefined => {
  const { text, start, tokens } = sentence;
  // ", said police", ", said Colonel Usman"
  if (!isMark(look(tokens, i - 1), ',') || tokens[i + 1]?.capital || isRole(tokens[i + 1])) return undefined;
  const at = start + text.slice(start, startOf(sentence, i - 1)).search(DESCRIPTION);
  return names.find(({ end, kind }) => end === at && kind !== 'place' && kind !== 'event');
};

/** "police in the district", "doctors at the town's hospital": whose place stands between them and the verb. */
const roleWithPlace = (scene: Scene, end: number): Source | null => {
  const { tokens } = scene.sentence;
  for (let i = end; i > 0 && end - i < 6 && tokens[i]?.kind === 'word'; i--)
    if (/^(?:in|at|from|of|for)$/.test(tokens[i]!.low)) return roleEnding(scene, i - 1);
  return null;
};

/** Who or what says it, by the verb at token `i`. */
const speakerAt = (scene: Scene, i: number): Source | null => {
  const { tokens, places } = scene.sentence;
  const low = tokens[i]?.low ?? '';
  if (
    (low === 'claimed' || low === 'claims') &&
    /^(?:by|responsibility|the|at|over|\d)/.test(tokens[i + 1]?.low ?? '')
  )
    return null;
  const before = look(tokens, i - 1);
  const described = describedBefore(scene, i);
  if (described) return fromName(described, false);
  if (
    before?.kind === 'mark' &&
    /^(?:report|reports|state|states|notes|estimates|puts|put|claims|claim)$/.test(low)
  )
    return null;
  if (isPassive(before)) return null;
  const subjectEnd = isAuxiliary(before) ? i - 2 : i - 1;
  const subject = look(places, subjectEnd);
  const name = scene.names.find(
    (n) =>
      n.kind !== 'place' &&
      n.kind !== 'event' &&
      subject !== undefined &&
      n.end >= subject &&
      n.start <= subject,
  );
  if (name) return fromName(name, false);
  const role = roleEnding(scene, subjectEnd) ?? roleWithPlace(scene, subjectEnd);
  if (role) return role;
  // "said Colonel Usman", "said police"
  if (!/^(?:said|says|added|reported)$/.test(low)) return null;
  // "said police.": not "said police had left"
  if (isRole(tokens[i + 1]) && tokens[i + 2]?.kind === 'mark') return roleEnding(scene, i + 1);
  const after = places[i + 1];
  const next = after === undefined ? undefined : nameAt(scene, after, after + 40);
  return next && next.start - endOf(scene.sentence, i) < 30 ? fromName(next, false) : null;
};
const isPassive = oneOf('is was were be been are');
const isAuxiliary = oneOf('has have had also later earlier');

/** Who speaks in a sentence, in order, and where their verbs stand. */
const speakers = oncePerScene((scene) => {
  const found: { source: Source; at: number }[] = [];
  for (const i of tellings(scene)) {
    const source = scene.sentence.tokens[i]?.low === 'according' ? null : speakerAt(scene, i);
    if (source) found.push({ source, at: startOf(scene.sentence, i) });
  }
  return found;
});

/** "X said", "said X", "an official told AFP": of several the last before the figure, else the first behind it. */
const said = (scene: Scene, { start }: Span = scene.sentence): Source | null => {
  const all = speakers(scene);
  return (all.findLast(({ at }) => at < start) ?? all[0])?.source ?? null;
};

const STATISTIC = setOf('count percentShare percentChange percentagePointChange ratio money');

const mayCount = (source: Source): boolean =>
  source.kind === 'institution' || (source.kind === 'group' && COUNTERS.has(source.subKind ?? ''));

const fill = ({ figure }: Clue, source: Source, basis: 'stated' | 'inferred'): void => {
  const words = source.who.text;
  figure.saidBy ??= { value: source.who, basis, words };
  if (figure.counter || !STATISTIC.has(figure.kind)) return;
  if (source.counts) figure.counter = { value: source.who, basis, words };
  else if (mayCount(source)) figure.counter = { value: source.who, basis: 'inferred', words };
};

/** A counter that is none of the bodies that count everywhere: a hospital, a relief society. */
const isLocal = (source: Source): boolean => !mayCount(source);
const isElsewhere = (scene: Scene, before: Scene): boolean => {
  const places = (one: Scene): NameSpan[] => one.names.filter(({ kind }) => kind === 'place');
  const there = places(before);
  return there.length > 0 && places(scene).some((own) => !there.some(({ text }) => text === own.text));
};

/** Who says it, and who counted: "according to data from X" names a counter, "X said" a speaker, "police said" a role. */
export const attribution: ContextReader = {
  name: 'attribution',
  read: (clue) => {
    const { scene } = clue;
    const counted = dataOf(scene);
    if (counted) fill(clue, counted, 'stated');
    const clause = clauseScene(scene, clue.reading);
    const source =
      accordingTo(clause) ?? said(clause, clue.reading) ?? accordingTo(scene) ?? said(scene, clue.reading);
    if (source) fill(clue, source, 'stated');
    // Where somebody speaks, known or not, no one before does.
    if (clue.figure.counter || clue.figure.saidBy || tellings(scene).length > 0) return;
    const [before] = scene.earlier;
    const earlier = before ? (dataOf(before) ?? accordingTo(before)) : null;
    if (before && earlier && isLocal(earlier) && isElsewhere(scene, before)) return;
    if (earlier) fill(clue, earlier, 'inferred');
    // A body that counts and spoke in the sentence before goes on speaking.
    const speaker = before && !earlier ? said(before) : null;
    if (speaker && mayCount(speaker) && COUNTERS.has(speaker.subKind ?? '')) fill(clue, speaker, 'inferred');
  },
};
