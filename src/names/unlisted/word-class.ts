/**
 * What a word or name may be, as bits: "Jackson" is `town | surname`, "Price" is `surname | common`, "Peshawar" is
 * `bigCity`, "Gen" is `title`, "Army" is `organisationHead | common`. The bits say what a name can be anywhere in the
 * world; which of it holds on a page is for the recogniser to decide. Four bits are spare.
 */
export const WORD_CLASS = {
  country: 1 << 0,
  /** A province or state, a well-known region, a sea, river or mountain range. */
  region: 1 << 1,
  /** A capital, or a city of 100,000 and more. */
  bigCity: 1 << 2,
  /** Any other populated place, and districts. */
  town: 1 << 3,
  givenName: 1 << 4,
  surname: 1 << 5,
  /** An ordinary English word, which a page also writes in lower case: "price", "hope", "will", "police". */
  common: 1 << 6,
  /** People of a country or an ethnic group, and the adjective: "Afghan", "Pashtuns", "French". */
  demonym: 1 << 7,
  /** Written before a name, or what a person is: "Gen", "Maulana", "president", "spokesman", "striker". */
  title: 1 << 8,
  /** The word by which an organisation's name is known: "Ministry", "Front", "University", "Airlines", "Lashkar". */
  organisationHead: 1 << 9,
  /** A word that makes a place of the name beside it: "district", "valley", "Tehsil". */
  placeCue: 1 << 10,
  /** A weekday or a month. */
  calendar: 1 << 11,
  /** A whole name by which an organisation is known everywhere: "United Nations", "Reuters", "Hezbollah". */
  organisation: 1 << 12,
  /** A single name by which one person is known everywhere: "Biden", "Modi". */
  knownPerson: 1 << 13,
} as const;
export type WordClass = keyof typeof WORD_CLASS;

/** All bits that have a meaning. */
export const KNOWN_CLASSES = Object.values(WORD_CLASS).reduce((all, bit) => all | bit, 0);
/** Any kind of place. */
export const PLACE_CLASSES = WORD_CLASS.country | WORD_CLASS.region | WORD_CLASS.bigCity | WORD_CLASS.town;

/** The names of the bits that are set, for tests and for saying why. */
export const classNames = (bits: number): WordClass[] =>
  (Object.keys(WORD_CLASS) as WordClass[]).filter((name) => (bits & WORD_CLASS[name]) !== 0);
