import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { EntityKind } from '../../../src/dataset/vocabulary.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { EntityPicker } from '../../ui/entity-picker.tsx';
import { useChange } from '../../ui/use-change.ts';
import { findEntities } from '../find-entities.ts';

interface PickFieldProps {
  label: string;
  name: string;
  /** An entity's id; empty where none is chosen. */
  value: string;
  /** Those that it may be; all where it may be any. */
  kinds?: readonly EntityKind[];
  names: Readonly<Record<string, string>>;
  onPick: (id: string, name: string) => void;
}

/** One entity as a field: who is chosen, or the search for one. The keyboard stays in it when the one takes the other's place. */
export function PickField({ label, name, value, kinds, names, onPick }: PickFieldProps): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  useChange(value, () => frame.current?.querySelector<HTMLElement>('button, input')?.focus());
  return (
    <div ref={frame}>
      {value === '' ? (
        <EntityPicker
          label={label}
          name={name}
          find={(typed) => findEntities(typed, kinds ? { kinds } : {})}
          onPick={(hit) => onPick(hit.id, hit.label)}
        />
      ) : (
        <Picked label={label} name={names[value] ?? value} onClear={() => onPick('', '')} />
      )}
    </div>
  );
}

interface PickedProps {
  label: string;
  name: string;
  onClear: () => void;
}

const Picked = ({ label, name, onClear }: PickedProps): JSX.Element => (
  <div class="field">
    <span class="field-name">{label}</span>
    <span class="row">
      <bdi>{name}</bdi>
      <Button look="quiet" label={t('dataset_pick_clear_of', label, name)} onClick={onClear}>
        {t('dataset_pick_clear')}
      </Button>
    </span>
  </div>
);
