import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t, type MessageKey } from '../../platform/i18n.ts';
import type { Problems } from './finished.ts';

const WORDS: Record<'address' | 'date' | 'missing', MessageKey> = {
  address: 'editor_problem_address',
  date: 'editor_problem_date',
  missing: 'editor_problem_missing',
};

interface FieldProps {
  /** Also the name under which `problems` has what is the matter with it. */
  id: string;
  label: string;
  value: string;
  onInput: (value: string) => void;
  problems: Problems;
  maxLength?: number;
  look?: 'line' | 'area' | 'address' | 'day';
  /** A short word on what is meant. */
  means?: string;
  /** Takes the keyboard when it comes: its row has just been added. */
  isNew?: boolean;
}

/** A labelled field that says below itself what is the matter with it. */
export function Field({
  id,
  label,
  value,
  onInput,
  problems,
  maxLength = 400,
  look = 'line',
  means,
  isNew = false,
}: FieldProps): JSX.Element {
  const problem = problems.get(id);
  const described = [means && `${id}-means`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isNew) input.current?.focus();
  }, []);
  const shared = {
    id,
    ref: input,
    class: 'input',
    dir: look === 'address' ? ('ltr' as const) : ('auto' as const),
    value,
    maxLength: look === 'address' ? 8000 : maxLength,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': described || undefined,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {look === 'area' ? (
        <textarea
          {...shared}
          class="input input-short"
          rows={2}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      ) : (
        <input
          {...shared}
          {...(look === 'day'
            ? { type: 'date' as const }
            : { type: 'text' as const, inputMode: look === 'address' ? ('url' as const) : undefined })}
          autocomplete="off"
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
      {means && (
        <p class="soft" id={`${id}-means`}>
          {means}
        </p>
      )}
      {problem && (
        <p class="notice" id={`${id}-problem`}>
          {t(WORDS[problem])}
        </p>
      )}
    </div>
  );
}
