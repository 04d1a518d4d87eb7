/** One entity: what is read of it, where each part comes from, what the user changed, and the ways to change it. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Alias } from '../../src/dataset/alias.ts';
import type { Entity } from '../../src/dataset/entity.ts';
import { plural, t } from '../platform/i18n.ts';
import { panelAddress } from '../platform/panel.ts';
import { editEntity, type EntityEdit } from '../store/edit-entity.ts';
import { entityHistory, type HistoryLine } from '../store/queries/entity-history.ts';
import { entityRecord, type EntityRecord } from '../store/queries/entity-record.ts';
import { readEntities } from '../store/queries/list-records.ts';
import { mergedEntities } from '../store/queries/merged-entities.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Fold } from '../ui/fold.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { subKindWords } from '../ui/kind-words.ts';
import { actTelling, type Tell } from './act.ts';
import { Aliases } from './aliases.tsx';
import { cueEntities } from './cue-words.ts';
import { Fields } from './fields.tsx';
import { History } from './history.tsx';
import { Merge } from './merge.tsx';
import { sourceRoute } from './route.ts';
import { ClaimRow } from './rows.tsx';
import { Stale } from './stale.tsx';

interface EntityRecordViewProps {
  id: string;
  written: number;
  tell: Tell;
}

interface Read {
  record: EntityRecord | null;
  history: HistoryLine[];
  merged: Entity[];
  names: ReadonlyMap<string, string>;
}

/** The names of the entities that the cues ask for. */
async function cueNames(aliases: readonly Alias[]): Promise<Map<string, string>> {
  const read = await readEntities(aliases.flatMap(cueEntities));
  return new Map(read.ok ? [...read.value].map(([id, { record }]) => [id, record.label.en]) : []);
}

async function read(id: string): Promise<Read> {
  const record = await entityRecord(id);
  const head = record.ok ? record.value.entity.id : id;
  const [history, merged, names] = await Promise.all([
    entityHistory(head),
    mergedEntities(head),
    cueNames(record.ok ? record.value.entity.aliases : []),
  ]);
  return {
    record: record.ok ? record.value : null,
    history: history.ok ? history.value : [],
    merged: merged.ok ? merged.value : [],
    names,
  };
}

export function EntityRecordView({ id, written, tell }: EntityRecordViewProps): JSX.Element | null {
  const [shown, setShown] = useState<Read | null>(null);
  useEffect(() => {
    let current = true;
    void read(id).then((now) => current && setShown(now));
    return () => {
      current = false;
    };
  }, [id, written]);
  if (!shown) return null;
  const { record, history, merged, names } = shown;
  if (!record) return <EmptyState words={t('panel_record_none')} />;
  const { entity, original, sources, labels, relations, figures, stale } = record;
  const act = actTelling(tell);
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
      <p>
        <bdi>{entity.description}</bdi>
      </p>
      <Stale stale={stale} act={act} />
      <Fields entity={entity} original={original} edit={edit} />
      <Aliases entity={entity} merged={merged} sources={sources} names={names} edit={edit} />
      <Merge entity={entity} merged={merged} act={act} />
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
                <bdi>{sources[source]?.shortName ?? source}</bdi>
              </a>
            </li>
          ))}
        </ul>
      </section>
      {history.length > 0 && (
        <Fold summary={plural('dataset_changes', history.length)}>
          <History lines={history} />
        </Fold>
      )}
    </div>
  );
}
