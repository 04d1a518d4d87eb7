import { describe, expect, it } from 'vitest';
import type { NameSpan } from '../../../src/figures/name-span.ts';
import { readFigures } from '../../../src/figures/read-figures.ts';
import { refineFigures } from '../../../src/figures/refine-figures.ts';
import type { FigureFacts } from '../../../src/figures/context/clue.ts';

const KINDS: Readonly<Record<string, [NameSpan['kind'], string?]>> = {
  Mastung: ['place', 'district'],
  Balochistan: ['place', 'province'],
  Peshawar: ['place', 'city'],
  Kunduz: ['place', 'province'],
  Quetta: ['place', 'city'],
  Afghanistan: ['place', 'country'],
  Pakistan: ['place', 'country'],
  India: ['place', 'country'],
  TTP: ['group', 'armedGroup'],
  BLA: ['group', 'armedGroup'],
  'Islamic State': ['group', 'armedGroup'],
  'Jamaat-ul-Ahrar': ['group', 'armedGroup'],
  UNAMA: ['institution', 'igo'],
  PICSS: ['institution', 'thinkTank'],
  'Afghan Air Force': ['institution', 'armedForces'],
  ISPR: ['institution', 'agency'],
  'Ali Khan': ['person', 'official'],
  'Peshawar mosque attack': ['event', 'attack'],
  'Seven Brothers Group': ['group', 'company'],
};

const namesIn = (text: string): NameSpan[] => {
  const found: NameSpan[] = [];
  for (const [name, [kind, subKind]] of Object.entries(KINDS))
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      found.push({
        start: at,
        end: at + name.length,
        kind,
        entity: `t:${name}`,
        text: name,
        ...(subKind ? { subKind } : {}),
      });
  return found.filter(
    (a) =>
      !found.some(
        (b) => b !== a && b.start <= a.start && b.end >= a.end && b.end - b.start > a.end - a.start,
      ),
  );
};

const refine = (text: string, facts: FigureFacts = { date: '2018-07-16', dateBasis: 'stated' }) =>
  refineFigures(readFigures(text), { text, names: namesIn(text), facts });

const one = (text: string, facts?: FigureFacts) => refine(text, facts)[0]?.figure;

describe('place', () => {
  const rows: readonly (readonly [string, string | null, 'stated' | 'inferred' | null])[] = [
    ['A bomb killed 12 people in Mastung on Friday.', 'Mastung', 'stated'],
    ['A bomb in Mastung, Balochistan, killed 12 people.', 'Mastung', 'stated'],
    ['The Mastung attack killed 137 people.', 'Mastung', 'stated'],
    [
      'A strike hit a rally in the northern Kunduz province, killing scores of civilians.',
      'Kunduz',
      'stated',
    ],
    ['Gunmen struck in Quetta. Four policemen were killed.', 'Quetta', 'inferred'],
    ['Pakistan has lost more than 3,000 soldiers.', 'Pakistan', 'inferred'],
    ['Officials from Quetta said 12 people were killed.', null, null],
    ['Twelve people were killed.', null, null],
    ['A bomb killed five in Quetta, while police in Peshawar arrested three men.', 'Quetta', 'stated'],
    ['Gunmen struck in Quetta.\n\nFour policemen were killed.', null, null],
    ['Mastung district faced 12 attacks.', 'Mastung', 'inferred'],
  ];
  for (const [text, place, basis] of rows)
    it(text, () => {
      const found = one(text)?.place;
      expect([found?.value.text ?? null, found?.basis ?? null]).toEqual([place, basis]);
    });
});

