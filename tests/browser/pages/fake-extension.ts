/** The extension API as far as a view needs it, for a page of its own: only words. Imported before everything else. */
import messages from '../../../extension/_locales/en/messages.json' with { type: 'json' };

const getMessage = (key: string, values: string | string[] = []) =>
  ((messages as Record<string, { message: string }>)[key]?.message ?? '').replace(
    /\$(\d)/g,
    (_, place: string) => [values].flat()[Number(place) - 1] ?? '',
  );

const api = { runtime: { id: 'sourcemark-test' }, i18n: { getMessage, getUILanguage: () => 'en' } };

Object.assign(globalThis, { browser: api, chrome: api });
