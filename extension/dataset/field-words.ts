/** The fields of a record and their values in the words of the page. */
import type { EntityKind } from '../../src/dataset/vocabulary.ts';
import { ENTITY_KINDS } from '../../src/dataset/vocabulary.ts';
import { t, type MessageKey } from '../platform/i18n.ts';
import { kindWords } from '../ui/kind-words.ts';

const FIELD: Record<string, MessageKey> = {
  label: 'dataset_label',
  description: 'dataset_description',
  kind: 'dataset_kind',
  aliases: 'dataset_name',
  sources: 'dataset_source',
};

/** `label/en` is "Name shown"; a field that the page has no word for is named as in the file. */
export function fieldWords(field: string): string {
  const [head = ''] = field.split('/');
  return Object.hasOwn(FIELD, head) ? t(FIELD[head]!) : field;
}

const isKind = (value: unknown): value is EntityKind => (ENTITY_KINDS as readonly unknown[]).includes(value);

/** A value as it can be read in a line; an alias is its text. */
export function valueWords(field: string, value: unknown): string {
  if (value === null || value === undefined) return t('dataset_nothing');
  if (field === 'kind' && isKind(value)) return kindWords(value);
  if (typeof value === 'string') return value;
  const { text } = value as { text?: unknown };
  return typeof text === 'string' ? text : JSON.stringify(value);
}
