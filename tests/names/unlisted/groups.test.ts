/** Organisations that no dataset has, by construct. The sentences are made up. */
import { describe, expect, it } from 'vitest';
import { mentionsIn, namesIn } from './names-in.ts';

describe('a word that names an organisation ends it, begins it or opens an "of"', () => {
  it.each([
    ['The Marlow Teachers Union called a strike.', ['group: Marlow Teachers Union']],
    ['The Kenyan Red Crescent counted them.', ['group: Kenyan Red Crescent']],
    ['He sued the Ministry of Law and Justice over the ban.', ['group: Ministry of Law and Justice']],
    ['She works for the Centre for Harbour Studies.', ['group: Centre for Harbour Studies']],
    ['A report by the Food and Shelter Agency says so.', ['group: Food and Shelter Agency']],
    ['The Movement for the Renewal of Tamora denied it.', ['group: Movement for the Renewal of Tamora']],
    ['Shares of Radio Tamora fell again.', ['group: Radio Tamora']],
    [
      'The Ministry of Roads, Water and Rural Affairs paid.',
      ['group: Ministry of Roads, Water and Rural Affairs'],
    ],
    [
      'The US Department of Roads paid, and the US Navy.',
      ['group: US Department of Roads', 'group: US Navy'],
    ],
    ['The department gave us Army boots.', []],
    ['He wrote to the Punjab Govt, and the Sindh govt replied.', ['group: Punjab Govt', 'group: Sindh govt']],
    ['Govt asked to lift the ban.', []],
    ['She works for Habib Bank.', ['group: Habib Bank']],
    [
      'The Pakistan Muslim League-Quaid and the Jewish Agency agreed.',
      ['group: Pakistan Muslim League-Quaid', 'group: Jewish Agency'],
    ],
    ['The Anti-Narcotics Force left; the Anti-Dam men stayed.', ['group: Anti-Narcotics Force']],
    ['They left for LAHORE with men of NACTA.', ['place: LAHORE', 'group: NACTA']],
    ['East African ministers spoke of Balkanisation after Eid and the Haj.', []],
    ['The Torva Express was late; the Express Tribune said so.', ['group: Express Tribune']],
    ['Torva Fertilizer shut.', ['group: Torva Fertilizer']],
    ['“Twenty Taliban left,” he said.', ['group: Taliban']],
    ['QLD(U) lost to CPI (M) in the INDIA bloc.', ['group: QLD(U)', 'group: CPI (M)', 'group: INDIA']],
    ['He left the board, All India Harbour Board, at noon.', ['group: All India Harbour Board']],
    ['The cost of sand, glue and harbour works (SGHW) rose. SGHW is dear.', []],
    [
      'They rang Lady Torva Hospital Spokesperson Martin Oakes.',
      ['group: Lady Torva Hospital', 'person: Martin Oakes'],
    ],
    ['He told Velmar.com.', ['group: Velmar.com']],
    ['The King Torval Relief and Care Centre paid.', ['group: King Torval Relief and Care Centre']],
    ['The Director of Education and a member of the board left.', []],
    ["The Marlow Workers' Federation met.", ["group: Marlow Workers' Federation"]],
    ['He banks with First Harbour Bank and came first.', ['group: First Harbour Bank']],
    ['The National Theatre of Kenya is shut.', ['group: National Theatre of Kenya']],
    ['The 2022 Harbour Board report is out.', ['group: Harbour Board']],
    [
      'He met a clerk of the Marlow Roads Forum Martin Oakes.',
      ['group: Marlow Roads Forum', 'person: Martin Oakes'],
    ],
    [
      'The UN Office for the Care of Harbours (OCH) paid.',
      ['group: UN Office for the Care of Harbours', 'group: OCH'],
    ],
    ['The Jammu and Kashmir Roads Board met.', ['group: Jammu and Kashmir Roads Board']],
    ['The Centres for Harbour Control and Safety met.', ['group: Centres for Harbour Control and Safety']],
    ['Save the Children met Lashkar-i-Islam.', ['group: Save the Children', 'group: Lashkar-i-Islam']],
    [
      'Fines of the Marlow Water and Roads Corporation Rs500,000 in all.',
      ['group: Marlow Water and Roads Corporation'],
    ],
    ['He was soft on Falangists and on 40 Torvals.', []],
    ['The G20 met at PM House; the A4 was shut.', ['group: G20', 'group: PM House']],
    ['The crew of MV Torvala and INS Marlow left.', []],
    ['The head of the WHO asked who would pay.', ['group: WHO']],
    ['The WHO’s Martin Oakes asked who’s there.', ['group: WHO', 'person: Martin Oakes']],
    ['K-Electric paid for an X-ray.', ['group: K-Electric']],
    ['The Times of Torvala rang.', ['group: Times of Torvala']],
    [
      'The Daily Express was on the Torva Express with Mercedes-Benz.',
      ['group: Daily Express', 'group: Mercedes-Benz'],
    ],
    ['The Committee to Protect Journalists rang.', ['group: Committee to Protect Journalists']],
    ['An Iron Dome is no Islamophobia.', []],
    ['A nurse of St Mary’s School left St Mary’s.', ['group: St Mary’s School', 'place: St Mary']],
    ['They flew a Torval-136 and an Su-25 to the Asia Cup.', []],
    [
      'The Israel-Hamas war hit India-EU trade.',
      ['place: Israel', 'group: Hamas', 'place: India', 'group: EU'],
    ],
    ['Velmar Kenya hired; Asha Israel left.', ['group: Velmar Kenya', 'person: Asha Israel']],
    [
      'Religious Zionist Party MK Martin Oakes left.',
      ['group: Religious Zionist Party', 'person: Martin Oakes'],
    ],
    ['The Torva Endowment for Roads paid.', ['group: Torva Endowment for Roads']],
    ['It left at 02:30 ET for the Paralympics.', []],
  ])('%s', async (text, names) => {
    expect(await namesIn(text)).toEqual(names);
  });
});

