/** Every surface form stands where the pack says, and nowhere else. */
import type { Alias } from '../alias.ts';
import type { Pack } from '../pack.ts';
import type { Gap, SeedDocument } from './gap.ts';
import { holding, type CoveredSpan } from './spans.ts';

/** One unit for one unit, so that offsets stay: curly and straight, every dash, every space. */
const plain = (text: string): string =>
  text
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/[\u00a0\u2009\u202f]/g, ' ');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function patternOf(alias: Alias): RegExp {
  const flags = alias.caseRule === 'insensitive' ? 'giu' : 'gu';
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped(plain(alias.text))}(?![\\p{L}\\p{N}])`, flags);
}

/**
 * Searches a document for every form of every entity, as whole words and by the form's case rule. A hit must lie in a
 * name that the pack lists, in a figure, or be explained; a mere description around it does not count.
 */
export function occurrenceGaps(pack: Pack, doc: SeedDocument, spans: readonly CoveredSpan[]): Gap[] {
  const text = plain(doc.text);
  const listed = spans.filter((span) => span.by !== 'description');
  const seen = new Set<string>();
  const gaps: Gap[] = [];
  for (const { id, aliases } of pack.entities)
    for (const alias of aliases)
      for (const { index, 0: hit } of text.matchAll(patternOf(alias))) {
        const key = `${index} ${hit}`;
        if (seen.has(key) || holding(listed, index, index + hit.length).length > 0) continue;
        seen.add(key);
        const message = `"${hit}" could be ${id} and is not listed`;
        gaps.push({ document: doc.fileName, at: index, code: 'occurrence', message });
      }
  return gaps;
}

/**
 * What the pack says of a document must rest on it: a form that is sourced there is mentioned there, an entity that
 * names it as a source has a record in it, and one that is mentioned there names it as a source.
 */
export function unusedGaps(pack: Pack, doc: SeedDocument): Gap[] {
  const here = pack.mentions.filter((m) => m.locator.documentId === doc.id);
  const forms = new Set(
    here.filter((m) => !m.descriptive).map((m) => `${m.entityId} ${m.locator.exact ?? ''}`),
  );
  const mentioned = new Set(here.map((m) => m.entityId));
  const used = new Set(mentioned);
  for (const r of pack.relations)
    if (r.documentId === doc.id) for (const id of [r.subject, r.object, r.assertedBy]) if (id) used.add(id);
  const gap = (message: string): Gap => ({ document: doc.fileName, code: 'unused', message });
  return pack.entities.flatMap((e) => {
    const sourced = e.sources.includes(doc.id);
    return [
      ...(sourced && !used.has(e.id) ? [gap(`${e.id} names it as a source and has nothing in it`)] : []),
      ...(!sourced && mentioned.has(e.id)
        ? [gap(`${e.id} is mentioned and does not name it as a source`)]
        : []),
      ...e.aliases
        .filter((alias) => alias.source === doc.id && !forms.has(`${e.id} ${alias.text}`))
        .map((alias) => gap(`${e.id}: "${alias.text}" is said to stand in it`)),
    ];
  });
}
