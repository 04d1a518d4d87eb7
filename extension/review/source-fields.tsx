/** What the page says of itself, for whoever adds it to confirm: the short name and the kind of text. */
import type { JSX } from 'preact';
import { shortName } from '../../src/crosscheck/intake/new-source.ts';
import type { Review } from '../../src/crosscheck/intake/review.ts';
import { GENRES, type Genre } from '../../src/dataset/vocabulary.ts';
import { t, type MessageKey } from '../platform/i18n.ts';
import { Choice, Line } from '../ui/field.tsx';

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
      <Line
        id="name"
        label={t('review_name')}
        most={90}
        value={name}
        onInput={(value) => change((now) => ({ ...now, name: value }))}
      />
      <Choice
        label={t('review_genre')}
        value={source.genre}
        options={GENRES.map((value) => ({ value, label: t(GENRE[value]) }))}
        onChange={regenre}
      />
      {source.newerThan && <p class="soft">{t('review_newer_than', source.newerThan)}</p>}
      {source.readIn && <p class="soft">{t('ui_read_in', source.readIn)}</p>}
    </>
  );
}
