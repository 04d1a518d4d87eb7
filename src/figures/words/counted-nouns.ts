/**
 * Nouns that news counts. `soldiers` is people, of the population `soldiers`; `deaths` is people with the measure
 * `killed` already in the noun; `attacks` is a unit of its own.
 */
import type { Measure, Population } from '../../dataset/vocabulary.ts';
import { table } from './table.ts';
import { entryOf } from '../word.ts';

export interface CountedNoun {
  unit: string;
  population?: Population;
  measure?: Measure;
  /** The word is the singular form. */
  singular?: true;
}

const nouns = new Map<string, CountedNoun>();

const IRREGULAR = table(
  'men man|women woman|children child|people person|personnel personnel|staff staff|crew crew|police police|infantry infantry|' +
    'aircraft aircraft|sheep sheep|fish fish|cattle cattle|livestock livestock|lives life|wives wife|chiefs chief',
);

const plural = (word: string): string => {
  const known = IRREGULAR.get(word);
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
  'person life soul human individual victim body corpse inhabitant resident villager passenger pilgrim worshipper worshiper mourner bystander ' +
    'traveller tourist survivor patient worker labourer laborer miner farmer fisherman student pupil teacher doctor nurse paramedic ' +
    'journalist reporter lawyer activist supporter protester protestor demonstrator voter candidate member delegate official employee ' +
    'prisoner inmate detainee suspect accused convict hostage captive man adult elder tribesman contractor engineer driver volunteer ' +
    'neighbour neighbor citizen believer devotee immigrant migrant foreigner lawmaker minister senator judge diplomat envoy leader ' +
    'politician scholar cleric player crew staff participant spectator fan guest visitor applicant customer consumer user shareholder ' +
    'investor parent brother relative scientist researcher expert shopkeeper trader orphan widow colleague aide bodyguard dealer smuggler ' +
    'trafficker thief robber gangster commander chief son daughter husband father male female youth motorist cyclist pedestrian sailor ' +
    'climber emir',
);
nouns.set('people', { unit: 'people', population: 'all' });
nouns.set('persons', { unit: 'people', population: 'all' });
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
    'operative intruder raider sniper miscreant ringleader',
);
nouns.set('khawarij', { unit: 'people', population: 'militants' });
nouns.set('khwarij', { unit: 'people', population: 'militants' });
nouns.set('taliban', { unit: 'people', population: 'militants' });
add({ unit: 'people', population: 'all', measure: 'killed' }, 'death fatality murder martyr');
nouns.set('dead', { unit: 'people', population: 'all', measure: 'killed' });
add({ unit: 'people', population: 'all', measure: 'casualties' }, 'casualty');
add({ unit: 'people', population: 'all', measure: 'injured' }, 'injury');
nouns.set('wounded', { unit: 'people', population: 'all', measure: 'injured' });
nouns.set('injured', { unit: 'people', population: 'all', measure: 'injured' });
add({ unit: 'people', population: 'all', measure: 'displaced' }, 'refugee returnee evacuee');
nouns.set('idps', { unit: 'people', population: 'all', measure: 'displaced' });
nouns.set('missing', { unit: 'people', population: 'all', measure: 'missing' });
nouns.set('head', { unit: 'things' });
nouns.set('displaced', { unit: 'people', population: 'all', measure: 'displaced' });
add({ unit: 'people', population: 'all', measure: 'abducted' }, 'abductee');
add({ unit: 'people', population: 'all', measure: 'arrested' }, 'arrest detention');
nouns.set('abductions', { unit: 'incidents', measure: 'abducted' });
nouns.set('kidnappings', { unit: 'incidents', measure: 'abducted' });
nouns.set('killings', { unit: 'people', population: 'all', measure: 'killed' });
nouns.set('others', { unit: 'people', population: 'unspecified' });
add({ unit: 'people', population: 'nationals' }, 'national compatriot countryman');
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
// Other things need no entry: these are told from years, stand before a colon, or are killed and displaced without being people.
add(
  { unit: 'things' },
  'house home wound vehicle car seat animal family household village town school shop camp post weapon aircraft sheep fish cattle livestock horse goat cow buffalo camel dog chicken bird whale dolphin donkey elephant thing item building bridge road tree tent truck bus boat train plane tank gun rifle bomb mine rocket missile drone device phone hideout base bunker outpost checkpoint job mosque company bank country state province district city project',
);

export const COUNTED_NOUNS: ReadonlyMap<string, CountedNoun> = nouns;
/** The noun of a lower-case word, or undefined. */
export const countedNoun = (low: string): CountedNoun | undefined => nouns.get(low);
/** As `countedNoun`, of a token. */
export const nounOf = entryOf(nouns);
