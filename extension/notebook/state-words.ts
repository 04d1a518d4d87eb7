/** What the filters and the rows say of a status, a state and a need. */
import type { Status } from '../../src/annotation/annotation.ts';
import { t, type MessageKey } from '../platform/i18n.ts';
import type { Facet, Need } from './filter.ts';
import { NONE } from './filter.ts';
import type { State } from './row.ts';

const STATUS: Record<Status, MessageKey> = {
  draft: 'notebook_status_draft',
  reviewed: 'notebook_status_reviewed',
  published: 'notebook_status_published',
  withdrawn: 'notebook_status_withdrawn',
};
const STATE: Record<State, MessageKey> = {
  exact: 'notebook_state_exact',
  moved: 'annotation_state_moved',
  reworded: 'annotation_state_reworded',
  changed: 'notebook_state_changed',
  gone: 'notebook_state_gone',
};
export const NEED: Record<Need, MessageKey> = {
  changed: 'notebook_need_changed',
  draft: 'notebook_need_draft',
  archive: 'notebook_need_archive',
  question: 'notebook_need_question',
};
export const FACET: Record<Facet, MessageKey> = {
  rating: 'notebook_rating',
  status: 'notebook_status',
  tag: 'notebook_tag',
  site: 'notebook_site',
  entity: 'notebook_entity',
  state: 'notebook_state',
};
const WITHOUT: Record<Facet, MessageKey> = {
  rating: 'notebook_no_rating',
  status: 'notebook_status',
  tag: 'notebook_no_tag',
  site: 'notebook_no_site',
  entity: 'notebook_no_entity',
  state: 'notebook_no_state',
};

export const statusWords = (status: Status): string => t(STATUS[status]);
export const stateWords = (state: State): string => t(STATE[state]);

const isKey = <T extends object>(words: T, value: string): value is keyof T & string =>
  Object.hasOwn(words, value);

/** @param names what the records are called, as far as that is known */
export function choiceWords(facet: Facet, value: string, names: ReadonlyMap<string, string>): string {
  if (value === NONE) return t(WITHOUT[facet]);
  if (facet === 'status' && isKey(STATUS, value)) return t(STATUS[value]);
  if (facet === 'state' && isKey(STATE, value)) return t(STATE[value]);
  return facet === 'entity' ? (names.get(value) ?? value) : value;
}