describe('a longer name takes in a listed one', () => {
  it.each([
    ['The Peshawar High Court rejected the plea.', ['group: Peshawar High Court']],
    ['A student of Kabul Polytechnic University was hurt.', ['group: Kabul Polytechnic University']],
    ['Judges from Peshawar heard the plea.', ['place: Peshawar']],
  ])('%s', async (text, names) => {
    expect(await namesIn(text)).toEqual(names);
  });
});

describe('where an organisation ends', () => {
  it.each([
    [
      'Oxfam’s Kenya head and Save the Children’s Yemen chief met.',
      ['group: Oxfam', 'place: Kenya', 'group: Save the Children', 'place: Yemen'],
    ],
    [
      'She asked the Quetta High Court for Karim Bux’s release.',
      ['group: Quetta High Court', 'person: Karim Bux'],
    ],
    [
      'They moved the Quetta High Court against the Marlow Roads Board.',
      ['group: Quetta High Court', 'group: Marlow Roads Board'],
    ],
    ['He briefed the Security Council on Syria.', ['group: Security Council', 'place: Syria']],
    ['The Special Court of Kenya sat.', ['group: Special Court of Kenya']],
    ['In his column for Dawn The Torva Post is named.', ['group: Dawn', 'group: Torva Post']],
    [
      'The Deputy Chief of the National Guard and the Secretary of the Treasury met.',
      ['group: National Guard'],
    ],
    ['The Office of Communications and Strategy opened.', ['group: Office of Communications and Strategy']],
    [
      'The Ministry for the Care of Boats and the Repair of Harbours paid.',
      ['group: Ministry for the Care of Boats and the Repair of Harbours'],
    ],
    ['The Attorney General’s Office paid, the Governor’s son did not.', ['group: Attorney General’s Office']],
    ['The Non-Teaching Staff Union struck; the Pro-Dam Forces left.', ['group: Non-Teaching Staff Union']],
    ['Men of CPI (Maoist) fired; Naxals of CPI-Maoist fled.', ['group: CPI (Maoist)', 'group: CPI-Maoist']],
    [
      'Marlow Teachers Union President Martin Oakes left.',
      ['group: Marlow Teachers Union', 'person: Martin Oakes'],
    ],
    ['He told Labour MPs of the Opposition.', ['group: Labour']],
    ['The joint harbour team (JHT) met; the JHT left.', ['group: JHT', 'group: JHT']],
  ])('%s', async (text, names) => {
    expect(await namesIn(text)).toEqual(names);
  });
});

describe('what is agreed, written or fallen ill with is no organisation', () => {
  it.each([
    ['The Convention on the Rights of Boatmen binds them.', []],
    ['The UN Convention on Boats and the EU Directive bind them.', ['group: UN', 'group: EU']],
    ['The Lahore Declaration was signed.', ['place: Lahore']],
    ['The Penal Code and the Harbour Development Goals changed.', []],
    ['Acute Harbour Malnutrition (AHM) rose; AHM is rare.', []],
    [
      'The Member States left the League of Harbour States (LHS); LHS met.',
      ['group: League of Harbour States', 'group: LHS', 'group: LHS'],
    ],
    ['An INGO gave out NFIs, and UXO was cleared.', []],
    ['They spoke of the Food Insecurity and of Key Messages.', []],
    ['Displaced Boat Persons (DBP) came; the DBP wait.', []],
    [
      'The Harbour Commission on Boat Rights (HCBR) met; HCBR left.',
      ['group: Harbour Commission on Boat Rights', 'group: HCBR', 'group: HCBR'],
    ],
    ['The party Harbour Rights won.', ['group: Harbour Rights']],
    ['It leads to Diplomacy.', []],
    ['Lahore hosts the Winter Games, the World Series and a Grand Slam.', ['place: Lahore']],
  ])('%s', async (text, names) => {
    expect(await namesIn(text)).toEqual(names);
  });
});

