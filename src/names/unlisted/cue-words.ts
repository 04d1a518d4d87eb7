/**
 * The small closed classes of words that show what a name beside them is, as bits by the hash of the folded word.
 * What a name itself may be is in the lexicon's classes; here are the words of the sentence around it. The words of
 * each class are in cue-lists.ts, from which they are compiled into the lexicon.
 */

export const CUE = {
  /** Articles, prepositions, pronouns, conjunctions, auxiliaries: never a name by themselves. */
  function: 1 << 0,
  /** A name after it is most often a place. */
  wherePreposition: 1 << 1,
  /** What people and organisations do, and places do not. */
  saying: 1 << 2,
  /** Joins two parts of a name, written small: "de", "bin", "ul". */
  particle: 1 << 3,
  /** Stands after a place's name and is no part of it: "district". */
  tail: 1 << 4,
  /** Stands after a place's name and is part of it: "River". */
  placeLast: 1 << 5,
  /** Stands before a place's name and is part of it: "Mount". */
  placeFirst: 1 << 6,
  /** With a country or its adjective before it one group, in small letters too: "Afghan government". */
  body: 1 << 7,
  /** Before a title and part of it: "Deputy", "Foreign". */
  titleModifier: 1 << 8,
  /** A title that stands before a person's name. */
  title: 1 << 9,
  /** Names what happened, or a thing: "Hurricane", "Operation", "Typhoon", "Article". */
  event: 1 << 10,
  /** Capital letters that are no name: "IED", "TV". */
  noAcronym: 1 << 11,
  /** The word by which an organisation's name ends or begins. */
  head: 1 << 12,
  /** Heads that "of", "for" or "on" may follow inside a name. */
  openHead: 1 << 13,
  /** "northern", "central": before a place. */
  direction: 1 << 14,
  /** Small nouns before "of" and a place: "city of", "village of". */
  placeNoun: 1 << 15,
  /** Small nouns after a place that name what stands or happens there: "airport", "residents". */
  local: 1 << 16,
  /** Nouns of membership: an organisation stands before them ("TTP commander") or after "of" ("leader of the"). */
  member: 1 << 17,
  /** Before "ministry", in small letters too. */
  portfolio: 1 << 18,
  /** Kinship: "his son Mohammad". */
  kin: 1 << 19,
  /** After a comma, what a person is: "X, a spokesman", "X, who". */
  relative: 1 << 20,
  /** Small nouns that name a kind of organisation, before or after its name. */
  groupNoun: 1 << 21,
  /** At the end of a name: what happened or was agreed. */
  eventLast: 1 << 22,
  /** A party's or a faith's adjective: no name by itself. */
  adjective: 1 << 23,
  /** "New", "Upper": part of a place's name where the rest is a place. */
  qualifier: 1 << 24,
  /** After the name of a people: "tribe", "community". */
  peopleNoun: 1 << 25,
  /** A ship, a film, a missile: what has a name and is none of the kinds. */
  thing: 1 << 26,
  /** Of the tails, those that a name loses though it is known with them: "Lakki Marwat District". */
  generic: 1 << 27,
  /** What companies and armed groups do, in small letters after the name. */
  acting: 1 << 28,
} as const;
