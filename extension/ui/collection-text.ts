/** Annotations as the text of one file of W3C JSON-LD, as notebook and panel export it. */
import type { Annotation } from '../../src/annotation/annotation.ts';
import { exportCollection, jsonLdText } from '../../src/annotation/export-json-ld.ts';
import { t } from '../platform/i18n.ts';

const urn = (): string => `urn:uuid:${crypto.randomUUID()}`;

export const collectionText = (annotations: readonly Annotation[], created: Date): string =>
  jsonLdText(
    exportCollection(annotations, { id: urn(), pageId: urn(), label: t('annotation_export_label'), created }),
  );
