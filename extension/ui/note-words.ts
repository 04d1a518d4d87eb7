/** What is said beside a comparison: "a repeat of the same count, not a second source". */
import type { ComparedClaim } from '../../src/crosscheck/brief.ts';
import type { NoteCode } from '../../src/crosscheck/codes.ts';
import { number, t, type MessageKey } from '../platform/i18n.ts';
import { dateWords } from './date-words.ts';
import { measureWords, populationWords } from './figure-words.ts';

const plain = (key: MessageKey) => () => t(key);
const dated = (key: MessageKey) => (detail: string) =>
  detail ? t('ui_note_dated', t(key), dateWords(detail)) : t(key);
const counted = (key: MessageKey) => (detail: string) => t(key, number(Number(detail)));

const NOTE: Record<NoteCode, (detail: string) => string> = {
  sameNumber: plain('ui_note_same'),
  fits: plain('ui_note_fits'),
  apart: counted('ui_note_apart'),
  roundsTo: counted('ui_note_rounds'),
  populationWider: (detail) => t('ui_note_population_wider', populationWords(detail)),
  populationNarrower: (detail) => t('ui_note_population_narrower', populationWords(detail)),
  populationOpen: plain('ui_gap_population'),
  attackersOpen: plain('ui_gap_attackers'),
  placeWider: plain('ui_note_place_wider'),
  placeNarrower: plain('ui_note_place_narrower'),
  eventInferred: plain('ui_note_event'),
  pageDateFits: plain('ui_note_page_date'),
  baselineWording: (detail) => (detail ? t('ui_note_worded', detail) : t('ui_note_baseline')),
  measureAsWorded: (detail) => t('ui_note_worded', measureWords(detail)),
  laterCount: dated('ui_note_later'),
  earlierCount: dated('ui_note_earlier'),
  supersededBy: dated('ui_rel_superseded'),
  supersedes: dated('ui_note_supersedes'),
  repeat: plain('ui_note_repeat'),
  partsAddUp: plain('ui_note_parts'),
  partsDoNotAddUp: plain('ui_rel_doubt'),
};

/** The notes of a claim in words, each once; codes of a newer version are left out. */
export function noteWords(notes: ComparedClaim['notes']): string[] {
  const words = notes
    .filter(({ code }) => Object.hasOwn(NOTE, code))
    .map(({ code, detail }) => NOTE[code as NoteCode](detail ?? ''));
  return [...new Set(words)];
}
