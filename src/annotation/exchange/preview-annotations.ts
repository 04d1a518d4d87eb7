/**
 * What an import would do, before it does anything: every annotation of the file beside the one that is here.
 * `{standing: 'conflict', incoming: {...}, mine: {...}, fields: [{path: '/body/0/value', mine: 'a', theirs: 'b'}]}`
 */
import { copyId } from '../../dataset/exchange/stable-id.ts';
import { threeWay, type FieldChange } from '../../dataset/exchange/three-way.ts';
import { sameJson } from '../../dataset/layers.ts';
import type { Choice } from '../../dataset/exchange/decide.ts';
import type { Annotation } from '../annotation.ts';
import { exportAnnotation } from '../export-json-ld.ts';
import { pageKey } from '../page-key.ts';
import { quoteOf, writingOf } from '../read.ts';
import type { Incoming } from './foreign.ts';

/** `duplicate`: under another id the same words on the same passage. `repeated`: the file has the id twice, with other words. */
export const STANDINGS = ['new', 'same', 'conflict', 'duplicate', 'repeated'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface Previewed {
  standing: Standing;
  incoming: Incoming;
  /** The one that is here; null for a new one. */
  mine: Annotation | null;
  /** Where the two differ; empty unless a conflict. */
  fields: FieldChange[];
}

/** All that a person said or may have changed. What a program says of itself, and what follows from the rest, is no difference. */
function told(annotation: Annotation, dated: boolean): object {
  const {
    '@context': _context,
    motivation: _motivation,
    generator: _generator,
    created,
    modified,
    target,
    ...rest
  } = exportAnnotation(annotation);
  const { state: _state, ...place } = target;
  return dated ? { ...rest, target, created, modified } : { ...rest, target: place };
}

/** The passage and what is said of it, as one text. */
function words(annotation: Annotation): string {
  const { note, claim, rating, tags } = writingOf(annotation);
  const page = pageKey(annotation.target['sm:page'].canonicalUrl ?? annotation.target.source);
  const said = [note.trim(), claim?.text, rating?.label, [...tags].sort()];
  return JSON.stringify([page, quoteOf(annotation)?.exact.replace(/\s+/g, ' ').trim(), said]);
}

/** In the order of the file; an annotation that the file has twice, word for word, stands once. */
export function previewAnnotations(incoming: readonly Incoming[], here: readonly Annotation[]): Previewed[] {
  const byId = new Map(here.map((one) => [one.id, one]));
  const byWords = new Map(here.map((one) => [words(one), one]));
  const seen = new Map<string, Annotation>();
  const previewed: Previewed[] = [];
  for (const one of incoming) {
    const { annotation, undated } = one;
    const twin = seen.get(annotation.id);
    if (twin && sameJson(told(twin, !undated), told(annotation, !undated))) continue;
    seen.set(annotation.id, annotation);
    const mine = byId.get(annotation.id) ?? null;
    if (twin) previewed.push({ standing: 'repeated', incoming: one, mine: twin, fields: [] });
    else if (mine) {
      const { fields } = threeWay(told(mine, !undated), told(annotation, !undated));
      previewed.push({ standing: fields.length > 0 ? 'conflict' : 'same', incoming: one, mine, fields });
    } else {
      const alike = byWords.get(words(annotation)) ?? null;
      previewed.push({ standing: alike ? 'duplicate' : 'new', incoming: one, mine: alike, fields: [] });
    }
  }
  return previewed;
}

export const standingsOf = (previewed: readonly Previewed[]): Record<Standing, number> => {
  const counts = { new: 0, same: 0, conflict: 0, duplicate: 0, repeated: 0 };
  for (const { standing } of previewed) counts[standing] += 1;
  return counts;
};

/** Theirs in place of mine; what I withhold for safety was in no file, and stays. */
const instead = (theirs: Annotation, mine: Annotation): Annotation => ({
  ...theirs,
  evidence: [...theirs.evidence, ...mine.evidence.filter(({ safetyWithheld }) => safetyWithheld)],
});

/** What to write. Nothing for what is the same: importing twice changes nothing. */
export function annotationsToWrite(
  previewed: readonly Previewed[],
  choose: (one: Previewed) => Choice,
): Annotation[] {
  return previewed.flatMap((one) => {
    const { standing, incoming, mine } = one;
    const theirs = incoming.annotation;
    if (standing === 'same') return [];
    if (standing === 'new') return [theirs];
    const choice = choose(one);
    if (choice === 'mine') return [];
    if (standing === 'duplicate') return [theirs];
    if (standing === 'conflict' && choice === 'theirs') return [instead(theirs, mine!)];
    return [{ ...theirs, id: copyId(theirs) }];
  });
}
