import { sameJson } from '../../src/dataset/layers.ts';
import { t } from '../platform/i18n.ts';

/** A value of a record as it can be read in a line. */
export const words = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (sameJson(value, null)) return t('dataset_nothing');
  const { text } = value as { text?: unknown };
  return typeof text === 'string' ? text : JSON.stringify(value);
};
