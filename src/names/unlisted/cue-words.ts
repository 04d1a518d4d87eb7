/**
 * The small closed classes of words that show what a name beside them is, as bits by the hash of the folded word.
 * What a name itself may be is in the lexicon's classes; here are the words of the sentence around it. The words of
 * each class are in cue-lists.ts, from which they are compiled into the lexicon.
 */

/** Articles, prepositions, pronouns, conjunctions, auxiliaries: never a name by themselves. */
export const functionWord = 1 << 0;
/** A name after it is most often a place. */
export const wherePreposition = 1 << 1;
/** What people and organisations do, and places do not. */
export const saying = 1 << 2;
/** Joins two parts of a name, written small: "de", "bin", "ul". */
export const particle = 1 << 3;
/** Stands after a place's name and is no part of it: "district". */
export const tail = 1 << 4;
/** Stands after a place's name and is part of it: "River". */
export const placeLast = 1 << 5;
/** Stands before a place's name and is part of it: "Mount". */
export const placeFirst = 1 << 6;
/** With a country or its adjective before it one group, in small letters too: "Afghan government". */
export const body = 1 << 7;
/** Before a title and part of it: "Deputy", "Foreign". */
export const titleModifier = 1 << 8;
/** A title that stands before a person's name. */
export const title = 1 << 9;
/** Names what happened, or a thing: "Hurricane", "Operation", "Typhoon", "Article". */
export const event = 1 << 10;
/** Capital letters that are no name: "IED", "TV". */
export const noAcronym = 1 << 11;
/** The word by which an organisation's name ends or begins. */
export const head = 1 << 12;
/** Heads that "of", "for" or "on" may follow inside a name. */
export const openHead = 1 << 13;
/** "northern", "central": before a place. */
export const direction = 1 << 14;
/** Small nouns before "of" and a place: "city of", "village of". */
export const placeNoun = 1 << 15;
/** Small nouns after a place that name what stands or happens there: "airport", "residents". */
export const local = 1 << 16;
/** Nouns of membership: an organisation stands before them ("TTP commander") or after "of" ("leader of the"). */
export const member = 1 << 17;
/** Before "ministry", in small letters too. */
export const portfolio = 1 << 18;
/** Kinship: "his son Mohammad". */
export const kin = 1 << 19;
/** After a comma, what a person is: "X, a spokesman", "X, who". */
export const relative = 1 << 20;
/** Small nouns that name a kind of organisation, before or after its name. */
export const groupNoun = 1 << 21;
/** At the end of a name: what happened or was agreed. */
export const eventLast = 1 << 22;
/** A party's or a faith's adjective: no name by itself. */
export const adjective = 1 << 23;
/** "New", "Upper": part of a place's name where the rest is a place. */
export const qualifier = 1 << 24;
/** After the name of a people: "tribe", "community". */
export const peopleNoun = 1 << 25;
/** A ship, a film, a missile: what has a name and is none of the kinds. */
export const thing = 1 << 26;
/** Of the tails, those that a name loses though it is known with them: "Lakki Marwat District". */
export const generic = 1 << 27;
/** An office, before "of" and what it is for: "Secretary of State". */
export const office = 1 << 29;
/** What a police officer is in charge of, between the rank and the name: "DIG Traffic", "SP City". */
export const duty = 1 << 30;
/** At the end of a name of ordinary words: a term, which a report gives capitals ("Food Security", "Key Messages"). */
export const term = 1 << 31;
/** What companies and armed groups do, in small letters after the name. */
export const acting = 1 << 28;
