/** Whom a figure names: what was read, the way to take it away, and to set one of the dataset. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { EntityKind } from '../../src/dataset/vocabulary.ts';
import type { Reference } from '../../src/figures/figure.ts';
import { t } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { useChange } from '../ui/use-change.ts';
import { findEntities } from './find-entities.ts';
import { EntityPicker } from '../ui/entity-picker.tsx';

interface ReferenceFieldProps {
  label: string;
  value: Reference | null;
  kinds: readonly EntityKind[];
  onChange: (value: Reference | null) => void;
}

/** The keyboard goes into the search and, when it ends, back to the button that opened it. */
export function ReferenceField({ label, value, kinds, onChange }: ReferenceFieldProps): JSX.Element {
  const [looking, setLooking] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  useChange(looking, () => frame.current?.querySelector<HTMLElement>('input, button')?.focus());
  return (
    <div ref={frame}>
      {looking ? (
        <EntityPicker
          label={label}
          begin={value?.text ?? ''}
          find={(typed) => findEntities(typed, kinds)}
          onPick={({ id, label: text }) => {
            onChange({ entity: id, text });
            setLooking(false);
          }}
          onLeave={() => setLooking(false)}
        />
      ) : (
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
      )}
    </div>
  );
}
