import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../src/figures/read-figures.ts';
import { one, refine } from './refined.ts';

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
    ['Mastung accounted for 10 deaths, while nine were reported from Quetta.', 'Mastung', 'inferred'],
    ['Two deaths were reported from Mastung district.', 'Mastung', 'stated'],
    ['Rescuers found 15 bodies in Pakistan’s southern city of Quetta.', 'Quetta', 'stated'],
    ['Rescuers found 15 bodies in the Balochistan town of Mastung.', 'Mastung', 'stated'],
    ['Rescuers found 15 bodies in Pakistan and Afghanistan.', 'Pakistan', 'stated'],
  ];
  for (const [text, place, basis] of rows)
    it(text, () => {
      const found = one(text)?.place;
      expect([found?.value.text ?? null, found?.basis ?? null]).toEqual([place, basis]);
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
