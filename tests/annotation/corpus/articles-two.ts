import type { Article } from './article.ts';

export const ARTICLES_TWO: readonly Article[] = [
  {
    name: 'mine',
    text: `Work at the copper mine of Toro Alto has stopped since Tuesday, when a gallery collapsed.
Seven miners were trapped at a depth of 430 metres for 29 hours before they were brought up alive. One of them, Ramón Quiroga, has a broken leg.
The company, Andes Copper, said it had passed an inspection in May without any complaint. The union says that the inspector never went below 200 metres.
Prosecutors in Antofal took documents from the company’s offices. They have not named any suspect.
The mine employs 1,150 people and paid 60 million pesos in taxes last year.`,
    translated: `El trabajo en la mina de cobre de Toro Alto está parado desde el martes, cuando se derrumbó una galería.
Siete mineros quedaron atrapados a 430 metros de profundidad durante 29 horas antes de ser rescatados con vida. Uno de ellos, Ramón Quiroga, tiene una pierna rota.
La empresa Andes Copper dijo que había pasado una inspección en mayo sin ninguna queja.`,
    marks: [
      {
        quote:
          'Seven miners were trapped at a depth of 430 metres for 29 hours before they were brought up alive.',
        words: [
          ['Seven miners', '7 miners'],
          ['before they were brought up alive', 'until they were brought up alive'],
          ['were trapped', 'had been trapped'],
        ],
        split: ['for 29 hours before they were', 'for 29 hours. Then they were'],
        harmful: {
          number: ['430 metres', '340 metres'],
          unit: ['29 hours', '29 days'],
          comparator: ['for 29 hours', 'for nearly 29 hours'],
          negation: ['they were brought up', 'none were brought up'],
        },
        lookalike:
          'Seven divers were trapped at a depth of 43 metres for 9 hours before they were brought up alive.',
      },
      {
        quote: 'Andes Copper, said it had passed an inspection in May without any complaint',
        words: [['said it had passed', 'said that it had passed']],
        harmful: {
          name: ['Andes Copper', 'Alto Copper'],
          date: ['in May', 'in March'],
          negation: ['without any complaint', 'with a complaint'],
        },
        lookalike:
          'The port, run by Andes Shipping, said it had passed an inspection in May without any complaint.',
      },
      {
        quote: 'They have not named any suspect.',
        words: [['have not named any', 'have not yet named any']],
        harmful: { negation: ['have not named any', 'have now named a'] },
        lookalike: 'They have not named any witness.',
      },
    ],
  },
  {
    name: 'clinic',
    text: `The only clinic in the Barga hills will lose half of its staff at the end of the year.
Doctor Amina Sow said that the aid agency Health First had paid for 22 nurses since 2021, and that its money runs out in December. The ministry can pay for ten of them.
Last year the clinic treated 18,400 patients, more than 6,000 of them children with malaria. The next hospital is 95 kilometres away.
Villagers have collected signatures and sent them to the president. There was no answer by Friday.
Health First said that its own funds had been cut by 40 percent and that it regretted the decision.`,
    marks: [
      {
        quote: 'Last year the clinic treated 18,400 patients, more than 6,000 of them children with malaria.',
        words: [
          ['the clinic treated', 'the clinic has treated'],
          ['more than 6,000', 'over 6,000'],
        ],
        split: ['18,400 patients, more than 6,000 of them', '18,400 patients. More than 6,000 of them were'],
        harmful: {
          number: ['18,400', '14,800'],
          comparator: ['more than 6,000', 'fewer than 6,000'],
          date: ['Last year', 'This year'],
        },
        lookalike: 'Last year the vet treated 1,840 animals, more than 600 of them goats with worms.',
      },
      {
        quote:
          'the aid agency Health First had paid for 22 nurses since 2021, and that its money runs out in December',
        words: [
          ['had paid for', 'has paid for'],
          ['its money runs out', 'its money will run out'],
        ],
        harmful: {
          name: ['Health First', 'Health Now'],
          number: ['22 nurses', '32 nurses'],
          unit: ['22 nurses', '22 doctors'],
          date: ['in December', 'in October'],
        },
        lookalike:
          'He said the aid agency Food First had paid for 22 cooks since 2020, and that its money runs out in June.',
      },
      {
        quote: 'There was no answer by Friday.',
        words: [['There was no answer', 'There had been no answer']],
        harmful: { negation: ['no answer', 'an answer'], date: ['by Friday', 'by Monday'] },
        lookalike: 'There was no rain by Friday.',
      },
    ],
  },
  {
    name: 'port',
    text: `A freighter that ran aground off Cape Lorne was pulled free early on Thursday by two tugs.
The Meridian Star carried 2,300 containers and 890 tonnes of fuel oil, none of which leaked, the coast guard said. The ship’s master, a man of 54, was tested for alcohol; the result was negative.
Traffic in the strait had to wait for 17 hours. Insurers put the cost of the delay at $11 million.
It is the second grounding at the cape since June. Pilots have asked for a new light on the northern rocks for years, said their chairman, Olav Strand.
The owner, Pelagic Lines of Piraeus, thanked the crews of the tugs.`,
    marks: [
      {
        quote:
          'The Meridian Star carried 2,300 containers and 890 tonnes of fuel oil, none of which leaked, the coast guard said.',
        words: [
          ['the coast guard said', 'according to the coast guard'],
          ['carried 2,300', 'was carrying 2,300'],
        ],
        harmful: {
          number: ['890 tonnes', '980 tonnes'],
          unit: ['890 tonnes', '890 barrels'],
          name: ['Meridian Star', 'Meridian Sun'],
          negation: ['none of which leaked', 'some of which leaked'],
        },
        lookalike:
          'The Northern Star carried 230 containers and 89 tonnes of fuel oil, none of which leaked, the harbour master said.',
      },
      {
        quote: 'Insurers put the cost of the delay at $11 million.',
        words: [['put the cost of the delay at', 'have put the cost of the delay at']],
        harmful: {
          number: ['$11 million', '$110 million'],
          unit: ['$11 million', '€11 million'],
          comparator: ['at $11', 'at more than $11'],
        },
        lookalike: 'Insurers put the cost of the fire at $12 million.',
      },
      {
        quote: 'It is the second grounding at the cape since June.',
        words: [['It is the second', 'It was the second']],
        harmful: { number: ['second', 'third'], date: ['since June', 'since July'] },
        lookalike: 'It is the second collision at the lock since June.',
      },
    ],
  },
  {
    name: 'river',
    text: `Fishermen on the Olt have found thousands of dead carp since the weekend.
The environment agency took samples at 14 places and found ammonia at up to eight times the permitted level below the fertiliser works in Slatina. It was not detected above the works.
The company, Chimica Olt, stopped one of its two lines on Tuesday. A spokeswoman, Irina Pavel, said there was no proof that it was to blame.
In 2013 a court ordered the same works to pay 700,000 lei after a similar spill. The fine was later halved on appeal.
Drinking water in the towns is safe, the agency said, because it is taken from wells.`,
    marks: [
      {
        quote: 'found ammonia at up to eight times the permitted level below the fertiliser works in Slatina',
        words: [
          ['found ammonia at', 'detected ammonia at'],
          ['eight times', '8 times'],
        ],
        harmful: {
          number: ['eight times', 'eighteen times'],
          comparator: ['up to eight', 'at least eight'],
          name: ['Slatina', 'Craiova'],
        },
        lookalike:
          'Another team found nitrate at up to eight times the permitted level below the sugar works in Corabia.',
      },
      {
        quote: 'It was not detected above the works.',
        words: [['was not detected', 'has not been detected']],
        harmful: { negation: ['was not detected', 'was detected'] },
        lookalike: 'It was not detected above the dam.',
      },
      {
        quote: 'In 2013 a court ordered the same works to pay 700,000 lei after a similar spill.',
        words: [
          ['ordered the same works', 'had ordered the same works'],
          ['after a similar spill', 'for a similar spill'],
        ],
        harmful: {
          date: ['In 2013', 'In 2015'],
          number: ['700,000', '70,000'],
          unit: ['700,000 lei', '700,000 euros'],
        },
        lookalike: 'In 2012 a court ordered the same town to pay 700,000 lei after a similar fire.',
      },
    ],
  },
  {
    name: 'talks',
    text: `Delegates of both sides met in Geneva on Tuesday for the first time since the truce of 12 May.
The talks, led by the Swiss diplomat Anna Keller, dealt with prisoners only. Each side is believed to hold about 600 people, among them 74 minors.
“Nobody left the table,” Keller said afterwards. A list of 150 names is to be handed over by the end of the week.
The truce has been broken at least 33 times, according to observers of the union. Neither side admits to any of the attacks.
A second round is planned for January in Vienna.`,
    marks: [
      {
        quote: 'Each side is believed to hold about 600 people, among them 74 minors.',
        words: [
          ['is believed to hold', 'is thought to hold'],
          ['among them 74', 'including 74'],
        ],
        harmful: {
          number: ['74 minors', '47 minors'],
          comparator: ['about 600', 'more than 600'],
          unit: ['74 minors', '74 women'],
        },
        lookalike: 'Each camp is believed to hold about 60 people, among them 7 minors.',
      },
      {
        quote: 'The truce has been broken at least 33 times, according to observers of the union.',
        words: [
          ['according to observers of the union', 'observers of the union say'],
          ['has been broken', 'was broken'],
        ],
        harmful: {
          number: ['33 times', '13 times'],
          comparator: ['at least 33', '33'],
          negation: ['has been broken', 'has not been broken'],
        },
        lookalike: 'The record has been broken at least 33 times, according to the clerk of the union.',
      },
      {
        quote: 'Neither side admits to any of the attacks.',
        words: [['admits to any of', 'has admitted to any of']],
        harmful: { negation: ['Neither side admits to any', 'One side admits to some'] },
        lookalike: 'Neither side admits to any of the thefts.',
      },
      {
        quote: 'A second round is planned for January in Vienna.',
        words: [['is planned for', 'has been planned for']],
        harmful: {
          date: ['January', 'February'],
          name: ['Vienna', 'Geneva'],
          number: ['second round', 'third round'],
        },
        lookalike: 'A second round is planned for January in golf.',
      },
    ],
  },
  {
    name: 'fire',
    text: `A fire in a textile factory in the Korail quarter burnt for nine hours on Friday night.
The fire service said that 46 workers died and that most of them were found behind a locked door on the fourth floor. The owner, Kamal Uddin, was arrested at the airport.
The building had a permit for four floors but seven had been built. An inspector who wrote so in 2022 was moved to another town.
Two brands from Europe confirmed that they had bought from the factory until last spring. A third, Nordvik, said it had ended the contract in 2020.
Families will get 200,000 taka each from the labour fund.`,
    marks: [
      {
        quote:
          'The fire service said that 46 workers died and that most of them were found behind a locked door on the fourth floor.',
        words: [
          ['said that 46', 'reported that 46'],
          ['and that most of them were found', 'most of whom were found'],
        ],
        split: ['46 workers died and that most', '46 workers died. It said that most'],
        harmful: {
          number: ['46 workers', '64 workers'],
          outcome: ['46 workers died', '46 workers were hurt'],
          unit: ['46 workers', '46 children'],
          comparator: ['that 46', 'that at least 46'],
        },
        lookalike:
          'The fire service said that 4 workers died and that most of them were found behind a locked gate on the first floor.',
      },
      {
        quote: 'The building had a permit for four floors but seven had been built.',
        words: [
          ['had a permit for', 'was permitted for'],
          ['but seven had been built', 'yet seven had been built'],
        ],
        harmful: {
          number: ['seven had been', 'six had been'],
          negation: ['had a permit', 'had no permit'],
        },
        lookalike: 'The hotel had a permit for five floors but eight had been built.',
      },
      {
        quote: 'Nordvik, said it had ended the contract in 2020',
        words: [['said it had ended', 'said that it had ended']],
        harmful: {
          name: ['Nordvik', 'Sudvik'],
          date: ['in 2020', 'in 2023'],
          negation: ['it had ended', 'it had not ended'],
        },
        lookalike: 'Another firm, Nordland, said it had ended the contract in 2020 as well.',
      },
    ],
  },
  {
    name: 'law court',
    text: `The supreme court in Lusanga has upheld the sentence of the former army chief.
General Pascal Mbeki was sentenced to 15 years in prison in March for the killing of 26 protesters in 2019. His lawyers had argued that the order to shoot did not come from him.
“The chain of command is clear,” the presiding judge, Rose Tumba, read out for forty minutes. One of the five judges dissented.
Relatives of the dead wept in the hall. Mbeki, who is 71, was not present, because of his health.
The government has yet to pay the 3 million francs that the lower court granted to each family.`,
    marks: [
      {
        quote:
          'General Pascal Mbeki was sentenced to 15 years in prison in March for the killing of 26 protesters in 2019.',
        words: [
          ['was sentenced to', 'had been sentenced to'],
          ['for the killing of', 'over the killing of'],
        ],
        harmful: {
          number: ['15 years', '5 years'],
          name: ['Pascal Mbeki', 'Pascal Ilunga'],
          date: ['in March', 'in May'],
          unit: ['26 protesters', '26 policemen'],
        },
        lookalike:
          'Colonel Pascal Ilunga was sentenced to 25 years in prison in March for the killing of 2 protesters in 2018.',
      },
      {
        quote: 'the order to shoot did not come from him',
        words: [['did not come', 'had not come']],
        harmful: { negation: ['did not come', 'did come'] },
        lookalike: 'They said that the order to march did not come from him.',
      },
      {
        quote: 'One of the five judges dissented.',
        words: [['One of the five judges', 'Only one of the five judges']],
        harmful: { number: ['One of', 'Two of'] },
        lookalike: 'One of the five jurors dissented.',
      },
    ],
  },
  {
    name: 'Urdu',
    text: `پشاور میں جمعے کو بارش کے بعد کئی سڑکیں بند ہو گئیں۔
ضلعی انتظامیہ کے مطابق کم از کم 14 مکانات کو نقصان پہنچا اور دو افراد زخمی ہوئے۔ امدادی کارکن رات بھر کام کرتے رہے۔
محکمہ موسمیات نے کہا کہ اگلے تین دن میں مزید بارش کا امکان ہے۔ لوگوں سے کہا گیا کہ وہ دریا کے کنارے نہ جائیں۔
بجلی کی فراہمی شام تک بحال کر دی گئی۔`,
    marks: [
      {
        quote: 'ضلعی انتظامیہ کے مطابق کم از کم 14 مکانات کو نقصان پہنچا اور دو افراد زخمی ہوئے۔',
        words: [],
        harmful: { number: ['14 مکانات', '41 مکانات'], unit: ['14 مکانات', '14 دکانوں'] },
        lookalike: 'ضلعی انتظامیہ کے مطابق کم از کم 4 دکانوں کو نقصان پہنچا اور ایک شخص زخمی ہوا۔',
      },
    ],
  },
];
