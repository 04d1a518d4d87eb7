/** The header of a pack that is made from a part of the dataset. */
import type { PackHeader } from './records.ts';

/** Ids that packs of our own have: another pack must not take their place. */
const KEPT = new Set(['seed', 'import']);

/** "Wādī, 2026" is `wadi-2026`; a title without Latin letters or digits is `export`. */
export function packIdOf(title: string): string {
  const slug = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 32)
    .replace(/^-|-$/g, '');
  return slug === '' ? 'export' : KEPT.has(slug) ? `${slug}-export` : slug;
}

/** The version is the day: a later export is a newer version of the same pack. */
export function newHeader(title: string, licence: string, now: Date): PackHeader {
  const day = now.toISOString().slice(0, 10);
  return {
    id: packIdOf(title),
    version: day.split('-').map(Number).join('.'),
    title,
    created: day,
    language: ['en'],
    licence,
    attributions: [],
    changes: [],
  };
}
