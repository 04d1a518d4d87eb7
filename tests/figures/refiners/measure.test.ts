import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../src/figures/read-figures.ts';
import { checkFigures } from '../check-figures.ts';

describe('families flee, things are not killed', () => {
  checkFigures([
    ['The flood displaced 40 families.', '40 families | 40 | things | displaced'],
    ['Some 40 households were evacuated.', 'Some 40 households | about 40 | things | displaced'],
    ['Some 40 families were lost.', 'Some 40 families | about 40 | things | -'],
    ['Forty things were lost.', 'Forty things | 40 | things | -'],
    ['Forty lives were lost.', 'Forty lives | 40 | people | killed'],
    ['They buried 10 other martyrs.', '10 other martyrs | 10 | people | killed'],
    ['Four drones were neutralised.', 'Four drones | 4 | things | -'],
    ['More than 140 pilot whales died.', 'More than 140 pilot whales | moreThan 140 | things | -'],
  ]);
});

describe('what happened to those counted', () => {
  checkFigures([
    [
      'A suicide bomber killed at least 14 people and wounded eight.',
      'at least 14 people | atLeast 14 | people | killed | all',
      'eight | 8 | people | injured',
    ],
    [
      'The army said it had killed “at least nine fighters” there.',
      'at least nine fighters | atLeast 9 | people | killed',
    ],
    ['He said "nine fighters" had been killed.', 'nine fighters | 9 | people | killed'],
    [
      'At least 40 people, 12 of them children, were killed.',
      'At least 40 people | atLeast 40 | people | killed',
      '12 | 12 | people | killed',
    ],
    [
      'Some 900 people – half of them children – remain displaced.',
      'Some 900 people | about 900 | people | displaced',
      'half | percentShare 50 | percent | displaced',
    ],
    [
      'Nine people (two of whom were guards) were shot dead.',
      'Nine people | 9 | people | killed',
      'two | 2 | people | killed',
    ],
    [
      'Torvala saw 470 deaths, followed by Marlow (160) and Zurmat (50).',
      '470 deaths | 470 | people | killed',
      '160 | 160 | people | killed',
      '50 | 50 | people | killed',
    ],
    ['Forty people, 12 of them.', 'Forty people | 40 | people | -', '12 | 12 | people | -'],
    [
      'He said 14 people had been killed and eight wounded.',
      '14 people | 14 | people | killed',
      'eight | 8 | people | injured',
    ],
    [
      'The attack left 26 people dead and 45 injured.',
      '26 people | 26 | people | killed',
      '45 | 45 | people | injured',
    ],
    [
      'Four security personnel lost their lives.',
      'Four security personnel | 4 | people | killed | securityForces',
    ],
    ['More than 80,000 lives were lost.', 'More than 80,000 lives | moreThan 80000 | people | killed'],
    ['The quake claimed 1,200 lives.', '1,200 lives | 1200 | people | killed'],
    ['The vaccine saved 300 lives.', '300 lives | 300 | people | -'],
    ['Twelve miners died in the pit.', 'Twelve miners | 12 | people | killed'],
    ['Gunmen shot dead three brothers.', 'three brothers | 3 | people | killed'],
    ['Three brothers were shot dead.', 'Three brothers | 3 | people | killed'],
    ['The death toll reached 101.', '101 | 101 | people | killed'],
    ['The death toll stands at 84, the hospital said.', '84 | 84 | people | killed'],
    [
      'There were 33 deaths and 60 injuries.',
      '33 deaths | 33 | people | killed',
      '60 injuries | 60 | people | injured',
    ],
    [
      'UN staff verified 5,122 civilian casualties.',
      '5,122 civilian casualties | 5122 | people | casualties | civilians',
    ],
    ['Some 40 fatalities were recorded.', 'Some 40 fatalities | about 40 | people | killed'],
    ['Nine fishermen are missing.', 'Nine fishermen | 9 | people | missing'],
    ['Nine fishermen went missing.', 'Nine fishermen | 9 | people | missing'],
    ['Police arrested 12 suspects.', '12 suspects | 12 | people | arrested'],
    ['Fifteen suspects were taken into custody.', 'Fifteen suspects | 15 | people | arrested'],
    ['Armed men kidnapped seven engineers.', 'seven engineers | 7 | people | abducted'],
    ['Seven engineers were taken hostage.', 'Seven engineers | 7 | people | abducted'],
    ['The flood displaced 30,000 families.', '30,000 families | 30000 | things'],
    [
      'About 1.5 million people have been displaced.',
      'About 1.5 million people | about 1500000 | people | displaced',
    ],
    ['Around 20,000 people fled their homes.', 'Around 20,000 people | about 20000 | people | displaced'],
    ['Rescuers pulled out bodies; 11 people were rescued.', '11 people | 11 | people | rescued'],
    ['Fifteen soldiers were beheaded.', 'Fifteen soldiers | 15 | people | beheaded | soldiers'],
    ['The military carried out 30 operations.', '30 operations | 30 | operations | operations'],
    ['There were 74 militant attacks in January.', '74 militant attacks | 74 | attacks | attacks'],
    ['NATO flew 12 air strikes.', '12 air strikes | 12 | airStrikes | airStrikes'],
    ['He won 45,210 votes.', '45,210 votes | 45210 | votes | votes'],
    [
      'Killing 12 and wounding 30, the bomb tore the market.',
      '12 | 12 | people | killed',
      '30 | 30 | people | injured',
    ],
    [
      'Thirteen civilians and five soldiers were martyred.',
      'Thirteen civilians | 13 | people | killed | civilians',
      'five soldiers | 5 | people | killed | soldiers',
    ],
    [
      'It killed 50 people, including 31 militants and two members of a peace committee.',
      '50 people | 50 | people | killed',
      '31 militants | 31 | people | killed | militants',
      'two members | 2 | people | killed',
    ],
    ['Twelve of them were freed.', 'Twelve | 12 | people | rescued'],
    [
      'The blast killed 9 people, five of them children.',
      '9 people | 9 | people | killed',
      'five | 5 | people',
    ],
    [
      'Civilian deaths (55) exceeded those of police (12).',
      '55 | 55 | people | killed | civilians',
      '12 | 12 | people | killed | police',
    ],
    ['Killed: 12', '12 | 12 | people | killed'],
    ['Deaths – 12', '12 | 12 | people | killed'],
    [
      'Fourteen people in two villages were injured.',
      'Fourteen people | 14 | people | injured',
      'two villages | 2',
    ],
    ['At least two wounded were being carried out.', 'At least two wounded | atLeast 2 | people | injured'],
    ['The team has 11 players.', '11 players | 11 | people | -'],
    ['Death Toll Rises To 92', '92 | 92 | people | killed'],
    ['Civilian Deaths Rise To 1,692', '1,692 | 1692 | people | killed | civilians'],
    [
      'A total of 234 people died in clashes, which is 43 more than the number of deaths in 2016.',
      '234 people | 234 | people | killed',
    ],
    ['The death toll rose to 92 confirmed on Monday.', '92 | 92 | people | killed'],
    ['Seven constables sustained bullet wounds.', 'Seven constables | 7 | people | injured | police'],
    ['Gunmen freed the 130 children held captive.', '130 children | 130 | people | abducted | children'],
    [
      'The death toll rose to 24, with 9,000 people reeling from the flood.',
      '24 | 24 | people | killed',
      '9,000 people | 9000 | people | - | all',
    ],
    [
      'Most of those killed were adults, but one in three casualties was a child.',
      'one in three casualties | ratio 33.3333333 | percent | casualties | children',
    ],
    [
      'Two constables and a civilian working nearby were killed.',
      'Two constables | 2 | people | killed | police',
      'a civilian | 1 | people | killed | civilians',
    ],
    [
      'Two guards were among five people killed.',
      'Two guards | 2 | people | killed | securityForces',
      'five people | 5 | people | killed',
    ],
    [
      'Thirty rebels, including two ringleaders, were killed.',
      'Thirty rebels | 30 | people | killed | militants',
      'two ringleaders | 2 | people | killed | militants',
    ],
    [
      'Nineteen people died in Merna, 14 in Lod, three in Orm and one each in Tal and Pim.',
      'Nineteen people | 19 | people | killed',
      '14 | 14 | people | killed | unspecified',
      'three | 3 | people | killed | unspecified',
      'one | 1 | people | killed | unspecified',
    ],
    [
      'A total of 27 people were killed and 9,000 affected.',
      '27 people | 27 | people | killed',
      '9,000 | 9000 | things | -',
    ],
  ]);
});

