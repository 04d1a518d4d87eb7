/**
 * Names that mean different things in different places, each with a sentence for every reading and one for none.
 * All sentences are ours. "A. ¶ B." is a page of two paragraphs: the rest of the page decides too.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/scan/engine.ts';
import type { NameMention } from '../../src/scan/mention.ts';
import { scanText } from '../../src/scan/scan-text.ts';
import { seedEngine } from './fixtures/seed-engine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await seedEngine();
});

const names = (page: string, date?: string): NameMention[] =>
  scanText(
    page.replaceAll(' ¶ ', '\n\n'),
    engine,
    date === undefined ? {} : { date, dateBasis: 'stated' },
  ).mentions.filter((m): m is NameMention => m.kind !== 'figure');

const slug = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

/** What each name in a page is read as: "TTP=ttp", "Taliban=?afghan-taliban|ttp" where it stays open. */
const readings = (page: string, date?: string): string[] =>
  names(page, date)
    .filter((m) => m.kind !== 'event')
    .map((m) => {
      const open = (m.candidates ?? []).map((c) => slug(c.entity)).sort();
      return `${m.text}=${m.entity === null ? `?${open.join('|')}` : slug(m.entity)}`;
    });

const standsFor = (page: string, date?: string): (string | undefined)[] =>
  names(page, date)
    .filter((m) => m.kind === 'place')
    .map((m) => m.standsFor?.slice(m.standsFor.lastIndexOf('/') + 1));

const events = (page: string, date?: string): string[] =>
  names(page, date)
    .filter((m) => m.kind === 'event')
    .map((m) => (m.entity ?? '?').slice((m.entity ?? '?').lastIndexOf('/') + 1));

type Row = [point: string, page: string, expected: string[], date?: string];

