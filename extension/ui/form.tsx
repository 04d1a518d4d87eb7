/** The frame of what is set by hand: Enter saves from any line, and what is amiss has the keyboard next. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { AmissContext } from './field.tsx';

export const NOTHING_AMISS: ReadonlySet<string> = new Set();

interface FormProps {
  children: ComponentChildren;
  /** The names of fields that something is amiss with. A new set is a new try. */
  amiss: ReadonlySet<string>;
  onSave: () => void;
  class?: string;
}

export function Form({ children, amiss, onSave, class: look }: FormProps): JSX.Element {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (amiss.size > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [amiss]);
  return (
    <form
      ref={form}
      class={look}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <AmissContext.Provider value={amiss}>{children}</AmissContext.Provider>
    </form>
  );
}

/** The button that saves the form it stands in. */
export const Save = ({ children, first = false }: { children: string; first?: boolean }): JSX.Element => (
  <button type="submit" class={`button button-${first ? 'primary' : 'plain'}`}>
    {children}
  </button>
);