describe('period', () => {
  it('is stated by a year and inferred from the page’s date', () => {
    expect(one('Over 1,600 lives were lost in 2024 alone.', { date: '2025-03-06' })?.period).toEqual({
      value: { from: '2024-01-01', to: '2024-12-31', label: 'in 2024' },
      basis: 'stated',
      words: 'in 2024',
    });
    expect(one('Over 100 lives were lost in February.', { date: '2025-03-06' })?.period).toMatchObject({
      value: { from: '2025-02-01', to: '2025-02-28', label: 'in February' },
      basis: 'inferred',
    });
  });
  it('keeps the words where the page has no date', () => {
    expect(one('Over 100 lives were lost in February.', {})?.period).toEqual({
      value: { from: null, to: null, label: 'in February' },
      basis: 'stated',
      words: 'in February',
    });
  });
  it('does not take over the day of another event', () => {
    const mentions = refine(
      'The July 10 attack in Peshawar killed 20 people. The Mastung attack killed 137 people.',
    );
    expect(mentions[0]?.figure.period?.value.from).toBe('2018-07-10');
    expect(mentions[1]?.figure.period).toBeNull();
  });
  it('gives each of a series its own month', () => {
    const mentions = refine('Deaths rose from 53 in April to 130 in May.');
    expect(mentions.map((m) => m.figure.period?.value.label)).toEqual(['in April', 'in May']);
  });
  it('does not take the day of publishing for the day of the event', () => {
    expect(one('In a report published on Sunday UNAMA counted 1,692 deaths.')?.period).toBeNull();
  });
  it('goes on with the day of a sentence that tells of the same, and of none that tells of something else', () => {
    const after = (first: string) => one(`${first} At least 20 people died there.`)?.period?.value.from;
    expect(after('On 10 July a gunman killed Ali Khan.')).toBe('2018-07-10');
    expect(after('On 10 July the council met.')).toBeUndefined();
  });
  it.each([
    ['Raids have killed 64 and wounded 279 since January.', ['since January', 'since January']],
    ['Sixty men were killed and 27 were hurt in May.', ['in May', 'in May']],
    [
      'In May a bomb killed 92 people and wounded almost 500 in the worst hour since rebels took the city in 2001.',
      ['In May', 'In May'],
    ],
    ['Floods killed 53 in April and 12 in May.', ['in April', 'in May']],
    ['Deaths fell from 53 in April to 12, the board noted.', ['in April', undefined]],
    ['This year’s total of deaths rose to 800.', ['This year']],
    ['Police found 12 bodies in the yard of last year’s winner.', [undefined]],
    ['Deaths rose to 225 in the year 2014.', ['in the year 2014']],
    ['The latter half of 2016 brought 228 attacks.', ['latter half of 2016']],
    ['A total of 234 people died, far more than the number of deaths in 2016.', [undefined]],
    ['More than 12 people died in 2016.', ['in 2016']],
  ])('belongs to what is told together: %s', (text, labels) => {
    expect(refine(text).map((m) => m.figure.period?.value.label)).toEqual(labels);
  });
  it('keeps a baseline apart from a period', () => {
    const figure = one('Casualties are up by 52 percent since last year.');
    expect(figure?.baseline?.value).toBe('since last year');
    expect(figure?.period).toBeNull();
  });
});

describe('the day on which it was said', () => {
  const rows: readonly (readonly [string, string | null])[] = [
    ['The board said on Tuesday that 14 people were killed last month.', 'last month'],
    ['The board told parliament on Tuesday that 14 people were killed.', null],
    ['Speaking on Tuesday, he said 14 people were killed.', null],
    ['On Tuesday, the board announced that 14 people were killed.', null],
    ['On Tuesday, a bomb killed 14 people, the board said.', 'On Tuesday'],
    ['In February, the board said, 14 people were killed.', 'In February'],
  ];
  for (const facts of [{}, { date: '2018-07-16' }])
    for (const [text, label] of rows)
      it(`${text} (${facts.date ?? 'no date'})`, () => {
        expect(one(text, facts)?.period?.value.label ?? null).toBe(label);
      });
});

describe('what a sentence does not take from the one before it', () => {
  const last = (text: string) => refine(text).at(-1)?.figure;

  it.each([
    ['Gunmen struck in Quetta. Elsewhere, two men were killed.', null],
    ['Gunmen struck in Quetta. Prices rose by 5 percent.', null],
    [
      'Gunmen struck in Quetta. A spokesman in Kunduz for the relief board said two men were killed.',
      'Quetta',
    ],
    ['Gunmen struck in Quetta. Two men were killed.', 'Quetta'],
    ['Floods killed 470 in Quetta, followed by Peshawar (160) and Kunduz (50).', 'Kunduz'],
    ['Deaths fell most in Quetta by 80%, followed by Peshawar with 55%.', 'Peshawar'],
  ])('its place: %s', (text, place) => {
    expect(last(text)?.place?.value.text ?? null).toBe(place);
  });

  it.each([
    ['According to the Seven Brothers Group, 45 died in Quetta. In Kunduz 12 people died.', null],
    ['According to PICSS, 45 died in Quetta. In Kunduz 12 people died.', 'PICSS'],
    ['According to PICSS, 45 died. The governor said 12 people died in Kunduz.', 'governor'],
    ['According to PICSS, 45 died. A man whom nobody knew said 12 people died in Kunduz.', null],
  ])('who says it: %s', (text, who) => {
    expect(last(text)?.saidBy?.value.text ?? null).toBe(who);
  });

  it.each([
    ['Two policemen were killed in Quetta. The TTP denied the attack.', 'denied'],
    ['Two policemen were killed in Quetta. The TTP has denied it.', 'denied'],
    ['Two policemen were killed in Quetta. The TTP denied that the truce was over.', null],
    ['Two policemen were killed in Quetta. The TTP claimed the attack.', 'claimed'],
    ['Two policemen were killed in Quetta. The TTP claimed the truce was over.', null],
  ])('a claim or a denial of something else: %s', (text, status) => {
    expect(last(text)?.perpetrator?.status ?? null).toBe(status);
  });
});

