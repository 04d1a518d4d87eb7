/**
 * What a former search still says of a page that has changed in places, as one does that grows or has a clock in it: only
 * what is new is looked at for the marks that were not found.
 */
import type { Found } from '../../../src/annotation/anchor/found.ts';
import type { Quote } from '../../../src/annotation/anchor/as-it-was.ts';
import type { Block } from '../collect/block.ts';
import type { BlockSpan, PageText } from './page-text.ts';

export type Mark = Quote & { id: string; hasText: boolean };

/** Null: it is still looked for. */
export interface Standing {
  found: Found | null;
  spans: BlockSpan[];
}

/** A search that came to its end. */
export interface Former {
  page: PageText;
  marks: readonly Mark[];
  standing: ReadonlyMap<string, Standing>;
}

export interface Known {
  /** How these were found still holds, but perhaps for the doubtful. */
  standing: Map<string, Standing>;
  /** A better place for these may stand in what is new, or nowhere. */
  doubtful: Mark[];
  /** To be looked for in the whole page. */
  open: Mark[];
  /** The new blocks, each with those beside it. */
  fresh: Block[];
}

/** A passage's context lies within so many blocks on either side. */
const BESIDE = 2;
/** Where more of the page is new than this part, all is looked for anew. */
const MOST_NEW = 0.5;

/** A passage with its neighbours as they were, in the same order. */
function isUntouched(before: PageText, now: PageText, spans: readonly BlockSpan[]): boolean {
  const [was, is] = [before, now].map((page) => page.around(spans, 1));
  return was!.length === is!.length && was!.every((block, n) => block === is![n]);
}

const nothing = (marks: readonly Mark[]): Known => ({
  standing: new Map(),
  doubtful: [],
  open: [...marks],
  fresh: [],
});

/** @param former null where there was none */
export function stillKnown(former: Former | null, page: PageText, marks: readonly Mark[]): Known {
  if (former === null || former.marks !== marks) return nothing(marks);
  const { fresh, length } = page.newSince(former.page, BESIDE);
  if (length > MOST_NEW * page.text.length) return nothing(marks);
  const hasLost = former.page.newSince(page, 0).fresh.length > 0;
  const known: Known = { ...nothing([]), fresh };
  for (const mark of marks) {
    const one = former.standing.get(mark.id);
    const found = one?.found;
    // Of two rivals one may have gone.
    const isOpen = !found || (hasLost && found.reason === 'ambiguous');
    if (isOpen || !isUntouched(former.page, page, one!.spans)) known.open.push(mark);
    else {
      known.standing.set(mark.id, one!);
      if (found.state !== 'exact' && fresh.length > 0) known.doubtful.push(mark);
    }
  }
  return known;
}
