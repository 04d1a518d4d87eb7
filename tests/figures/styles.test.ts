import { describe } from 'vitest';
import { checkFigures } from './check-figures.ts';

/** The habits of one kind of page in each block; sentences are our own. */
describe('wire copy', () => {
  checkFigures([
    [
      'QUETTA (News Desk) — A bomb under a culvert killed at least nine soldiers and left 21 others hurt, two officials said Thursday.',
      'at least nine soldiers | atLeast 9 | people | killed | soldiers',
      '21 others | 21 | people | injured',
      'two officials | 2 | people',
    ],
    [
      'At least 19 people, including 12 guards and two nurses, were killed in three separate shootings.',
      'At least 19 people | atLeast 19 | people | killed | all',
      '12 guards | 12 | people | killed | securityForces',
      'two nurses | 2 | people | killed',
      'three separate shootings | 3 | attacks',
    ],
    [
      'Gunmen raided two border outposts, killing 11 levies and taking another 16 captive.',
      'two border outposts | 2',
      '11 levies | 11 | people | killed | securityForces',
      '16 | 16 | people | abducted',
    ],
    [
      'The toll from two ambushes and a raid has climbed to 44.',
      'two ambushes | 2 | attacks',
      '44 | 44 | people | killed',
    ],
    ['The spokesman put the number of dead and wounded at 31.', '31 | 31 | people | casualties'],
    [
      'More than 90 passengers, mostly students, injured as coach overturns',
      'More than 90 passengers | moreThan 90 | people | injured',
    ],
    [
      'The dead included five traders, three drivers and four whose names are not known.',
      'five traders | 5 | people | killed',
      'three drivers | 3 | people | killed',
      'four | 4 | people | killed',
    ],
    ['Among the injured were six schoolgirls.', 'six schoolgirls | 6 | people | injured | children'],
    [
      'Among the 310 wounded there are 44 boys and 29 girls.',
      '310 | 310 | people | injured',
      '44 boys | 44 | people | injured | children',
      '29 girls | 29 | people | injured | children',
    ],
    [
      'The camp lies 14 kilometers (9 miles) from town.',
      '14 kilometers | distance 14 | km',
      '9 miles | distance 9 | mi',
    ],
    [
      'The shaking killed 77, including four hikers, and injured 208.',
      '77 | 77 | people | killed',
      'four hikers | 4 | people | killed',
      '208 | 208 | people | injured',
    ],
  ]);
});

describe('South Asian dailies', () => {
  checkFigures([
    [
      'PESHAWAR: Security forces sent nine khwarij to hell while two jawans embraced martyrdom.',
      'nine khwarij | 9 | people | - | militants',
      'two jawans | 2 | people | killed | soldiers',
    ],
    [
      'Five personnel martyred, 13 hurt in blast',
      'Five personnel | 5 | people | killed | securityForces',
      '13 | 13 | people | injured',
    ],
    [
      'As many as 16 policemen were injured when unidentified men lobbed a hand grenade.',
      'As many as 16 policemen | atMost 16 | people | injured | police',
    ],
    [
      'The cabinet okayed Rs4.3bn for 1.1 lakh flood-hit families at Rs25,000 each.',
      'Rs4.3bn | money 4300000000 | rupees',
      '1.1 lakh flood-hit families | 110000 | things',
      'Rs25,000 | money 25000 | rupees',
    ],
    [
      'The KSE-100 index shed 412.55 points, or 0.52pc, to settle at 78,801.33.',
      '412.55 points | 412.55',
      '0.52pc | percentChange 0.52',
      '78,801.33 | 78801.33',
    ],
    [
      'By-polls are due on eight National Assembly seats; four in Punjab, three in Sindh and one in K-P.',
      'eight National Assembly seats | 8',
      'four | 4',
      'three | 3',
      'one | 1',
    ],
    ['He won by a margin of over thousand votes.', 'over thousand votes | moreThan 1000 | votes'],
    ['The ruling party took only one seat.', 'one seat | 1 | things'],
    ['Some 22pc fewer wells were drilled in FY24.', 'Some 22pc | percentChange about 22'],
    ['The levy was raised to Rs70 from Rs60 per litre.', 'Rs70 | money 70', 'Rs60 | money 60'],
    ['ATC awards two death terms to militant', 'two death terms | 2'],
  ]);
});

describe('reports of the United Nations', () => {
  checkFigures([
    [
      'The mission documented the killing of 212 civilians and the wounding of 530 others.',
      '212 civilians | 212 | people | killed | civilians',
      '530 others | 530 | people | injured',
    ],
    [
      'It verified 642 civilian casualties (212 deaths and 430 injured).',
      '642 civilian casualties | 642 | people | casualties | civilians',
      '212 deaths | 212 | people | killed',
      '430 injured | 430 | people | injured',
    ],
    ['Civilian casualties amounted to 642 people.', '642 people | 642 | people | casualties'],
    [
      'This represents a 6 per cent decrease compared with the same period of 2016.',
      '6 per cent | percentChange 6',
    ],
    [
      'Anti-government elements caused 61 per cent of all civilian casualties, 18 per cent of them by mines.',
      '61 per cent | percentShare 61 | percent | casualties | civilians',
      '18 per cent | percentShare 18',
    ],
    [
      'The number of deaths rose to 184 from 174 in May.',
      '184 | 184 | people | killed',
      '174 | 174 | people | killed',
    ],
    [
      'Deaths fell to 90, to 71 in May and to 66 in June.',
      '90 | 90 | people | killed',
      '71 | 71 | people | killed',
      '66 | 66 | people | killed',
    ],
    ['There were 1,204 (1,190) killed in the north.', '1,204 | 1204 | people | killed', '1,190 | 1190'],
    [
      'Some 4.2 million people, two thirds of them children, need aid.',
      'Some 4.2 million people | about 4200000 | people',
      'two thirds | percentShare 66.6666667',
    ],
  ]);
});

