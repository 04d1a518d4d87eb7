/**
 * Plain English words for the closed codes, for the terminal and for texts that are copied. The extension has its own
 * in `_locales`. No word here judges: two claims are laid side by side, and it is said how they lie.
 */
import type { Figure, Question } from '../figures/figure.ts';
import type { ComparedClaim, Doubt } from './brief.ts';
import type { NoteCode, Reason } from './codes.ts';

type Quantity = Pick<Figure, 'value' | 'low' | 'high' | 'comparator' | 'vague' | 'unit'> & {
  lowOpen?: boolean;
  highOpen?: boolean;
};

const REASON_WORDS: Record<Reason, string> = {
  kind: 'a share, a change and a count are different things',
  unit: 'counts other things',
  measure: 'another measure',
  measureAsWorded: 'another measure, as worded',
  population: 'counts other people',
  attackersIncluded: 'one counts the attackers, the other does not',
  nationality: 'people of another country',
  denominator: 'a share of something else',
  baseline: 'measured against another time',
  perpetrator: 'another side is said to be behind it',
  means: 'another kind of attack',
  period: 'other months',
  periodContained: 'a longer or a shorter time',
  place: 'another place',
  placeContained: 'a part of the place, or a larger one',
  event: 'another event',
  laterEvent: 'another day in the same place',
  cause: 'another cause',
  noUnit: 'not said what is counted',
  noMeasure: 'not said: killed or injured',
  noPopulation: 'not said who is counted',
  noAttackers: 'not said whether attackers are counted',
  noDenominator: 'not said of what it is a share',
  noBaseline: 'not said since when',
  noPerpetrator: 'one counts only what one side is said to have done',
  noMeans: 'one counts only one kind of attack',
  noDate: 'no date',
  noPlace: 'no place',
  noEvent: 'not said which event',
  noValue: 'no number',
  placeUnlisted: 'a place that the dataset does not know',
  vagueWord: 'a vague word',
  partOfThat: 'a part of that count',
  partOfThis: 'that is a part of this count',
  rounded: 'rounded',
};

const NOTE_WORDS: Record<NoteCode, (detail: string) => string> = {
  sameNumber: () => 'the same number',
  fits: () => 'the numbers would go together',
  apart: (d) => `${amount(d)} apart`.trim(),
  roundsTo: (d) => `rounds to ${amount(d)}`.trim(),
  populationWider: (d) => `there: ${populationWords(d)}`,
  populationNarrower: (d) => `there only ${populationWords(d)}`,
  populationOpen: () => 'who is counted is not said',
  attackersOpen: () => 'attackers included? not said',
  placeWider: () => 'there for a larger place',
  placeNarrower: () => 'there for a place within',
  eventInferred: () => 'same place and day',
  pageDateFits: () => 'the page is dated within a week of it',
  baselineWording: (d) => (d ? `worded "${d}"` : 'the time that it is measured against is loosely worded'),
  measureAsWorded: (d) => `worded "${d}"`,
  laterCount: (d) => `a later count, ${d}`,
  earlierCount: (d) => `an earlier count, ${d}`,
  supersededBy: (d) => (d ? `later count by the same counter, ${d}` : 'later count by the same counter'),
  supersedes: (d) => (d ? `earlier count by the same counter, ${d}` : 'earlier count by the same counter'),
  repeat: () => 'a repeat of the same count, not a second source',
  partsAddUp: () => 'its parts come to it',
  partsDoNotAddUp: () => 'do these add up?',
};

const QUESTION_WORDS: Record<Question, string> = {
  whichPeriod: 'Which period?',
  whichMonths: 'Which months?',
  whichPlace: 'Which place?',
  whichEvent: 'Which event?',
  whoCounted: 'Who counted?',
  killedOrInjured: 'Killed, or killed and injured?',
  whoIsCounted: 'Who is counted?',
  attackersIncluded: 'Attackers included?',
  shareOfWhat: 'A share of what?',
  sinceWhen: 'Since when?',
};

const POPULATION_WORDS: Record<string, string> = {
  all: 'everyone',
  securityForces: 'security forces',
  unspecified: 'people not described',
};

const MEANING_WORDS: Record<string, string> = {
  percentShare: 'a share',
  percentChange: 'a change',
  percentagePointChange: 'a change in percentage points',
  casualties: 'killed and injured together',
};

const format = (n: number): string => n.toLocaleString('en', { maximumFractionDigits: 4 });
/** A note's detail as a number, where it is one. */
const amount = (detail: string): string =>
  detail !== '' && Number.isFinite(Number(detail)) ? format(Number(detail)) : detail;
