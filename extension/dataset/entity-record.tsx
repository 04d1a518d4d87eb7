/** One entity: what is read of it, where each part comes from, what the user changed, and the ways to change it. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { plural, t } from '../platform/i18n.ts';
import { panelAddress } from '../platform/panel.ts';
import { editEntity, type EntityEdit } from '../store/edit-entity.ts';
import type { Outcome } from '../store/outcome.ts';
import type { Committed } from '../store/commit.ts';
import { entityHistory, type HistoryLine } from '../store/queries/entity-history.ts';
import { entityRecord, type EntityRecord } from '../store/queries/entity-record.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Fold } from '../ui/fold.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { subKindWords } from '../ui/kind-words.ts';
import { Aliases } from './aliases.tsx';
import type { Tell } from './app.tsx';
import { Fields } from './fields.tsx';
import { History } from './history.tsx';
import { Merge } from './merge.tsx';
import { sourceRoute } from './route.ts';
import { ClaimRow } from './rows.tsx';
import { words } from './value-words.ts';

interface EntityRecordViewProps {
  id: string;
  written: number;
  tell: Tell;
}

/** Does one thing and says what came of it. */
export type Act = (outcome: Promise<Outcome<Committed>>, done: string) => Promise<void>;

export function EntityRecordView({ id, written, tell }: EntityRecordViewProps): JSX.Element | null {
  const [read, setRead] = useState<{ record: EntityRecord | null; history: HistoryLine[] } | null>(null);
  useEffect(() => {
    let current = true;
    void entityRecord(id).then(async (record) => {
      const head = record.ok ? record.value.entity.id : id;
      const history = await entityHistory(head);
      if (current)
        setRead({ record: record.ok ? record.value : null, history: history.ok ? history.value : [] });
    });
    return () => {
      current = false;
    };
  }, [id, written]);
  if (!read) return null;
  const { record, history } = read;
  if (!record) return <EmptyState words={t('panel_record_none')} />;
  const { entity, sources, labels, relations, figures, stale } = record;
  const act: Act = async (outcome, done) => {
    const { ok, ...rest } = await outcome;
    if (ok && 'value' in rest) tell(done, rest.value.seq);
    else tell(t('dataset_not_saved'), null);
  };
  const edit = (change: EntityEdit) => act(editEntity(entity.id, change), t('dataset_saved'));
  return (
    <div class="record">
      <h1>
        <KindMark kind={entity.kind} />
        <bdi>{entity.label.en}</bdi>
      </h1>
      <p class="soft">
        {subKindWords(entity.subKind)} ·{' '}
        {record.pack === null ? t('dataset_origin_mine') : t('dataset_from_pack', record.pack)} ·{' '}
        <a href={panelAddress(`/entity/${entity.id}`)}>{t('dataset_full_record')}</a>
      </p>
      <p>{entity.description}</p>
      {stale.map(({ patch, now }) => (
        <p class="notice" key={patch.id}>
          {t('dataset_pack_differs', words(now), words(patch.value))}
        </p>
      ))}
      <Fields key={`${entity.id} ${written}`} entity={entity} history={history} edit={edit} />
      <Aliases entity={entity} sources={sources} edit={edit} />
      <Merge entity={entity} history={history} act={act} />
      <section class="list">
        <h2>{plural('dataset_statements', relations.length + figures.length)}</h2>
        <ul class="plain-list rows">
          {[...relations, ...figures].map((row) => (
            <ClaimRow key={row.id} row={row} labels={labels} source={sources[row.documentId]} />
          ))}
        </ul>
      </section>
      <section class="list">
        <h2>{t('dataset_sources')}</h2>
        <ul class="plain-list rows">
          {entity.sources.map((source) => (
            <li key={source}>
              <a class="way" href={panelAddress(sourceRoute(source))}>
                {sources[source]?.shortName ?? source}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <Fold summary={plural('dataset_changes', history.length)}>
        <History lines={history} />
      </Fold>
    </div>
  );
}
