import type { JSX } from 'preact';
import { RATING_SCALES } from '../../src/annotation/ratings.ts';
import { t } from '../platform/i18n.ts';

interface ScalePickerProps {
  /** Null where the desk has chosen none yet. */
  chosen: string | null;
  onChoose: (scaleId: string | null) => void;
  /** Offers "none" as well: for the options, where a choice can be taken back. */
  withNone?: boolean;
}

/** The scales with their steps in sight, so that one is chosen by its words and not by its name. */
export const ScalePicker = ({ chosen, onChoose, withNone = false }: ScalePickerProps): JSX.Element => (
  <fieldset class="scales">
    <legend class="unseen">{t('rating_scales')}</legend>
    {withNone && (
      <label class="scale">
        <input type="radio" name="scale" checked={chosen === null} onChange={() => onChoose(null)} />
        <span class="scale-name">{t('rating_none')}</span>
      </label>
    )}
    {RATING_SCALES.map(({ id, name, language, steps }) => (
      <label key={id} class="scale">
        <input type="radio" name="scale" checked={chosen === id} onChange={() => onChoose(id)} />
        <span class="scale-name" lang={language}>
          {name}
        </span>
        <span class="scale-steps" lang={language}>
          {steps.map(({ label }) => label).join(' · ')}
        </span>
      </label>
    ))}
  </fieldset>
);
