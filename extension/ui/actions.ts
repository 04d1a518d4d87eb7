/**
 * What a view lets its reader do. A surface passes what it can do; where an action is missing, its button is too.
 */
import type { SourceLine } from '../../src/crosscheck/brief.ts';
import type { Locator } from '../../src/dataset/primitives.ts';

/** Where "not this" holds: on this page until it is left, on this site, or everywhere. */
export type Scope = 'page' | 'site' | 'everywhere';

export type CopyForm = 'row' | 'text' | 'citation';

export interface ViewActions {
  /** Opens the extension's own page of a source, at the statement where one is given. */
  showSource?: (source: SourceLine, locator: Locator | null) => void;
  /** Takes another reading of the same words: an entity's id. Without a scope for now only. */
  choose?: (entity: string, scope?: Scope) => void;
  note?: () => void;
  /** Resolves to false where nothing reached the clipboard. */
  copy?: (form: CopyForm) => Promise<boolean>;
  copyQuestions?: () => Promise<boolean>;
  dismiss?: (scope: Scope) => void;
  /** The scopes that are offered, first things first; all three unless given. */
  scopes?: readonly Scope[];
  record?: () => void;
  /** Goes to the next mention of the same name on the page. */
  next?: () => void;
  /** For those who cannot point elsewhere. */
  close?: () => void;
}