describe('who did it', () => {
  const rows: readonly (readonly [string, string | null, string | null])[] = [
    [
      'The Mastung attack, which killed 137 people, was claimed by Islamic State.',
      'Islamic State',
      'claimed',
    ],
    ['The BLA claimed responsibility for the attack that killed 12 soldiers.', 'BLA', 'claimed'],
    ['A bomb killed 12 people. Jamaat-ul-Ahrar claimed responsibility.', 'Jamaat-ul-Ahrar', 'claimed'],
    ['Twelve deaths were attributed to Islamic State.', 'Islamic State', 'attributed'],
    ['Police blamed the TTP for the killing of 12 soldiers.', 'TTP', 'attributed'],
    ['Twelve soldiers were killed by the TTP.', 'TTP', 'attributed'],
    ['The Afghan Air Force has caused over half of these casualties.', 'Afghan Air Force', 'attributed'],
    [
      'Twelve people died in a bombing believed to be orchestrated by Islamic State.',
      'Islamic State',
      'suspected',
    ],
    ['The TTP denied killing 84 worshippers.', 'TTP', 'denied'],
    ['Twelve TTP fighters were killed.', null, null],
    ['Talks with the TTP failed after 12 people were killed.', null, null],
    ['Nine soldiers from the Afghan Air Force were killed in March.', null, null],
    ['Nine soldiers of the Afghan Air Force killed in a raid were buried.', null, null],
    ['The Afghan Air Force killed 12 rebels.', 'Afghan Air Force', 'attributed'],
    ['The TTP, which killed about 300 people, is banned.', 'TTP', 'attributed'],
    ['A bomb planted by the BLA killed 12 people.', 'BLA', 'attributed'],
  ];
  for (const [text, who, status] of rows)
    it(text, () => {
      const found = one(text)?.perpetrator;
      expect([found?.who.text ?? null, found?.status ?? null]).toEqual([who, status]);
    });
  it('gives each share its own', () => {
    const text =
      'Of the deaths 67 percent were solved, with 43 percent of the deaths attributed to the TTP, 5 percent to the BLA and the rest to nobody.';
    expect(refine(text).map(({ figure }) => figure.perpetrator?.who.text)).toEqual([undefined, 'TTP', 'BLA']);
  });
  it('gives each clause its own', () => {
    const [first, second] = refine(
      'The BLA claims to have killed 80 soldiers while the TTP claims to have killed six policemen.',
    );
    expect(first?.figure.perpetrator?.who.text).toBe('BLA');
    expect(second?.figure.perpetrator?.who.text).toBe('TTP');
  });

  it.each([
    [';', 'TTP'],
    [' —', 'TTP'],
    [' while', 'TTP'],
    [', while', 'TTP'],
    [', whereas', 'TTP'],
    [', but', 'TTP'],
    [', and the other way round', 'TTP'],
    [' While', 'BLA'],
    [' but', 'BLA'],
    [' and the other way round', 'BLA'],
    [', and', 'BLA'],
  ])('is told by its own clause where "%s" begins another: %s', (link, who) => {
    const read = refine(`The BLA has killed 80 soldiers${link} the TTP has killed six policemen.`);
    expect(read.map(({ figure }) => figure.perpetrator?.who.text)).toEqual(['BLA', who]);
  });
});

