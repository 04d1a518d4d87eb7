/** Where a person writes: the quote, a note, a rating. Typing stays in the extension's own page. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { noteOf, recordsOf, titleOf } from '../../src/annotation/read.ts';
import { t, type MessageKey } from '../platform/i18n.ts';
import type { StoreError } from '../store/outcome.ts';
import type { StoredAnnotation } from '../store/rows.ts';
import { undoAnnotation } from '../store/annotations.ts';
import { Button } from '../ui/button.tsx';
import { Conflict } from './conflict.tsx';
import { EditorQuote } from './editor-quote.tsx';
import { RatingField } from './rating-field.tsx';
import { save, type SaveResult } from './save.ts';
import { useChanges, useSay } from './said.ts';
import { newSubject, type Subject, type Typed } from './subject.ts';
import { useDraft } from './use-draft.ts';

const FAILED: Record<StoreError['code'], MessageKey> = {
  quota: 'annotation_failed_quota',
  newer: 'annotation_failed_newer',
  unavailable: 'annotation_failed_unavailable',
  invalid: 'annotation_failed_invalid',
  notFound: 'annotation_failed',
  conflict: 'annotation_failed',
  failed: 'annotation_failed',
};

interface EditorProps {
  subject: Subject;
  scaleId: string | null;
  onScale: (scaleId: string) => void;
  onClose: () => void;
}

function startOf({ kept, row, passage }: Subject): Typed {
  if (kept) return kept.typed;
  const rating = row?.annotation['sm:rating'];
  return {
    note: row ? noteOf(row.annotation) : '',
    step: rating ? { scaleId: rating.scaleId, stepId: rating.stepId } : null,
    explanation: rating?.explanation ?? '',
    records: row ? recordsOf(row.annotation) : passage.entity ? [passage.entity] : [],
  };
}

export function Editor({ subject, scaleId, onScale, onClose }: EditorProps): JSX.Element {
  const [typed, setTyped] = useState(() => startOf(subject));
  const [touched, setTouched] = useState(false);
  const [saving, setSaving] = useState(false);
  const [result, setResult] = useState<SaveResult | null>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft(subject, typed, touched);
  const say = useSay();
  const { changed } = useChanges();
  useEffect(() => note.current?.focus(), []);

  const type = (part: Partial<Typed>) => {
    setTyped((now) => ({ ...now, ...part }));
    setTouched(true);
  };
  const store = async (what: Subject, over?: StoredAnnotation) => {
    setSaving(true);
    const answer = await save(what, typed, await draft.settled(), over);
    setSaving(false);
    setResult(answer);
    if (answer.state !== 'saved') return draft.resume();
    const { seq } = answer.saved;
    const undo = () => void undoAnnotation(seq).then(changed);
    changed();
    say({ words: t('annotation_saved'), ...(subject.row ? { undo } : {}) });
    onClose();
  };
  const discard = async () => {
    await draft.drop();
    onClose();
  };
  const title = subject.row ? titleOf(subject.row.annotation) : subject.passage.title;
  const isPrivate = subject.passage?.private ?? false;
  return (
    <form
      class="editor"
      aria-labelledby="editor-title"
      onSubmit={(event) => {
        event.preventDefault();
        void store(subject);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void store(subject);
      }}
    >
      <h1 id="editor-title">{t(subject.row ? 'annotation_edit' : 'annotation_new')}</h1>
      <EditorQuote subject={subject} title={title} />
      {subject.kept && <p class="notice">{t('annotation_kept')}</p>}
      <div class="field">
        <label for="note">{t('annotation_note')}</label>
        <textarea
          id="note"
          class="input"
          ref={note}
          dir="auto"
          value={typed.note}
          maxLength={100_000}
          onInput={(event) => type({ note: event.currentTarget.value })}
        />
      </div>
      <RatingField
        scaleId={scaleId}
        step={typed.step}
        explanation={typed.explanation}
        onScale={onScale}
        onRate={(step) => type({ step })}
        onExplain={(explanation) => type({ explanation })}
      />
      {isPrivate && <p class="notice">{t('annotation_private')}</p>}
      {result?.state === 'failed' && (
        <p class="notice" role="alert">
          {t(FAILED[result.code])}
        </p>
      )}
      {result?.state === 'conflict' && (
        <Conflict
          theirs={result.theirs}
          onKeepMine={() =>
            void (result.theirs
              ? store(subject, result.theirs)
              : store(subject.row ? copyOf(subject.row) : newSubject(subject.passage)))
          }
          onKeepTheirs={() => void discard()}
        />
      )}
      <div class="row editor-foot">
        <button type="submit" class="button button-primary" disabled={saving}>
          {t(isPrivate ? 'annotation_save_private' : 'annotation_save')}
        </button>
        <Button onClick={onClose}>
          {t(touched && !isPrivate ? 'annotation_later' : 'annotation_close')}
        </Button>
        {(touched || subject.kept) && (
          <Button look="quiet" onClick={() => void discard()}>
            {t('annotation_discard')}
          </Button>
        )}
      </div>
    </form>
  );
}

/** Where the other window deleted it: the same words as a new annotation, since an id is never used again. */
function copyOf(row: StoredAnnotation): Subject {
  const id = `urn:uuid:${crypto.randomUUID()}` as const;
  const { rev: _, ...rest } = row;
  return { id, row: { ...rest, id, rev: '', annotation: { ...row.annotation, id } } };
}
