/**
 * Verbs and their forms that say what happened to those counted. Loaded words map to the plain measure; the figure keeps
 * the word as it stands. `active`: takes the counted as object ("killed 12"); `passive`: follows them ("12 [were] killed").
 */
import type { Measure } from '../../dataset/vocabulary.ts';
import { inflect, setOf, table } from './table.ts';
import { entryOf } from '../word.ts';

export interface MeasureVerb {
  measure: Measure;
  active: boolean;
  passive: boolean;
  loaded: boolean;
}

const verbs = new Map<string, MeasureVerb>();

/** `use` says which forms are meant: a word is taken as it stands, "kill+" with all its forms, of which -ed serves both ways. */
const add = (measure: Measure, use: 'active' | 'passive' | 'both', words: string, loaded = false): void => {
  for (const word of words.split(' '))
    for (const form of word.endsWith('+') ? inflect(word.slice(0, -1)) : [word]) {
      const both = use === 'both' && (!word.endsWith('+') || /(?:ed|ain)$/.test(form));
      verbs.set(form, { measure, active: use !== 'passive', passive: both || use === 'passive', loaded });
    }
};

add(
  'killed',
  'both',
  'kill+ murder+ slay/slain+ assassinate+ execute+ massacre+ lynched slaughtered butchered electrocuted',
);
add('killed', 'passive', 'dead died dies die dying perished deceased drowned succumbed lifeless fatal');
add('killed', 'both', 'martyr+ eliminate+ neutralise+ neutralize+ liquidated exterminated', true);
add('killed', 'passive', 'shaheed martyrdom', true);
add('injured', 'both', 'injure+ wound+ maim+ hurt hospitalised hospitalized');
add('injured', 'active', 'hurting');
add('missing', 'passive', 'missing disappeared unaccounted untraceable');
add('arrested', 'both', 'arrest+ detain+ apprehend+ capture+ nabbed held jailed imprisoned remanded');
add('arrested', 'active', 'nabbing holding jailing jails');
add('abducted', 'both', 'abduct+ kidnap/kidnapped+');
add('abducted', 'active', 'kidnapping');
add('abducted', 'passive', 'captive hostage');
add('displaced', 'both', 'displace+ uproot+ evacuated homeless');
add('rescued', 'both', 'rescue+ free/freed+ freeing release+ recovered');
add('beheaded', 'both', 'behead+ decapitated');

/** All verb forms, for a first look at a sentence. */
export const MEASURE_VERBS: readonly string[] = [...verbs.keys()];

/** The measure of a verb form in lower case, or undefined. */
export const measureVerb = (low: string): MeasureVerb | undefined => verbs.get(low);
/** As `measureVerb`, of a token. */
export const verbOf = entryOf(verbs);

/** What happens to people only. */
export const PEOPLE_MEASURES = setOf(
  'killed injured casualties missing arrested abducted displaced rescued beheaded',
);

/** Verb phrases of several words: `['lost', /lives|life/]` behind the counted. */
export interface MeasurePhrase {
  words: readonly string[];
  measure: Measure;
  loaded: boolean;
}

/** `killed lost their lives|laid down their lives` with the measure before the first space; `!` marks loaded words. */
const phrases = (list: string): MeasurePhrase[] =>
  list.split(';').flatMap((group) => {
    const [measure = '', ...rest] = group.split(' ');
    return rest
      .join(' ')
      .split('|')
      .map((text) => ({
        words: text.replace('!', '').split(' '),
        measure: measure as Measure,
        loaded: text.startsWith('!'),
      }));
  });

/** Behind the counted: "four personnel lost their lives". */
export const PHRASES_AFTER: readonly MeasurePhrase[] = phrases(
  'killed lost their lives|lost his life|lost her life|losing their lives|lose their lives|laid down their lives|!embraced martyrdom|' +
    '!embracing martyrdom|!attained martyrdom|!embraced shahadat|!embracing shahadat|!were sent to hell|!sent to hell|shot dead|gunned down|put to death|among the dead|among the killed|among those killed|burnt to death|' +
    'burned to death|were lost|have been lost|had been lost;' +
    'injured sustained injuries|suffered injuries|received injuries|sustaining injuries|sustained bullet wounds|sustained bullet injuries|sustained burns|suffered burns|among the injured|among the wounded;' +
    'arrested taken into custody|rounded up|in custody|behind bars;abducted taken hostage|held hostage|held captive;' +
    'missing went missing|gone missing|not been found;' +
    'displaced fled their homes|forced to flee|left homeless|rendered homeless',
);

/** Before the counted: "shot dead three men", "the death toll rose to 92". */
export const PHRASES_BEFORE: readonly MeasurePhrase[] = phrases(
  'killed shot dead|gunned down|shooting dead|gunning down|claimed the lives of|claiming the lives of|claims the lives of|' +
    'took the lives of|taking the lives of|cost the lives of|!sent to hell|!martyrdom of|!elimination of|killing of|killings of|' +
    'murder of|death of|deaths of|death toll|bodies of|number of dead;' +
    'injured injuries to|wounding of|injuring of|number of injured|number of wounded;' +
    'arrested arrest of|arrests of|detention of|rounded up|took into custody|taken into custody;' +
    'abducted abduction of|kidnapping of|took hostage;rescued release of|rescue of;displaced displacement of',
);

/** Nouns before a number that are the thing counted: "a death toll of 92", "casualties rose to 40". */
export const TOLL_NOUNS = table(
  'killed toll tolls deaths fatalities killed dead|casualties casualties|injured injuries injured wounded|arrested arrests|' +
    'missing missing|displaced displaced|attacks attacks|incidents incidents|operations operations|airStrikes airstrikes strikes|' +
    'votes votes ballots',
) as ReadonlyMap<string, Measure>;

/** Words between the counted and their verb that do not cut them apart. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'was were is are been be being remain remains remained had have has got get getting having will would may might could feared reported confirmed ' +
    'believed said presumed known thought reportedly also later critically seriously severely badly either allegedly already still ' +
    'others more people who which that so far there of them whom only not yet to in thus who’ve both later then left lying found ' +
    "declared pronounced fatally mortally slightly lightly instantly brutally and who'd all each documented recorded registered verified listed as"
  ).split(' '),
);
