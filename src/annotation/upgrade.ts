/**
 * Brings an annotation of an earlier version into today's form: of a row that is stored, of a revision that an undo
 * brings back, of a backup or a colleague's file. Ids, dates and words stay.
 */
import { ANNO_CONTEXT, OWN_CONTEXT } from './annotation.ts';
import { isObject, list } from './assertion.ts';

/** 0.1.0 wrote a dash where nobody had said why. */
const NO_REASON = '-';

function correction(value: unknown): unknown {
  if (!isObject(value) || value['why'] !== NO_REASON) return value;
  const { why: _none, ...rest } = value;
  return rest;
}

/** 0.1.0 declared its own names on top only. */
const isOurContext = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length === 2 &&
  value[0] === ANNO_CONTEXT &&
  isObject(value[1]) &&
  value[1]['sm'] === OWN_CONTEXT.sm;

/** What is no annotation of ours comes back as it is; the schema says then what is the matter with it. */
export function upgradeAnnotation(value: unknown): unknown {
  if (!isObject(value) || !isOurContext(value['@context'])) return value;
  return {
    ...value,
    '@context': [ANNO_CONTEXT, { ...OWN_CONTEXT }],
    ...(Array.isArray(value['corrections'])
      ? { corrections: list(value['corrections']).map(correction) }
      : {}),
  };
}
