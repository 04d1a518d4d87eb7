import polyfill from 'webextension-polyfill';

/** The extension API with promises, in both browsers. */
export const browser = polyfill;
