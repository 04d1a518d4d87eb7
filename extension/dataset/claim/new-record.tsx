/** A record that is to be made; when it is, its own page follows. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t, type MessageKey } from '../../platform/i18n.ts';
import { saveRecord } from '../../store/edit-record.ts';
import type { RecordOf, RecordTable } from '../../store/rows.ts';
import { actTelling, type Tell } from '../act.ts';
import { recordHash, type RecordName } from '../route.ts';
import { EntityForm } from './entity-form.tsx';
import { FigureForm } from './figure-form.tsx';
import { RelationForm } from './relation-form.tsx';

const HEAD: Record<RecordName, MessageKey> = {
  entity: 'dataset_new_entity',
  figure: 'dataset_new_figure',
  relation: 'dataset_new_relation',
};

interface NewRecordProps {
  what: RecordName;
  tell: Tell;
  /** Goes to another view and keeps what was said. */
  lead: (hash: string) => void;
}

export function NewRecord({ what, tell, lead }: NewRecordProps): JSX.Element {
  const [id] = useState(() => `urn:uuid:${crypto.randomUUID()}`);
  const save = async <T extends RecordTable>(table: T, record: RecordOf[T]) => {
    if (await actTelling(tell)(saveRecord(table, record), t('dataset_saved'))) lead(recordHash(what, id));
  };
  return (
    <>
      <h1>{t(HEAD[what])}</h1>
      {what === 'entity' && <EntityForm id={id} onSave={(record) => void save('entities', record)} />}
      {what === 'figure' && (
        <FigureForm id={id} record={null} names={{}} onSave={(record) => void save('figures', record)} />
      )}
      {what === 'relation' && (
        <RelationForm id={id} record={null} names={{}} onSave={(record) => void save('relations', record)} />
      )}
    </>
  );
}
