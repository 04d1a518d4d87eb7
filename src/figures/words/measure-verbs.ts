/**
 * Verbs and their forms that say what happened to those counted. Loaded words map to the plain measure; the figure keeps
 * the word as it stands. `active`: takes the counted as object ("killed 12"); `passive`: follows them ("12 [were] killed").
 */
import type { Measure } from '../../dataset/vocabulary.ts';

export interface MeasureVerb {
  measure: Measure;
  active: boolean;
  passive: boolean;
  loaded: boolean;
}

const verbs = new Map<string, MeasureVerb>();

const add = (measure: Measure, use: 'active' | 'passive' | 'both', words: string, loaded = false): void => {
  for (const word of words.split(' '))
    verbs.set(word, { measure, active: use !== 'passive', passive: use !== 'active', loaded });
};

add(
  'killed',
  'active',
  'kill kills killing murder murders murdering slay slays slaying assassinating executing claiming-lives massacring',
);
add(
  'killed',
  'both',
  'killed murdered slain assassinated executed massacred lynched slaughtered butchered gunned-down shot-dead electrocuted',
);
add('killed', 'passive', 'dead died dies die dying perished deceased drowned succumbed lifeless fatal');
add('killed', 'both', 'martyred eliminated neutralised neutralized liquidated exterminated', true);
add(
  'killed',
  'active',
  'martyring eliminating neutralising neutralizing martyr eliminate eliminates neutralise neutralize neutralises neutralizes',
  true,
);
add('killed', 'passive', 'shaheed martyrdom', true);
add('injured', 'active', 'injure injures injuring wound wounds wounding maiming hurting');
add('injured', 'both', 'injured wounded maimed hurt hospitalised hospitalized');
add('missing', 'passive', 'missing disappeared unaccounted untraceable');
add(
  'arrested',
  'active',
  'arrest arrests arresting detain detains detaining apprehending capturing capture nabbing holding jailing',
);
add('arrested', 'both', 'arrested detained apprehended captured nabbed jailed imprisoned remanded');
add('abducted', 'active', 'abduct abducts abducting kidnap kidnaps kidnapping');
add('abducted', 'both', 'abducted kidnapped');
add('abducted', 'passive', 'captive hostage');
add('displaced', 'active', 'displace displaces displacing uprooting');
add('displaced', 'both', 'displaced uprooted evacuated homeless');
add('rescued', 'active', 'rescue rescues rescuing free freeing frees releasing');
add('rescued', 'both', 'rescued freed released recovered');
add('beheaded', 'active', 'behead beheads beheading');
add('beheaded', 'both', 'beheaded decapitated');

/** All verb forms, for a first look at a sentence. */
export const MEASURE_VERBS: readonly string[] = [...verbs.keys()];

/** The measure of a verb form in lower case, or undefined. */
export const measureVerb = (low: string): MeasureVerb | undefined => verbs.get(low);

/** Verb phrases of several words: `['lost', /lives|life/]` behind the counted. */
export interface MeasurePhrase {
  words: readonly string[];
  measure: Measure;
  loaded: boolean;
}

const phrase = (measure: Measure, words: string, loaded = false): MeasurePhrase => ({
  words: words.split(' '),
  measure,
  loaded,
});