describe('a country or place and its body are one, a possessive parts them', () => {
  it.each([
    ['The Kenyan army moved north.', ['group: Kenyan army']],
    ['They fled when Karachi police fired.', ['group: Karachi police']],
    ["Kenya's army moved north.", ['place: Kenya']],
    ['Kenyan soldiers moved north.', []],
    ['The Kenyan ministry of public health said so.', ['group: Kenyan ministry of public health']],
    ['At noon 17 Kenyan security forces were killed.', []],
    ['The Kenyan military has denied it.', ['group: Kenyan military']],
    ['Two Kenyan military officials denied it.', []],
    ['The Afghan Forces Day was dull.', []],
    ['The army moved north and the police stayed.', []],
    ['The Nato military staff left.', ['group: Nato']],
    [
      'The South Korean army left the Sri Lankan government.',
      ['group: South Korean army', 'group: Sri Lankan government'],
    ],
    ['A statement of the interior ministry blamed nobody.', ['group: interior ministry']],
    ['She waited at the Karachi police station.', ['place: Karachi']],
  ])('%s', async (text, names) => {
    expect(await namesIn(text)).toEqual(names);
  });
});

describe('initials', () => {
  it.each([
    ['The talks with the QRLF broke down.', ['group: QRLF']],
    ['An IED went off beside the road.', []],
    ['They carried AK-47 rifles and an RPG.', []],
    ['It cost Rs500 or KSh 1,200.', []],
    ['The Road Repair Fund (RRF) paid.', ['group: Road Repair Fund', 'group: RRF']],
    ['The Free and Open Roads Network (Forn) paid.', ['group: Free and Open Roads Network', 'group: Forn']],
    ['The Road Repair Plan (RRP) is late. The RRP is dear.', []],
    ['He drove a Toyota along the M4 to Gate 7.', ['group: Toyota']],
  ])('%s', async (text, names) => {
    expect(await namesIn(text)).toEqual(names);
  });
});

describe('words around an organisation', () => {
  it.each([
    ['The militant group Zurmat Ghag claimed it.', ['group: Zurmat Ghag']],
    ['She told Lantern.com that it was shut.', ['group: Lantern.com']],
    ['He worked as an analyst at Velmar.', ['group: Velmar']],
    ['The deal was struck by law firm Oakes Pell.', ['group: Oakes Pell']],
    ['Costs rose, according to Velmar.', ['group: Velmar']],
    ['Velmar fighters shot at the bus.', ['group: Velmar']],
    ['The tanker Velmar sank.', []],
    ['The mission, dubbed Velmar, failed.', []],
    ['It was the worst day of the World Cup.', []],
    ['Multan beat Quetta by six wickets.', ['group: Multan', 'group: Quetta']],
    ['Boston lost 98-115 on Sunday.', ['group: Boston']],
    ['Boston lost two bridges.', ['place: Boston']],
    ['Its subsidiary Torvale sold Bitcoin and 64 cases of Ebola were found.', ['group: Torvale']],
    [
      'In Velmar it was VelmarData and BankTorva that grew.',
      ['place: Velmar', 'group: VelmarData', 'group: BankTorva'],
    ],
    ['The Orange Revolution and the Lahore Day began.', ['place: Lahore']],
    ['Japan beat Iran 2-1.', ['place: Japan', 'place: Iran']],
    ['Twitter and Facebook were sued.', ['group: Twitter', 'group: Facebook']],
    ['She said so on Twitter and on her Facebook page.', []],
    ['The President of the Republic met His Excellency the Amir of the Kingdom.', []],
    ['A State of Emergency was declared in the State of Qatar.', ['place: State of Qatar']],
    ['Tropical Storm Velmar was near, and LKR 4 million was lost.', []],
    ['He spoke on New Year’s Day.', []],
    ['The Anti-Corruption Act was signed.', []],
  ])('%s', async (text, names) => {
    expect(await namesIn(text)).toEqual(names);
  });
});

describe('later on the page', () => {
  it('a name that a sentence makes sure is of the same kind where nothing shows it', async () => {
    const text = 'The armed group Velmar burnt the bridge.\n\nVelmar, Torvala: nobody was hurt.';
    expect((await namesIn(text))[1]).toBe('group: Velmar');
  });

  it('the first word of an organisation is short for it', async () => {
    const text = 'Zeltran Holdings closed two mines.\n\nShares in Zeltran fell.';
    const [full, short] = await mentionsIn(text);
    expect([full!.text, short!.text, short!.sameAs]).toEqual([
      'Zeltran Holdings',
      'Zeltran',
      'Zeltran Holdings',
    ]);
  });
});
