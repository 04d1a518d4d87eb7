/**
 * Later short forms on a page of someone named in full: "Bilour" after "Haroon Bilour", "Price" after "Ned Price". The
 * surname alone is taken where nothing speaks against it: no other first name before it, no longer name after it, and
 * at the start of a sentence not an ordinary word.
 */
import { foldWord } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { FIRST_UPPER, HAS_DIGIT, hashWord, type Tokens, tokenBuffer, tokenise } from '../text/tokens.ts';
import type { BlockText } from './candidate.ts';
import type { Document } from './document.ts';
import { OPENERS, sentenceAt } from '../text/sentences.ts';

export interface LaterForm extends Span {
  from: number;
  to: number;
  /** The full names that it may be short for: one, or several people of one surname. */
  full: readonly { text: string; entity: string | null }[];
}

const split = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Before a surname these are no part of another name. */
const TITLES = split(
  `mr mrs ms miss dr prof sir lord president premier minister secretary senator governor general gen colonel col major maj
   captain brigadier admiral mullah maulana sheikh king prince judge justice spokesman spokeswoman spokesperson leader
   chairman ambassador adviser advisor director chief commander imam ayatollah barrister mufti`,
);
/** Surnames that are ordinary words: at the start of a sentence they need a verb after them. */
const ORDINARY = split(
  `price brown white black green young king long short rice banks wood woods hill hall page may bush ford cook baker
   butler carter cruz day field fisher fox grant grey gray hope hunt hunter judge knight lamb lane law little love mason
   miller moore noble pope power powers reed rose shore singer small stone strong summer swift taylor west wolf wise`,
);
const VERBS = split(
  `said says told tells added adds asked argued wrote writes was is has had will would did does claimed denied warned noted
   insisted declined called spoke addressed announced replied thanked visited met who also`,
);
/** Words with a capital after a surname that do not lengthen the name. */
const DATES = split(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
);
const PARTICLES = split('bin bint ibn al van von de der den di da del la le ul ud');

interface Known {
  text: string;
  entity: string | null;
  particles: readonly string[];
}

export type LaterForms = Map<number, Known[]>;

type FullName = Document['facts']['fullNames'][number];
const isListed = ({ entity }: FullName): boolean => entity !== null && entity !== undefined;

const buffer = tokenBuffer(64);

/** Someone whom a document names in full, in words; null for whom it names by one. */
const knownAs = ({ text, entity }: FullName): { surname: string; known: Known } | null => {
  const t = tokenise(text, buffer);
  if (t.count < 2) return null;
  const word = (k: number): string => foldWord(text.slice(t.start[k], t.end[k]));
  const surname = word(t.count - 1);
  if (surname.length < 3) return null;
  const particles: string[] = [];
  for (let k = t.count - 2; k > 0 && PARTICLES.has(word(k)); k--) particles.unshift(word(k));
  return { surname, known: { text, entity: entity ?? null, particles } };
};

/**
 * The surnames of the people whom a document names in full, by the hash of the surname: those that a listed person has.
 * Whom the dataset does not have is looked for with the other unlisted names.
 */
export const laterForms = (doc: Document): LaterForms => {
  const forms: LaterForms = new Map();
  const people = doc.facts.fullNames.filter(({ kind }) => kind === 'person');
  const listed: string[] = [];
  for (const person of people) {
    const surname = isListed(person) ? knownAs(person)?.surname : undefined;
    if (surname !== undefined) listed.push(surname);
  }
  if (listed.length === 0) return forms;
  for (const person of people) {
    const folded = foldWord(person.text);
    const named = listed.some((surname) => folded.endsWith(surname)) ? knownAs(person) : null;
    if (named === null) continue;
    const { surname, known } = named;
    const hash = hashWord(surname);
    const list = forms.get(hash) ?? [];
    if (!list.some((one) => (one.entity ?? one.text) === (known.entity ?? known.text))) list.push(known);
    forms.set(hash, list);
  }
  for (const [hash, list] of forms) if (list.every((one) => one.entity === null)) forms.delete(hash);
  return forms;
};

