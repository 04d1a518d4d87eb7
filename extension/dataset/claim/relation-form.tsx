/** A relation of a source: who stands how to whom, and who says so. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  draftOfRelation,
  emptyRelation,
  relationOf,
  type RelationDraft,
} from '../../../src/dataset/claim-draft.ts';
import type { Relation } from '../../../src/dataset/relation.ts';
import { PREDICATES } from '../../../src/dataset/vocabulary.ts';
import { t } from '../../platform/i18n.ts';
import { predicateWords } from '../../ui/predicate-words.ts';
import { Choice, Line } from '../../ui/field.tsx';
import { fieldWords } from '../../ui/field-words.ts';
import { RecordForm, type FormProps } from './record-form.tsx';
import { PickField } from './pick-field.tsx';
import { SharedFields } from './shared-fields.tsx';

export function RelationForm({ record, id, names, onSave }: FormProps<Relation>): JSX.Element {
  const [draft, setDraft] = useState<RelationDraft>(() => (record ? draftOfRelation(record) : emptyRelation));
  const [words, setWords] = useState('');
  const [picked, setPicked] = useState(names);
  const set = (part: Partial<RelationDraft>) => setDraft((now) => ({ ...now, ...part }));
  const pick = (field: 'subject' | 'object' | 'assertedBy') => (
    <PickField
      name={field}
      label={fieldWords(field)}
      value={draft[field]}
      names={picked}
      onPick={(chosen, name) => {
        setPicked({ ...picked, [chosen]: name });
        set({ [field]: chosen });
      }}
    />
  );
  return (
    <RecordForm made={() => relationOf(draft, id, record)} onSave={onSave} isNew={record === null}>
      {pick('subject')}
      <Choice
        name="predicate"
        label={fieldWords('predicate')}
        value={draft.predicate}
        options={PREDICATES.map((value) => ({ value: value as string, label: predicateWords(value) }))}
        onChange={(predicate) => set({ predicate })}
      />
      {pick('object')}
      <Line
        name="statement"
        label={fieldWords('statement')}
        value={draft.statement}
        onInput={(statement) => set({ statement })}
      />
      {pick('assertedBy')}
      {draft.assertedBy === '' && (
        <Line
          name="attributionAsWritten"
          label={fieldWords('attributionAsWritten')}
          value={draft.attributionAsWritten}
          onInput={(attributionAsWritten) => set({ attributionAsWritten })}
        />
      )}
      <Line label={t('dataset_place_words')} value={words} onInput={setWords} />
      <SharedFields draft={draft} set={set} words={words} />
    </RecordForm>
  );
}
