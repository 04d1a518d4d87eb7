/** One figure or relation: all its fields in words, where it stands, what the pack said of it, and the way to change it. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { sameJson } from '../../../src/dataset/layers.ts';
import { plural, t } from '../../platform/i18n.ts';
import { panelAddress } from '../../platform/panel.ts';
import { deleteRecord, saveRecord, type ClaimTable } from '../../store/edit-record.ts';
import { claimRecord, type ClaimRecord } from '../../store/queries/claim-record.ts';
import { entityHistory, type HistoryLine } from '../../store/queries/entity-history.ts';
import type { RecordOf } from '../../store/rows.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Fold } from '../../ui/fold.tsx';
import { actTelling, type Tell } from '../act.ts';
import { fieldWords, valueWords } from '../../ui/field-words.ts';
import { History } from '../history.tsx';
import { listHash, sourceRoute } from '../route.ts';
import { Stale } from '../stale.tsx';
import { FigureForm } from './figure-form.tsx';
import { RelationForm } from './relation-form.tsx';

interface ClaimRecordViewProps {
  table: ClaimTable;
  id: string;
  written: number;
  tell: Tell;
  /** Goes to another view and keeps what was said. */
  lead: (hash: string) => void;
}

type Read = ClaimRecord<ClaimTable>;

/** Said elsewhere on the page, or of use to nobody who reads. */
const APART = new Set(['id', 'statement', 'documentId', 'locator', 'seriesKey', 'vague']);
/** An exact number is its own interval. */
const ENDS = new Set(['low', 'high']);

/** An id is the name of what it stands for. */
const shown = (field: string, value: unknown, labels: Read['labels']): string =>
  typeof value === 'string' ? (labels[value] ?? valueWords(field, value)) : valueWords(field, value);

export function ClaimRecordView({
  table,
  id,
  written,
  tell,
  lead,
}: ClaimRecordViewProps): JSX.Element | null {
  const [found, setFound] = useState<{ read: Read | null; history: HistoryLine[] } | null>(null);
  useEffect(() => {
    let current = true;
    void Promise.all([claimRecord(table, id), entityHistory(id)]).then(([read, history]) => {
      if (current) setFound({ read: read.ok ? read.value : null, history: history.ok ? history.value : [] });
    });
    return () => {
      current = false;
    };
  }, [table, id, written]);
  if (!found) return null;
  const { read, history } = found;
  if (!read) return <EmptyState words={t('dataset_record_gone')} />;
  const act = actTelling(tell);
  const { record, pack, stale, source, labels } = read;
  const save = (changed: RecordOf[ClaimTable]) => void act(saveRecord(table, changed), t('dataset_saved'));
  const remove = async () => {
    if (await act(deleteRecord(id), t('dataset_deleted'))) lead(listHash(table));
  };
  return (
    <div class="record">
      <h1>
        <bdi>{record.statement}</bdi>
      </h1>
      <p class="soft">
        <bdi>{source?.shortName ?? record.documentId}</bdi>
        {' · '}
        <a class="way" href={panelAddress(sourceRoute(record.documentId, record.locator))}>
          {t('ui_source_show')}
        </a>
        {' · '}
        {pack === null ? t('dataset_origin_mine') : t('dataset_from_pack', pack)}
      </p>
      <Stale stale={stale} act={act} />
      <Facts read={read} />
      <Fold summary={t('dataset_edit')}>
        {'subject' in record ? (
          <RelationForm key={written} id={id} record={record} names={labels} onSave={save} />
        ) : (
          <FigureForm key={written} id={id} record={record} names={labels} onSave={save} />
        )}
      </Fold>
      <Button onClick={() => void remove()}>{t('dataset_delete')}</Button>
      {history.length > 0 && (
        <Fold summary={plural('dataset_changes', history.length)}>
          <History lines={history} />
        </Fold>
      )}
    </div>
  );
}

/** Every field, and what the pack says of it where the user says something else. */
function Facts({ read: { record, original, labels } }: { read: Read }): JSX.Element {
  const before = (original ?? record) as unknown as Record<string, unknown>;
  const now = record as unknown as Record<string, unknown>;
  const fields = [...new Set([...Object.keys(now), ...Object.keys(before)])].filter(
    (field) =>
      !sameJson(now[field], before[field]) ||
      !(APART.has(field) || (ENDS.has(field) && now['comparator'] === 'exact')),
  );
  return (
    <dl class="facts">
      {fields.map((field) => (
        <div key={field}>
          <dt>{fieldWords(field)}</dt>
          <dd dir="auto">
            {shown(field, now[field], labels)}
            {!sameJson(now[field], before[field]) && (
              <span class="soft basis">{t('dataset_original', shown(field, before[field], labels))}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
