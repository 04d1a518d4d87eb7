/** What was published and is not any more as it was, with the old value; and why, where something is being changed now. */
import type { JSX } from 'preact';
import type { Annotation } from '../../../src/annotation/annotation.ts';
import { CORRECTED, correctionsOf, type Corrected } from '../../../src/annotation/corrections.ts';
import { plural, t, type MessageKey } from '../../platform/i18n.ts';
import { dateWords } from '../../ui/date-words.ts';
import { Fold } from '../../ui/fold.tsx';
import { Field } from './field.tsx';
import type { Fields } from './fields.ts';
import { writingFrom } from './finished.ts';

const FIELD: Record<Corrected, MessageKey> = {
  claim: 'editor_claim',
  saidBy: 'editor_said_by',
  saidOn: 'editor_said_on',
  rating: 'rating_rating',
  explanation: 'rating_why',
  note: 'annotation_note',
  status: 'editor_status',
};

const isOurs = (field: string): field is Corrected => (CORRECTED as readonly string[]).includes(field);
const fieldWords = (field: string): string => (isOurs(field) ? t(FIELD[field]) : field);

export function Corrections({
  before,
  fields: { typed, type, problems },
}: {
  before: Annotation;
  fields: Fields;
}): JSX.Element | null {
  const coming = correctionsOf(before, writingFrom(typed, before), before.modified, '');
  return (
    <>
      {coming.length > 0 && (
        <Field
          id="why-changed"
          label={t('editor_why_changed')}
          means={t('editor_why_changed_means')}
          value={typed.why}
          problems={problems}
          onInput={(text) => type({ why: text })}
        />
      )}
      {before.corrections.length > 0 && (
        <Fold summary={plural('editor_corrections', before.corrections.length)}>
          <ul class="plain-list">
            {before.corrections.map(({ at, field, from, to, why }) => (
              <li key={`${at} ${field}`} class="record-line">
                <p class="soft">
                  <time dateTime={at}>{dateWords(at.slice(0, 10))}</time> {fieldWords(field)}
                </p>
                <p dir="auto">
                  <del>{from || t('editor_correction_nothing')}</del>{' '}
                  <ins>{to || t('editor_correction_nothing')}</ins>
                </p>
                {why && (
                  <p class="soft" dir="auto">
                    {why}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
