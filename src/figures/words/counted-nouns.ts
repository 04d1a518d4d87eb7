/**
 * Nouns that news counts. `soldiers` is people, of the population `soldiers`; `deaths` is people with the measure
 * `killed` already in the noun; `attacks` is a unit of its own.
 */
import type { Measure, Population } from '../../dataset/vocabulary.ts';

export interface CountedNoun {
  unit: string;
  population?: Population;
  measure?: Measure;
  /** The word is the singular form. */
  singular?: true;
}

const nouns = new Map<string, CountedNoun>();

const irregular: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'people',
  personnel: 'personnel',
  staff: 'staff',
  crew: 'crew',
  police: 'police',
  infantry: 'infantry',
  cavalry: 'cavalry',
  offspring: 'offspring',
  aircraft: 'aircraft',
  sheep: 'sheep',
  fish: 'fish',
  cattle: 'cattle',
  livestock: 'livestock',
  species: 'species',
  spacecraft: 'spacecraft',
  life: 'lives',
  wife: 'wives',
  chief: 'chiefs',
  dead: 'dead',
};

const plural = (word: string): string => {
  const known = irregular[word];
  if (known) return known;
  if (word.endsWith('man') && word !== 'human') return word.replace(/man$/, 'men');
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
};

const add = (entry: Omit<CountedNoun, 'singular'>, words: string): void => {
  for (const word of words.split(' ')) {
    const many = plural(word);
    if (many !== word) nouns.set(word, { ...entry, singular: true });
    nouns.set(many, { ...entry });
  }
};