const ROWS: Row[] = [
  ['1 IS the group', 'A bombing claimed by IS killed a guard.', ['IS=islamic-state']],
  ['1 IS in a heading', 'THIS IS THE SEASON OF FLOODS', []],
  ['1 IS with no cue', 'Our new IS manages invoices.', []],
  ['2 is the verb', 'It is late. Is it? The group is small.', []],
  ['3 Islamic State', 'The Islamic State said nothing.', ['Islamic State=islamic-state']],
  [
    '3 followed by Khorasan',
    'The Islamic State – Khorasan Province struck.',
    ['Islamic State – Khorasan Province=iskp'],
  ],
  ['3 in Khorasan', 'Islamic State in Khorasan grew.', ['Islamic State in Khorasan=iskp']],
  [
    '5 ISI of Pakistan',
    'The ISI, Pakistan’s spy agency, kept silent.',
    ['ISI=inter-services-intelligence', 'Pakistan=pakistan'],
  ],
  ['5 ISI of Iraq', 'Zarqawi’s men founded ISI around Mosul.', ['ISI=islamic-state']],
  ['5 ISI, neither', 'The ISI mark guarantees kettles.', []],
  ['6 Taliban of Kabul', 'The Taliban in Kabul reopened schools.', ['Taliban=afghan-taliban', 'Kabul=kabul']],
  ['6 Taliban of Swat', 'Swat had been under the Taliban.', ['Taliban=ttp']],
  ['6 Pakistani Taliban', 'The Pakistani Taliban denied it.', ['Pakistani Taliban=ttp']],
  [
    '6 Taliban on a TTP page',
    'The Tehrik-i-Taliban Pakistan split. ¶ Later the Taliban named a chief.',
    ['Tehrik-i-Taliban Pakistan=ttp', 'Taliban=ttp'],
  ],
  [
    '6 Taliban on an Afghan page',
    'Afghanistan has a new budget. ¶ The Taliban announced it.',
    ['Afghanistan=afghanistan', 'Taliban=afghan-taliban'],
  ],
  ['6 Taliban with nothing around', 'The Taliban were mentioned.', []],
  ['7 Tehrik-e-Taliban alone', 'Tehrik-e-Taliban issued a video.', ['Tehrik-e-Taliban=ttp']],
  ['7 in an unlisted longer name', 'A song about Lashkar-e-Taliban was sung in Kabul.', ['Kabul=kabul']],
  ['8 Afghan Taliban', 'The Afghan Taliban met envoys.', ['Afghan Taliban=afghan-taliban']],
  [
    '9 name and bracket',
    'The Tehreek-e-Taliban Pakistan (TTP) did it.',
    ['Tehreek-e-Taliban Pakistan=ttp', 'TTP=ttp'],
  ],
  [
    '10 Taliban government',
    'The Taliban government printed notes.',
    ['Taliban government=taliban-administration'],
  ],
  ['11 TTP the group', 'Pakistan blamed the TTP.', ['Pakistan=pakistan', 'TTP=ttp']],
  ['11 TTP the disease', 'TTP lowers the platelet count in Pakistan too.', ['Pakistan=pakistan']],
  [
    '11 TTP defined otherwise',
    'The Tidal Turbine Project (TTP) opened in Pakistan. ¶ TTP will run for years.',
    ['Pakistan=pakistan'],
  ],
  ['12 State Department', 'The State Department declined.', ['State Department=us-state-department']],
  ['12, 13 the state', 'The state must act. State television said so.', []],
  ['15 US', 'The US and the U.S. are one.', ['US=united-states', 'U.S.=united-states']],
  ['15 us', 'They told us and gave Us Weekly to us.', []],
  ['15 US in a heading', 'LET US GO BACK HOME TOGETHER', []],
  ['16 one institution', 'The U.S. State Department spoke.', ['U.S. State Department=us-state-department']],
  ['17 Punjab of Pakistan', 'Floods hit Punjab and Sindh.', ['Punjab=punjab-pakistan', 'Sindh=sindh']],
  ['17 Punjab of India', 'Farmers from Amritsar marched through Punjab.', ['Punjab=punjab-india']],
  [
    '17 against the page',
    'Pakistan held talks. ¶ In Amritsar, Punjab, buses ran.',
    ['Pakistan=pakistan', 'Punjab=punjab-india'],
  ],
  ['17 Punjab with nothing around', 'A tune from Punjab.', []],
  ['18 Kashmir Watch', 'He writes for Kashmir Watch.', ['Kashmir Watch=kashmir-watch']],
  ['18 Kashmir', 'Snow fell in Kashmir.', ['Kashmir=kashmir']],
  ['19 Khost province', 'The provinces of Paktika and Khost were hit.', ['Paktika=paktika', 'Khost=khost']],
  ['19 Khost city', 'Shops closed in Khost city.', ['Khost=khost-city']],
  ['20 Khowst', 'Khowst was quiet.', ['Khowst=khost']],
  ['21 Kabul province', 'Kabul province has snow.', ['Kabul=kabul-province']],
  ['23 Washington state', 'Apples from Washington state ripen late.', ['Washington=washington-state']],
  ['23 a person', 'George Washington crossed a river.', []],
  ['24 Afghan government', 'The Afghan government agreed.', ['Afghan government=afghan-government']],
  ['25 Kurram river', 'The Kurram river rose.', []],
  ['25 Kurram', 'A road in Kurram was closed.', ['Kurram=kurram']],
  ['26 Mohmand tribe', 'Elders of the Mohmand tribe met.', []],
  ['26 Mohmand', 'A post in Mohmand was hit.', ['Mohmand=mohmand']],
  [
    '27 North Waziristan',
    'They left North Waziristan for South Waziristan.',
    ['North Waziristan=north-waziristan'],
  ],
  [
    '28 nested places',
    'Bannu Cantonment lies in Bannu.',
    ['Bannu Cantonment=bannu-cantonment', 'Bannu=bannu'],
  ],
  [
    '26 a generic tail',
    'A post in Mohmand Agency and the North-West Frontier Province.',
    ['Mohmand=mohmand', 'North-West Frontier Province=khyber-pakhtunkhwa'],
  ],
  ['28 Bannu district', 'Bannu district voted.', ['Bannu=bannu-district']],
  ['29 Nowshera', 'A bus left Nowshera.', ['Nowshera=nowshera']],
  ['29 Nowshera in Jammu', 'In Rajouri, soldiers searched Nowshera.', ['Nowshera=nowshera-jammu']],
  ['30 Kalat', 'A bomb near Kalat in Balochistan.', ['Kalat=kalat', 'Balochistan=balochistan']],
  ['30 Qalat of Zabul', 'In Zabul, the bazaar of Qalat burned.', ['Qalat=qalat-zabul']],
  ['32 Haqqania', 'A blast at Haqqania killed its head.', ['Haqqania=darul-uloom-haqqania']],
  ['32 Haqqani network', 'The Haqqani network was blamed.', ['Haqqani network=haqqani-network']],
  ['32 Haqqani the surname', 'Husain Haqqani wrote a book.', []],
  [
    '32 later short form',
    'The Haqqani Network has cells. ¶ A Haqqani commander fled.',
    ['Haqqani Network=haqqani-network', 'Haqqani=haqqani-network'],
  ],
  ['33 KP', 'Schools in KP closed as Peshawar flooded.', ['KP=khyber-pakhtunkhwa', 'Peshawar=peshawar']],
  ['33 K-P', 'Pakistan’s K-P cabinet met.', ['Pakistan=pakistan', 'K-P=khyber-pakhtunkhwa']],
  ['33 ISIL-KP', 'Pakistan listed ISIL-KP.', ['Pakistan=pakistan', 'ISIL-KP=iskp']],
  ['33 KP, nothing around', 'The KP index measures storms.', []],
  [
    '34 FO',
    'In Pakistan, the FO spokesperson was brief.',
    ['Pakistan=pakistan', 'FO=pakistan-foreign-office'],
  ],
  ['34 FO, none', 'The FO ratio of the engine is low.', []],
  [
    '35 FC the corps',
    'An FC convoy was hit in Balochistan.',
    ['FC=frontier-corps', 'Balochistan=balochistan'],
  ],
  [
    '35 FC the constabulary',
    'The Frontier Constabulary (FC) parades in Peshawar.',
    ['Frontier Constabulary=frontier-constabulary', 'FC=frontier-constabulary', 'Peshawar=peshawar'],
  ],
  ['35 FC the club', 'Peshawar FC won the football league.', ['Peshawar=peshawar']],
  [
    '36 BLA',
    'The Balochistan Liberation Army (BLA) claimed it. ¶ The BLA named two men.',
    ['Balochistan Liberation Army=bla', 'BLA=bla', 'BLA=bla'],
  ],
  ['36 BLA, none', 'The BLA for the medicine was filed with the FDA.', []],
  ['37 BLF is another', 'The BLF has nothing to do with it.', []],
  ['39 March, May', 'In March and May a march may go on.', []],
  [
    '41 Price after the full name',
    'Ned Price took questions. ¶ Price said no.',
    ['Ned Price=ned-price', 'Price=ned-price'],
  ],
  [
    '41 the high price',
    'Ned Price took questions. ¶ It was a high price. Price controls failed.',
    ['Ned Price=ned-price'],
  ],
  ['41 another Price', 'Ned Price took questions. ¶ Tom Price left.', ['Ned Price=ned-price']],
  ['41 Price, alone', 'Price said no.', []],
  ['42 Asif', 'Khawaja Asif spoke. ¶ Then Asif left.', ['Khawaja Asif=khawaja-asif', 'Asif=khawaja-asif']],
  ['42 another Asif', 'Khawaja Asif spoke. ¶ Asif Ali Zardari listened.', ['Khawaja Asif=khawaja-asif']],
  ['43 X the service', 'She wrote on X that it rained.', ['X=x-platform']],
  ['43 X the letter', 'Mr X and an X ray.', []],
  ['44 person', 'Hafiz Gul Bahadur gave an interview.', ['Hafiz Gul Bahadur=hafiz-gul-bahadur']],
  ['44 group', 'The Hafiz Gul Bahadur Group gave none.', ['Hafiz Gul Bahadur Group=hafiz-gul-bahadur-group']],
  ['45 Al Qaeda in Iraq', 'Al Qaeda in Iraq renamed itself.', ['Al Qaeda in Iraq=islamic-state']],
  ['45 al-Qaida', 'Members of al-Qaida and al Qa’ida hid.', ['al-Qaida=al-qaeda', 'al Qa’ida=al-qaeda']],
  [
    '46 Islamabad’s university',
    'The National Defence University in Islamabad held a course.',
    ['National Defence University=national-defense-university', 'Islamabad=islamabad'],
  ],
  [
    '46 Washington’s',
    'He studied at the National Defense University at Fort McNair.',
    ['National Defense University=national-defense-university-washington'],
  ],
  ['47 Daily Times', 'Lahore’s Daily Times printed it.', ['Daily Times=daily-times']],
  ['47 of Nigeria', 'The Daily Times of Lagos printed it.', []],
  ['48 UN', 'The UN met.', ['UN=un']],
  ['48 un', 'C’est un homme. Un autre.', []],
  ['49 Khorasan the region', 'Ancient Khorasan was a region of poets.', ['Khorasan=khorasan']],
  [
    '57 spelling families',
    'Tehrik-i-Taliban Pakistan, Tehrik–e–Taliban Pakistan, TEHREEK-E-TALIBAN PAKISTAN',
    ['Tehrik-i-Taliban Pakistan=ttp', 'Tehrik–e–Taliban Pakistan=ttp', 'TEHREEK-E-TALIBAN PAKISTAN=ttp'],
  ],
  ['58 a title', 'Mullah Fazlullah was hiding.', ['Fazlullah=fazlullah']],
  [
    '59 nothing inside an institution',
    'The Pakistan Institute for Conflict and Security Studies counts.',
    ['Pakistan Institute for Conflict and Security Studies=picss'],
  ],
  ['62 Baloch', 'A Baloch singer and Baloch separatists.', ['Baloch separatists=baloch-separatists']],
  ['63 coalition forces', 'In Afghanistan, coalition forces left.', ['Afghanistan=afghanistan']],
  ['63 another coalition', 'The Houthi side and coalition forces in Yemen met.', []],
  [
    'no space after a full stop',
    'They left Kabul.Then Peshawar.And the area.Additionally Bannu.',
    ['Kabul=kabul', 'Peshawar=peshawar', 'Bannu=bannu'],
  ],
  ['an address', 'See https://example.org/kabul/TTP or mail info@kabul.example.', []],
  ['Urdu', 'پاکستان میں تحریک طالبان پاکستان نے بیان دیا', ['پاکستان=pakistan', 'تحریک طالبان پاکستان=ttp']],
  ['Persian', 'طالبان در کابل و افغانستان', ['طالبان=afghan-taliban', 'کابل=kabul', 'افغانستان=afghanistan']],
];