describe('loaded words keep their word', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['Security forces eliminated 14 terrorists.', 'killed', 'eliminated'],
    ['Three jawans were martyred.', 'killed', 'martyred'],
    ['Troops neutralised six militants.', 'killed', 'neutralised'],
    ['Troops neutralized six militants.', 'killed', 'neutralized'],
    ['Seven personnel embraced martyrdom.', 'killed', 'embraced martyrdom'],
    ['Seven personnel embraced shahadat.', 'killed', 'embraced shahadat'],
    ['The martyrdom of seven personnel was mourned.', 'killed', 'martyrdom of'],
    ['Ten khwarij were sent to hell, the statement said.', 'killed', 'were sent to hell'],
  ];
  for (const [sentence, measure, word] of rows)
    it(sentence, () => {
      const figure = readFigures(sentence)[0]?.figure;
      expect([figure?.measure?.value, figure?.measureDoubt]).toEqual([measure, word]);
    });
});

describe('casualties and killed are never mixed', () => {
  it('keeps casualties as a measure of its own', () => {
    const [figure] = readFigures('The report counts 3,804 casualties.');
    expect(figure?.figure.measure?.value).toBe('casualties');
    expect(figure?.figure.measureDoubt).toBeNull();
  });
  it('doubts casualties beside lives lost in the same sentence', () => {
    const [lives, casualties] = readFigures(
      'Over 100 lives were lost, with police casualties (40) the highest.',
    );
    expect(lives?.figure.measureDoubt).toBeNull();
    expect(casualties?.figure).toMatchObject({
      value: 40,
      measure: { value: 'casualties' },
      measureDoubt: 'casualties',
    });
  });
  it('does not doubt them where the injured are told as well', () => {
    const readings = readFigures('There were 90 casualties: 30 people died and 60 were injured.');
    expect(readings.map((r) => [r.figure.measure?.value, r.figure.measureDoubt])).toEqual([
      ['casualties', null],
      ['killed', null],
      ['injured', null],
    ]);
  });
});

