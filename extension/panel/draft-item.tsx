import type { JSX } from 'preact';
import { quoteOf, titleOf } from '../../src/annotation/read.ts';
import { t } from '../platform/i18n.ts';
import type { StoredAnnotation, StoredDraft } from '../store/rows.ts';
import { Button } from '../ui/button.tsx';
import { Markdown } from '../ui/markdown.tsx';
import { subjectOfDraft, type Subject } from './subject.ts';

interface DraftItemProps {
  draft: StoredDraft;
  rows: readonly StoredAnnotation[];
  onEdit: (subject: Subject) => void;
  onDrop: () => void;
}

/** Something typed and not saved: one goes on with it, or throws it away. */
export function DraftItem({ draft, rows, onEdit, onDrop }: DraftItemProps): JSX.Element {
  const subject = subjectOfDraft(draft, rows);
  const quote = subject?.row ? quoteOf(subject.row.annotation)?.exact : subject?.passage?.exact;
  const title = subject?.row ? titleOf(subject.row.annotation) : subject?.passage?.title;
  return (
    <li class="note">
      <blockquote class="note-quote" dir="auto">
        {quote || title || t('annotation_draft_orphan')}
      </blockquote>
      {subject?.kept?.typed.note && <Markdown text={subject.kept.typed.note} />}
      <div class="row">
        {subject && (
          <Button look="quiet" onClick={() => onEdit(subject)}>
            {t('annotation_draft_go_on')}
          </Button>
        )}
        <Button look="quiet" onClick={onDrop}>
          {t('annotation_discard')}
        </Button>
      </div>
    </li>
  );
}
