/** Label, description and kind, each with what the pack says where the user says something else. */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Entity } from '../../src/dataset/entity.ts';
import { ENTITY_KINDS, type EntityKind } from '../../src/dataset/vocabulary.ts';
import { t } from '../platform/i18n.ts';
import type { EntityEdit } from '../store/edit-entity.ts';
import { Button } from '../ui/button.tsx';
import { Form, NOTHING_AMISS } from '../ui/form.tsx';
import { Fold } from '../ui/fold.tsx';
import { kindWords } from '../ui/kind-words.ts';
import { Choice, Line } from '../ui/field.tsx';

interface FieldsProps {
  entity: Entity;
  /** What the pack says, where the user corrected it. */
  original: Entity | null;
  edit: (edit: EntityEdit) => Promise<boolean>;
}

interface FieldProps<T extends string> {
  saveLabel: string;
  shown: T;
  /** What the pack says, in words. */
  original: string | undefined;
  children: (value: T, set: (value: T) => void) => ComponentChildren;
  onSave: (value: T) => void;
}

/**
 * One field with its own *Save*, and with what the pack says where that differs. A list is saved by its button as well:
 * arrows go through it one by one.
 */
function Field<T extends string>({
  saveLabel,
  shown,
  original,
  children,
  onSave,
}: FieldProps<T>): JSX.Element {
  // What was typed holds until another value is shown.
  const [typed, setTyped] = useState({ value: shown, over: shown });
  const value = typed.over === shown ? typed.value : shown;
  const isNew = value.trim() !== '' && value !== shown;
  return (
    <Form amiss={NOTHING_AMISS} onSave={() => isNew && onSave(value.trim() as T)}>
      {children(value, (next) => setTyped({ value: next, over: shown }))}
      {original !== undefined && <p class="soft">{t('dataset_original', original)}</p>}
      <Button disabled={!isNew} label={saveLabel} onClick={() => onSave(value.trim() as T)}>
        {t('dataset_save')}
      </Button>
    </Form>
  );
}

const unlike = (original: string | undefined, shown: string): string | undefined =>
  original === shown ? undefined : original;

export function Fields({ entity, original, edit }: FieldsProps): JSX.Element {
  const { label, description, kind } = entity;
  return (
    <Fold summary={t('dataset_edit')}>
      <Field
        saveLabel={t('dataset_save_label')}
        shown={label.en}
        original={unlike(original?.label.en, label.en)}
        onSave={(value) => void edit({ field: 'label/en', value })}
      >
        {(value, set) => <Line label={t('dataset_label')} value={value} onInput={set} />}
      </Field>
      <Field
        saveLabel={t('dataset_save_description')}
        shown={description}
        original={unlike(original?.description, description)}
        onSave={(value) => void edit({ field: 'description', value })}
      >
        {(value, set) => <Line label={t('dataset_description')} value={value} onInput={set} />}
      </Field>
      <Field<EntityKind>
        saveLabel={t('dataset_save_kind')}
        shown={kind}
        original={original && original.kind !== kind ? kindWords(original.kind) : undefined}
        onSave={(value) => void edit({ field: 'kind', value })}
      >
        {(value, set) => (
          <Choice
            label={t('dataset_kind')}
            value={value}
            options={ENTITY_KINDS.map((one) => ({ value: one, label: kindWords(one) }))}
            onChange={set}
          />
        )}
      </Field>
    </Fold>
  );
}