add(
  { unit: 'people', population: 'all' },
  'person life soul human individual victim body corpse head inhabitant resident villager passenger pilgrim worshipper ' +
    'worshiper mourner bystander traveller traveler tourist survivor patient worker labourer laborer miner farmer fisherman student pupil ' +
    'teacher doctor nurse paramedic journalist reporter lawyer activist supporter protester protestor demonstrator voter candidate member ' +
    'delegate official employee staffer prisoner inmate detainee suspect accused convict hostage captive man adult elder tribesman ' +
    'contractor engineer driver volunteer neighbour neighbor citizen believer devotee immigrant migrant foreigner man nominee seminarian ' +
    'lawmaker minister senator judge diplomat envoy leader politician scholar cleric imam priest athlete player crew staff participant ' +
    'spectator fan guest visitor applicant customer consumer user subscriber shareholder investor parent brother relative ' +
    'scientist researcher expert analyst author poet artist actor singer shopkeeper trader vendor businessman technician cook cleaner ' +
    'orphan widow colleague aide adviser advisor bodyguard watchman caretaker beneficiary respondent donor homeowner tenant ' +
    'dealer smuggler trafficker peddler thief robber looter gangster suspect schoolteacher professor academic economist columnist editor publisher broadcaster blogger campaigner backer follower ally rival opponent winner loser finalist qualifier runner boxer wrestler footballer cricketer batsman batter bowler striker defender midfielder goalkeeper coach referee umpire ' +
    'commander chief colonel general cadet daughter son husband father uncle cousin nephew niece male female youth nun monk saint king queen prince twin heir laureate ' +
    'commuter motorist motorcyclist cyclist pedestrian rider sailor seafarer boatman swimmer climber mountaineer trekker hiker',
);
nouns.set('people', { unit: 'people', population: 'all' });
nouns.set('persons', { unit: 'people', population: 'all' });
nouns.set('humans', { unit: 'people', population: 'all' });
add({ unit: 'people', population: 'civilians' }, 'civilian non-combatant noncombatant');
add(
  { unit: 'people', population: 'children' },
  'child boy girl schoolgirl schoolboy schoolchild baby infant toddler minor teenager kid youngster newborn',
);
nouns.set('schoolchildren', { unit: 'people', population: 'children' });
add({ unit: 'people', population: 'women' }, 'woman mother sister lady bride housewife');
add(
  { unit: 'people', population: 'soldiers' },
  'soldier troop trooper serviceman servicewoman airman marine paratrooper commando jawan infantry ranger peacekeeper reservist conscript sepoy subedar serviceperson',
);
add({ unit: 'people', population: 'police' }, 'policeman policewoman police cop constable');
add(
  { unit: 'people', population: 'securityForces' },
  'personnel guard levy lawman paramilitary officer guardsman khasadar frontiersman',
);
nouns.set('levies', { unit: 'people', population: 'securityForces' });
add(
  { unit: 'people', population: 'militants' },
  'militant terrorist insurgent fighter rebel extremist gunman bomber attacker assailant jihadist jihadi guerrilla guerilla separatist ' +
    'combatant infiltrator kidnapper hijacker bandit dacoit khariji mercenary outlaw talib militiaman ' +
    'operative intruder raider sniper miscreant',
);
nouns.set('khawarij', { unit: 'people', population: 'militants' });
nouns.set('khwarij', { unit: 'people', population: 'militants' });
nouns.set('taliban', { unit: 'people', population: 'militants' });
add({ unit: 'people', population: 'all', measure: 'killed' }, 'death fatality');
nouns.set('dead', { unit: 'people', population: 'all', measure: 'killed' });
add({ unit: 'people', population: 'all', measure: 'casualties' }, 'casualty');
add({ unit: 'people', population: 'all', measure: 'injured' }, 'injury');
nouns.set('wounded', { unit: 'people', population: 'all', measure: 'injured' });
nouns.set('injured', { unit: 'people', population: 'all', measure: 'injured' });
add({ unit: 'people', population: 'all', measure: 'displaced' }, 'refugee returnee evacuee');
nouns.set('idps', { unit: 'people', population: 'all', measure: 'displaced' });
nouns.set('displaced', { unit: 'people', population: 'all', measure: 'displaced' });
add({ unit: 'people', population: 'all', measure: 'abducted' }, 'abductee');
add({ unit: 'people', population: 'all', measure: 'arrested' }, 'arrest detention');
nouns.set('abductions', { unit: 'incidents', measure: 'abducted' });
nouns.set('kidnappings', { unit: 'incidents', measure: 'abducted' });
nouns.set('killings', { unit: 'people', population: 'all', measure: 'killed' });
nouns.set('others', { unit: 'people', population: 'unspecified' });
nouns.set('men', { unit: 'people', population: 'all' });
add({ unit: 'people', population: 'nationals' }, 'national compatriot countryman');
nouns.set('cops', { unit: 'people', population: 'police' });
add(
  { unit: 'attacks', measure: 'attacks' },
  'attack bombing blast explosion ambush raid assault shooting offensive assassination shelling',
);
add({ unit: 'airStrikes', measure: 'airStrikes' }, 'airstrike strike air-strike sortie');
add({ unit: 'operations', measure: 'operations' }, 'operation crackdown sweep');
add(
  { unit: 'incidents', measure: 'incidents' },
  'incident clash encounter skirmish firefight accident violation breach crime case',
);
add({ unit: 'events', measure: 'events' }, 'event protest rally demonstration meeting');
add({ unit: 'votes', measure: 'votes' }, 'vote ballot');
add(
  { unit: 'things' },
  'district province village town city country nation state house home building school hospital shop vehicle car truck bus minibus ' +
    'motorcycle aircraft helicopter drone tank missile rocket mortar shell bomb grenade rifle gun pistol weapon bullet round mine ' +
    'checkpost checkpoint post outpost base camp hideout bunker tunnel bridge road boat ship vessel train tree animal goat seat ' +
    'constituency party group organisation organization agency company firm bank mosque church temple seminary madrassa madressah ' +
    'court report document resolution law agreement point goal run wicket match game medal title job unit project plant factory ' +
    'flight tent bag kit meal dose vaccine test sample book film video photo picture message account website tribe clan family household ' +
    'couple union council side bid petition complaint charge count sentence warrant order visa passport card phone line vest belt detonator ' +
    'magazine cartridge egg calf cow buffalo sheep fish cattle livestock spacecraft horse camel dog chicken species star planet galaxy satellite patent paper study trial ' +
    'barrel tonne ton kilogram kilo litre liter gallon acre hectare unit megawatt kilowatt watt degree carat ounce bushel byte gigabyte share ' +
    'stock bond coin note bill item piece copy lane storey floor room bed chair table window wall door gate location area site part section',
);

/** The noun of a lower-case word, or undefined. */
export const countedNoun = (low: string): CountedNoun | undefined => nouns.get(low);
