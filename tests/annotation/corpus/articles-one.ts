import type { Article } from './article.ts';

export const ARTICLES_ONE: readonly Article[] = [
  {
    name: 'bus',
    text: `A bus left the mountain road near Dargai on Monday evening and fell into a dry river bed.
The district officer, Nadia Rahim, told reporters that at least 12 passengers were killed and 30 others were hurt. The bus was on its way from Lower Dir to Peshawar with some 50 people on board.
Rescue teams worked through the night with ropes and lamps. The driver did not survive the fall, according to the police. An inquiry has been opened and will report in March.
Residents say that the bend has been known for accidents since the road was widened in 2016. The provincial works department promised a barrier two years ago, but it was never built.
The wounded were taken to three hospitals. Doctors at the largest of them asked the public for blood.`,
    translated: `Ein Bus ist am Montagabend auf der Bergstrasse bei Dargai abgekommen und in ein trockenes Flussbett gefallen.
Die Bezirksbeamtin Nadia Rahim sagte, dass mindestens 12 Fahrgäste ums Leben gekommen und 30 weitere verletzt worden seien. Der Bus war mit rund 50 Menschen von Lower Dir nach Peschawar unterwegs.
Rettungskräfte arbeiteten die Nacht hindurch mit Seilen und Lampen. Der Fahrer hat den Sturz nach Angaben der Polizei nicht überlebt.`,
    marks: [
      {
        quote:
          'The district officer, Nadia Rahim, told reporters that at least 12 passengers were killed and 30 others were hurt.',
        words: [
          ['told reporters that', 'said'],
          ['30 others were hurt', '30 others were injured'],
          ['were killed', 'had been killed'],
        ],
        split: ['were killed and 30', 'were killed. She added that 30'],
        harmful: {
          number: ['12 passengers', '17 passengers'],
          comparator: ['at least 12', 'up to 12'],
          unit: ['12 passengers', '12 schoolchildren'],
          name: ['Nadia Rahim', 'Nadia Karim'],
          negation: ['were killed', 'were not killed'],
          outcome: ['30 others were hurt', '30 others were arrested'],
        },
        lookalike:
          'The district officer, Saleem Jan, told reporters that at least 12 miners were killed and 3 others were hurt in the pit.',
      },
      {
        quote: 'The driver did not survive the fall, according to the police.',
        words: [
          ['according to the police', 'the police said'],
          ['The driver did not', 'The driver himself did not'],
        ],
        harmful: {
          negation: ['did not survive', 'did survive'],
        },
        lookalike: 'The driver survived the fall, according to the hospital.',
      },
      {
        quote: 'the road was widened in 2016',
        words: [['was widened', 'had been widened']],
        harmful: { date: ['2016', '2019'], negation: ['was widened', 'was never widened'] },
        lookalike: 'Prices fell after the harbour road was widened in 2011.',
      },
    ],
  },
  {
    name: 'flood',
    text: `Three days of rain have left much of the lower Panj valley under water.
The Red Crescent counted 1,692 damaged houses in the district of Shirin on Thursday, most of them built of mud brick. About 4,000 families have been moved to schools and mosques.
The river rose by 2.5 metres within six hours, the weather service in Kulob reported. Its director, Rustam Azizov, said that the flood was the highest since 1969.
No deaths were reported from the upper villages. In the town itself two children are missing.
The government has sent 40 tonnes of flour and 12,000 blankets. Boats are still scarce, and the only bridge was closed to lorries at noon.`,
    marks: [
      {
        quote:
          'The Red Crescent counted 1,692 damaged houses in the district of Shirin on Thursday, most of them built of mud brick.',
        words: [
          ['most of them built of mud brick', 'most of which were built of mud brick'],
          ['in the district of Shirin', 'in Shirin district'],
          ['1,692', '1692'],
        ],
        split: [' on Thursday, most of them built', ' on Thursday. Most of them were built'],
        harmful: {
          number: ['1,692', '1,962'],
          comparator: ['counted 1,692', 'counted more than 1,692'],
          date: ['on Thursday', 'on Tuesday'],
          name: ['Red Crescent', 'Red Cross'],
          unit: ['damaged houses', 'damaged bridges'],
        },
        lookalike:
          'The Red Crescent counted 1,692 damaged wells in the district of Vose on Thursday, most of them dug by hand.',
      },
      {
        quote: 'The river rose by 2.5 metres within six hours, the weather service in Kulob reported.',
        words: [
          ['within six hours', 'in six hours'],
          ['reported', 'said'],
        ],
        harmful: {
          number: ['2.5 metres', '3.5 metres'],
          unit: ['2.5 metres', '2.5 feet'],
          outcome: ['rose by', 'fell by'],
          name: ['Kulob', 'Khujand'],
        },
        lookalike: 'The lake rose by 2.5 metres within six months, the weather service in Bokhtar reported.',
      },
      {
        quote: 'No deaths were reported from the upper villages.',
        words: [['were reported from', 'have been reported from']],
        harmful: { negation: ['No deaths were', 'Deaths were'], number: ['No deaths', 'Nine deaths'] },
        lookalike: 'No births were reported from the upper wards.',
      },
    ],
  },
  {
    name: 'vote',
    text: `The parliament in Arvia passed the new press law late on Wednesday after a debate of eleven hours.
The bill was carried by 214 votes to 187, with the Farmers’ Union voting against its own coalition. The speaker, Ilse Brandt, had to interrupt the sitting twice.
Under the law, editors must publish a correction within 14 days or pay a fine of up to 20,000 crowns. The journalists’ league called it “a muzzle with a polite name” and will go to court.
The minister of justice denied that the law was aimed at any one paper. It takes effect on 1 July.
A poll in April found that 46 percent of citizens were in favour and 38 percent against it.`,
    marks: [
      {
        quote:
          'The bill was carried by 214 votes to 187, with the Farmers’ Union voting against its own coalition.',
        words: [
          ['was carried by', 'has been carried by'],
          ['Farmers’ Union', "Farmers' Union"],
          ['with the Farmers', 'and the Farmers'],
        ],
        split: ['to 187, with the', 'to 187. The'],
        harmful: {
          number: ['214 votes', '241 votes'],
          name: ['Farmers’ Union', 'Workers’ Union'],
          negation: ['was carried', 'was not carried'],
        },
        lookalike:
          'The motion was carried by 314 votes to 87, with the Liberal Union voting against its own coalition.',
      },
      {
        quote: 'editors must publish a correction within 14 days or pay a fine of up to 20,000 crowns',
        words: [
          ['editors must publish', 'editors will have to publish'],
          ['pay a fine', 'pay fines'],
        ],
        harmful: {
          number: ['14 days', '40 days'],
          comparator: ['up to 20,000', 'at least 20,000'],
          unit: ['20,000 crowns', '20,000 euros'],
        },
        lookalike: 'Builders must publish a notice within 14 weeks or pay a fee of up to 2,000 crowns.',
      },
      {
        quote: 'The minister of justice denied that the law was aimed at any one paper.',
        words: [['any one paper', 'any single paper']],
        harmful: {
          negation: ['denied that', 'confirmed that'],
        },
        lookalike: 'The minister of trade denied that the tax was aimed at any one firm.',
      },
    ],
  },
  {
    name: 'school',
    text: `Schools in the coastal province of Mirel will stay closed for another week.
The education office in Port Hale said on Sunday that 87 of its 112 schools had no safe drinking water. Tests in October had found lead in the pipes of nine buildings.
“We were told that everything was fine,” said Joana Teles, whose two sons go to the Hillside school. Her younger son has been ill since September.
The office has ordered filters worth 3.4 million reals. They should arrive before 20 November, its head, Paulo Reis, wrote to parents.
Teachers will hold lessons in two churches and in the old customs house until then.`,
    marks: [
      {
        quote:
          'The education office in Port Hale said on Sunday that 87 of its 112 schools had no safe drinking water.',
        words: [
          ['said on Sunday that', 'stated on Sunday that'],
          ['had no safe drinking water', 'have no safe drinking water'],
        ],
        harmful: {
          number: ['87 of its 112', '78 of its 112'],
          date: ['on Sunday', 'on Friday'],
          name: ['Port Hale', 'Port Vane'],
          negation: ['had no safe', 'had safe'],
        },
        lookalike:
          'The education office in Santa Rosa said on Sunday that 8 of its 12 schools had no safe drinking water.',
      },
      {
        quote:
          '“We were told that everything was fine,” said Joana Teles, whose two sons go to the Hillside school.',
        words: [
          ['“We were told that everything was fine,”', '"We were told that everything was fine,"'],
          ['said Joana Teles', 'says Joana Teles'],
        ],
        harmful: {
          name: ['Joana Teles', 'Joana Melo'],
          number: ['two sons', 'three sons'],
          negation: ['We were told', 'We were never told'],
        },
        lookalike:
          '“We were told that nothing was fine,” said Maria Teles, whose two sons go to the harbour school.',
      },
      {
        quote: 'filters worth 3.4 million reals',
        words: [['filters worth', 'new filters worth']],
        harmful: { number: ['3.4 million', '4.3 million'], unit: ['million reals', 'million dollars'] },
        lookalike: 'The port has ordered cranes worth 3.4 million reals from abroad.',
      },
    ],
  },
  {
    name: 'raid',
    text: `Security forces raided a house on the edge of Zarghun before dawn on Saturday.
The army said that four militants of the Black Banner group were killed in an exchange of fire that lasted two hours. One soldier was wounded in the arm.
Neighbours gave a different account. Haji Daud, who lives across the lane, said that he saw no weapons and that the men were labourers from Kandahar.
The provincial governor has asked for a report. His spokesman, Zalmay Noori, said that it would be published within ten days.
It was the third raid in the district this month. Black Banner has not commented.`,
    marks: [
      {
        quote:
          'The army said that four militants of the Black Banner group were killed in an exchange of fire that lasted two hours.',
        words: [
          ['The army said that', 'According to the army,'],
          ['that lasted two hours', 'which lasted two hours'],
          ['four militants', '4 militants'],
        ],
        split: ['exchange of fire that lasted', 'exchange of fire. It lasted'],
        harmful: {
          number: ['four militants', 'five militants'],
          name: ['Black Banner', 'Red Banner'],
          unit: ['four militants', 'four labourers'],
          outcome: ['were killed', 'were captured'],
        },
        lookalike:
          'The police said that four members of the White Banner group were killed in an exchange of fire that lasted two days.',
      },
      {
        quote: 'he saw no weapons and that the men were labourers from Kandahar',
        words: [['the men were labourers', 'the men had been labourers']],
        harmful: {
          negation: ['he saw no weapons', 'he saw weapons'],
          name: ['Kandahar', 'Kunduz'],
        },
        lookalike: 'Another man said he saw no smoke and that the men were traders from Kabul.',
      },
      {
        quote: 'Black Banner has not commented.',
        words: [['has not commented', 'has still not commented']],
        harmful: { negation: ['has not commented', 'has commented'], name: ['Black Banner', 'The ministry'] },
        lookalike: 'Black Water has not commented.',
      },
    ],
  },
  {
    name: 'market',
    text: `Bread became dearer again last month, figures of the statistics bureau show.
A loaf of 500 grams cost 38 dinars on average in August, 9 percent more than in July. Rice was cheaper by 2 percent, and sugar cost the same.
The bureau collects prices in 31 towns. Its chief economist, Lena Hadad, said the rise was due to dearer diesel rather than to the harvest, which was good.
Bakers in Oued Sella closed their shops for one day on 3 September in protest. Their guild wants the price of flour to be fixed until the spring.
The ministry said it would not return to fixed prices, which were given up in 2008.`,
    marks: [
      {
        quote: 'A loaf of 500 grams cost 38 dinars on average in August, 9 percent more than in July.',
        words: [
          ['cost 38 dinars', 'was 38 dinars'],
          ['9 percent', '9 per cent'],
          ['9 percent', 'nine percent'],
        ],
        harmful: {
          number: ['9 percent', '19 percent'],
          unit: ['38 dinars', '38 dirhams'],
          date: ['in July', 'in June'],
          outcome: ['9 percent more', '9 percent less'],
        },
        lookalike: 'A litre of oil cost 138 dinars on average in August, 9 percent more than in May.',
      },
      {
        quote: 'the rise was due to dearer diesel rather than to the harvest, which was good',
        words: [
          ['was due to dearer diesel', 'was because of dearer diesel'],
          ['which was good', 'which had been good'],
        ],
        harmful: {
          outcome: ['the rise was', 'the fall was'],
          negation: ['which was good', 'which was not good'],
        },
        lookalike: 'He said the fall was due to cheaper diesel rather than to the harvest, which was poor.',
      },
      {
        quote: 'The ministry said it would not return to fixed prices, which were given up in 2008.',
        words: [
          ['which were given up', 'given up'],
          ['it would not return', 'it will not return'],
        ],
        harmful: {
          negation: ['would not return', 'would return'],
          date: ['in 2008', 'in 1998'],
        },
        lookalike: 'The guild said it would not return to fixed wages, which were given up in 1998.',
      },
    ],
  },
];
