import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';

interface LazyFoldProps {
  summary: ComponentChildren;
  /** Made when it is first opened: a page may have a thousand rows. */
  children: () => ComponentChildren;
  class?: string;
  open?: boolean;
}

export function LazyFold({
  summary,
  children,
  class: name = 'fold',
  open = false,
}: LazyFoldProps): JSX.Element {
  const [seen, setSeen] = useState(open);
  return (
    <details
      class={name}
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open) setSeen(true);
      }}
    >
      <summary>{summary}</summary>
      {seen && <div class="fold-body">{children()}</div>}
    </details>
  );
}
