/** What a person has written about a passage, as a list shows it. */
import type { JSX } from 'preact';
import type { Annotation } from '../../src/annotation/annotation.ts';
import { claimOf, noteOf, questionsOf, tagsOf } from '../../src/annotation/read.ts';
import { plural, t, uiLanguage } from '../platform/i18n.ts';
import { Markdown } from '../ui/markdown.tsx';
import { STATUS_WORDS } from './writing/status-words.ts';

/** "2 sources, 1 question, published": what there is none of is left out. */
function counts({ evidence, status, corrections }: Annotation, questions: number): string {
  const parts = [
    ...(evidence.length > 0 ? [plural('note_evidence', evidence.length)] : []),
    ...(questions > 0 ? [plural('note_unanswered', questions)] : []),
    ...(corrections.length > 0 ? [plural('editor_corrections', corrections.length)] : []),
    ...(status === 'draft' ? [] : [t(STATUS_WORDS[status])]),
  ];
  return new Intl.ListFormat(uiLanguage(), { type: 'unit' }).format(parts);
}

export function NoteBody({ annotation }: { annotation: Annotation }): JSX.Element {
  const claim = claimOf(annotation);
  const note = noteOf(annotation);
  const tags = tagsOf(annotation);
  const rating = annotation['sm:rating'];
  const open = questionsOf(annotation).filter(({ answer }) => !answer).length;
  const counted = counts(annotation, open);
  return (
    <>
      {claim && (
        <p class="note-claim" dir="auto">
          {claim.text}
          {claim.by && (
            <span class="soft">
              {' '}
              <bdi>{claim.by.name}</bdi>
            </span>
          )}
        </p>
      )}
      {note && <Markdown text={note} />}
      {rating && (
        <p class="note-rating">
          <strong>{rating.label}</strong>
          {rating.explanation && <span dir="auto"> {rating.explanation}</span>}
        </p>
      )}
      {(tags.length > 0 || counted) && (
        <p class="soft note-meta">
          {tags.map((tag) => (
            <bdi key={tag} class="tag-chip">
              {tag}
            </bdi>
          ))}
          {counted}
        </p>
      )}
    </>
  );
}
