/** Whom a figure names: what was read, the way to take it away, and to set one of the dataset. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EntityKind } from '../../src/dataset/vocabulary.ts';
import type { Reference } from '../../src/figures/figure.ts';
import { t } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { EntityPicker } from './entity-picker.tsx';

interface ReferenceFieldProps {
  label: string;
  value: Reference | null;
  kinds: readonly EntityKind[];
  onChange: (value: Reference | null) => void;
}

export function ReferenceField({ label, value, kinds, onChange }: ReferenceFieldProps): JSX.Element {
  const [looking, setLooking] = useState(false);
  if (looking)
    return (
      <EntityPicker
        label={label}
        begin={value?.text ?? ''}
        kinds={kinds}
        onPick={({ id, label: text }) => {
          onChange({ entity: id, text });
          setLooking(false);
        }}
      />
    );
  return (
    <div class="row reference">
      <span class="reference-name">{label}</span>
      <span>
        {value === null ? t('review_not_said') : <bdi>{value.text}</bdi>}
        {value?.entity === null && <span class="soft"> {t('review_not_listed')}</span>}
      </span>
      <Button look="quiet" label={t('review_set_of', label)} onClick={() => setLooking(true)}>
        {t('review_set')}
      </Button>
      {value && (
        <Button look="quiet" label={t('review_unset_of', label)} onClick={() => onChange(null)}>
          {t('review_unset')}
        </Button>
      )}
    </div>
  );
}
