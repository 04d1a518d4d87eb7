/** Where a person writes: the quote, what is claimed, a note, evidence; the rest under *More*. Typing stays in the extension's own page. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { titleOf, urlOf, writingOf } from '../../src/annotation/read.ts';
import { BLANK_WRITING } from '../../src/annotation/writing.ts';
import { t, type MessageKey } from '../platform/i18n.ts';
import type { StoreError } from '../store/outcome.ts';
import type { StoredAnnotation } from '../store/rows.ts';
import { undoAnnotation } from '../store/annotations.ts';
import { restoreDraft } from '../store/drafts.ts';
import { Button } from '../ui/button.tsx';
import { Conflict } from './conflict.tsx';
import { EditorQuote } from './editor-quote.tsx';
import { LazyFold } from './lazy-fold.tsx';
import { lazy } from '../ui/lazy.tsx';
import { save, type SaveResult } from './save.ts';
import { useChanges, useSay } from './said.ts';
import { newSubject, type Subject } from './subject.ts';
import { useDraft } from './use-draft.ts';
import { claimFrom } from './writing/claim-words.ts';
import { EvidenceField } from './writing/evidence-field.tsx';
import { Field } from './writing/field.tsx';
import type { Fields } from './writing/fields.ts';
import { problemsOf, type Problems } from './writing/finished.ts';
import { moreWords } from './writing/more-words.ts';
import { NoteField } from './writing/note-field.tsx';
import { offersOf } from './writing/offers.ts';
import { typedOf, type Typed } from './writing/typed.ts';
import { useCompared } from './writing/use-compared.ts';

const MoreFields = lazy(async () => (await import('./writing/more-fields.tsx')).MoreFields);

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
  if (row) return typedOf(writingOf(row.annotation));
  const { entity, figure, figureWords, exact } = passage;
  const typed = typedOf({ ...BLANK_WRITING, records: entity ? [entity] : [] });
  return figure ? { ...typed, ...claimFrom(figure, figureWords ?? exact) } : typed;
}

/** What stands under *More* is opened where something there cannot be kept. */
const isUnderMore = (id: string): boolean => !/^(?:claim$|url-|archive-|accessed-)/.test(id);

const NO_PROBLEMS: Problems = new Map();

export function Editor({ subject, scaleId, onScale, onClose }: EditorProps): JSX.Element {
  const [typed, setTyped] = useState(() => startOf(subject));
  const [touched, setTouched] = useState(false);
  const [saving, setSaving] = useState(false);
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const [result, setResult] = useState<SaveResult | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const draft = useDraft(subject, typed, touched);
  const compared = useCompared(subject);
  const say = useSay();
  const { changed } = useChanges();

  const type: Fields['type'] = (change) => {
    setTyped((now) => ({ ...now, ...(typeof change === 'function' ? change(now) : change) }));
    setTouched(true);
  };
  const fields: Fields = { typed, type, problems };
  const store = async (what: Subject, over?: StoredAnnotation) => {
    const found = problemsOf(typed);
    setProblems(found);
    if (found.size > 0) return;
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
  useEffect(() => {
    // The first that cannot be kept, in the order of the page and wherever it is folded.
    const first = form.current?.querySelector<HTMLElement>('[aria-invalid]');
    if (problems.size > 0 && first) {
      for (let at = first.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
        at.open = true;
      first.focus();
    }
  }, [problems]);
  const discard = async () => {
    const dropped = await draft.drop();
    onClose();
    if (dropped) {
      const undo = () => void restoreDraft(dropped).then(changed);
      changed();
      say({ words: t('annotation_discarded'), undo });
    }
  };
  const title = subject.row ? titleOf(subject.row.annotation) : subject.passage.title;
  const isPrivate = subject.passage?.private ?? false;
  const more = moreWords(typed, subject.row?.annotation);
  return (
    <form
      ref={form}
      class="editor"
      aria-labelledby="editor-title"
      noValidate
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
      <Field
        id="claim"
        label={t('editor_claim')}
        look="area"
        maxLength={100_000}
        value={typed.claim}
        problems={problems}
        onInput={(claim) => type({ claim })}
      />
      <NoteField fields={fields} />
      <EvidenceField fields={fields} offered={offersOf(compared)} />
      <LazyFold
        class="fold more"
        open={more !== '' || [...problems.keys()].some(isUnderMore)}
        summary={
          <>
            {t('editor_more')}
            <span class="soft">
              {' '}
              <bdi>{more || t('editor_more_means')}</bdi>
            </span>
          </>
        }
      >
        {() => (
          <MoreFields
            fields={fields}
            compared={compared}
            url={subject.row ? urlOf(subject.row.annotation) : subject.passage.url}
            before={subject.row?.annotation}
            scaleId={scaleId}
            onScale={onScale}
          />
        )}
      </LazyFold>
      {isPrivate && <p class="notice">{t('annotation_private')}</p>}
      {problems.size > 0 && (
        <p class="notice" role="alert">
          {t('editor_problems')}
        </p>
      )}
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
