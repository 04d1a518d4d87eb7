import { describe } from 'vitest';
import { checkFigures } from '../check-figures.ts';

describe('percent: shares', () => {
  checkFigures([
    ['The group was behind 52 percent of the attacks.', '52 percent | percentShare 52 | percent | attacks'],
    ['Women hold 17 per cent of seats.', '17 per cent | percentShare 17 | percent'],
    ['Turnout stood at 48.6%.', '48.6% | percentShare 48.6 | percent'],
    ['Turnout stood at 19,3%.', '19,3% | percentShare 19.3 | percent'],
    ['About 60pc of the crop was lost.', 'About 60pc | percentShare about 60 | percent'],
    ['About 60 pc of the crop was lost.', 'About 60 pc | percentShare about 60 | percent'],
    ['One percent of households own a car.', 'One percent | percentShare 1 | percent'],
    [
      'Between 10 and 15 percent of pupils are absent.',
      'Between 10 and 15 percent | percentShare between 10..15 | percent',
    ],
    ['Some 10 to 50 percent of cases go unreported.', 'Some 10 to 50 percent | percentShare about 9..55'],
    ['Literacy rose to 62 percent.', '62 percent | percentShare 62'],
    ['The rate is now at 11 percent, officials said.', '11 percent | percentShare 11'],
    ['More than 90% were civilians.', 'More than 90% | percentShare moreThan 90'],
    ['Unemployment is 7-8%.', '7-8% | percentShare between 7..8'],
    ['Fully 100 percent of votes were counted.', '100 percent | percentShare 100 | percent | votes'],
    ['It taxed a 10-percent stake.', '10-percent | percentShare 10'],
  ]);
});

describe('percent: changes', () => {
  checkFigures([
    [
      'Air strike casualties are up by 52 percent since last year.',
      '52 percent | percentChange 52 | percent | casualties',
    ],
    ['Violence rose 12 per cent in May.', '12 per cent | percentChange 12'],
    ['Exports fell by nearly 8%.', 'nearly 8% | percentChange nearly 8'],
    [
      'Attacks have increased by over 40 percent.',
      'over 40 percent | percentChange moreThan 40 | percent | attacks',
    ],
    ['A 15pc hike in tariffs was approved.', '15pc | percentChange 15'],
    ['The ministry announced a 20 percent pay raise.', '20 percent | percentChange 20'],
    ['Deaths were 30 percent higher than in 2022.', '30 percent | percentChange 30 | percent | killed'],
    ['The index shed 2.4 per cent.', '2.4 per cent | percentChange 2.4'],
    ['The rupee was down 0.3%.', '0.3% | percentChange 0.3'],
    [
      'Sales of cars grew 5pc, 7pc and 9pc respectively.',
      '5pc | percentChange 5',
      '7pc | percentChange 7',
      '9pc | percentChange 9',
    ],
    ['There was a drop of 18 percent in kidnappings.', '18 percent | percentChange 18'],
    ['The benchmark closed +1.2%.', '1.2% | percentChange 1.2'],
    [
      'Output went from 12 percent to 15 percent.',
      '12 percent | percentShare 12',
      '15 percent | percentShare 15',
    ],
    ['Prices climbed more than 300 percent.', 'more than 300 percent | percentChange moreThan 300'],
    ['Wheat is 25 percent cheaper.', '25 percent | percentChange 25'],
    [
      'Inflation slowed to 9.6pc from 11.8pc a month earlier.',
      '9.6pc | percentShare 9.6',
      '11.8pc | percentShare 11.8',
    ],
  ]);
});

describe('percentage points', () => {
  checkFigures([
    ['Support fell three percentage points.', 'three percentage points | percentagePointChange 3 | pp'],
    ['The bank cut its rate by 50 basis points.', '50 basis points | percentagePointChange 0.5 | pp'],
    ['His lead is 2.5 percentage points.', '2.5 percentage points | percentagePointChange 2.5 | pp'],
    ['It rose 4 per cent points.', '4 per cent points | percentagePointChange 4 | pp'],
    ['The yield added 10bps.', '10bps | percentagePointChange 0.1 | pp'],
    ['A one-percentage-point rise is expected.'],
  ]);
});

describe('shares in words', () => {
  checkFigures([
    [
      'The air force caused over half of these casualties.',
      'over half | percentShare moreThan 50 | percent | casualties',
    ],
    ['Half of the victims were children.', 'Half | percentShare 50 | percent'],
    ['Two thirds of the votes went to him.', 'Two thirds | percentShare 66.6666667 | percent | votes'],
    ['Two-thirds of the town is under water.', 'Two-thirds | percentShare 66.6666667'],
    ['Three quarters of farmers agreed.', 'Three quarters | percentShare 75'],
    ['A third of the force has deserted.', 'A third | percentShare 33.3333333'],
    ['Nearly a third were women.', 'Nearly a third | percentShare nearly 33.3333333'],
    ['A quarter of all shops are shut.', 'A quarter | percentShare 25'],
    ['One-fifth of the budget goes to debt.', 'One-fifth | percentShare 20'],
    ['More than half the population lives there.', 'More than half | percentShare moreThan 50'],
    ['Almost three-quarters of refugees are under age.', 'Almost three-quarters | percentShare nearly 75'],
    ['The budget was cut by half.', 'half | percentChange 50'],
    ['Half were freed.', 'Half | percentShare 50'],
    ['One in five children is hungry.', 'One in five children | ratio 20 | percent | - | children'],
    ['Nine out of 10 people agree.', 'Nine out of 10 people | ratio 90'],
    ['About one in three women reported it.', 'About one in three women | ratio about 33.3333333'],
    ['Four in 10 households lost income.', 'Four in 10 households | ratio 40'],
    ['One child in ten is ill.', 'One child in ten | ratio 10'],
    ['One of every five wells failed.', 'One of every five wells | ratio 20'],
    ['Four people in ten attacks died.', 'Four people | 4 | people | killed', 'ten attacks | 10'],
    ['Nine times out of ten it works.'],
  ]);
});

describe('points, and percentages that go on without their word', () => {
  checkFigures([
    [
      'It raised its rate by a quarter of a percentage point to 4.25%.',
      'a quarter of a percentage point | percentagePointChange 0.25 | pp',
      '4.25% | percentShare 4.25',
    ],
    ['The rate fell by half a percentage point.', 'half a percentage point | percentagePointChange 0.5 | pp'],
    [
      'The first bank moved by 50 basis points and the second by 25.',
      '50 basis points | percentagePointChange 0.5 | pp',
      '25 | percentagePointChange 0.25 | pp',
    ],
    [
      'Support rose by 5 points to 48 percent.',
      '5 points | percentagePointChange 5 | pp',
      '48 percent | percentShare 48',
    ],
    [
      'She won 57 percent, ahead of her rival with 34.8.',
      '57 percent | percentShare 57',
      '34.8 | percentShare 34.8 | percent',
    ],
    [
      'There was a decrease in civilian deaths of six per cent compared to the same period in 2016.',
      'six per cent | percentChange 6 | percent | killed | civilians',
    ],
    [
      'The strike cost half the days that were planned, and half of them were fine.',
      'half | percentShare 50',
      'half | percentShare 50',
    ],
  ]);
});
