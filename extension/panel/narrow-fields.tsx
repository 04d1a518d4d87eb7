/** What narrows the lists, folded: most pages are short. */
import type { JSX } from 'preact';
import { t } from '../platform/i18n.ts';
import { Fold } from '../ui/fold.tsx';
import { kindWords } from '../ui/kind-words.ts';
import type { Narrowing } from './narrow.ts';

interface NarrowFieldsProps {
  value: Narrowing;
  counters: readonly string[];
  onChange: (value: Narrowing) => void;
}

const KINDS = ['figure', 'group', 'place', 'person', 'event'] as const;

export function NarrowFields({ value, counters, onChange }: NarrowFieldsProps): JSX.Element {
  const isOn = value.kind !== null || value.counter !== null || value.comparable;
  return (
    <Fold summary={t(isOn ? 'panel_narrow_on' : 'panel_narrow')}>
      <div class="narrow">
        <label>
          <span>{t('panel_narrow_kind')}</span>
          <select
            class="input"
            value={value.kind ?? ''}
            onChange={(event) =>
              onChange({ ...value, kind: (event.currentTarget.value || null) as Narrowing['kind'] })
            }
          >
            <option value="">{t('panel_narrow_all')}</option>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {kindWords(kind)}
              </option>
            ))}
          </select>
        </label>
        {counters.length > 0 && (
          <label>
            <span>{t('ui_col_counter')}</span>
            <select
              class="input"
              value={value.counter ?? ''}
              onChange={(event) => onChange({ ...value, counter: event.currentTarget.value || null })}
            >
              <option value="">{t('panel_narrow_all')}</option>
              {counters.map((counter) => (
                <option key={counter}>{counter}</option>
              ))}
            </select>
          </label>
        )}
        <label class="narrow-only">
          <input
            type="checkbox"
            checked={value.comparable}
            onChange={(event) => onChange({ ...value, comparable: event.currentTarget.checked })}
          />
          <span>{t('panel_narrow_comparable')}</span>
        </label>
      </div>
    </Fold>
  );
}
