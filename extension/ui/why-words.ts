/** Why a reading was chosen, for the reader: "“province” follows". */
import type { WhyCode } from '../../src/names/why.ts';
import type { Why } from '../../src/scan/mention.ts';
import { t, type MessageKey } from '../platform/i18n.ts';

/** With the words that spoke for it, and without; a code that says nothing to a reader has neither. */
const WORDS: Record<WhyCode, { with?: MessageKey; without?: MessageKey }> = {
  beforeWord: { with: 'ui_why_beforeWord' },
  afterWord: { with: 'ui_why_afterWord' },
  nearWord: { with: 'ui_why_nearWord' },
  docEntity: { with: 'ui_why_docEntity', without: 'ui_why_context' },
  docPlace: { with: 'ui_why_docEntity', without: 'ui_why_context' },
  docWord: { with: 'ui_why_docWord', without: 'ui_why_context' },
  docDateAfter: { without: 'ui_why_date' },
  docDateBefore: { without: 'ui_why_date' },
  definition: { with: 'ui_why_definition', without: 'ui_why_definition_plain' },
  namedInDocument: { without: 'ui_why_named' },
  sentencePlace: { with: 'ui_why_sentence', without: 'ui_why_context' },
  documentPlace: { with: 'ui_why_docEntity', without: 'ui_why_context' },
  validAtDate: { without: 'ui_why_date' },
  laterForm: { with: 'ui_why_later', without: 'ui_why_named' },
  metonym: { with: 'ui_why_nearWord' },
  titleBefore: { with: 'ui_why_beforeWord' },
  roleAfter: { with: 'ui_why_nearWord' },
  givenName: { with: 'ui_why_givenName' },
  verbBefore: { with: 'ui_why_beforeWord' },
  verbAfter: { with: 'ui_why_afterWord' },
  organisationWord: { with: 'ui_why_organisationWord' },
  groupWord: { with: 'ui_why_nearWord' },
  memberOf: { with: 'ui_why_nearWord' },
  initials: { without: 'ui_why_initials' },
  placeWord: { with: 'ui_why_placeWord' },
  whereBefore: { with: 'ui_why_beforeWord' },
  dateline: { without: 'ui_why_dateline' },
  knownPlace: { without: 'ui_why_knownPlace' },
  knownName: { without: 'ui_why_knownName' },
  listedWith: { with: 'ui_why_listedWith' },
  dateUnknown: {},
  undecided: {},
};

/** An id is no word: such a reason is said without it. */
const isId = (detail: string) => /^(?:sm|urn):/.test(detail);

/** The reasons that can be said in words, each once, in the order in which they spoke. */
export function whyWords(why: readonly Why[]): string[] {
  const words = why.map(({ code, detail }) => {
    const known = Object.hasOwn(WORDS, code) ? WORDS[code as WhyCode] : {};
    if (detail !== undefined && !isId(detail) && known.with) return t(known.with, detail);
    return known.without ? t(known.without) : null;
  });
  return [...new Set(words)].filter((line) => line !== null);
}
