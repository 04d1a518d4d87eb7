/** The record of a source: what is known of the document, what is inferred and why, its text if it is at hand, and what was taken from it. */
import type { JSX } from 'preact';
import { plural, t } from '../platform/i18n.ts';
import { sourceRecord, type SourceRecord } from '../store/queries/source-record.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { DocumentText } from './document-text.tsx';
import { LazyFold } from './lazy-fold.tsx';
import { StatementList } from './record-lines.tsx';
import { routeHash } from './route.ts';
import { SourceFacts } from './source-facts.tsx';
import { useOutcome } from './use-outcome.ts';

interface SourcePageProps {
  id: string;
  /** The place in the document that is asked for. */
  at: { start: number; end: number } | null;
}

export function SourcePage({ id, at }: SourcePageProps): JSX.Element | null {
  const record = useOutcome(() => sourceRecord(id), id);
  if (record === null) return null;
  if (!record.ok) return <EmptyState words={t('panel_record_none')} />;
  const { source } = record.value;
  return (
    <div class="record">
      <h1>{source.shortName}</h1>
      {source.textSha256 && <DocumentText sha256={source.textSha256} url={source.url ?? null} at={at} />}
      <SourceFacts source={source} />
      <Taken record={record.value} />
    </div>
  );
}

function Taken({ record }: { record: SourceRecord }): JSX.Element {
  const { entities, relations, figures, labels, source } = record;
  return (
    <>
      {relations.length + figures.length > 0 && (
        <section class="list">
          <h2>{plural('panel_source_statements', relations.length + figures.length)}</h2>
          <StatementList relations={relations} figures={figures} labels={labels} source={source} />
        </section>
      )}
      {entities.length > 0 && (
        <LazyFold class="list fold" summary={<h2>{plural('panel_source_names', entities.length)}</h2>}>
          {() => (
            <ul class="plain-list">
              {entities.map(({ id, label, kind, count }) => (
                <li key={id}>
                  <a class="hit-row" href={routeHash({ view: 'entity', id })}>
                    <KindMark kind={kind} />
                    <span>
                      <bdi>{label}</bdi> <span class="soft">{plural('panel_times', count)}</span>
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          )}
        </LazyFold>
      )}
    </>
  );
}
