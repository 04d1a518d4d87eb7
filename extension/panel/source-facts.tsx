import type { JSX } from 'preact';
import type { SourceDocument } from '../../src/dataset/source-document.ts';
import type { Genre } from '../../src/dataset/vocabulary.ts';
import { t, uiLanguage, type MessageKey } from '../platform/i18n.ts';
import { dateWords } from '../ui/date-words.ts';

const GENRE: Record<Genre, MessageKey> = {
  news: 'panel_genre_news',
  editorial: 'panel_genre_editorial',
  opinion: 'panel_genre_opinion',
  report: 'panel_genre_report',
  pressRelease: 'panel_genre_press_release',
  dataset: 'panel_genre_dataset',
  reference: 'panel_genre_reference',
};

const BASIS: Record<'stated' | 'metadata' | 'inferred', MessageKey> = {
  stated: 'panel_basis_stated',
  metadata: 'panel_basis_metadata',
  inferred: 'panel_basis_inferred',
};

interface Fact {
  name: MessageKey;
  /** Null: the document does not say, and nothing was inferred. */
  value: string | null;
  basis?: keyof typeof BASIS;
  why?: string;
  href?: string;
}

const language = (tag: string): string =>
  new Intl.DisplayNames([uiLanguage()], { type: 'language' }).of(tag) ?? tag;

function factsOf(source: SourceDocument): Fact[] {
  const { publisher, publishedOn, byline, genre, url, archiveUrl, textSha256, licence, retrievedOn } = source;
  return [
    { name: 'panel_fact_title', value: source.title ?? null },
    {
      name: 'panel_fact_publisher',
      value: publisher?.name ?? null,
      basis: publisher?.basis,
      why: publisher?.why,
    },
    { name: 'panel_fact_author', value: byline?.join(', ') ?? null },
    {
      name: 'panel_fact_date',
      value: publishedOn ? dateWords(publishedOn.date, 'long') : null,
      basis: publishedOn?.basis,
      why: publishedOn?.why,
    },
    { name: 'panel_fact_genre', value: t(GENRE[genre]) },
    { name: 'panel_fact_language', value: language(source.language) },
    { name: 'panel_fact_address', value: url ?? null, href: url },
    ...(archiveUrl ? [{ name: 'panel_fact_archive' as const, value: archiveUrl, href: archiveUrl }] : []),
    ...(retrievedOn ? [{ name: 'panel_fact_retrieved' as const, value: dateWords(retrievedOn) }] : []),
    ...(licence ? [{ name: 'panel_fact_licence' as const, value: licence }] : []),
    ...(textSha256 ? [{ name: 'panel_fact_hash' as const, value: textSha256 }] : []),
    ...(source.note ? [{ name: 'panel_fact_note' as const, value: source.note }] : []),
  ];
}

const isWeb = (href: string | undefined): href is string => /^https?:/.test(href ?? '');

/** What is known of a document, what is inferred with the reason, and what is not known. */
export const SourceFacts = ({ source }: { source: SourceDocument }): JSX.Element => (
  <section class="list">
    <h2>{t('panel_source_about')}</h2>
    <dl class="facts">
      {factsOf(source).map(({ name, value, basis, why, href }) => (
        <div key={name}>
          <dt>{t(name)}</dt>
          <dd>
            {value === null ? (
              <span class="soft">{t('panel_fact_unknown')}</span>
            ) : isWeb(href) ? (
              <a href={href} target="_blank" rel="noreferrer noopener">
                {value}
              </a>
            ) : (
              <bdi>{value}</bdi>
            )}
            {basis && basis !== 'stated' && (
              <span class="soft basis">
                {t(BASIS[basis])}
                {why && <> {why}</>}
              </span>
            )}
            {basis === 'stated' && <span class="soft basis">{t(BASIS.stated)}</span>}
          </dd>
        </div>
      ))}
    </dl>
  </section>
);