/** "8th Jan", "May 12": a month, whoever else is called so. */
const MONTHS = split('jan mar may june july august march april');
const isDated = ({ text, tokens: t }: BlockText, k: number): boolean =>
  MONTHS.has(foldWord(text.slice(t.start[k], t.end[k]))) &&
  [k - 1, k + 1].some((i) => i >= 0 && i < t.count && (t.shape[i]! & HAS_DIGIT) !== 0);

/** Whether the words on both sides let a surname stand alone at token `k`; `from` is where its particles begin. */
export const standsAlone = (b: BlockText, k: number, from: number): boolean => {
  const { text, tokens: t } = b;
  const word = (i: number): string => foldWord(text.slice(t.start[i], t.end[i]));
  const joined = (i: number): boolean =>
    i > 0 && i < t.count && /^[\s-]+$/.test(text.slice(t.end[i - 1], t.start[i]));
  const capital = (i: number): boolean => (t.shape[i]! & FIRST_UPPER) !== 0;
  const starts =
    from === 0 || sentenceAt(b.sentences, t.start[from - 1]!) !== sentenceAt(b.sentences, t.start[from]!);
  if (
    !starts &&
    joined(from) &&
    capital(from - 1) &&
    t.stem[from - 1] === 0 &&
    !TITLES.has(word(from - 1)) &&
    !OPENERS.has(word(from - 1))
  )
    return false;
  if (joined(k + 1) && capital(k + 1) && t.stem[k] === 0 && !DATES.has(word(k + 1))) return false;
  const surname = t.stem[k] === 0 ? word(k) : foldWord(text.slice(t.start[k], t.stemEnd[k]));
  if (starts && ORDINARY.has(surname)) return t.stem[k] === 0 && joined(k + 1) && VERBS.has(word(k + 1));
  return true;
};

/** The full name that a surname at token `k` ends: "Khalil Haqqani"; null where no other name stands before it. */
export const fullNameAt = (b: BlockText, k: number): string | null => {
  const { text, tokens: t } = b;
  let from = k;
  while (from > 0 && k - from < 4 && t.stem[from - 1] === 0 && (t.shape[from - 1]! & FIRST_UPPER) !== 0) {
    const word = foldWord(text.slice(t.start[from - 1], t.end[from - 1]));
    if (TITLES.has(word) || OPENERS.has(word) || !/^[\s-]+$/.test(text.slice(t.end[from - 1], t.start[from])))
      break;
    from--;
  }
  return from === k ? null : text.slice(t.start[from], t.stemEnd[k]);
};

const NO_FORMS: readonly LaterForm[] = [];

/**
 * Later forms in a block.
 * @param closed tokens that are part of a name already, or of one that was looked at and left
 */
export const findLaterForms = (b: BlockText, forms: LaterForms, closed: Uint8Array): readonly LaterForm[] => {
  if (forms.size === 0) return NO_FORMS;
  const found: LaterForm[] = [];
  const { text, tokens: t } = b;
  for (let k = 0; k < t.count; k++) {
    if ((t.shape[k]! & FIRST_UPPER) === 0 || closed[k] === 1) continue;
    const known = forms.get(t.hash[k]!) ?? (t.stem[k] === 0 ? undefined : forms.get(t.stem[k]!));
    if (known === undefined || b.capitals[k] === 1) continue;
    const whole = forms.has(t.hash[k]!);
    const from = withParticles(b, k, known[0]!.particles, closed);
    if (!standsAlone(b, k, from) || isDated(b, k)) continue;
    const end = whole ? t.end[k]! : t.stemEnd[k]!;
    const word = foldWord(text.slice(t.start[k], end));
    const same = known.filter((one) => foldWord(one.text).endsWith(word));
    if (same.length > 0) found.push({ start: t.start[from]!, end, from, to: k + 1, full: same });
  }
  return found;
};

const withParticles = (b: BlockText, k: number, particles: readonly string[], closed: Uint8Array): number => {
  const { text, tokens: t }: { text: string; tokens: Tokens } = b;
  for (let n = particles.length; n > 0; n--) {
    const from = k - n;
    if (from < 0) continue;
    const fits = particles
      .slice(-n)
      .every(
        (p, i) => closed[from + i] !== 1 && foldWord(text.slice(t.start[from + i], t.end[from + i])) === p,
      );
    if (fits) return from;
  }
  return k;
};