describe('live pages and lists', () => {
  checkFigures([
    ['14:32 Two more bodies found', 'Two more bodies | 2 | people | killed'],
    [
      '• Dead: 41\n• Injured: 107\n• Missing: 6',
      '41 | 41 | people | killed',
      '107 | 107 | people | injured',
      '6 | 6 | people | missing',
    ],
    ['Jan. 20: Gunmen storm a campus, killing 20 people.', '20 people | 20 | people | killed'],
    ['At a glance\n12 killed\n30 hurt', '12 | 12 | people | killed', '30 | 30 | people | injured'],
    ['Seats: 266. Counted so far: 93.', '266 | 266'],
    [
      'Kabul.12 people were killed in the area.Additionally, five were hurt.',
      '12 people | 12 | people | killed',
      'five | 5 | people | injured',
    ],
  ]);
});

describe('other subjects', () => {
  checkFigures([
    ['Rahim made 81 off 54 balls and shared 120 runs with the captain.', '54 balls | 54', '120 runs | 120'],
    [
      'The telescope found 5,000 galaxies within 12 million square light-years.',
      '5,000 galaxies | 5000',
      '12 million square light-years | 12000000',
    ],
    [
      'The vaccine was 94 percent effective among 30,000 volunteers.',
      '94 percent | percentShare 94',
      '30,000 volunteers | 30000 | people',
    ],
    [
      'Net profit rose 13% to $12.9 billion, or $0.64 per share.',
      '13% | percentChange 13',
      '$12.9 billion | money 12900000000',
      '$0.64 | money 0.64',
    ],
    ['Turnout was 57%, up from 49% in 2016.', '57% | percentShare 57', '49% | percentShare 49'],
    [
      'Out of 325 issues traded, 161 closed lower and 51 were unchanged.',
      '325 issues | 325',
      '161 | 161',
      '51 | 51',
    ],
    ['Six out of 11 gauges ended lower.', 'Six | 6', '11 gauges | 11'],
    [
      'Emissions must fall by half, the study of 140 countries says.',
      'half | percentChange 50',
      '140 countries | 140',
    ],
    [
      'The ship can carry 20,000 containers and 25 crew.',
      '20,000 containers | 20000',
      '25 crew | 25 | people',
    ],
    [
      'She holds three world records and two Olympic medals.',
      'three world records | 3',
      'two Olympic medals | 2',
    ],
    ['It sold 1.49 crore shares at Rs 230 per share.', '1.49 crore shares | 14900000', 'Rs 230 | money 230'],
    [
      'The firm, founded in 1998, has 4,500 employees in 12 countries.',
      '4,500 employees | 4500 | people',
      '12 countries | 12',
    ],
  ]);
});

describe('reports of institutes', () => {
  checkFigures([
    [
      'Attacks, deaths and injuries fell by 40, 31 and 22 percent respectively.',
      '40 | percentChange 40 | percent | attacks',
      '31 | percentChange 31 | percent | killed',
      '22 percent | percentChange 22 | percent | injured',
    ],
    [
      'Attacks, deaths and injuries fell by 40 percent, 31 percent and 22 percent respectively.',
      '40 percent | percentChange 40 | percent | attacks',
      '31 percent | percentChange 31 | percent | killed',
      '22 percent | percentChange 22 | percent | injured',
    ],
    [
      'The number of attacks and fatalities rose 12 percent and 9 percent, respectively.',
      '12 percent | percentChange 12 | percent | attacks',
      '9 percent | percentChange 9 | percent | killed',
    ],
    [
      'Fatalities among police grew by 73 per cent, while civilian injuries showed a 145 per cent surge.',
      '73 per cent | percentChange 73 | percent | killed | police',
      '145 per cent | percentChange 145',
    ],
    [
      'A total of 361 people were killed in the month, including 242 militants, 73 civilians and 46 troops.',
      '361 people | 361 | people | killed',
      '242 militants | 242 | people | killed | militants',
      '73 civilians | 73 | people | killed | civilians',
      '46 troops | 46 | people | killed | soldiers',
    ],
    ['The month saw 85 attacks against a tally of 81 in April.', '85 attacks | 85 | attacks', '81 | 81'],
    [
      'Of these, 38 attacks took place in the west, 27 in the south and two in the east.',
      '38 attacks | 38 | attacks',
      '27 | 27',
      'two | 2',
    ],
    [
      'Losses of the police make up almost 93% of the deaths.',
      'almost 93% | percentShare nearly 93 | percent | killed',
    ],
    ['The deaths in the first two quarters of 2023 were many.'],
    ['They came at around one in the morning.'],
    [
      'Civilian deaths increased by 14 percent, and police fatalities by seven percent.',
      '14 percent | percentChange 14 | percent | killed | civilians',
      'seven percent | percentChange 7 | percent | killed | police',
    ],
  ]);
});