describe('which reading a name has', () => {
  it.each(ROWS)('%s', (_point, page, expected, date) => {
    expect(readings(page, date)).toEqual(expected);
  });
});

describe('capitals that stand for governments', () => {
  it.each([
    ['Kabul denied it.', '2018-07-16', ['afghan-republic-government']],
    ['Kabul denied it.', '2024-03-19', ['taliban-administration']],
    ['Ties with Kabul soured.', '2021-08-14', ['afghan-republic-government']],
    ['Ties with Kabul soured.', '2021-08-15', ['taliban-administration']],
    ['Talks between Islamabad and Washington resumed.', undefined, ['pakistan-government', 'us-government']],
    ['Islamabad and Kabul must talk.', '2025', ['pakistan-government', 'taliban-administration']],
    ['Pakistan may lose its influence in Kabul.', '2024', [undefined, 'taliban-administration']],
    ['A bomb went off in Kabul.', '2024-03-19', [undefined]],
    ['Kabul airport reopened.', '2024-03-19', [undefined]],
    ['He flew from Kabul to Islamabad.', '2024-03-19', [undefined, undefined]],
    ['Residents of Kabul said no.', '2024-03-19', [undefined]],
  ])('%s (%s)', (page, date, expected) => {
    expect(standsFor(page, date)).toEqual(expected);
  });

  it('says that the date is missing rather than guess', () => {
    const [kabul] = names('Kabul denied it.');
    expect(kabul).toMatchObject({ entity: 'sm:seed/place/kabul' });
    expect(kabul?.standsFor).toBeUndefined();
    expect(kabul?.why.map((w) => w.code)).toContain('dateUnknown');
  });
});

