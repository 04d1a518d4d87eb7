import type { ComponentChildren, JSX } from 'preact';

interface FoldProps {
  summary: ComponentChildren;
  children: ComponentChildren;
  open?: boolean;
}

/** Something for those who want it: `details`, so that find-in-page and screen readers know it without our help. */
export function Fold({ summary, children, open }: FoldProps): JSX.Element {
  return (
    <details class="fold" open={open}>
      <summary>{summary}</summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
