import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { noteOf } from '../../src/annotation/read.ts';
import { t } from '../platform/i18n.ts';
import type { StoredAnnotation } from '../store/rows.ts';
import { Button } from '../ui/button.tsx';
import { NoteBody } from './note-body.tsx';

interface ConflictProps {
  /** What another window made of it; null where it deleted it. */
  theirs: StoredAnnotation | null;
  onKeepMine: () => void;
  onKeepTheirs: () => void;
}

/** Two windows changed one annotation: neither wording vanishes by itself. Mine stands in the fields above. */
export function Conflict({ theirs, onKeepMine, onKeepTheirs }: ConflictProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div class="notice" role="alert" tabIndex={-1} ref={box}>
      <p>{t(theirs ? 'annotation_conflict' : 'annotation_conflict_deleted')}</p>
      {theirs && (
        <blockquote class="theirs">
          <NoteBody annotation={theirs.annotation} />
          {!noteOf(theirs.annotation) && <p class="soft">{t('annotation_no_note')}</p>}
        </blockquote>
      )}
      <div class="row">
        <Button onClick={onKeepMine}>
          {t(theirs ? 'annotation_conflict_mine' : 'annotation_conflict_again')}
        </Button>
        <Button onClick={onKeepTheirs}>
          {t(theirs ? 'annotation_conflict_theirs' : 'annotation_conflict_drop')}
        </Button>
      </div>
    </div>
  );
}