describe('who is counted', () => {
  checkFigures([
    ['It killed 157 Pakistanis.', '157 Pakistanis | 157 | people | killed | nationals'],
    ['It killed 17 Pakistani soldiers.', '17 Pakistani soldiers | 17 | people | killed | soldiers'],
    ['It killed three Afghans.', 'three Afghans | 3 | people | killed | nationals'],
    ['It killed 12 Chinese.', '12 Chinese | 12 | people | killed | nationals'],
    ['It killed six police officials.', 'six police officials | 6 | people | killed | police'],
    ['It killed six security officials.', 'six security officials | 6 | people | killed | securityForces'],
    ['It killed five paramilitary troops.', 'five paramilitary troops | 5 | people | killed | soldiers'],
    ['It killed 20 schoolchildren.', '20 schoolchildren | 20 | people | killed | children'],
    [
      'It killed four women and two girls.',
      'four women | 4 | people | killed | women',
      'two girls | 2 | people | killed | children',
    ],
    [
      'At least 68 members of the security forces were killed.',
      'At least 68 members | atLeast 68 | people | killed | securityForces',
    ],
    [
      'About 66 percent of those killed were civilians.',
      'About 66 percent | percentShare about 66 | percent | killed | civilians',
    ],
    ['Rates reached 70 per cent in the Dead Sea area.', '70 per cent | percentShare 70 | percent | -'],
    ['Half of the casualties were women.', 'Half | percentShare 50 | percent | casualties | women'],
    ['It killed 68 members of the board.', '68 members | 68 | people | killed | all'],
    ['It killed 20 others.', '20 others | 20 | people | killed | unspecified'],
    ['It killed nine worshippers.', 'nine worshippers | 9 | people | killed | all'],
    ['It killed ten rebels.', 'ten rebels | 10 | people | killed | militants'],
    [
      'It killed ten people and wounded 20.',
      'ten people | 10 | people | killed | all',
      '20 | 20 | people | injured | unspecified',
    ],
    ['The civilian death toll rose to 1,692.', '1,692 | 1692 | people | killed | civilians'],
  ]);
});

