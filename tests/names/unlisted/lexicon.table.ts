/** Names and words with bits that they must have, and bits that they must not: `[words, classes]`, divided by commas. */
type Row = readonly [words: string, classes: string];

export const NAMES: readonly Row[] = [
  ['Peshawar, Quetta, Kandahar, Kabul, Lagos, Kyiv, Kiev, Mogadishu, Toronto, DI Khan', 'bigCity'],
  ['Miranshah, Parachinar, Mastung, Spin Boldak, Tirah, Landi Kotal, Dera Bugti, Achin, Chibok', 'town'],
  ['Khan Younis, Shopian, Kitengela, Benapole, Gulshan-i-Hadeed', 'town'],
  [
    'North Waziristan, Punjab, Sindh, Helmand, Texas, Bavaria, Borno, Sahel, Hindu Kush, Red Sea, Palawan, Essequibo',
    'region',
  ],
  ['Pakistan, UK, U.S., US, UAE, DRC, Ivory Coast, Saudi Arabia, Myanmar, Burma', 'country'],
  ['Jackson', 'town, givenName, surname'],
  ['Reading, Price, Hope', 'common'],
  ['Machu Picchu, Singha Durbar, Amethi, Rae Bareli', 'town'],
  ['Biden, Modi, Trump', 'knownPerson, surname'],
  ['Price, Smith, Khan, Yilmaz, Kovalenko, Petrov, Mehsud, Achakzai, Tinubu, Starmer, Kim', 'surname'],
  ['Jennifer, Thomas, Dmitry, Giulia, Hibatullah, Chidinma, Abdirahman, Tigist, Narendra', 'givenName'],
  ['Hassan, Reza, Recep, Moshe, Shehbaz, Asif, Gulalai, Jinping', 'givenName'],
  ['march, May', 'calendar, common'],
  ['Thursday, Sept, Ramazan', 'calendar'],
  ['ceasefire, killed, government, colour, color, militants, lakh', 'common'],
  ['Afghan, Afghans, Pakistani, French, Pashtuns, Baloch, Shias, Nigerians', 'demonym'],
  ['President, Gen, Lt Gen, Maulana, Mullah, DIG, SHO, DPO, spokesman, striker, Ayatollah', 'title'],
  ['Ministry, Army, Party, Lashkar, Tehreek, University, Airlines, FC, Ltd, Corps', 'organisationHead'],
  [
    'United Nations, Reuters, Hezbollah, TTP, BLA, NATO, Boko Haram, PTI, Human Rights Watch, K-Electric, Naftogaz',
    'organisation',
  ],
  ['district, tehsil, valley, province, river, bazaar, checkpost', 'common'],
];

export const NO_NAMES: readonly Row[] = [
  ['the, of, an, who, this, that, from, with', 'town, bigCity, region, givenName, surname'],
  [
    'Shanghai, Japan, Morocco, Pacific, Peshawar, Jennifer, Pakistan, Smithson, Khan, Afghan, Ali, Peter',
    'common',
  ],
  ['ceasefire, government, killed, militants', 'town, region, bigCity, country, givenName'],
  ['Zzyx, Qwertyville, Norland Marpur', 'town, givenName, surname, common'],
  ['Jewish, German, Tatar, Gazan, Norman', 'town, region, bigCity'],
  ['Everest, Golan, Nile, Asia, Cairo, Muscat', 'givenName, surname, common'],
];
