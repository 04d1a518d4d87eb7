import type { Annotation } from '../../../src/annotation/annotation.ts';
import { ratingScale } from '../../../src/annotation/ratings.ts';
import { plural, t, uiLanguage } from '../../platform/i18n.ts';
import { isBlankQuestion } from './finished.ts';
import { STATUS_WORDS } from './status-words.ts';
import type { Typed } from './typed.ts';

/** What is under *More*, in one line; empty where nothing is. Who claims it is filled in by itself and opens nothing. */
export function moreWords(typed: Typed, before: Annotation | undefined): string {
  const { step, tags, questions, status, saidOn, archived } = typed;
  const label = step && ratingScale(step.scaleId)?.steps.find(({ id }) => id === step.stepId)?.label;
  const asked = questions.filter((one) => !isBlankQuestion(one)).length;
  const corrections = before?.corrections.length ?? 0;
  const parts = [
    label ?? (step ? before?.['sm:rating']?.label : undefined),
    asked > 0 ? plural('editor_questions_count', asked) : undefined,
    tags.length > 0 ? plural('editor_tags_count', tags.length) : undefined,
    status === 'draft' ? undefined : t(STATUS_WORDS[status]),
    corrections > 0 ? plural('editor_corrections', corrections) : undefined,
    saidOn.trim() || undefined,
    archived ? t('editor_archived_short') : undefined,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? '' : new Intl.ListFormat(uiLanguage(), { type: 'unit' }).format(parts);
}
