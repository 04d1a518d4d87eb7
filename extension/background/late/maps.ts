/**
 * The maps that come along with the seed pack's places, read when a place is first asked for. A place of the user's own,
 * or one whose position the user corrected, has none.
 */
import * as v from 'valibot';
import { svgNode, type SvgNode } from '../../../src/crosscheck/brief.ts';
import type { Entity } from '../../../src/dataset/entity.ts';
import { browser } from '../../platform/api.ts';

const SEED_PLACE = /^sm:seed\/(place\/[a-z0-9-]+)$/;

const known = new Map<string, Promise<SvgNode | null>>();

async function read(name: string): Promise<SvgNode | null> {
  try {
    const answer = await fetch(browser.runtime.getURL(`maps/${name}.json`));
    const parsed = v.safeParse(svgNode, await answer.json());
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** The map of a place, or of the place of an event; null where there is none. */
export function mapOf({ id, event }: Pick<Entity, 'id' | 'event'>): Promise<SvgNode | null> {
  const name = SEED_PLACE.exec(event?.placeId ?? id)?.[1];
  if (!name) return Promise.resolve(null);
  let map = known.get(name);
  if (!map) {
    map = read(name);
    known.set(name, map);
  }
  return map;
}
