import type { ComponentChildren, JSX } from 'preact';

interface EmptyStateProps {
  words: string;
  /** What one can do about it. */
  children?: ComponentChildren;
}

/** An honest nothing. */
export function EmptyState({ words, children }: EmptyStateProps): JSX.Element {
  return (
    <div class="empty">
      <p>{words}</p>
      {children}
    </div>
  );
}
