/** The full record of an entity: what a card says of it, and below that everything the dataset holds. */
import type { JSX } from 'preact';
import type { Identifier } from '../../src/dataset/entity.ts';
import { plural, t } from '../platform/i18n.ts';
import { entityRecord, type EntityRecord } from '../store/queries/entity-record.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Fold } from '../ui/fold.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { EntityFacts, EntityHead } from './entity-facts.tsx';
import { StatementList } from './record-lines.tsx';
import { lazy } from '../ui/lazy.tsx';
import { routeHash } from './route.ts';
import { useBrief } from './use-brief.ts';
import { useOutcome } from './use-outcome.ts';

const RelationsPicture = lazy(async () => (await import('./relations-picture.tsx')).RelationsPicture);

const ADDRESS: Partial<Record<Identifier['scheme'], (value: string) => string>> = {
  wikidata: (value) => `https://www.wikidata.org/wiki/${value}`,
  geonames: (value) => `https://www.geonames.org/${value}`,
};

export function EntityPage({ id }: { id: string }): JSX.Element | null {
  const record = useOutcome(() => entityRecord(id), id);
  const answer = useBrief(id);
  if (record === null) return null;
  if (!record.ok) return <EmptyState words={t('panel_record_none')} />;
  const { entity } = record.value;
  return (
    <div class="record">
      <h1>
        <KindMark kind={entity.kind} />
        <bdi>{answer?.brief.label ?? entity.label.en}</bdi>
      </h1>
      {answer && <EntityHead brief={answer.brief} sourceCount={answer.sourceCount} />}
      <p>{entity.description}</p>
      {record.value.patched.length > 0 && <p class="notice">{t('panel_record_patched')}</p>}
      {answer && <EntityFacts brief={answer.brief} />}
      <RelationsPicture record={record.value} />
      <Statements record={record.value} />
      <Mentions record={record.value} />
      <Names record={record.value} />
      <Identifiers identifiers={entity.identifiers} />
      {entity.note && (
        <section class="list">
          <h2>{t('panel_record_note')}</h2>
          <p>{entity.note}</p>
        </section>
      )}
    </div>
  );
}

/** By source, so that one sees how many voices there are; a background source says that it is one. */
function Statements({ record }: { record: EntityRecord }): JSX.Element | null {
  const { relations, figures, sources, labels } = record;
  const documents = [...new Set([...relations, ...figures].map(({ documentId }) => documentId))].sort(
    (a, b) =>
      Number(sources[a]?.background ?? false) - Number(sources[b]?.background ?? false) ||
      (sources[b]?.publishedOn?.date ?? '').localeCompare(sources[a]?.publishedOn?.date ?? ''),
  );
  if (documents.length === 0) return null;
  return (
    <section class="list">
      <h2>
        {t(
          'panel_statements_from',
          plural('panel_count_statements', relations.length + figures.length),
          plural('panel_sources', documents.length),
        )}
      </h2>
      {documents.map((documentId) => (
        <section key={documentId}>
          <h3>
            <a href={routeHash({ view: 'source', id: documentId, at: null })}>
              {sources[documentId]?.shortName ?? documentId}
            </a>{' '}
            {sources[documentId]?.background && <span class="tag">{t('ui_source_background')}</span>}
          </h3>
          <StatementList
            relations={relations.filter((row) => row.documentId === documentId)}
            figures={figures.filter((row) => row.documentId === documentId)}
            labels={labels}
            source={sources[documentId]}
          />
        </section>
      ))}
    </section>
  );
}

function Mentions({ record: { mentions, sources } }: { record: EntityRecord }): JSX.Element | null {
  if (mentions.length === 0) return null;
  return (
    <section class="list">
      <h2>{t('panel_record_named')}</h2>
      <ul class="plain-list">
        {mentions.map(({ documentId, locators }) => (
          <li key={documentId} class="record-line">
            {sources[documentId]?.shortName ?? documentId}{' '}
            <span class="soft">{plural('panel_times', locators.length)}</span>{' '}
            {locators.slice(0, 40).map((locator, index) => (
              <a
                key={locator.start}
                class="source-way"
                href={routeHash({ view: 'source', id: documentId, at: locator })}
                aria-label={t('panel_record_place', index + 1, locator.exact ?? '')}
              >
                {index + 1}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Every form with where it was read: a name is a claim as well. */
function Names({ record: { entity, sources } }: { record: EntityRecord }): JSX.Element {
  return (
    <Fold summary={plural('panel_record_names', entity.aliases.length)}>
      <ul class="plain-list">
        {entity.aliases.map((alias) => (
          <li key={`${alias.lang} ${alias.text} ${alias.source}`}>
            <bdi lang={alias.lang}>{alias.text}</bdi>{' '}
            <span class="soft">{sources[alias.source]?.shortName ?? alias.source}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function Identifiers({ identifiers }: { identifiers: readonly Identifier[] }): JSX.Element | null {
  if (identifiers.length === 0) return null;
  return (
    <section class="list">
      <h2>{t('panel_record_identifiers')}</h2>
      <ul class="plain-list">
        {identifiers.map(({ scheme, value, verifiedIn }) => {
          const href = ADDRESS[scheme]?.(value);
          return (
            <li key={`${scheme} ${value}`}>
              <span class="soft">{scheme}</span>{' '}
              {href ? (
                <a href={href} target="_blank" rel="noreferrer noopener">
                  {value}
                </a>
              ) : (
                value
              )}{' '}
              <span class="soft">{t('panel_record_checked_in', verifiedIn)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
