/** Starts a page of the extension: its language and direction, its title, its tree. */
import { render, type ComponentChild } from 'preact';
import { t } from '../platform/i18n.ts';

const RIGHT_TO_LEFT = /^(?:ar|fa|he|ps|sd|ur|ug)\b/;

/** @param title what the browser shows for the page; the extension's name is put behind it */
export function mount(tree: ComponentChild, title?: string): void {
  const root = document.documentElement;
  // Not the browser's language: where we have no words in it, the words are English all the same.
  root.lang = t('extension_language');
  root.dir = RIGHT_TO_LEFT.test(root.lang) ? 'rtl' : 'ltr';
  const name = t('extension_name');
  document.title = title ? `${title} · ${name}` : name;
  render(tree, document.getElementById('root')!);
}
