/** Names and words with bits that they must have, and bits that they must not: `[words, classes]`, divided by commas. */
type Row = readonly [words: string, classes: string];

export const NAMES: readonly Row[] = [
  ['Peshawar, Quetta, Kandahar, Kabul, Lagos, Kyiv, Mogadishu, Delhi, Toronto, Canberra', 'bigCity'],
  ['Miranshah, Parachinar, Mastung, Spin Boldak, Chaman', 'town'],
  ['Punjab, Sindh, Balochistan, Helmand, Texas, Bavaria, Borno State', 'region'],
  ['Jackson', 'town, givenName, surname'],
  ['Reading, Price', 'common'],
  ['Price, Smith, Khan, Yilmaz, Kovalenko, Petrov', 'surname'],
  ['Jennifer, Thomas, Dmitry, Giulia', 'givenName'],
  ['march, May', 'calendar, common'],
  ['ceasefire, killed, government, colour, color', 'common'],
];

export const NO_NAMES: readonly Row[] = [
  ['the, of, an, who, this, that, from', 'town, bigCity, region, givenName, surname'],
  ['Peshawar, Jennifer, Pakistan, Smithson', 'common'],
  ['Zzyx, Qwertyville', 'town, givenName, surname, common'],
];
