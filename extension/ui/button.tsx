import type { ComponentChildren, JSX } from 'preact';

interface ButtonProps {
  children: ComponentChildren;
  onClick: () => void;
  /** `primary` at most once a view; `quiet` reads as text until it is pointed at. */
  look?: 'primary' | 'plain' | 'quiet';
  disabled?: boolean;
  /** Where the visible words do not suffice by themselves. */
  label?: string;
  /** A button that shows or hides something names its state and the id of the thing. */
  expanded?: boolean;
  controls?: string;
  pressed?: boolean;
}

export function Button({
  children,
  onClick,
  look = 'plain',
  disabled,
  label,
  expanded,
  controls,
  pressed,
}: ButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class={`button button-${look}`}
      disabled={disabled}
      aria-label={label}
      aria-expanded={expanded}
      aria-controls={expanded ? controls : undefined}
      aria-pressed={pressed}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
