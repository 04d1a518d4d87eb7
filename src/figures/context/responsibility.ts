import type { Responsibility } from '../../dataset/vocabulary.ts';
import type { Figure } from '../figure.ts';
import type { NameSpan } from '../name-span.ts';
import { look } from '../token.ts';
import { oneOf, question } from '../word.ts';
import { setOf } from '../words/table.ts';
import { measureVerb, verbOf } from '../words/measure-verbs.ts';
import {
  clauseScene,
  oncePerScene,
  referTo,
  tokenAt,
  type Clue,
  type ContextReader,
  type Scene,
} from './clue.ts';

interface Found {
  name: NameSpan;
  status: Responsibility;
  by: NameSpan | null;
}

const isActor = (name: NameSpan): boolean =>
  name.kind === 'group' || name.kind === 'institution' || name.kind === 'person';

const HARM = setOf(
  'killed injured casualties missing abducted displaced beheaded attacks airStrikes incidents',
);

const DEEDS = setOf('attacked bombed detonated struck caused shot ambushed');

/** Does the word tell of harm done? */
const isDeed = question((low) => DEEDS.has(low) || HARM.has(measureVerb(low)?.measure ?? ''));
const isClaim = oneOf('claim claims claimed claiming');
const isDenial = oneOf('denied denies denying rejected');
const isBetween = oneOf(
  'has have had militants fighters gunmen forces also later group network a an the faction of splinter , commander spokesman bomber bombers ' +
    'suicide said it they that which who was were behind troops soldiers planes jets aircraft drone strike airstrike',
);

const DONE = setOf(
  'responsibility involvement role hand part attack attacks bombing blast killing shooting raid ambush explosion strike responsible behind ' +
    'involved it this that them any having carrying targeting charges claim',
);
/** Does what is claimed or denied, from token `at` on, tell of something done? Not "denied that the truce was over". */
const speaksOfDeed = (scene: Scene, at: number): boolean => {
  const { tokens } = scene.sentence;
  const clause = low(scene, at) === 'that';
  const first = clause ? at + 1 : at;
  if (!clause && (tokens[first] === undefined || tokens[first]?.kind === 'mark')) return true;
  for (let i = first; i < tokens.length && i < first + 7; i++) {
    const token = tokens[i];
    if (token && (DONE.has(token.low) || isDeed(token))) return true;
  }
  return false;
};

const low = (scene: Scene, at: number): string => look(scene.sentence.tokens, at)?.low ?? '';

/** "Nine of the force were killed", "Nine of the force killed in a raid": done to them, and not by them. */
const isSuffered = ({ sentence: { tokens } }: Scene, at: number): boolean =>
  verbOf(tokens[at])?.passive === true &&
  (/^(?:was|were|been|being)$/.test(look(tokens, at - 1)?.low ?? '') ||
    /^(?:in|by|on|when|during)$/.test(tokens[at + 1]?.low ?? ''));

/** Looks behind a name for what it did or said of it: "X claimed responsibility", "X denied", "X has caused". */
const asSubject = (scene: Scene, name: NameSpan): Found | null => {
  const { tokens } = scene.sentence;
  let i = tokenAt(scene.sentence, name.end);
  if (low(scene, i) === '(') while (i < tokens.length && low(scene, i - 1) !== ')') i++;
  for (let steps = 0; steps < 12 && i < tokens.length; steps++, i++) {
    const token = tokens[i];
    const next = low(scene, i + 1);
    if (isClaim(token)) {
      if (next === 'responsibility' || next === 'to') return { name, status: 'claimed', by: name };
      return /^(?:the|those|both)$/.test(next) && speaksOfDeed(scene, i + 2)
        ? { name, status: 'claimed', by: name }
        : null;
    }
    if (isDenial(token)) return speaksOfDeed(scene, i + 1) ? { name, status: 'denied', by: name } : null;
    if (isDeed(token) || (token?.low === 'carried' && next === 'out'))
      return isSuffered(scene, i) ? null : { name, status: 'attributed', by: null };
    if (!isBetween(token) && !token?.capital) return null;
    if (token?.low === 'behind') return { name, status: 'attributed', by: null };
  }
  return null;
};

const PASSIVE: readonly { pattern: RegExp; status: Responsibility }[] = [
  { pattern: /\bclaimed by (?:the |a |an )?$/i, status: 'claimed' },
  { pattern: /\b(?:attributed|attributable) to (?:the |a |an )?$/i, status: 'attributed' },
  {
    pattern: /\battributed to\b.{1,60}(?:percent|per cent|pc|%) to (?:the |a |an )?$/i,
    status: 'attributed',
  },
  { pattern: /\b(?:blamed|pinned) on (?:the |a |an )?$/i, status: 'attributed' },
  {
    pattern: /\b(?:blamed|blames|blaming|accused|accuses|accusing) (?:the |a |an )?(?:\w+ )?$/i,
    status: 'attributed',
  },
  { pattern: /\b(?:suspected|alleged) (?:the |a |an |of being )?(?:\w+ )?$/i, status: 'suspected' },
  {
    pattern:
      /\b(?:believed|thought|suspected|alleged|likely|reportedly|presumed)\b.{0,50}\b(?:by|of|from) (?:the |a |an )?$/i,
    status: 'suspected',
  },
  { pattern: /\ballegedly\b.{0,30}\bby (?:the |a |an )?$/i, status: 'suspected' },
  {
    pattern:
      /\b(?:killed|wounded|injured|carried out|orchestrated|perpetrated|conducted|launched|kidnapped|abducted|beheaded|caused|shot|martyred|martyrdom|attack|attacks|raid|strike|strikes|bombing|ambush|staged|planned|planted|shelling)(?: \w+){0,3} by (?:the |a |an )?(?:banned |outlawed |proscribed |militant group |suspected )?$/i,
    status: 'attributed',
  },
];

