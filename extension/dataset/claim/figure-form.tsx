/** A figure of a source: the number as written, what it counts, who counted, where and when. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { draftOfFigure, emptyFigure, figureOf, type FigureDraft } from '../../../src/dataset/claim-draft.ts';
import type { FigureClaim } from '../../../src/dataset/figure-claim.ts';
import { COMPARATORS, FIGURE_KINDS, MEASURES, POPULATIONS } from '../../../src/dataset/vocabulary.ts';
import { t, type MessageKey } from '../../platform/i18n.ts';
import { measureWords, populationWords } from '../../ui/figure-words.ts';
import { Choice, Line } from '../../ui/field.tsx';
import { comparatorWords, fieldWords, figureKindWords } from '../../ui/field-words.ts';
import { RecordForm, type FormProps } from './record-form.tsx';
import { PickField } from './pick-field.tsx';
import { SharedFields } from './shared-fields.tsx';

const STANCES = ['asserted', 'attributed', 'claimed', 'alleged', 'hedged'] as const;
const SPEAKERS = ['group', 'institution', 'person'] as const;
const ENTITIES = [
  ['placeId', ['place']],
  ['eventId', ['event']],
  ['counter', SPEAKERS],
  ['saidBy', SPEAKERS],
] as const;
const VALUE: Partial<Record<string, MessageKey>> = { between: 'dataset_value_from' };

export function FigureForm({ record, id, names, onSave }: FormProps<FigureClaim>): JSX.Element {
  const [draft, setDraft] = useState<FigureDraft>(() => (record ? draftOfFigure(record) : emptyFigure));
  const [picked, setPicked] = useState(names);
  const set = (part: Partial<FigureDraft>) => setDraft((now) => ({ ...now, ...part }));
  return (
    <RecordForm made={() => figureOf(draft, id, record)} onSave={onSave} isNew={record === null}>
      <Line
        name="textAsWritten"
        label={fieldWords('textAsWritten')}
        value={draft.textAsWritten}
        onInput={(textAsWritten) => set({ textAsWritten })}
      />
      <Line
        name="statement"
        label={fieldWords('statement')}
        value={draft.statement}
        onInput={(statement) => set({ statement })}
      />
      <div class="filters thirds">
        <Choice
          name="comparator"
          label={fieldWords('comparator')}
          value={draft.comparator}
          options={COMPARATORS.map((value) => ({ value: value as string, label: comparatorWords(value) }))}
          onChange={(comparator) => set({ comparator })}
        />
        {draft.comparator !== 'vague' && (
          <Line
            name="value"
            isNumber
            label={t(VALUE[draft.comparator] ?? 'field_value')}
            value={draft.value}
            onInput={(value) => set({ value })}
          />
        )}
        {draft.comparator === 'between' && (
          <Line
            name="value"
            isNumber
            label={t('dataset_value_to')}
            value={draft.upTo}
            onInput={(upTo) => set({ upTo })}
          />
        )}
        <Choice
          name="measure"
          label={fieldWords('measure')}
          value={draft.measure}
          options={MEASURES.map((value) => ({ value: value as string, label: measureWords(value) }))}
          onChange={(measure) => set({ measure })}
        />
        <Choice
          name="population"
          label={fieldWords('population')}
          value={draft.population}
          options={[
            { value: '', label: t('dataset_left_open') },
            ...POPULATIONS.map((value) => ({ value: value as string, label: populationWords(value) })),
          ]}
          onChange={(population) => set({ population })}
        />
        <Line name="unit" label={fieldWords('unit')} value={draft.unit} onInput={(unit) => set({ unit })} />
        <Choice
          name="kind"
          label={fieldWords('kind')}
          value={draft.kind}
          options={FIGURE_KINDS.map((value) => ({ value: value as string, label: figureKindWords(value) }))}
          onChange={(kind) => set({ kind })}
        />
      </div>
      {ENTITIES.map(([field, kinds]) => (
        <PickField
          key={field}
          name={field}
          label={fieldWords(field)}
          value={draft[field]}
          kinds={kinds}
          names={picked}
          onPick={(chosen, name) => {
            setPicked({ ...picked, [chosen]: name });
            set({ [field]: chosen });
          }}
        />
      ))}
      <SharedFields draft={draft} set={set} words={draft.textAsWritten} stances={STANCES} />
    </RecordForm>
  );
}
