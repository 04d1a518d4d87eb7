/** Every word that a person reads comes from `_locales`; the keys are checked by the compiler. */
import type messages from '../_locales/en/messages.json';
import { browser } from './api.ts';

export type MessageKey = keyof typeof messages;

/** The keys that have an `_one` and an `_other` form. */
type PluralStem<K> = K extends `${infer Stem}_other` ? Stem : never;
export type PluralKey = PluralStem<MessageKey>;

/** The message with `$1`, `$2`, ... filled in. */
export const t = (key: MessageKey, ...values: (string | number)[]): string =>
  browser.i18n.getMessage(key, values.map(String));

/** The form of a message that suits a count; the count itself is `$1`. */
export function plural(stem: PluralKey, count: number, ...values: (string | number)[]): string {
  const form = new Intl.PluralRules(uiLanguage()).select(count) === 'one' ? 'one' : 'other';
  return t(`${stem}_${form}` as MessageKey, number(count), ...values);
}

export const uiLanguage = (): string => browser.i18n.getUILanguage();

export const number = (value: number, options?: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(uiLanguage(), options).format(value);

/** Whether the reader's interface runs from right to left: so do our drawings. */
export const runsFromRight = (): boolean => browser.i18n.getMessage('@@bidi_dir') === 'rtl';
