/** Words beside a counted noun that say who is counted: "civilian deaths", "female students", "Pakistani soldiers". */
import type { Population } from '../../dataset/vocabulary.ts';
import { type Token, entryOf, question } from '../word.ts';

const POPULATION_MODIFIERS: ReadonlyMap<string, Population> = new Map([
  ['civilian', 'civilians'],
  ['civilians', 'civilians'],
  ['innocent', 'civilians'],
  ['noncombatant', 'civilians'],
  ['child', 'children'],
  ['school', 'children'],
  ['minor', 'children'],
  ['female', 'women'],
  ['women', 'women'],
  ['security', 'securityForces'],
  ['paramilitary', 'securityForces'],
  ['military', 'soldiers'],
  ['army', 'soldiers'],
  ['navy', 'soldiers'],
  ['soldier', 'soldiers'],
  ['corps', 'securityForces'],
  ['police', 'police'],
  ['militant', 'militants'],
  ['terrorist', 'militants'],
  ['insurgent', 'militants'],
  ['rebel', 'militants'],
  ['taliban', 'militants'],
]);

/** Who is counted, by the modifier in lower case; or that a token is. */
export const modifiedBy = (low: string): Population | undefined => POPULATION_MODIFIERS.get(low);
export const modifierOf = entryOf(POPULATION_MODIFIERS);

/** Nouns whose own class gives way to a modifier ("civilian deaths", "police officials", "security force members"). */
export const OPEN_HEADS: ReadonlySet<string> = new Set(
  (
    'deaths fatalities casualties injuries lives people persons personnel members member officials official officers officer men victims ' +
    'staff dead wounded injured bodies soldier guards guard students student passengers others fighters workers death fatality casualty person'
  ).split(' '),
);

const demonyms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    pakistani: 'Pakistan',
    afghan: 'Afghanistan',
    indian: 'India',
    iranian: 'Iran',
    iraqi: 'Iraq',
    syrian: 'Syria',
    american: 'United States',
    british: 'United Kingdom',
    french: 'France',
    german: 'Germany',
    italian: 'Italy',
    spanish: 'Spain',
    chinese: 'China',
    japanese: 'Japan',
    russian: 'Russia',
    ukrainian: 'Ukraine',
    turkish: 'Turkey',
    israeli: 'Israel',
    palestinian: 'Palestine',
    lebanese: 'Lebanon',
    egyptian: 'Egypt',
    saudi: 'Saudi Arabia',
    yemeni: 'Yemen',
    emirati: 'United Arab Emirates',
    qatari: 'Qatar',
    kuwaiti: 'Kuwait',
    jordanian: 'Jordan',
    libyan: 'Libya',
    sudanese: 'Sudan',
    somali: 'Somalia',
    nigerian: 'Nigeria',
    kenyan: 'Kenya',
    ethiopian: 'Ethiopia',
    nepali: 'Nepal',
    nepalese: 'Nepal',
    bangladeshi: 'Bangladesh',
    'sri-lankan': 'Sri Lanka',
    uzbek: 'Uzbekistan',
    tajik: 'Tajikistan',
    turkmen: 'Turkmenistan',
    kazakh: 'Kazakhstan',
    kyrgyz: 'Kyrgyzstan',
    indonesian: 'Indonesia',
    malaysian: 'Malaysia',
    filipino: 'Philippines',
    thai: 'Thailand',
    vietnamese: 'Vietnam',
    korean: 'Korea',
    australian: 'Australia',
    canadian: 'Canada',
    mexican: 'Mexico',
    brazilian: 'Brazil',
    polish: 'Poland',
    dutch: 'Netherlands',
    swedish: 'Sweden',
    norwegian: 'Norway',
    danish: 'Denmark',
    greek: 'Greece',
  }),
);

const byDemonym = (low: string): string | undefined =>
  demonyms.get(low) ?? (low.endsWith('s') ? demonyms.get(low.slice(0, -1)) : undefined);
const isDemonym = question((low) => byDemonym(low) !== undefined);

/** The country of a token that is a demonym, singular or plural ("pakistanis"), or undefined. */
export const countryOf = (token: Token | undefined): string | undefined =>
  token !== undefined && isDemonym(token) ? byDemonym(token.low) : undefined;

const peoples: ReadonlySet<string> = new Set(
  (
    'muslims shias shiites sunnis hindus christians sikhs jews ahmadis yazidis hazaras pashtuns punjabis sindhis kashmiris kurds ' +
    'baloch druze rohingya'
  ).split(' '),
);

/** Is it a plural of a country, a faith or a people that can be counted by itself ("157 Pakistanis", "12 Hindus")? */
export const isPeopleWord = (low: string): boolean =>
  peoples.has(low) ||
  (low.endsWith('s') && demonyms.has(low.slice(0, -1))) ||
  /(?:ese|british|french|polish|dutch)$/.test(low);

/** As `isPeopleWord`, of a token. */
export const isPeople = question(isPeopleWord);
