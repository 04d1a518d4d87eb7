/** The user's choices, turned into what is to be written. */
import type { AnyRecord, ListName } from './records.ts';
import type { PreviewItem } from './preview.ts';
import { copyId } from './stable-id.ts';

/** `both`: theirs is kept beside mine under an id of its own; whatever refers to the id goes on meaning mine. */
export const CHOICES = ['mine', 'theirs', 'both'] as const;
export type Choice = (typeof CHOICES)[number];

export interface Choices {
  all: Choice;
  /** By `choiceKey`: what was chosen for one record. */
  each?: Readonly<Record<string, Choice>>;
}

export const choiceKey = ({ list, key }: { list: ListName; key: string }): string => `${list} ${key}`;

export const choiceOf = (item: PreviewItem, { all, each }: Choices): Choice =>
  (each && Object.hasOwn(each, choiceKey(item)) ? each[choiceKey(item)] : undefined) ?? all;

export interface Decision {
  list: ListName;
  key: string;
  /** The record to write; null takes it away. */
  record: AnyRecord['record'] | null;
}

/** Theirs under its own id; a mention has none and is only its place. */
export const copyOf = (theirs: AnyRecord['record']): AnyRecord['record'] =>
  'id' in theirs ? { ...theirs, id: copyId(theirs) } : theirs;

function decide(item: PreviewItem, choice: Choice): Decision[] {
  const { list, key, state, theirs, merged } = item;
  if (state === 'same' || choice === 'mine') return [];
  if (state === 'removed') return choice === 'theirs' ? [{ list, key, record: null }] : [];
  if (state === 'new' || choice === 'theirs') return [{ list, key, record: merged ?? theirs! }];
  const copy = copyOf(theirs!);
  return [{ list, key: 'id' in copy ? copy.id : key, record: copy }];
}

/** What to write into a layer that the user may edit. Nothing for what is the same: importing twice changes nothing. */
export const decisions = (items: readonly PreviewItem[], choices: Choices): Decision[] =>
  items.flatMap((item) => decide(item, choiceOf(item, choices)));
