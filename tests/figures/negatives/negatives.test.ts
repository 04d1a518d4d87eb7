import { describe } from 'vitest';
import { checkFigures } from '../check-figures.ts';

describe('years and decades', () => {
  checkFigures([
    ['The war began in 2001.'],
    ['It was the worst year since 2009.'],
    ['The 2018 elections were delayed.'],
    ['In 2020 people stayed at home.'],
    ['He ruled from 1999 to 2008.'],
    ['The 2018-19 budget was passed.'],
    ['Between 2010 and 2012 nothing changed.'],
    ['The pact of 1947 still holds.'],
    ['By mid-2014 the troops had left.'],
    ['The 1990s were calm.'],
    ["The '80s and the 90's were not."],
    ['He is in his 30s.'],
    ['Turnout was three votes lower than 2019.', 'three votes | 3'],
    ['Sales rose by 81 percent over 2022.', '81 percent | percentChange 81'],
    ['World Cup 2026 comes to Canada.'],
    ['Demand may rise up to 2030 and beyond.'],
    ['Up to 2030 men were hurt.', 'Up to 2030 men | atMost 2030 | people'],
    ['The army sent 2000 troops.', '2000 troops | 2000 | people | - | soldiers'],
    ['More than 2018 families were moved.', 'More than 2018 families | moreThan 2018 | things'],
    ['The survey of 1995 houses was repeated.', '1995 houses | 1995'],
    ['They are in IPC 4.'],
    ['The toll for January–June 2018 is out.'],
    ['FY2023 was a bad year, FY 2024 a good one.'],
  ]);
});

describe('dates', () => {
  checkFigures([
    ['On July 10 the office was closed.'],
    ['It happened on 10 July.'],
    ['It happened on 10th July 2018.'],
    ['Talks on July 10-12 failed.'],
    ['The offices close on 13, 14 and 15 August.'],
    ['He was born on Feb. 21, 1990.'],
    ['The border has been shut since Feb 21.'],
    ['The letter is dated 16/07/2018.'],
    ['The file says 16.07.2018 and 2018-07-16.'],
    ['After 9/11 everything changed.'],
    ['The 26/11 attacks shook the city.'],
    ['Polling is on the 25th.'],
    ['On March 4, 12 people were shot.', '12 people | 12 | people | killed'.replace('killed', '-')],
    ['May 9 riots suspects were freed.'],
  ]);
});

describe('clock times', () => {
  checkFigures([
    ['The blast was heard at 10:30 on Monday.'],
    ['The blast was heard at 10.30am.'],
    ['Doors open at 5pm and close at 11 p.m.'],
    ['The plane landed at 1400 GMT.'],
    ['It was 8 o’clock.'],
    ['The curfew starts at 9 in the evening.'],
    ['Polls close at 5 local time.'],
    ['The siren went off at 7.45.'],
    ['At 0530 hrs the raid began.'],
  ]);
});

describe('ages', () => {
  checkFigures([
    ['A 19-year-old student spoke.'],
    ['The victim, aged 12, was found.'],
    ['Ahmed Khan, 34, sells fruit.'],
    ['Police say that Zalina, 58, who has been missing since May, was found.'],
    ['Sara Bibi (28) has a shop.'],
    ['Children under 18 may not enter.'],
    ['He died at the age of 91.'],
    ['The girl is 4 years old.'],
    ['A four-year-old boy and his 6-month-old sister were there.'],
    ['Sons, aged 12, 14 and 15, came.'],
    ['A man aged 40, and 15 guards, were killed.', '15 guards | 15 | people | killed'],
    ['It is open to people aged between 18 and 25.'],
    ['Citizens aged 65 and above pay nothing.'],
    ['He turned 40 on Monday.'],
    ['The under-19 team won.'],
    ['The U-19 team won.'],
    ['Women between the ages of 20 and 40 were asked.'],
  ]);
});

describe('durations and frequencies', () => {
  checkFigures([
    ['The siege lasted 12 hours.'],
    ['He waited two years.'],
    ['It took two and a half years.'],
    ['A 10-day visit begins today.'],
    ['A two-day conference opened.'],
    ['It rained for five straight days.'],
    ['The past two decades were hard.'],
    ['Half an hour later it was over.'],
    ['Half a century has passed.'],
    ['Over the last 24 hours nothing moved.'],
    ['He was jailed for 20 years.'],
    ['The court gave him a 14-year sentence.'],
    ['It happened three times as often.'],
    ['He is a three-time winner, three times champion.'],
    ['More than a decade ago he left.'],
    ['In less than 48 hours the strike ended.'],
    ['Some 30 minutes passed.'],
    ['They met 15 years and two months later.'],
    ['It runs for 9 to 12 months.'],
    ['The war is in its 100th day; 99 days have gone.'],
  ]);
});

describe('ordinals and ranks', () => {
  checkFigures([
    ['It is the 3rd attack this week.'],
    ['The 21st century is young.'],
    ['She was the second speaker of the first panel.'],
    ['A third attack followed.'],
    ['The third quarter was weak.'],
    ['In the first half they scored.'],
    ['The team is ranked 3 in Asia.'],
    ['He is the No. 1 seed.'],
    ['It is number one on the list.'],
    ['It is #4 on the chart.'],
    ['It is among the top 10.'],
    ['The Group of Seven met.'],
    ['A 19th-century fort stands there.'],
  ]);
});

