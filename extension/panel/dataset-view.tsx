/** Search as one types, and the list of sources: the way into the dataset without a page. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/api.ts';
import { plural, t, uiLanguage } from '../platform/i18n.ts';
import type { EntityHit } from '../store/queries/search-entities.ts';
import { listSources, type SourceSummary } from '../store/queries/source-record.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { kindWords, subKindWords } from '../ui/kind-words.ts';
import { FilterBox } from './filter-box.tsx';
import { LazyFold } from './lazy-fold.tsx';
import { routeHash } from './route.ts';
import { useHits } from './use-hits.ts';

const Hit = ({ hit: { id, label, kind, subKind, matched } }: { hit: EntityHit }): JSX.Element => (
  <li>
    <a class="hit-row" href={routeHash({ view: 'entity', id })}>
      <KindMark kind={kind} />
      <span>
        <bdi>{label}</bdi>{' '}
        <span class="soft">
          {kindWords(kind) === subKindWords(subKind) ? kindWords(kind) : subKindWords(subKind)}
          {matched && (
            <>
              {' · '}
              <bdi>{matched}</bdi>
            </>
          )}
        </span>
      </span>
    </a>
  </li>
);

const COUNTS = [
  ['mentions', 'panel_count_names'],
  ['relations', 'panel_count_statements'],
  ['figures', 'panel_count_figures'],
] as const;

/** "53 names, 34 statements, 11 figures": what there is none of is left out. */
const countWords = ({ counts }: SourceSummary): string =>
  new Intl.ListFormat(uiLanguage(), { type: 'unit' }).format(
    COUNTS.filter(([what]) => counts[what] > 0).map(([what, stem]) => plural(stem, counts[what])),
  );

const SourceList = ({ sources }: { sources: readonly SourceSummary[] }): JSX.Element => (
  <ul class="plain-list">
    {sources.map((summary) => (
      <li key={summary.source.id} class="source-row">
        <a href={routeHash({ view: 'source', id: summary.source.id, at: null })}>
          {summary.source.shortName}
        </a>
        <span class="soft">{countWords(summary)}</span>
      </li>
    ))}
  </ul>
);

/** The documents that the dataset was made from; folded below them what only gives other names and counts. */
function Sources(): JSX.Element | null {
  const [sources, setSources] = useState<SourceSummary[] | null>(null);
  useEffect(() => {
    void listSources().then((outcome) => setSources(outcome.ok ? outcome.value : []));
  }, []);
  if (!sources) return null;
  const own = sources.filter(({ source }) => !source.background);
  const background = sources.filter(({ source }) => source.background);
  return (
    <>
      <section class="list">
        <h2>{plural('panel_sources', own.length)}</h2>
        <SourceList sources={own} />
        <a href={browser.runtime.getURL('review/review.html')} target="_blank" rel="noopener">
          {t('review_files_open')}
        </a>
      </section>
      {background.length > 0 && (
        <LazyFold
          class="list fold"
          summary={<h2>{plural('panel_sources_background', background.length)}</h2>}
        >
          {() => <SourceList sources={background} />}
        </LazyFold>
      )}
    </>
  );
}

export function DatasetView(): JSX.Element {
  const [typed, setTyped] = useState('');
  const hits = useHits(typed);
  return (
    <>
      <h1>{t('panel_view_dataset')}</h1>
      <a href={browser.runtime.getURL('dataset/dataset.html')} target="_blank" rel="noopener">
        {t('panel_dataset_page')}
      </a>
      <FilterBox label={t('panel_search')} value={typed} onInput={setTyped} visible />
      <p role="status" class="unseen">
        {hits && plural('panel_hits', hits.length)}
      </p>
      {hits === null ? (
        <Sources />
      ) : hits.length === 0 ? (
        <EmptyState words={t('panel_search_none')} />
      ) : (
        <ul class="plain-list">
          {hits.map((hit) => (
            <Hit key={hit.id} hit={hit} />
          ))}
        </ul>
      )}
    </>
  );
}
