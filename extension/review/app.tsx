/** *Add as source*: what the page says of itself, then each decision beside its sentence. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import {
  acceptFigures,
  answer,
  answered,
  figuresOnly,
  move,
  type Review,
} from '../../src/crosscheck/intake/review.ts';
import { GENRES } from '../../src/dataset/vocabulary.ts';
import { shortName } from '../../src/crosscheck/intake/new-source.ts';
import { t, type MessageKey } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { DecisionItem } from './decision-item.tsx';
import { useReview, type State } from './use-review.ts';

const SAID: Record<Exclude<State['state'], 'ready' | 'known'>, MessageKey> = {
  reading: 'review_reading',
  building: 'panel_state_building',
  failed: 'review_failed',
  noAccess: 'review_no_access',
  tooLong: 'review_too_long',
  noArticle: 'review_no_article',
  saved: 'review_saved',
};

const GENRE: Record<(typeof GENRES)[number], MessageKey> = {
  news: 'review_genre_news',
  editorial: 'review_genre_editorial',
  opinion: 'review_genre_opinion',
  report: 'review_genre_report',
  pressRelease: 'review_genre_pressRelease',
  dataset: 'review_genre_dataset',
  reference: 'review_genre_reference',
};

const KEYS: Record<string, (review: Review) => Review> = {
  a: (review) => answer(review, 'accept'),
  r: (review) => answer(review, 'reject'),
  j: (review) => move(review, 1),
  k: (review) => move(review, -1),
};

function useKeys(review: Review | null, change: (review: Review) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input,select');
      if (!review || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (Object.hasOwn(KEYS, event.key)) change(KEYS[event.key]!(review));
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [review, change]);
}

export function App(): JSX.Element {
  const { state, hidden, unkept, change, save } = useReview();
  const [failed, setFailed] = useState(false);
  const review = state.state === 'ready' ? state.review : null;
  useKeys(review, change);
  return (
    <main>
      <h1>{t('review_title')}</h1>
      {state.state !== 'ready' && (
        <p role="status">
          {state.state === 'known' ? t('review_known', state.shortName) : t(SAID[state.state])}
        </p>
      )}
      {review && hidden && <p class="notice">{t('review_private')}</p>}
      {review && unkept && (
        <p class="notice" role="alert">
          {t(
            unkept === 'quota'
              ? 'review_unkept_full'
              : unkept === 'conflict'
                ? 'review_unkept_elsewhere'
                : 'review_unkept',
          )}
        </p>
      )}
      {review && <SourceFields review={review} change={change} />}
      {review && <Decisions review={review} change={change} />}
      {review && (
        <div class="row">
          <Button look="primary" onClick={() => void save(review).then((done) => setFailed(!done))}>
            {t('review_save')}
          </Button>
        </div>
      )}
      {failed && (
        <p class="notice" role="alert">
          {t('review_not_saved')}
        </p>
      )}
    </main>
  );
}

interface Props {
  review: Review;
  change: (review: Review) => void;
}

function SourceFields({ review, change }: Props): JSX.Element {
  const { source, name } = review;
  const regenre = (genre: (typeof GENRES)[number]) => {
    const next = { ...source, genre, genreWhy: null };
    change({ ...review, source: next, name: name === shortName(source) ? shortName(next) : name });
  };
  return (
    <>
      <div class="field">
        <label for="name">{t('review_name')}</label>
        <input
          id="name"
          class="input"
          maxLength={90}
          value={name}
          onInput={(event) => change({ ...review, name: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for="genre">{t('review_genre')}</label>
        <select
          id="genre"
          class="input"
          value={source.genre}
          onChange={(event) => regenre(event.currentTarget.value as (typeof GENRES)[number])}
        >
          {GENRES.map((genre) => (
            <option key={genre} value={genre}>
              {t(GENRE[genre])}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}

function Decisions({ review, change }: Props): JSX.Element {
  const { decisions, left, at } = review;
  if (decisions.length === 0) return <p>{t('review_nothing')}</p>;
  return (
    <section>
      <p role="status">{t('review_progress', String(answered(review)), String(decisions.length))}</p>
      <p class="soft">{t('review_keys')}</p>
      <div class="row">
        <Button onClick={() => change(acceptFigures(review))}>{t('review_accept_figures')}</Button>
        <Button onClick={() => change(figuresOnly(review))}>{t('review_figures_only')}</Button>
      </div>
      <ol class="plain-list">
        {decisions.map((decision, n) => (
          <DecisionItem
            key={decision.key}
            decision={decision}
            text={review.source.text}
            answer={review.answers[decision.key] ?? null}
            current={n === at}
            onAnswer={(what) => change(answer({ ...review, at: n }, what))}
          />
        ))}
      </ol>
      {left > 0 && <p class="soft">{t('review_left', String(left))}</p>}
    </section>
  );
}
