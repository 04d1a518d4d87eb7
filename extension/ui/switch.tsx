import type { ComponentChildren, JSX } from 'preact';

interface SwitchProps {
  children: ComponentChildren;
  on: boolean;
  onChange: (on: boolean) => void;
  disabled?: boolean;
}

/** On or off, at once: a native checkbox with the role of a switch. */
export function Switch({ children, on, onChange, disabled }: SwitchProps): JSX.Element {
  return (
    <label class="switch">
      <span class="switch-words">{children}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