describe('who counted and who says it', () => {
  const rows: readonly (readonly [string, string | null, string | null, string | null, string | null])[] = [
    ['UNAMA documented 1,692 civilian deaths.', 'UNAMA', 'stated', 'UNAMA', 'stated'],
    ['According to UNAMA, 1,692 civilians were killed.', 'UNAMA', 'inferred', 'UNAMA', 'stated'],
    ['According to data from PICSS, 74 attacks took place.', 'PICSS', 'stated', 'PICSS', 'stated'],
    ['Figures released by PICSS put the dead at 102.', 'PICSS', 'stated', 'PICSS', 'stated'],
    [
      'New figures released by PICSS are grim. Over 100 lives were lost.',
      'PICSS',
      'inferred',
      'PICSS',
      'inferred',
    ],
    ['Ali Khan said 12 people were killed.', null, null, 'Ali Khan', 'stated'],
    ['Twelve people were killed, Ali Khan told reporters.', null, null, 'Ali Khan', 'stated'],
    [
      'A senior security official said 12 people were killed.',
      null,
      null,
      'senior security official',
      'stated',
    ],
    ['Police said 12 people were killed.', null, null, 'Police', 'stated'],
    ['Ali Khan, a doctor at the port, said 12 people were killed.', null, null, 'Ali Khan', 'stated'],
    ['Ali Khan, head of the relief board, put the dead at 93.', null, null, 'Ali Khan', 'stated'],
    ['The TTP, which runs the town, said 12 people were killed.', null, null, 'TTP', 'stated'],
    ['Twelve people were killed, said police.', null, null, 'police', 'stated'],
    ['After Ali Khan, the last witness, said police, 12 people were killed.', null, null, 'police', 'stated'],
    [
      'Twelve men were killed, according to the army’s media wing.',
      null,
      null,
      'army’s media wing',
      'stated',
    ],
    // "State" in a name is no verb of speech.
    ['Twelve people were killed in raids blamed on the Islamic State.', null, null, null, null],
    [
      'Twelve people were killed, according to hospital officials.',
      null,
      null,
      'hospital officials',
      'stated',
    ],
    ['Twelve people were killed.', null, null, null, null],
  ];
  for (const [text, counter, counterBasis, saidBy, saidBasis] of rows)
    it(text, () => {
      const f = one(text);
      expect([
        f?.counter?.value.text ?? null,
        f?.counter?.basis ?? null,
        f?.saidBy?.value.text ?? null,
        f?.saidBy?.basis ?? null,
      ]).toEqual([counter, counterBasis, saidBy, saidBasis]);
    });
});

describe('event', () => {
  it('is a listed one by its name', () => {
    expect(one('The Peshawar mosque attack killed 84 people.')?.event).toMatchObject({
      value: { entity: 't:Peshawar mosque attack' },
      basis: 'stated',
    });
  });
  it('is told by its place where it is not listed', () => {
    expect(one('The Mastung attack killed 137 people.')?.event).toMatchObject({
      value: { entity: null, text: 'Mastung attack' },
      basis: 'stated',
    });
  });
  it('is none where the text tells none', () => {
    expect(one('About 20 people were killed in Mastung.')?.event).toBeNull();
  });
});

describe('names', () => {
  it('swallow the numbers inside them', () => {
    expect(refine('The Seven Brothers Group hired 12 guards.').map((m) => m.text)).toEqual(['12 guards']);
  });
  it('may stand inside a figure', () => {
    expect(refine('The army killed 80 TTP fighters.').map((m) => m.text)).toEqual(['80 TTP fighters']);
  });
  it('give a demonym its country', () => {
    const figure = one('Pakistan mourns: 157 Pakistanis were killed.');
    expect(figure?.nationality).toMatchObject({
      value: { entity: 't:Pakistan', text: 'Pakistan' },
      basis: 'stated',
    });
  });
  it('tell whose rupees are meant', () => {
    expect(one('Pakistan paid Rs5 million.')?.unit).toBe('PKR');
    expect(one('India paid Rs5 million.')?.unit).toBe('INR');
    expect(one('It cost Rs5 million.', { host: 'www.example.in' })?.unit).toBe('INR');
    expect(one('It cost Rs5 million.', {})?.unit).toBe('rupees');
  });
});

describe('what stays open', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [
      'The civilian death toll in Afghanistan has risen since last year to 1,692, according to UNAMA.',
      ['whichMonths'],
    ],
    ['At least 137 people were killed.', ['whichPeriod', 'whichPlace', 'whoCounted', 'attackersIncluded']],
    ['UNAMA recorded 3,804 casualties in Afghanistan in 2018.', ['killedOrInjured']],
    ['It caused 52 percent of the fires.', []],
    ['It stood at 52 percent.', ['shareOfWhat']],
    ['Prices rose 12 percent.', ['sinceWhen']],
    ['Prices rose 12 percent from a year earlier.', []],
    ['The bridge is 300 metres long.', []],
    ['It cost $5 million.', []],
  ];
  for (const [text, questions] of rows)
    it(text, () => expect(refine(text).at(-1)?.figure.questions).toEqual(questions));
});

describe('several', () => {
  it('is read but is no mention', () => {
    const text = 'Several people were hurt.';
    expect(readFigures(text).map((reading) => [reading.text, reading.quiet])).toEqual([
      ['Several people', true],
    ]);
    expect(refine(text)).toEqual([]);
  });
});
