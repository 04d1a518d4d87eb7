import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { LazyFold } from '../lazy-fold.tsx';
import { lazy } from '../../ui/lazy.tsx';
import type { Fields } from './fields.ts';

const Markdown = lazy(async () => (await import('../../ui/markdown.tsx')).Markdown);

/** The note, in Markdown; the keyboard begins here. */
export function NoteField({ fields: { typed, type } }: { fields: Fields }): JSX.Element {
  const note = useRef<HTMLTextAreaElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <div class="field">
      <label for="note">{t('annotation_note')}</label>
      <textarea
        id="note"
        class="input"
        ref={note}
        dir="auto"
        value={typed.note}
        maxLength={100_000}
        aria-describedby="note-means"
        onInput={(event) => type({ note: event.currentTarget.value })}
      />
      <p class="soft" id="note-means">
        {t('editor_note_means')}
      </p>
      {/[*_`[\]#>-]|\bhttps?:/.test(typed.note) && (
        <LazyFold summary={t('editor_note_preview')}>{() => <Markdown text={typed.note} />}</LazyFold>
      )}
    </div>
  );
}
