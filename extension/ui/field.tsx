/** A label and what is set under it: a line of text, or one of several. */
import { createContext, type JSX } from 'preact';
import { useContext, useId } from 'preact/hooks';

/** The names of the fields of a form that something is amiss with. */
export const AmissContext = createContext<ReadonlySet<string>>(new Set());

interface FieldProps {
  label: string;
  /** By which its form finds it. */
  name?: string;
  id?: string;
}

function useField({ name, id }: Omit<FieldProps, 'label'>) {
  const own = useId();
  const amiss = useContext(AmissContext);
  const invalid: boolean = name !== undefined && amiss.has(name);
  return { id: id ?? own, name, class: 'input', 'aria-invalid': invalid };
}

interface ChoiceProps<T extends string> extends FieldProps {
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
  /** Whether the label is for those who cannot see what stands around it. */
  hidden?: boolean;
}

/** One of several, as the browser's own list. */
export function Choice<T extends string>(props: ChoiceProps<T>): JSX.Element {
  const { label, value, options, onChange, hidden } = props;
  const field = useField(props);
  return (
    <div class="field">
      <label for={field.id} class={hidden ? 'unseen' : undefined}>
        {label}
      </label>
      <select {...field} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value as T)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface LineProps extends FieldProps {
  value: string;
  onInput: (value: string) => void;
  search?: boolean;
  /** How what is set here is written: "2025-03". */
  hint?: string;
  most?: number;
  isNumber?: boolean;
  required?: boolean;
}

export function Line(props: LineProps): JSX.Element {
  const { label, value, onInput, search = false, hint, most, isNumber, required } = props;
  const field = useField(props);
  const attributes = {
    ...field,
    dir: 'auto' as const,
    autocomplete: 'off' as const,
    spellcheck: false,
    placeholder: hint,
    maxLength: most,
    inputMode: isNumber ? ('decimal' as const) : undefined,
    required,
    // Blanks are nothing.
    pattern: required ? String.raw`.*\S.*` : undefined,
    value,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) => onInput(currentTarget.value),
  };
  return (
    <div class="field">
      <label for={field.id}>{label}</label>
      {search ? <input {...attributes} type="search" /> : <input {...attributes} type="text" />}
    </div>
  );
}
