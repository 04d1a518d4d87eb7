import { describe } from 'vitest';
import { checkFigures } from '../check-figures.ts';

describe('numbers whose noun is only understood', () => {
  checkFigures([
    ['Total now 11, with 3 critical.', '11 | 11', '3 | 3'],
    [
      'Of 382 firms 215 gained, 144 lost and 23 stood still.',
      '382 firms | 382',
      '215 | 215',
      '144 | 144',
      '23 | 23',
    ],
    ['Villagers put the number at 30.', '30 | 30'],
    ['Thousands march in Torva.', 'Thousands | vague 2000..9999 | people'],
    ['Thousands demand it.', 'Thousands | vague 2000..9999 | people'],
    ['Some 300 fled to the hills.', 'Some 300 | about 300 | people'],
    ['A crowd of 5,000 sang. The jury of 12 rose.', '5,000 | 5000 | people', '12 | 12 | people'],
    ['Attendance: 800. Copies: 900.', '800 | 800 | people', '900 | 900 | things'],
    ['It has a force of 3,000 and a fleet of 40.', '3,000 | 3000 | people', '40 | 40 | things'],
    ['Prices of 2,000 rose.', '2,000 | 2000 | things'],
    [
      'The Road Party (RP) won 23 seats, the Harbour League (HL) 14, and the Mill Front (MF) four.',
      '23 seats | 23',
      '14 | 14',
      'four | 4',
    ],
    [
      'Sixty districts are flooded - 31 in Sindh, 29 in Punjab.',
      'Sixty districts | 60',
      '31 | 31',
      '29 | 29',
    ],
    ['He left a group of 16, and spoke to the Group of 20, of banks.', '16 | 16'],
    ['They hold 37 of 130 seats.', '37 | 37', '130 seats | 130'],
    ['Five out of the 15 were sold.', 'Five | 5', '15 | 15'],
    ['All eight of the homes may shut.', 'eight | 8'],
    ['She is a mother of four.', 'four | 4'],
    ['Two groups of five came over the wall.', 'Two groups | 2', 'five | 5'],
    ['There were 31 raids as compared to 56 last year.', '31 raids | 31', '56 | 56'],
    [
      'Three nurses, two with one agency and one with another, came home.',
      'Three nurses | 3',
      'two | 2',
      'one | 1',
    ],
    [
      'The Union bagged nine seats, the League seven, JUI-F two and the Front one.',
      'nine seats | 9',
      'seven | 7',
      'two | 2',
      'one | 1',
    ],
    [
      'Most deaths were in Herat (1,310), Zabul (220) and Farah (104).',
      '1,310 | 1310',
      '220 | 220',
      '104 | 104',
    ],
    ['The airline cancels 118, its rival 76 flights.', '118 | 118', '76 flights | 76'],
    ['She has counted nine since noon.', 'nine | 9'],
    ['No party can reach 179.', '179 | 179'],
    ['The court ruled seven to two for the ban.', 'seven | 7', 'two | 2'],
    ['Deputies voted 131 to 31 to let them stay.', '131 | 131', '31 | 31'],
    ['He was cleared of four counts, with no verdict on three more.', 'four counts | 4', 'three | 3'],
    ['The singer leads with nine overall.', 'nine | 9'],
    ['The group says 78 have wounds.', '78 | 78'],
    ['There were 41 incidents (previous week 36).', '41 incidents | 41', '36 | 36'],
    ['It has been hit seven times this year.', 'seven times | 7'],
  ]);
});

describe('tables in a line', () => {
  checkFigures([
    ['Attacks: 14 (19)', '14 | 14 | attacks | attacks', '19 | 19'],
    ['Arrested: 10 (90)', '10 | 10 | people | arrested', '90 | 90'],
    ['Roads closed: 640.', '640 | 640'],
    ['The gate closed: 640 left.'],
    ['The tally was 39.', '39 | 39'],
    ['Some 400 displaced people live there.', 'Some 400 displaced people | about 400 | people | displaced'],
    [
      'Killed: 33 — civilians 6, security forces 9, militants 18',
      '33 | 33 | people | killed',
      '6 | 6 | people',
      '9 | 9 | people | - | securityForces',
      '18 | 18 | people | - | militants',
    ],
    ['Taliban losses: 16.', '16 | 16'],
  ]);
});

describe('participles that are the noun', () => {
  checkFigures([
    [
      'The ward said 210 wounded and 30 dead had come in.',
      '210 wounded | 210 | people | injured',
      '30 dead | 30 | people | killed',
    ],
    ['Two dead, ten injured.', 'Two dead | 2 | people | killed', 'ten injured | 10 | people | injured'],
    ['The raid left 26 people dead and 45 wounded.', '26 people | 26', '45 | 45 | people | injured'],
    [
      'It collapsed, leaving over forty dead and about 175 injured.',
      'over forty | moreThan 40',
      'about 175 | about 175',
    ],
    ['A blast left 12 dead in Herat.', '12 | 12 | people | killed'],
  ]);
});

describe('one thing', () => {
  checkFigures([
    ['Kabul was blamed for leaving one battalion to hold the town.', 'one battalion | 1'],
    ['They seized 20 pounds of nitrate and one passport.', '20 pounds | 20 | lb', 'one passport | 1'],
    ['One carbine, two M-16 rifles and a radio were found.', 'One carbine | 1', 'two M-16 rifles | 2'],
    ['The alliance has a majority of one.', 'one | 1'],
    // Turns of phrase
    ['They were leaving one side behind.'],
    ['In one incident a car was burnt.'],
    ['One of them spoke, and one of the others left.'],
    ['It was one long queue.'],
    ['Claims by one side are marked.'],
  ]);
});

describe('numbers that are no figures without a noun', () => {
  checkFigures([
    ['He went on Radio 5 after the talk on Channel 4.'],
    ['It is sold with the iPhone 13 Pro.'],
    ['Northern Retail 1 Ltd has closed.'],
    ['Rescue 1122 and the army came.'],
    ['It broke in two.'],
    ['She was just 13.'],
    ['The men between the ages of 20 and 40 were let go.'],
    ['They meet every six.'],
  ]);
});
