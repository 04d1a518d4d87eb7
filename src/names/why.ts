/**
 * Why a reading was chosen or left: closed codes, each with the words that spoke for it where there are any.
 * `{code: 'beforeWord', detail: 'Pakistani'}` says that the word before the name is "Pakistani".
 */
export const WHY_CODES = [
  /** Words around the name. */
  'nearWord',
  'beforeWord',
  'afterWord',
  /** What else the document names: an entity, a place or one within it, a word; and its date. */
  'docEntity',
  'docPlace',
  'docWord',
  'docDateAfter',
  'docDateBefore',
  /** "Full name (ABBR)" stands in the document. */
  'definition',
  /** The document names the entity elsewhere in a way that leaves no doubt. */
  'namedInDocument',
  /** A place whose country, province or neighbour is named in the sentence, or in the document. */
  'sentencePlace',
  'documentPlace',
  'validAtDate',
  /** A surname or short form after the full name. */
  'laterForm',
  /** A capital that stands for its government: the word that shows it. */
  'metonym',
  'dateUnknown',
  /** Of an unlisted name: a title or role before it or after it, a first name, a verb of saying. */
  'titleBefore',
  'roleAfter',
  'givenName',
  'verbAfter',
  'verbBefore',
  /** Its own words or those beside it name an organisation; its letters are initials. */
  'organisationWord',
  'groupWord',
  'memberOf',
  'initials',
  /** Its own words or those beside it name a place; where a report comes from. */
  'placeWord',
  'whereBefore',
  'dateline',
  /** Widely known as a place, or as an organisation. */
  'knownPlace',
  'knownName',
  /** It stands in a row with a name of the kind. */
  'listedWith',
  /** Nothing decides between the candidates. */
  'undecided',
] as const;
export type WhyCode = (typeof WHY_CODES)[number];

export interface Reason {
  code: WhyCode;
  detail?: string;
}

/** Of what has no reasons yet. Nobody writes to a list of reasons: many share one, and a mention has it as it is. */
export const NO_REASONS: Reason[] = [];

/**
 * A list of reasons with one more, or itself where it says so already. Nearly all are the first or the second, and to copy a
 * list is many times the work.
 */
export const withReason = (why: Reason[], reason: Reason): Reason[] => {
  const [first] = why;
  if (first === undefined) return [reason];
  for (const { code, detail } of why) if (code === reason.code && detail === reason.detail) return why;
  return why.length === 1 ? [first, reason] : [...why, reason];
};
