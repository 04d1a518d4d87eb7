import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ratingScale, type Rating } from '../../src/annotation/ratings.ts';
import { t } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { ScalePicker } from '../ui/scale-picker.tsx';
import type { Typed } from './writing/typed.ts';

interface RatingFieldProps {
  /** The desk's scale; null until it has chosen one. */
  scaleId: string | null;
  step: Typed['step'];
  explanation: string;
  /** The rating that is stored: on a scale that is gone it is shown in its own words. */
  before: Rating | undefined;
  onScale: (scaleId: string) => void;
  onRate: (step: Typed['step']) => void;
  onExplain: (explanation: string) => void;
}

/** The rating, by the desk's own scale. Nothing is preselected, and no rating at all is a full answer. */
export function RatingField(props: RatingFieldProps): JSX.Element {
  const { step, explanation, before, onScale, onRate, onExplain } = props;
  const [choosing, setChoosing] = useState(false);
  const [looked, setLooked] = useState<string | null>(null);
  const steps = useRef<HTMLInputElement>(null);
  // A rating that was given on another scale stays on that one until it is taken back.
  const scale = ratingScale(step?.scaleId ?? props.scaleId);
  const hasScale = scale !== undefined;
  useEffect(() => {
    if (choosing && hasScale) steps.current?.focus();
  }, [choosing, hasScale]);
  if (!scale && step && before) {
    return (
      <div class="row">
        <span>
          {t('rating_rating')}: <bdi>{before.label}</bdi>
        </span>
        <Button onClick={() => onRate(null)}>{t('rating_take_back')}</Button>
      </div>
    );
  }
  if (!scale && !choosing) {
    return (
      <div class="row">
        <Button onClick={() => setChoosing(true)}>{t('rating_choose')}</Button>
      </div>
    );
  }
  if (!scale) {
    return (
      <div class="field">
        <p class="soft">{t('rating_choose_once')}</p>
        {/* Looking through them by key must not choose the first that is passed. */}
        <ScalePicker chosen={looked} onChoose={setLooked} />
        <div class="row">
          <Button disabled={looked === null} onClick={() => looked && onScale(looked)}>
            {t('rating_use_scale')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <>
      <fieldset class="field rating">
        <legend>{t('rating_rating')}</legend>
        <div class="steps">
          <label class="step">
            <input
              ref={steps}
              type="radio"
              name="step"
              checked={step === null}
              onChange={() => onRate(null)}
            />
            <span>{t('rating_not_rated')}</span>
          </label>
          {scale.steps.map(({ id, label }) => (
            <label key={id} class="step">
              <input
                type="radio"
                name="step"
                checked={step?.stepId === id}
                onChange={() => onRate({ scaleId: scale.id, stepId: id })}
              />
              <span lang={scale.language}>{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {step && (
        <div class="field">
          <label for="why">{t('rating_why')}</label>
          <input
            id="why"
            class="input"
            dir="auto"
            value={explanation}
            onInput={(event) => onExplain(event.currentTarget.value)}
          />
        </div>
      )}
    </>
  );
}
