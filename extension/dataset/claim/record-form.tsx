import type { ComponentChildren, JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Problem } from '../../../src/dataset/exchange/problem.ts';
import type { Result } from '../../../src/dataset/result.ts';
import { t } from '../../platform/i18n.ts';
import { Form, Save } from '../../ui/form.tsx';
import { fieldWords } from '../../ui/field-words.ts';
import { problemWords } from '../exchange/problem-words.ts';

export interface FormProps<T> {
  /** Null for a new one. */
  record: T | null;
  id: string;
  /** Of the entities that the record refers to. */
  names: Readonly<Record<string, string>>;
  onSave: (record: T) => void;
}

interface Props<T> {
  made: () => Result<T, Problem[]>;
  onSave: (record: T) => void;
  isNew: boolean;
  children: ComponentChildren;
}

/** Fields of a record that one field of the form sets. */
const SET_BY: Readonly<Record<string, string>> = {
  low: 'value',
  high: 'value',
  sources: 'source',
  aliases: 'label',
};

/** `/figureClaims/0/low` and `/low` are of one field. */
function fieldOf({ pointer = '' }: Problem): string {
  const field = pointer.replace(/^\/\w+\/0(?=\/|$)/, '').split('/')[1] ?? '';
  return SET_BY[field] ?? field;
}

/** A record is complete or nothing of it is saved: what is missing is said beside the button. */
export function RecordForm<T>({ made, onSave, isNew, children }: Props<T>): JSX.Element {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const save = () => {
    const record = made();
    setProblems(record.ok ? [] : record.error);
    if (record.ok) onSave(record.value);
  };
  const open = useMemo(() => new Map(problems.map((problem) => [fieldOf(problem), problem])), [problems]);
  const amiss = useMemo(() => new Set(open.keys()), [open]);
  return (
    <Form amiss={amiss} onSave={save}>
      {children}
      <div role="alert">
        {open.size > 0 && (
          <div class="notice">
            <p>{t('dataset_form_open')}</p>
            <ul class="plain-list">
              {[...open].map(([field, problem]) => (
                <li key={field}>
                  {fieldWords(field)}
                  {problem.code === 'inconsistent' && <span class="soft"> {problemWords(problem)}</span>}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <Save first>{t(isNew ? 'dataset_form_add' : 'dataset_form_save')}</Save>
    </Form>
  );
}
