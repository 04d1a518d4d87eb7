/** Search as one types, and the list of sources: the way into the dataset without a page. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { plural, t } from '../platform/i18n.ts';
import { searchEntities, type EntityHit } from '../store/queries/search-entities.ts';
import { listSources, type SourceSummary } from '../store/queries/source-record.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { kindWords, subKindWords } from '../ui/kind-words.ts';
import { FilterBox } from './filter-box.tsx';
import { routeHash } from './route.ts';

/** Hits for what is typed now; an answer to an earlier key stroke is dropped. Null where nothing is typed. */
function useHits(typed: string): EntityHit[] | null {
  const [hits, setHits] = useState<EntityHit[] | null>(null);
  useEffect(() => {
    let current = true;
    if (typed.trim() === '') {
      setHits(null);
      return;
    }
    void searchEntities(typed).then((outcome) => current && setHits(outcome.ok ? outcome.value : []));
    return () => {
      current = false;
    };
  }, [typed]);
  return hits;
}

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

function Sources(): JSX.Element | null {
  const [sources, setSources] = useState<SourceSummary[] | null>(null);
  useEffect(() => {
    void listSources().then((outcome) => setSources(outcome.ok ? outcome.value : []));
  }, []);
  if (!sources) return null;
  const list = (background: boolean) => sources.filter(({ source }) => source.background === background);
  return (
    <>
      {[list(false), list(true)].map(
        (some, index) =>
          some.length > 0 && (
            <section class="list" key={index === 0 ? 'own' : 'background'}>
              <h2>{plural(index === 0 ? 'panel_sources' : 'panel_sources_background', some.length)}</h2>
              <ul class="plain-list">
                {some.map(({ source, counts }) => (
                  <li key={source.id} class="source-row">
                    <a href={routeHash({ view: 'source', id: source.id, at: null })}>{source.shortName}</a>
                    <span class="soft">
                      {t(
                        'panel_source_counts',
                        plural('panel_count_names', counts.mentions),
                        plural('panel_count_statements', counts.relations),
                        plural('panel_count_figures', counts.figures),
                      )}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          ),
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
