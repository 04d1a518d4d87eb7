import type { ExportWords } from '../../src/annotation/exchange/words.ts';
import { plural, t } from '../platform/i18n.ts';
import { dateWords } from '../ui/date-words.ts';
import { statusWords } from './state-words.ts';

/** @param day ISO: of the export */
export const exportWords = (count: number, day: string): ExportWords => ({
  title: t('notebook_words_title'),
  summary: plural('notebook_words_summary', count, dateWords(day)),
  wholePage: t('notebook_words_whole'),
  claim: t('notebook_words_claim'),
  saidBy: (who) => t('notebook_words_said_by', who),
  about: t('notebook_words_about'),
  rating: t('notebook_rating'),
  note: t('notebook_words_note'),
  tags: t('notebook_words_tags'),
  evidence: t('notebook_words_evidence'),
  kind: {
    primary: t('notebook_words_primary'),
    secondary: t('notebook_words_secondary'),
  },
  accessed: (on) => t('notebook_words_accessed', on),
  archived: t('notebook_words_archived'),
  questions: t('notebook_words_questions'),
  asked: (whom) => t('notebook_words_asked', whom),
  open: t('notebook_words_open'),
  corrections: t('notebook_words_corrections'),
  corrected: (field, from, to) => t('notebook_words_corrected', field, from, to),
  page: t('notebook_words_page'),
  published: (where) => t('notebook_words_published', where),
  marked: (on) => t('notebook_words_marked', on),
  status: {
    draft: statusWords('draft'),
    reviewed: statusWords('reviewed'),
    published: statusWords('published'),
    withdrawn: statusWords('withdrawn'),
  },
  compared: t('notebook_words_compared'),
  date: (iso) => dateWords(iso),
});
