/** Label, description and kind, each with what the pack says where the user says something else. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Entity } from '../../src/dataset/entity.ts';
import { ENTITY_KINDS } from '../../src/dataset/vocabulary.ts';
import { t } from '../platform/i18n.ts';
import type { EntityEdit } from '../store/edit-entity.ts';
import { Button } from '../ui/button.tsx';
import { Fold } from '../ui/fold.tsx';
import { kindWords } from '../ui/kind-words.ts';
import { Choice, Line } from './choice.tsx';

interface FieldsProps {
  entity: Entity;
  /** What the pack says, where the user corrected it. */
  original: Entity | null;
  edit: (edit: EntityEdit) => Promise<boolean>;
}

interface FieldProps {
  label: string;
  saveLabel: string;
  shown: string;
  original: string | undefined;
  onSave: (value: string) => void;
}

/** One line of text with its own *Save*, and with what the pack says where that differs. */
function Field({ label, saveLabel, shown, original, onSave }: FieldProps): JSX.Element {
  // What was typed holds until another value is shown.
  const [typed, setTyped] = useState({ value: shown, over: shown });
  const value = typed.over === shown ? typed.value : shown;
  return (
    <>
      <Line label={label} value={value} onInput={(next) => setTyped({ value: next, over: shown })} />
      <Original words={original === shown ? undefined : original} />
      <Button
        disabled={value.trim() === '' || value === shown}
        label={saveLabel}
        onClick={() => onSave(value.trim())}
      >
        {t('dataset_save')}
      </Button>
    </>
  );
}

const Original = ({ words }: { words: string | undefined }): JSX.Element | null =>
  words === undefined ? null : <p class="soft">{t('dataset_original', words)}</p>;

export function Fields({ entity, original, edit }: FieldsProps): JSX.Element {
  return (
    <Fold summary={t('dataset_edit')}>
      <Field
        label={t('dataset_label')}
        saveLabel={t('dataset_save_label')}
        shown={entity.label.en}
        original={original?.label.en}
        onSave={(value) => void edit({ field: 'label/en', value })}
      />
      <Field
        label={t('dataset_description')}
        saveLabel={t('dataset_save_description')}
        shown={entity.description}
        original={original?.description}
        onSave={(value) => void edit({ field: 'description', value })}
      />
      <Choice
        label={t('dataset_kind')}
        value={entity.kind}
        options={ENTITY_KINDS.map((kind) => ({ value: kind, label: kindWords(kind) }))}
        onChange={(value) => void edit({ field: 'kind', value })}
      />
      <Original words={original && original.kind !== entity.kind ? kindWords(original.kind) : undefined} />
    </Fold>
  );
}