/** Behind the counted: "four personnel lost their lives". */
export const PHRASES_AFTER: readonly MeasurePhrase[] = [
  phrase('killed', 'lost their lives'),
  phrase('killed', 'lost his life'),
  phrase('killed', 'lost her life'),
  phrase('killed', 'have lost their lives'),
  phrase('killed', 'had lost their lives'),
  phrase('killed', 'losing their lives'),
  phrase('killed', 'lose their lives'),
  phrase('killed', 'laid down their lives'),
  phrase('killed', 'embraced martyrdom', true),
  phrase('killed', 'embracing martyrdom', true),
  phrase('killed', 'attained martyrdom', true),
  phrase('killed', 'were sent to hell', true),
  phrase('killed', 'sent to hell', true),
  phrase('killed', 'shot dead'),
  phrase('killed', 'gunned down'),
  phrase('killed', 'put to death'),
  phrase('killed', 'burnt to death'),
  phrase('killed', 'burned to death'),
  phrase('killed', 'were lost'),
  phrase('killed', 'have been lost'),
  phrase('killed', 'had been lost'),
  phrase('injured', 'sustained injuries'),
  phrase('injured', 'suffered injuries'),
  phrase('injured', 'received injuries'),
  phrase('injured', 'sustaining injuries'),
  phrase('arrested', 'taken into custody'),
  phrase('arrested', 'rounded up'),
  phrase('arrested', 'in custody'),
  phrase('arrested', 'behind bars'),
  phrase('abducted', 'taken hostage'),
  phrase('abducted', 'held hostage'),
  phrase('missing', 'went missing'),
  phrase('missing', 'gone missing'),
  phrase('missing', 'not been found'),
  phrase('displaced', 'fled their homes'),
  phrase('displaced', 'forced to flee'),
  phrase('displaced', 'left homeless'),
  phrase('displaced', 'rendered homeless'),
];

/** Before the counted: "shot dead three men", "the death toll rose to 92". */
export const PHRASES_BEFORE: readonly MeasurePhrase[] = [
  phrase('killed', 'shot dead'),
  phrase('killed', 'gunned down'),
  phrase('killed', 'shooting dead'),
  phrase('killed', 'gunning down'),
  phrase('killed', 'claimed the lives of'),
  phrase('killed', 'claiming the lives of'),
  phrase('killed', 'claims the lives of'),
  phrase('killed', 'took the lives of'),
  phrase('killed', 'taking the lives of'),
  phrase('killed', 'cost the lives of'),
  phrase('killed', 'sent to hell', true),
  phrase('killed', 'martyrdom of', true),
  phrase('killed', 'elimination of', true),
  phrase('killed', 'killing of'),
  phrase('killed', 'killings of'),
  phrase('killed', 'murder of'),
  phrase('killed', 'death of'),
  phrase('killed', 'deaths of'),
  phrase('killed', 'death toll'),
  phrase('killed', 'bodies of'),
  phrase('killed', 'number of dead'),
  phrase('injured', 'injuries to'),
  phrase('injured', 'wounding of'),
  phrase('injured', 'injuring of'),
  phrase('injured', 'number of injured'),
  phrase('injured', 'number of wounded'),
  phrase('arrested', 'arrest of'),
  phrase('arrested', 'arrests of'),
  phrase('arrested', 'detention of'),
  phrase('arrested', 'rounded up'),
  phrase('arrested', 'took into custody'),
  phrase('arrested', 'taken into custody'),
  phrase('abducted', 'abduction of'),
  phrase('abducted', 'kidnapping of'),
  phrase('abducted', 'took hostage'),
  phrase('rescued', 'release of'),
  phrase('rescued', 'rescue of'),
  phrase('displaced', 'displacement of'),
];

/** Nouns before a number that are the thing counted: "a death toll of 92", "casualties rose to 40". */
export const TOLL_NOUNS: ReadonlyMap<string, Measure> = new Map([
  ['toll', 'killed'],
  ['tolls', 'killed'],
  ['deaths', 'killed'],
  ['fatalities', 'killed'],
  ['killed', 'killed'],
  ['dead', 'killed'],
  ['casualties', 'casualties'],
  ['injuries', 'injured'],
  ['injured', 'injured'],
  ['wounded', 'injured'],
  ['arrests', 'arrested'],
  ['missing', 'missing'],
  ['displaced', 'displaced'],
  ['attacks', 'attacks'],
  ['incidents', 'incidents'],
  ['operations', 'operations'],
  ['airstrikes', 'airStrikes'],
  ['strikes', 'airStrikes'],
  ['votes', 'votes'],
  ['ballots', 'votes'],
]);

/** Words between the counted and their verb that do not cut them apart. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'was were is are been be being had have has got get getting having will would may might could feared reported confirmed ' +
    'believed said presumed known thought reportedly also later critically seriously severely badly either allegedly already still ' +
    'others more people who which that so far there of them whom only not yet to in thus who’ve both later then left lying found ' +
    "declared pronounced fatally mortally slightly lightly instantly brutally and who'd all each"
  ).split(' '),
);