export const populationWords = (code: string): string => POPULATION_WORDS[code] ?? code;
export const meaningWords = (code: string): string => MEANING_WORDS[code] ?? code;
export const reasonWords = (code: Reason): string => REASON_WORDS[code];
export const questionWords = (code: Question): string => QUESTION_WORDS[code];
export const noteWords = ({ code, detail }: { code: NoteCode; detail?: string }): string =>
  NOTE_WORDS[code](detail ?? '');

const withUnit = (text: string, unit: string): string =>
  unit === 'percent' ? `${text} percent` : unit === 'pp' ? `${text} percentage points` : text;

/** "at least 137", "52 percent", "40 or more". */
export function quantityWords(q: Quantity): string {
  const { value, low, high, comparator, unit } = q;
  const number = value ?? low ?? high;
  if (number === null) return 'no number';
  const say = (words: string) => withUnit(words, unit);
  if (q.vague || comparator === 'vague') {
    if (low !== null && high !== null) return say(`${format(low)} to ${format(high)}`);
    return low !== null ? say(`${format(low)} or more`) : say(format(number));
  }
  switch (comparator) {
    case 'atLeast':
      return say(`at least ${format(number)}`);
    case 'moreThan':
      return say(`more than ${format(number)}`);
    case 'atMost':
      return say(`at most ${format(number)}`);
    case 'lessThan':
      return say(`fewer than ${format(number)}`);
    case 'about':
      return say(`about ${format(number)}`);
    case 'nearly':
      return say(`nearly ${format(number)}`);
    case 'between':
      return low !== null && high !== null ? say(`${format(low)} to ${format(high)}`) : say(format(number));
    default:
      return say(format(number));
  }
}

const bounded = (q: Quantity): boolean => q.vague || q.low !== q.high;
const because = (c: ComparedClaim): string => c.reasons.map((r) => reasonWords(r as Reason)).join('; ');

function notComparableWords(here: Figure, c: ComparedClaim): string {
  if (c.relation === 'differentPopulation' && c.reasons.includes('population') && c.population !== null) {
    const page = here.population?.value;
    if (c.population === 'all' && page) return `counts everyone, not ${populationWords(page)}`;
    return `counts ${populationWords(c.population)}`;
  }
  if (c.relation === 'differentMeasure' && c.measure === 'casualties') return 'killed and injured together';
  return because(c);
}

/** How a claim of the dataset lies to the figure on the page: "149 there, 137 here: 12 apart". */
export function comparisonWords(here: Figure, there: ComparedClaim): string {
  const [page, data] = [quantityWords(here), quantityWords(there as Quantity)];
  switch (there.relation) {
    case 'agrees':
      return 'same number';
    case 'consistentWithBound':
      return `fits "${bounded(here) ? page : data}"`;
    case 'overlapsRange':
      return `${data} there, ${page} here: they overlap`;
    case 'belowUsualMeaning':
      return `${data} there, ${page} here: below the usual meaning of the word`;
    case 'differs':
      return `${data} there, ${page} here${there.gap ? `: ${format(there.gap)} apart` : ''}`;
    case 'supersededBy':
      return 'later count by the same counter';
    case 'subtotalOf':
      return because(there);
    case 'arithmeticDoubt':
      return 'do these add up?';
    case 'cannotTell':
      return `can't tell: ${because(there)}`;
    default:
      return notComparableWords(here, there);
  }
}

/** A question that the page's own numbers raise, with its arithmetic. */
export function doubtWords({ code, values, result, meanings }: Doubt): string {
  const [first = 0, ...rest] = values;
  const list = rest.map(format);
  const [one, two] = (meanings ?? []).map(meaningWords);
  switch (code) {
    case 'sum':
      return `Do these add up? ${list.join(' + ')} = ${format(result ?? 0)}, and ${format(first)} is given.`;
    case 'change':
      return `Do these go together? From ${list.join(' to ')} is ${format(result ?? 0)} percent, and ${format(first)} is given.`;
    case 'share':
      return `Do these go together? ${list.join(' of ')} is ${format(result ?? 0)} percent, and ${format(first)} is given.`;
    case 'twoNumbers':
      return `${format(first)} here, ${list.join(', ')} elsewhere on this page.`;
    case 'twoMeanings':
      return `${format(first)} is ${one} here and ${two} elsewhere on this page.`;
    case 'measureWord':
      return result === null
        ? `Worded as ${one}; meant as ${two}?`
        : `Worded as ${one}; together ${format(result)}, as many as are said to be ${two}.`;
  }
}
