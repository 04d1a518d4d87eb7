/** What the page says of itself, for whoever adds it to confirm: the short name and the kind of text. */
import type { JSX } from 'preact';
import { shortName } from '../../src/crosscheck/intake/new-source.ts';
import type { Review } from '../../src/crosscheck/intake/review.ts';
import { GENRES, type Genre } from '../../src/dataset/vocabulary.ts';
import { t, type MessageKey } from '../platform/i18n.ts';

const GENRE: Record<Genre, MessageKey> = {
  news: 'review_genre_news',
  editorial: 'review_genre_editorial',
  opinion: 'review_genre_opinion',
  report: 'review_genre_report',
  pressRelease: 'review_genre_pressRelease',
  dataset: 'review_genre_dataset',
  reference: 'review_genre_reference',
};

interface SourceFieldsProps {
  review: Review;
  change: (make: (review: Review) => Review) => void;
}

export function SourceFields({ review, change }: SourceFieldsProps): JSX.Element {
  const { source, name } = review;
  const regenre = (genre: Genre) => {
    const next = { ...source, genre, genreWhy: null };
    change((now) => ({ ...now, source: next, name: name === shortName(source) ? shortName(next) : name }));
  };
  return (
    <>
      <div class="field">
        <label for="name">{t('review_name')}</label>
        <input
          id="name"
          class="input"
          dir="auto"
          maxLength={90}
          value={name}
          onInput={({ currentTarget: { value } }) => change((now) => ({ ...now, name: value }))}
        />
      </div>
      <div class="field">
        <label for="genre">{t('review_genre')}</label>
        <select
          id="genre"
          class="input"
          value={source.genre}
          onChange={(event) => regenre(event.currentTarget.value as Genre)}
        >
          {GENRES.map((genre) => (
            <option key={genre} value={genre}>
              {t(GENRE[genre])}
            </option>
          ))}
        </select>
      </div>
      {source.newerThan && <p class="soft">{t('review_newer_than', source.newerThan)}</p>}
      {source.readIn && <p class="soft">{t('ui_read_in', source.readIn)}</p>}
    </>
  );
}
