/** Stands in for the extension API where there is no browser. Imported before anything that asks for the API. */
import { getMessage } from './english.ts';

const known = globalThis as { chrome?: unknown; browser?: unknown };
if (known.chrome === undefined && known.browser === undefined) {
  const api = { runtime: { id: 'sourcemark' }, i18n: { getMessage, getUILanguage: () => 'en' } };
  Object.assign(known, { chrome: api, browser: api });
}