describe('labels and names with numbers', () => {
  checkFigures([
    ['They carried AK-47 rifles.'],
    ['By-polls in NA-35 and PK-78 were put off.'],
    ['Covid-19 spread again.'],
    ['They sailed in a Hangor 90B boat and a Hangor 70 class one.'],
    ['It owes Rs 90B.', 'Rs 90B | money 90000000000 | rupees'],
    ['The girls of Miranda House (1) and Patel House (2) won.'],
    ['Two F-16 jets flew over.', 'Two F-16 jets | 2'],
    ['The council passed Resolution 1373.'],
    ['India revoked Article 370.'],
    ['A case under Section 144 was filed.'],
    ['He was booked under Sections 302 and 324.'],
    ['It rests on articles 5 and 4 of the treaty.'],
    ['Flight PK-661 and Flight 370 were lost.'],
    ['A Boeing 737 landed.'],
    ['An Airbus A320 and a 737-800 were parked.'],
    ['Route 66 is closed.'],
    ['The G20 and the G-7 met.'],
    ['Channel 4 showed it.'],
    ['Grade 20 officers may apply.'],
    ['Vision 2030 is a plan.'],
    ['Windows 11 has a bug.'],
    ['Phase 2 begins now.'],
    ['The bill is in its phase 3 trial.'],
    ['5G is coming.'],
    ['The clause 62(1)(f) was read out.'],
    ['A magnitude 6.3 earthquake struck.'],
    ['The FIR no 112 was lodged.'],
    ['The 12-member bench adjourned.'],
    ['A 300-bed hospital opened.'],
    ['Ward No 7 has no water.'],
    ['Sector G-11/2 is dark.'],
    ['MH17 was shot down.'],
    ['The B-52 and the MiG-21 are old.'],
    ['Type 2 diabetes is common.'],
    ['Use HTTP/2 and UTF-8.'],
    ['Figure 3 and Table 4 show it.'],
  ]);
});

describe('games', () => {
  checkFigures([
    ['The hosts won 3-2.'],
    ['They made 190-7 in 50 overs.'],
    ['She lost 6-4, 7-5.'],
    ['City beat United 2-0 on Sunday.'],
    ['They were 250 for 6 at tea.'],
    ['They reached 250/6 at tea.'],
    ['The motion passed 52-48.'],
    ['A 1-1 draw was fair.'],
    ['He scored 45 runs and took 3 wickets.', '45 runs | 45', '3 wickets | 3'],
  ]);
});

describe('reference numbers', () => {
  checkFigures([
    ['Call +92 300 1234567 now.'],
    ['Call 0345-1234567 now.'],
    ['The account 12345678901 is blocked.'],
    ['The host 192.168.1.10 is down.'],
    ['See section 3.2.1 of the manual.'],
    ['It lies at 34.5° N.'],
    ['It lies at 34.5 degrees north and 70 degrees east.'],
    ['The code is 007.'],
    ['ISBN 978-3-16-148410-0 is taken.'],
    ['Visit www.example.com/a/12345 today.'],
  ]);
});

describe('words that look like numbers', () => {
  checkFigures([
    ['No one was killed.'],
    ['It is so in several Arab states.'],
    ['The two sides met.'],
    ['These three have left.'],
    ['Both were there.'],
    ['Several people, many of them old, came.'],
    ['Some say so.'],
    ['He scores twice a week.'],
    ['Test scores fell.'],
    ['Their better half agreed.'],
    ['It is half past ten.'],
    ['A half-brother came.'],
    ['The first of many.'],
    ['On the one hand, yes.'],
    ['Zero tolerance is the rule.'],
    ['He is second to none.'],
    ['The house was cut in two.'],
    ['They came in twos and threes.'],
    ['A few people came.'],
    ['A couple married.'],
    ['He has hundreds to his name.', 'hundreds | vague 200..999'],
  ]);
});

describe('tables without words', () => {
  checkFigures([
    ['12,300 '.repeat(60)],
    [`Scores ${'3 4 5 '.repeat(20)}`],
    ['It counted 12 dead in a, 3 in b, 4 in c.', '12 | 12 | people | killed', '3 | 3', '4 | 4'],
  ]);
});

describe('names with a number in them', () => {
  checkFigures([
    ['He met them at 10 Downing Street.'],
    ['The 42 Torva Rifles and 10 Corps moved in.'],
    ['Target 3 and targets 20 and 21 were missed.'],
    ['Two brigades and 3 battalions came.', 'Two brigades | 2', '3 battalions | 3'],
    ['Dial 1122, or call the line on 101.'],
    ['Call +92 51 111 222 333 for help.'],
    ['She was in series four of the show.'],
    ['The epic Six Nations match drew the crowds of Cardiff.'],
    ['The weak pound makes them less hopeful about 2005.'],
    ['Those who are over 60 ride free.'],
    // A capital in a headline says nothing
    ['Bomber Kills Five Police In Quetta', 'Five Police | 5'],
    ['In Kabul 20 Afghans were held.', '20 Afghans | 20'],
  ]);
});
