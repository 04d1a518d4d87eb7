/** Label, description and kind, each with what the pack says where the user says something else. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Entity } from '../../src/dataset/entity.ts';
import { ENTITY_KINDS } from '../../src/dataset/vocabulary.ts';
import { t } from '../platform/i18n.ts';
import type { EntityEdit } from '../store/edit-entity.ts';
import type { HistoryLine } from '../store/queries/entity-history.ts';
import { Button } from '../ui/button.tsx';
import { Fold } from '../ui/fold.tsx';
import { kindWords } from '../ui/kind-words.ts';
import { Choice, Line } from './choice.tsx';

interface FieldsProps {
  entity: Entity;
  history: readonly HistoryLine[];
  edit: (edit: EntityEdit) => Promise<void>;
}

/** What the pack said of a field that is corrected now; undefined where it is not. */
const original = (history: readonly HistoryLine[], field: string): unknown => {
  const last = history.find((line) => line.field === field);
  return last && !last.deleted ? last.base : undefined;
};

export function Fields({ entity, history, edit }: FieldsProps): JSX.Element {
  const [label, setLabel] = useState(entity.label.en);
  const [description, setDescription] = useState(entity.description);
  const was = (field: string) => {
    const base = original(history, field);
    return typeof base === 'string' && <p class="soft">{t('dataset_original', base)}</p>;
  };
  return (
    <Fold summary={t('dataset_edit')}>
      <Line label={t('dataset_label')} value={label} onInput={setLabel} />
      {was('label/en')}
      <Button
        disabled={label.trim() === '' || label === entity.label.en}
        label={t('dataset_save_label')}
        onClick={() => void edit({ field: 'label/en', value: label.trim() })}
      >
        {t('dataset_save')}
      </Button>
      <Line label={t('dataset_description')} value={description} onInput={setDescription} />
      {was('description')}
      <Button
        disabled={description.trim() === '' || description === entity.description}
        label={t('dataset_save_description')}
        onClick={() => void edit({ field: 'description', value: description.trim() })}
      >
        {t('dataset_save')}
      </Button>
      <Choice
        label={t('dataset_kind')}
        value={entity.kind}
        options={ENTITY_KINDS.map((kind) => ({ value: kind, label: kindWords(kind) }))}
        onChange={(value) => void edit({ field: 'kind', value })}
      />
    </Fold>
  );
}
