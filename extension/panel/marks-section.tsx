import type { JSX } from 'preact';
import { plural } from '../platform/i18n.ts';
import type { PageSummary } from '../protocol/to-content.ts';
import type { StoredAnnotation } from '../store/rows.ts';
import { isFound } from './mark-order.ts';
import { MarksSwitch } from './marks-switch.tsx';
import { NoteItem } from './note-item.tsx';
import { useMarks } from './use-marks.ts';

interface MarksSectionProps {
  tabId: number;
  summary: PageSummary;
  onEdit: (row: StoredAnnotation) => void;
  onReveal: (id: string) => void;
}

/** The user's own marks on the page, those that need a look first. */
export function MarksSection({ tabId, summary, onEdit, onReveal }: MarksSectionProps): JSX.Element | null {
  const marks = useMarks(summary);
  if (marks.length === 0) return null;
  const changed = marks.filter(({ state }) => state === 'changed').length;
  return (
    <section class="list">
      <h2>{plural('panel_marks', marks.length)}</h2>
      {changed > 0 && <p class="notice">{plural('panel_marks_changed', changed)}</p>}
      {marks.some(isFound) && <MarksSwitch summary={summary} />}
      <ul class="plain-list">
        {marks.map((mark) => (
          <NoteItem
            key={mark.row.id}
            row={mark.row}
            mark={mark}
            tabId={tabId}
            onEdit={onEdit}
            onReveal={isFound(mark) ? onReveal : undefined}
          />
        ))}
      </ul>
    </section>
  );
}
