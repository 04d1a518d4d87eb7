import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
  /** Whether the label is for those who cannot see what stands around it. */
  hidden?: boolean;
}

/** One of several, as the browser's own list. */
export function Choice<T extends string>({
  label,
  value,
  options,
  onChange,
  hidden,
}: ChoiceProps<T>): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label for={id} class={hidden ? 'unseen' : undefined}>
        {label}
      </label>
      <select
        id={id}
        class="input"
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value as T)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface LineProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  search?: boolean;
}

export function Line({ label, value, onInput, search = false }: LineProps): JSX.Element {
  const id = useId();
  const props = {
    id,
    class: 'input',
    dir: 'auto' as const,
    autocomplete: 'off' as const,
    spellcheck: false,
    value,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) => onInput(currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {search ? <input {...props} type="search" /> : <input {...props} type="text" />}
    </div>
  );
}
