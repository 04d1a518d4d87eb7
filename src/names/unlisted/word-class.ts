/**
 * What a word or name may be, as bits: "Jackson" is `town | surname`, "Price" is `surname | common`, "Peshawar" is
 * `bigCity`, "Gen" is `title`, "Army" is `organisationHead | common`. The bits say what a name can be anywhere in the
 * world; which of it holds on a page is for the recogniser to decide. Three bits are spare. All are imported as
 * `WORD_CLASS` and stand in a script as numbers.
 */

export const country = 1 << 0;
/** A province or state, a well-known region, a sea, river or mountain range. */
export const region = 1 << 1;
/** A capital, or a city of 100,000 and more. */
export const bigCity = 1 << 2;
/** Any other populated place, and districts. */
export const town = 1 << 3;
export const givenName = 1 << 4;
export const surname = 1 << 5;
/** An ordinary English word, which a page also writes in lower case: "price", "hope", "will", "police". */
export const common = 1 << 6;
/** People of a country or an ethnic group, and the adjective: "Afghan", "Pashtuns", "French". */
export const demonym = 1 << 7;
/** Written before a name, or what a person is: "Gen", "Maulana", "president", "spokesman", "striker". */
export const title = 1 << 8;
/** The word by which an organisation's name is known: "Ministry", "Front", "University", "Airlines", "Lashkar". */
export const organisationHead = 1 << 9;
/** A weekday or a month. */
export const calendar = 1 << 11;
/** A whole name by which an organisation is known everywhere: "United Nations", "Reuters", "Hezbollah". */
export const organisation = 1 << 12;
/** A single name by which one person is known everywhere: "Biden", "Modi". */
export const knownPerson = 1 << 13;
