import { describe } from 'vitest';
import { checkFigures } from '../check-figures.ts';

describe('counts in digits', () => {
  checkFigures([
    ['A roadside bomb killed 17 people near the bazaar.', '17 people | 17 | people | killed | all'],
    ['The depot held 4,250 rifles.', '4,250 rifles | 4250 | things'],
    ['The council registered 2,009 complaints.', '2,009 complaints | 2009 | things'],
    ['Some 2 million voters stayed at home.', 'Some 2 million voters | about 2000000 | people'],
    ['The festival drew 1.5 million pilgrims.', '1.5 million pilgrims | 1500000 | people'],
    ['The app has 20k users.', '20k users | 20000 | people'],
    ['The firm has 12m customers.', '12m customers | 12000000 | people'],
    ['It employs 3bn people worldwide, a satirist wrote.', '3bn people | 3000000000 | people'],
    ['Officials counted 12\u00a0000 tents.', '12 000 tents | 12000 | things'],
    ['Officials counted 1 250 000 ballots.', '1 250 000 ballots | 1250000 | votes'],
    ['The town has 1 500 000 inhabitants.', '1 500 000 inhabitants | 1500000 | people'],
    ['Another 35 000 villagers left.', '35 000 villagers | 35000 | people'],
    ['In 2021 300 villagers left.', '300 villagers | 300 | people'],
    ['It hired 4 500 people and 1 200 new hands.', '4 500 people | 4500 | people', '1 200 new hands | 1200'],
    ['About 4 500 villagers left.', 'About 4 500 villagers | about 4500 | people'],
    ['On May 5 300 villagers left.', '300 villagers | 300 | people'],
    ['In Ward 12 450 votes were cast.', '450 votes | 450 | votes'],
    ['Dial 370 239 and wait.'],
    ['Trade fell to 367m shares from 512m.', '367m shares | 367000000 | things', '512m | 512000000 | things'],
    ['She swam 400m, up from 100m.', '400m | distance 400 | m', '100m | distance 100 | m'],
    [
      'Almost a quarter of a million pupils stayed away.',
      'Almost a quarter of a million pupils | nearly 250000 | people',
    ],
    ['Three quarters of a million homes are dry.', 'Three quarters of a million homes | 750000 | things'],
    ['A third of a dozen eggs broke.', 'A third of a dozen eggs | 4 | things'],
    ['A quarter of a village burnt.', 'A quarter | percentShare 25 | percent'],
    ['They planted 10 million trees.', '10 million trees | 10000000 | things'],
    ['The gunmen took 9 hostages.', '9 hostages | 9 | people'],
    ['The jirga was attended by 45 tribal elders.', '45 tribal elders | 45 | people'],
    [
      'Police seized 30 Kalashnikov rifles and 1,200 rounds.',
      '30 Kalashnikov rifles | 30',
      '1,200 rounds | 1200',
    ],
    [
      'There were 8 suspected Taliban militants in the house.',
      '8 suspected Taliban militants | 8 | people | - | militants',
    ],
    [
      'The convoy had 14 off-duty police officers on board.',
      '14 off-duty police officers | 14 | people | - | police',
    ],
    ['They freed 6 United Nations staff members.', '6 United Nations staff members | 6 | people | rescued'],
    ['He named 40 Pakistan army personnel.', '40 Pakistan army personnel | 40 | people | - | soldiers'],
    ['It hit 3 large, well-built houses.', '3 large, well-built houses | 3 | things'],
    ['The ship carried 5 aircraft.', '5 aircraft | 5 | things'],
    ['The village lost 2,000 sheep.', '2,000 sheep | 2000 | things'],
    ['Three arms dealers were held.', 'Three arms dealers | 3 | people'],
  ]);
});

describe('counts in words', () => {
  checkFigures([
    ['Seven policemen were hurt.', 'Seven policemen | 7 | people | injured | police'],
    ['Twenty-five miners are trapped.', 'Twenty-five miners | 25 | people'],
    ['Twenty five miners are trapped.', 'Twenty five miners | 25 | people'],
    ['One hundred and twelve families were moved.', 'One hundred and twelve families | 112 | things'],
    ['Two thousand houses were destroyed.', 'Two thousand houses | 2000 | things'],
    ['Three hundred thousand people fled.', 'Three hundred thousand people | 300000 | people'],
    ['A hundred shops were gutted.', 'A hundred shops | 100 | things'],
    ['A thousand soldiers were sent.', 'A thousand soldiers | 1000 | people | - | soldiers'],
    ['A dozen fighters were seen.', 'A dozen fighters | 12 | people'],
    ['Two dozen vehicles burnt.', 'Two dozen vehicles | 24 | things'],
    ['Half a dozen houses burnt.', 'Half a dozen houses | 6 | things'],
    [
      'Half a million children are out of school.',
      'Half a million children | 500000 | people | - | children',
    ],
    ['Two and a half million animals perished.', 'Two and a half million animals | 2500000 | things'],
    ['One and a half million refugees returned.', 'One and a half million refugees | 1500000 | people'],
    ['Ninety-nine seats are contested.', 'Ninety-nine seats | 99 | things'],
    ['Five lakh families live there.', 'Five lakh families | 500000 | things'],
    ['Eleven suspects were arrested.', 'Eleven suspects | 11 | people | arrested'],
    [
      'One soldier and two civilians were wounded.',
      'One soldier | 1 | people | injured | soldiers',
      'two civilians | 2 | people | injured | civilians',
    ],
  ]);
});

