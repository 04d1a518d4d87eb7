import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { PickEntity } from '../pick-entity.tsx';

interface PickFieldProps {
  label: string;
  /** An entity's id; empty where none is chosen. */
  value: string;
  names: Readonly<Record<string, string>>;
  onPick: (id: string, name: string) => void;
}

/** One entity as a field: who is chosen, or the search for one. */
export function PickField({ label, value, names, onPick }: PickFieldProps): JSX.Element {
  if (value === '')
    return (
      <PickEntity
        label={label}
        choose={(name) => t('dataset_pick', name)}
        onPick={(hit) => onPick(hit.id, hit.label)}
      />
    );
  const name = names[value] ?? value;
  return (
    <div class="field">
      <span class="field-name">{label}</span>
      <span class="row">
        <bdi>{name}</bdi>
        <Button look="quiet" label={t('dataset_pick_clear_of', label, name)} onClick={() => onPick('', '')}>
          {t('dataset_pick_clear')}
        </Button>
      </span>
    </div>
  );
}