describe('who kills is not who is killed', () => {
  checkFigures([
    ['A bomber had killed 12 traders on Monday.', '12 traders | 12 | people | killed'],
    ['Two gunmen killed Ahmed Khan and fled.', 'Two gunmen | 2 | people | - | militants'],
    ['Three raiders have killed soldiers in the north.', 'Three raiders | 3 | people | -'],
    [
      'Six attackers, who had killed 14 guards, got away.',
      'Six attackers | 6 | people | -',
      '14 guards | 14 | people | killed',
    ],
    ['A soldier who had shot dead two men was held.', 'two men | 2 | people | killed'],
    ['A driver who ran over two men was arrested.', 'two men | 2 | people | -'],
    ['A gang of five men was arrested.', 'five men | 5 | people | arrested'],
    ['Four men killed Friday were farmers.', 'Four men | 4 | people | killed'],
    ['Five Killed In Quetta', 'Five | 5 | people | killed'],
  ]);
});

describe('parts, wholes and both together', () => {
  checkFigures([
    ['The 2,310 civilians killed or injured were many.', '2,310 civilians | 2310 | people | casualties'],
    [
      'Ten people were killed and 30 wounded.',
      'Ten people | 10 | people | killed',
      '30 | 30 | people | injured',
    ],
    ['12 out of 18 attacks were bombings.', '12 | 12 | attacks | attacks', '18 attacks | 18 | attacks'],
    ['42 of the wounded were miners.', '42 | 42 | people | injured'],
    ['Three clerks were also among the injured.', 'Three clerks | 3 | people | injured'],
    [
      'Another 40 people were hurt, among whom were 15 guards.',
      '40 people | 40 | people | injured',
      '15 guards | 15 | people | injured',
    ],
    [
      'Nine others, including two guards, injured in the blaze.',
      'Nine others | 9 | people | injured',
      'two guards | 2 | people | injured',
    ],
    [
      'Some 900 villagers have been documented as killed and 1,200 more as injured.',
      'Some 900 villagers | about 900 | people | killed',
      '1,200 | 1200 | people | injured',
    ],
    [
      'There were 20 raids in Sindh, 11 in Punjab.',
      '20 raids | 20 | attacks | attacks',
      '11 | 11 | attacks | attacks',
    ],
    [
      'Two teachers of a village school and five drivers were kidnapped.',
      'Two teachers | 2 | people | abducted',
      'five drivers | 5 | people | abducted',
    ],
    [
      'Five men in a car opened fire and three guards were wounded.',
      'Five men | 5 | people | -',
      'three guards | 3 | people | injured',
    ],
    [
      'The flood killed 12 villagers and drove 900 others out.',
      '12 villagers | 12 | people | killed',
      '900 others | 900 | people | -',
    ],
    [
      'The flood had killed 41 people and driven close to 7,000 out.',
      '41 people | 41 | people | killed',
      'close to 7,000 | nearly 7000 | things | -',
    ],
    ['Three held in a raid.', 'Three | 3 | people | arrested'],
    ['Gunmen held nine miners hostage.', 'nine miners | 9 | people | abducted'],
    ['Two matches were held.', 'Two matches | 2 | things | -'],
    ['They freed nine Hindus.', 'nine Hindus | 9 | people | rescued'],
    ['Police recovered 12 rifles.', '12 rifles | 12 | things | -'],
    ['The court, holding two hearings, adjourned.', 'two hearings | 2 | things | -'],
  ]);
});