describe('South Asian grouping and units', () => {
  checkFigures([
    ['The scheme covers 1,00,000 homes.', '1,00,000 homes | 100000 | things'],
    ['It needs 12,50,000 bricks.', '12,50,000 bricks | 1250000 | things'],
    ['Around 2.5 lakh students appeared.', 'Around 2.5 lakh students | about 250000 | people'],
    ['The state has 3 crore voters.', '3 crore voters | 30000000 | people'],
    ['The list holds 1.2 crore names.', '1.2 crore names | 12000000 | things'],
    ['Lakhs of people were affected.', 'Lakhs of people | vague 200000..999999 | people'],
    ['Crores of rupees were embezzled.', 'Crores of rupees | money vague 20000000..99999999 | rupees'],
  ]);
});

describe('one person told by an article', () => {
  checkFigures([
    [
      'A sniper attacked the post, killing a Frontier Corps soldier.',
      'a Frontier Corps soldier | 1 | people | killed',
    ],
    ['The blast wounded a police officer.', 'a police officer | 1 | people | injured | police'],
    ['A civilian was killed in the firing.', 'A civilian | 1 | people | killed | civilians'],
    ['A policeman was martyred in Bannu.', 'A policeman | 1 | people | killed | police'],
    ['Gunmen abducted a student.', 'a student | 1 | people | abducted'],
    [
      'Firing injured a soldier and a civilian.',
      'a soldier | 1 | people | injured | soldiers',
      'a civilian | 1 | people | injured | civilians',
    ],
    ['A soldier told us about his village.'],
    ['She married a policeman.'],
    ['A suicide bomber struck the gate.'],
    ['An air strike killed a Taliban commander.'],
    ['A woman carried out the attack.'],
  ]);
});

describe('one as a number and as an article', () => {
  checkFigures([
    ['The explosion killed one person.', 'one person | 1 | people | killed | all'],
    ['At least one soldier is missing.', 'At least one soldier | atLeast 1 | people | missing | soldiers'],
    ['One policeman was injured.', 'One policeman | 1 | people | injured | police'],
    [
      'The strikes involved more than one attacker.',
      'more than one attacker | moreThan 1 | people | - | militants',
    ],
    ['One official said the road was open.'],
    ['It is one of the oldest mosques.'],
    ['One day the road will open.'],
    ['No one was there.'],
    ['This one is new.'],
    ['Armed men came, one with an axe.'],
    ['One wonders what they knew.'],
    ['The attackers came one by one.'],
  ]);
});

describe('what is counted', () => {
  checkFigures([
    ['He had two stab wounds.', 'two stab wounds | 2'],
    ['It killed 21 in Torva, 12 in Velmar and nine elsewhere.', '21 | 21', '12 | 12', 'nine | 9'],
    ['The blast kills two, wounds five.', 'two | 2 | people | killed', 'five | 5 | people | injured'],
    ['The six Arab states and 22 Arab banks met.', 'six Arab states | 6', '22 Arab banks | 22'],
    ['Some 97 rescue workers slept.', 'Some 97 rescue workers | about 97 | people'],
    ['Two MPs and 40 US states agreed.', 'Two MPs | 2', '40 US states | 40'],
    ['Two Lebanese security sources spoke.', 'Two Lebanese security sources | 2'],
    ['It went into two Texas bank accounts.', 'two Texas bank accounts | 2'],
    ['The index follows 700 goods.', '700 goods | 700'],
    ['It killed 25 "apostates" and four ‘rebels’.', '25 "apostates" | 25', 'four ‘rebels’ | 4'],
    [
      'There were four arrests and two murders.',
      'four arrests | 4 | people | arrested',
      'two murders | 2 | people | killed',
    ],
    ['Her three grandchildren and two spokesmen came.', 'three grandchildren | 3', 'two spokesmen | 2'],
    ['She lost half a hectare of onions.', 'half a hectare | area 0.5 | ha'],
    ['The queue is half a kilometre long.', 'half a kilometre | distance 0.5 | km'],
    ['They stand over a dozen captured tanks.', 'a dozen captured tanks | 12'],
    [
      'Ten drowned cows and nine evacuated villages were seen.',
      'Ten drowned cows | 10',
      'nine evacuated villages | 9',
    ],
    ['They drilled 587m down.', '587m | distance 587 | m'],
    ['The 60m hurdles drew 20m viewers.', '60m | distance 60 | m', '20m viewers | 20000000'],
    ['A 112 mile-long line is planned.', '112 mile-long | distance 112 | mi'],
    ['They used 40-50 kilograms of it.', '40-50 kilograms | between 40..50 | kg'],
    ['It fell to 3 million the week before.', '3 million | 3000000'],
    ['The storm is up over two provinces.', 'two provinces | 2'],
  ]);
});
