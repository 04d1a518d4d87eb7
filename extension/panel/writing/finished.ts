/** From the fields of an editor to a writing, or to what is still the matter with them. */
import * as v from 'valibot';
import type { Annotation } from '../../../src/annotation/annotation.ts';
import type { EvidenceItem } from '../../../src/annotation/evidence.ts';
import { webAddress } from '../../../src/annotation/primitives.ts';
import { rate, type Rating } from '../../../src/annotation/ratings.ts';
import type { Claim, Question, Writing } from '../../../src/annotation/writing.ts';
import { isoDate } from '../../../src/dataset/primitives.ts';
import type { Typed, TypedEvidence, TypedQuestion } from './typed.ts';

/** The ids of the fields that cannot be kept as they stand, with why. */
export type Problems = ReadonlyMap<string, 'address' | 'date' | 'missing'>;

const isWeb = (text: string): boolean => v.is(webAddress, text.trim());
const isDate = (text: string): boolean => v.is(isoDate, text.trim());

/** The day of an instant; a day or less stays as it is. */
export const dayOf = (accessed: string): string => accessed.trim().slice(0, 10);
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(dayOf(text)) && isDate(dayOf(text));

export const isBlankEvidence = ({ record, url, title, archiveUrl, quoteShort }: TypedEvidence): boolean =>
  [record, url, title, archiveUrl, quoteShort].every((text) => text.trim() === '');

export const isBlankQuestion = ({ key: _key, ...fields }: TypedQuestion): boolean =>
  Object.values(fields).every((text) => text.trim() === '');

/** Blank rows are no problem: they are left out. */
export function problemsOf(typed: Typed): Problems {
  const problems = new Map<string, 'address' | 'date' | 'missing'>();
  const address = (id: string, text: string) => {
    if (text.trim() && !isWeb(text)) problems.set(id, 'address');
  };
  const date = (id: string, text: string) => {
    if (text.trim() && !isDate(text)) problems.set(id, 'date');
  };
  date('said-on', typed.saidOn);
  if (typed.claim.trim() === '' && (typed.saidBy.trim() || typed.saidOn.trim()))
    problems.set('claim', 'missing');
  for (const item of typed.evidence) {
    if (isBlankEvidence(item)) continue;
    if (!item.record && item.url.trim() === '') problems.set(`url-${item.key}`, 'missing');
    address(`url-${item.key}`, item.url);
    address(`archive-${item.key}`, item.archiveUrl);
    if (!isDay(item.accessed)) problems.set(`accessed-${item.key}`, 'date');
  }
  for (const one of typed.questions) {
    if (!isBlankQuestion(one) && one.text.trim() === '') problems.set(`question-${one.key}`, 'missing');
    date(`asked-on-${one.key}`, one.askedOn);
    date(`answered-on-${one.key}`, one.answeredOn);
  }
  if (typed.publishedUrl.trim() === '' && typed.publishedOn.trim()) problems.set('published-url', 'missing');
  address('published-url', typed.publishedUrl);
  date('published-on', typed.publishedOn);
  address('archived', typed.archived);
  return problems;
}

/** The fields that have something in them, without the spaces around it. */
function filled<T extends Record<string, string>>(fields: T): { [K in keyof T]?: string } {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, text]) => (text.trim() ? [[key, text.trim()]] : [])),
  ) as { [K in keyof T]?: string };
}

function claimOf({ claim, saidBy, saidByRecord, saidOn }: Typed): Claim | null {
  const { text, name, record, on } = filled({ text: claim, name: saidBy, record: saidByRecord, on: saidOn });
  if (!text) return null;
  const by = name ? { by: { name, ...(record ? { record } : {}) } } : {};
  return { text, ...by, ...(on ? { on } : {}) };
}

const evidenceOf = ({ key: _key, accessed, kind, withheld, ...fields }: TypedEvidence): EvidenceItem => ({
  ...filled(fields),
  accessed: accessed.includes('T') ? accessed : `${dayOf(accessed)}T00:00:00.000Z`,
  kind,
  ...(withheld ? { safetyWithheld: true } : {}),
});

const questionOf = ({ key: _key, text, ...fields }: TypedQuestion): Question => ({
  text: text.trim(),
  ...filled(fields),
});

/** A rating on a scale that is gone stays as it was as long as nobody chooses another step. */
function ratingOf({ step, explanation }: Typed, before: Annotation | undefined): Rating | null {
  if (!step) return null;
  const old = before?.['sm:rating'];
  const made = rate(step.scaleId, step.stepId, explanation);
  if (made) return made;
  if (old?.scaleId !== step.scaleId || old.stepId !== step.stepId) return null;
  const { explanation: _before, ...rest } = old;
  return { ...rest, ...filled({ explanation }) };
}

/** Only of fields without problems. `before` is the annotation that is revised. */
export function writingFrom(typed: Typed, before?: Annotation): Writing {
  const { publishedUrl: url, publishedOn: on } = filled({
    publishedUrl: typed.publishedUrl,
    publishedOn: typed.publishedOn,
  });
  return {
    claim: claimOf(typed),
    note: typed.note.trim(),
    tags: [...new Set(typed.tags.map((tag) => tag.trim()).filter(Boolean))],
    questions: typed.questions.filter((one) => !isBlankQuestion(one)).map(questionOf),
    rating: ratingOf(typed, before),
    records: typed.records,
    evidence: typed.evidence.filter((item) => !isBlankEvidence(item)).map(evidenceOf),
    status: typed.status,
    publication: url ? { url, ...(on ? { on } : {}) } : null,
    archived: typed.archived.trim() || null,
  };
}
