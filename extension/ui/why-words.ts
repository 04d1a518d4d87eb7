/** Why a reading was chosen, for the reader: "“province” follows". */
import type { Why } from '../../src/scan/mention.ts';
import { t, type MessageKey } from '../platform/i18n.ts';

const WITH_DETAIL: Record<string, MessageKey> = {
  beforeWord: 'ui_why_beforeWord',
  afterWord: 'ui_why_afterWord',
  nearWord: 'ui_why_nearWord',
  docEntity: 'ui_why_docEntity',
  docPlace: 'ui_why_docPlace',
  docWord: 'ui_why_docWord',
};

const PLAIN: Record<string, MessageKey> = {
  docDateAfter: 'ui_why_docDate',
  docDateBefore: 'ui_why_docDate',
};

/** The reasons that can be said in words, each once, in the order in which they spoke; codes that say nothing to a reader are left out. */
export function whyWords(why: readonly Why[]): string[] {
  const words = why.map(({ code, detail }) => {
    if (detail !== undefined && Object.hasOwn(WITH_DETAIL, code)) return t(WITH_DETAIL[code]!, detail);
    return Object.hasOwn(PLAIN, code) ? t(PLAIN[code]!) : null;
  });
  return [...new Set(words)].filter((line) => line !== null);
}
