/** Reads an annotation's parts, so that nobody else need know where the model keeps them. */
import type { Annotation, TextualBody } from './annotation.ts';
import type { TextPositionSelector, TextQuoteSelector } from './selector.ts';

/** The quote with its context; undefined where the whole page is meant. */
export const quoteOf = ({ target }: Annotation): TextQuoteSelector | undefined =>
  target.selector?.find((selector) => selector.type === 'TextQuoteSelector');

/** Where the quote stood, in UTF-16 units of the page's collected text, half open; undefined where that is unknown. */
export const positionOf = ({ target }: Annotation): TextPositionSelector | undefined =>
  target.selector?.find((selector) => selector.type === 'TextPositionSelector');

/** The note as typed, in Markdown; empty where there is none. */
export const noteOf = ({ body }: Annotation): string =>
  body?.find((item): item is TextualBody => item.type === 'TextualBody' && item.purpose === 'commenting')
    ?.value ?? '';

/** The dataset records that the passage is about. */
export const recordsOf = ({ body }: Annotation): string[] =>
  (body ?? []).flatMap((item) => (item.type === 'SpecificResource' ? item.source : []));

export const urlOf = ({ target }: Annotation): string => target.source;

export const titleOf = ({ target }: Annotation): string => target['sm:page'].title || target.source;
