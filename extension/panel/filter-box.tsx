import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

interface FilterBoxProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  /** Shown above the box; else only a screen reader hears it, and the box says it itself. */
  visible?: boolean;
}

export function FilterBox({ label, value, onInput, visible = false }: FilterBoxProps): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label for={id} class={visible ? undefined : 'unseen'}>
        {label}
      </label>
      <input
        id={id}
        class="input"
        type="search"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        placeholder={visible ? undefined : label}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