describe('events', () => {
  it.each([
    ['The Peshawar mosque was rebuilt.', '2023-03-20', ['peshawar-mosque-2023-01-30']],
    ['The Peshawar mosque was rebuilt.', '2022-04-01', ['peshawar-mosque-2022-03-04']],
    ['The Peshawar mosque in Kucha Risaldar was rebuilt.', '2022-06-01', ['peshawar-mosque-2022-03-04']],
    ['The Peshawar mosque was rebuilt.', '2019-01-01', []],
    ['The Peshawar mosque was rebuilt.', undefined, []],
  ])('%s (%s)', (page, date, expected) => {
    expect(events(page, date)).toEqual(expected);
  });

  it('leaves the place in an event’s name a mention of its own', () => {
    expect(readings('The Peshawar mosque was rebuilt.', '2023-03-20')).toEqual(['Peshawar=peshawar']);
  });
});

const candidates = (page: string): (string | undefined)[] =>
  names(page)[0]?.candidates?.map((c) => `${slug(c.entity)} ${c.score > 0 ? 'fits' : 'does not'}`) ?? [];

describe('other readings', () => {
  it('are there for a reader who means one of them', () => {
    expect(candidates('Shops closed in Khost city.')).toEqual(['khost-city fits', 'khost does not']);
    expect(candidates('Shops closed in Khost.')).toEqual(['khost fits', 'khost-city does not']);
    expect(candidates('Snow fell in China.')).toEqual([]);
  });
});

describe('why', () => {
  it('says which words decided', () => {
    const [taliban] = names('Swat had been under the Taliban.');
    expect(taliban?.why).toContainEqual({ code: 'nearWord', detail: 'Swat' });
    const [khost] = names('Shops closed in Khost city.');
    expect(khost?.why).toContainEqual({ code: 'afterWord', detail: 'city' });
  });
});
