/** A figure's own fields, each as it was read, to be set by hand. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  amiss,
  editedFigure,
  fieldsOf,
  type FigureField,
  type FigureFields,
} from '../../src/crosscheck/intake/edit-figure.ts';
import { COMPARATORS, MEASURES, POPULATIONS, type Comparator } from '../../src/dataset/vocabulary.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { typedNumber } from '../../src/figures/reading-policy.ts';
import type { Edit } from '../../src/crosscheck/intake/review.ts';
import { t, uiLanguage, type MessageKey } from '../platform/i18n.ts';
import { measureWords, populationWords } from '../ui/figure-words.ts';
import { Choice, Line } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { EditFoot } from './edit-foot.tsx';
import { ReferenceField } from './reference-field.tsx';

const COMPARATOR: Record<Comparator, MessageKey> = {
  exact: 'review_cmp_exact',
  atLeast: 'review_cmp_atLeast',
  moreThan: 'review_cmp_moreThan',
  atMost: 'review_cmp_atMost',
  lessThan: 'review_cmp_lessThan',
  about: 'review_cmp_about',
  nearly: 'review_cmp_nearly',
  between: 'review_cmp_between',
  vague: 'review_cmp_vague',
};

const FIELD: Record<FigureField, MessageKey> = {
  value: 'review_field_value',
  comparator: 'review_field_comparator',
  unit: 'review_field_unit',
  measure: 'review_field_measure',
  population: 'review_field_population',
  from: 'review_field_from',
  to: 'review_field_to',
  place: 'review_field_place',
  counter: 'review_field_counter',
};

interface FigureFormProps {
  /** As it stands now, and as it was read. */
  figure: Figure;
  read: Figure;
  onSave: (edit: Edit) => void;
  onClose: () => void;
}

/** A comparator with two ends or none is there only where it was read: it cannot be made of one number. */
const comparatorsFor = ({ comparator }: Figure): readonly Comparator[] =>
  COMPARATORS.filter((one) => one === comparator || (one !== 'between' && one !== 'vague'));

export function FigureForm({ figure, read, onSave, onClose }: FigureFormProps): JSX.Element {
  const [fields, setFields] = useState<FigureFields>(fieldsOf(figure));
  const [typed, setTyped] = useState(fields.value === null ? '' : String(fields.value));
  const [wanting, setWanting] = useState<ReadonlySet<FigureField>>(new Set());
  const set = <F extends FigureField>(field: F, value: FigureFields[F]) =>
    setFields((now) => ({ ...now, [field]: value }));
  const save = () => {
    const next = { ...fields, value: typed.trim() === '' ? null : typedNumber(typed) };
    const found = amiss(next);
    setWanting(new Set(found));
    if (found.length === 0) onSave({ kind: 'figure', figure: editedFigure(read, next) });
  };
  const pick = (field: 'measure' | 'population', all: readonly string[], words: (one: string) => string) => (
    <Choice
      name={field}
      label={t(FIELD[field])}
      value={fields[field] ?? ''}
      options={[
        { value: '', label: t('review_not_said') },
        ...all.map((value) => ({ value, label: words(value) })),
      ]}
      onChange={(value) => set(field, (value || null) as never)}
    />
  );
  const line = (field: 'unit' | 'from' | 'to', hint?: string) => (
    <Line
      name={field}
      label={t(FIELD[field])}
      most={30}
      hint={hint}
      value={fields[field] ?? ''}
      onInput={(value) => set(field, (field === 'unit' ? value : value.trim() || null) as never)}
    />
  );
  return (
    <Form class="edit" amiss={wanting} onSave={save}>
      <div class="fields">
        <Choice
          name="comparator"
          label={t(FIELD.comparator)}
          value={fields.comparator}
          options={comparatorsFor(figure).map((value) => ({ value, label: t(COMPARATOR[value]) }))}
          onChange={(comparator) => set('comparator', comparator)}
        />
        <Line name="value" label={t(FIELD.value)} isNumber most={24} value={typed} onInput={setTyped} />
        {line('unit')}
        {pick('measure', MEASURES, measureWords)}
        {pick('population', POPULATIONS, populationWords)}
        {line('from', '2025-03-03')}
        {line('to', '2025-03')}
      </div>
      <ReferenceField
        label={t(FIELD.place)}
        value={fields.place}
        kinds={['place']}
        onChange={(value) => set('place', value)}
      />
      <ReferenceField
        label={t(FIELD.counter)}
        value={fields.counter}
        kinds={['group', 'institution', 'person']}
        onChange={(value) => set('counter', value)}
      />
      {wanting.size > 0 && (
        <p class="notice" role="alert">
          {t(
            'review_edit_amiss',
            new Intl.ListFormat(uiLanguage()).format([...wanting].map((field) => t(FIELD[field]))),
          )}
        </p>
      )}
      <EditFoot onClose={onClose} />
    </Form>
  );
}
