/** W3C JSON-LD out: one annotation as it is stored, or many as a collection with one embedded page. */
import { escapedMarks } from '../text/isolate.ts';
import { ANNO_CONTEXT, OWN_CONTEXT, type Annotation } from './annotation.ts';

/**
 * What is marked "withheld for safety" never leaves in a file that others may read; nor does the motivation that would
 * tell that there was something.
 */
export function exportAnnotation(stored: Annotation): Annotation {
  const evidence = stored.evidence.filter((item) => !item.safetyWithheld);
  if (evidence.length > 0 || stored.evidence.length === 0) return { ...stored, evidence };
  const others = stored.motivation.filter((one) => one !== 'linking');
  return { ...stored, evidence, motivation: others.length > 0 ? others : ['highlighting'] };
}

export interface CollectionHead {
  /** `urn:uuid:...` */
  id: string;
  pageId: string;
  label: string;
  created: Date;
}

/**
 * A collection (model, 5) of annotations in the order given, their ids and dates untouched. The context stands once,
 * on the collection; an empty collection has no page, since a page must have an item.
 */
export function exportCollection(
  annotations: readonly Annotation[],
  { id, pageId, label, created }: CollectionHead,
) {
  const items = annotations.map((stored) => {
    const { '@context': _once, ...rest } = exportAnnotation(stored);
    return rest;
  });
  const first =
    items.length === 0
      ? {}
      : { first: { id: pageId, type: 'AnnotationPage', partOf: id, startIndex: 0, items } };
  return {
    '@context': [ANNO_CONTEXT, { ...OWN_CONTEXT }],
    id,
    type: 'AnnotationCollection',
    label,
    created: created.toISOString(),
    total: items.length,
    ...first,
  };
}

/** The text of a JSON-LD file, with a final newline. Marks of direction are escaped: opened as text, it shows in order. */
export const jsonLdText = (value: unknown): string => `${escapedMarks(JSON.stringify(value, null, 2))}\n`;