/** Every pattern ends so. Asked first, since hardly a name stands behind such a word. */
const PASSIVE_END = /\b(?:by|to|on|of|from|being|blam\w+|accus\w+|suspected|alleged) (?:\w+ ){0,3}$/i;

/** Words of which one stands at most so far before a name to which something is done. */
const PASSIVE_REACH = 7;
const isPassiveEnd = question((low) =>
  /\b(?:by|to|on|of|from|being|blam\w+|accus\w+|suspected|alleged)$/.test(low),
);

const asObject = (scene: Scene, name: NameSpan): Found | null => {
  const { text, start, tokens } = scene.sentence;
  const at = tokenAt(scene.sentence, name.start);
  let end = at - 1;
  while (end >= 0 && end > at - PASSIVE_REACH && !isPassiveEnd(tokens[end])) end--;
  if (end < 0 || end === at - PASSIVE_REACH) return null;
  const before = text.slice(Math.max(start, name.start - 120), name.start);
  if (!PASSIVE_END.test(before)) return null;
  for (const { pattern, status } of PASSIVE) {
    if (!pattern.test(before)) continue;
    const by =
      status === 'attributed' && /(?:blam|accus)/i.test(before)
        ? (scene.names.find((other) => other.end < name.start && isActor(other)) ?? null)
        : null;
    return { name, status, by: status === 'claimed' ? name : by };
  }
  return null;
};

/** What a sentence says of each of its actors, in order. */
const hitsOf = oncePerScene((scene) => {
  const hits: Found[] = [];
  for (const name of scene.names) {
    const hit = isActor(name) ? (asObject(scene, name) ?? asSubject(scene, name)) : null;
    if (hit) hits.push(hit);
  }
  return hits;
});

const STRONGEST: readonly Responsibility[] = ['claimed', 'denied', 'suspected'];

/** "43 percent were attributed to the Taliban, [5 percent] to another group": whose is behind a share is that share's. */
const isOthers = ({ reading, scene }: Clue, name: NameSpan): boolean => {
  if (reading.figure.kind !== 'percentShare') return false;
  const owner = scene.readings.findLast(
    ({ end, figure }) => end <= name.start && figure.kind === 'percentShare',
  );
  return owner !== undefined && owner !== reading;
};

/** The best that a sentence says; a claim or a denial outweighs what the text itself attributes. */
const inScene = (scene: Scene, clue: Clue | null): Found | null => {
  const all = hitsOf(scene);
  if (all.length === 0) return null;
  // Those who are counted did not do it.
  const found =
    clue === null
      ? all
      : all.filter(
          ({ name }) =>
            (name.start >= clue.reading.end || name.end <= clue.reading.start) && !isOthers(clue, name),
        );
  for (const status of STRONGEST) {
    const hit = found.find((one) => one.status === status);
    if (hit) return hit;
  }
  return found[0] ?? null;
};

const set = (figure: Figure, { name, status, by }: Found, basis: 'stated' | 'inferred'): void => {
  figure.perpetrator = { who: referTo(name), status, by: by ? referTo(by) : null, basis };
};

const claimOnly = (found: Found | null): Found | null =>
  found && (found.status === 'claimed' || found.status === 'denied') ? found : null;

/** "... claimed responsibility for the attack" speaks of the sentence before it unless it has a place or a number of its own. */
const sameEvent = (scene: Scene, next: Scene): boolean =>
  next.readings.length === 0 &&
  !/\b(?:first|second|third|other|another|earlier|previous|similar|both)\b/i.test(
    next.sentence.text.slice(next.sentence.start, next.sentence.end),
  ) &&
  next.names.every((name) => name.kind !== 'place' || scene.names.some((own) => own.text === name.text));

/** A claim or a denial in the next sentence that speaks of this one. */
const claimBehind = oncePerScene((scene): Found | null => {
  const [next] = scene.later;
  // Hardly a sentence has one: the words of the others are never asked for.
  const claim = next ? claimOnly(inScene(next, null)) : null;
  return claim && sameEvent(scene, next!) ? claim : null;
});

/** Who did it, and how that is known: claimed, attributed, suspected, denied. A claim in the next sentence is inferred. */
export const responsibility: ContextReader = {
  name: 'responsibility',
  read: (clue) => {
    const { figure, scene } = clue;
    if (!figure.measure || !HARM.has(figure.measure.value)) return;
    const here = inScene(clauseScene(scene, clue.reading), clue) ?? claimOnly(inScene(scene, clue));
    if (here) {
      set(figure, here, 'stated');
      return;
    }
    const found = claimBehind(scene);
    if (found) set(figure, found, 'inferred');
  },
};
