import type { JSX } from 'preact';
import { quoteOf } from '../../src/annotation/read.ts';
import { t } from '../platform/i18n.ts';
import type { Subject } from './subject.ts';

/** The passage with the words around it, so that one sees what is being annotated; a whole page by its title. */
export function EditorQuote({ subject, title }: { subject: Subject; title: string }): JSX.Element {
  const quote = subject.row ? quoteOf(subject.row.annotation) : subject.passage;
  if (!quote?.exact) {
    return (
      <p class="quote-page">
        {t('annotation_whole_page')} <bdi>{title}</bdi>
      </p>
    );
  }
  return (
    <figure class="quote">
      <blockquote dir="auto">
        <span class="soft">{quote.prefix}</span>
        <mark>{quote.exact}</mark>
        <span class="soft">{quote.suffix}</span>
      </blockquote>
      <figcaption class="soft">
        <bdi>{title}</bdi>
      </figcaption>
    </figure>
  );
}
