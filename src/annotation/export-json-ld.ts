/** W3C JSON-LD out: one annotation as it is stored, or many as a collection with one embedded page. */
import { ANNO_CONTEXT, OWN_CONTEXT, type Annotation } from './annotation.ts';

/** What is marked "withheld for safety" never leaves in a file that others may read. */
export function exportAnnotation(stored: Annotation): Annotation {
  return { ...stored, evidence: stored.evidence.filter((item) => !item.safetyWithheld) };
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

/** The text of a JSON-LD file, with a final newline. */
export const jsonLdText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
