/** The panel's lists narrowed: to one kind, to what one body counted, to what can be compared. */
import type { PageLists } from './page-lists.ts';
import type { PaintedKind } from '../../src/scan/mention.ts';

/** `{kind: 'figure', counter: 'UNAMA', comparable: false}`; null leaves a thing open. */
export interface Narrowing {
  kind: PaintedKind | 'event' | null;
  /** Who counted, by the words of the briefs. */
  counter: string | null;
  comparable: boolean;
}

export const EVERYTHING: Narrowing = { kind: null, counter: null, comparable: false };

type Figures = PageLists['comparable'];
type Names = PageLists['names'];

/** Those who counted something that stands beside one of the page's figures, in the order of the alphabet. */
export const countersIn = ({ comparable, doubts }: PageLists): string[] =>
  [
    ...new Set(
      [...comparable, ...doubts].flatMap(({ brief }) =>
        (brief?.groups ?? []).flatMap(({ counter }) => counter ?? []),
      ),
    ),
  ].sort((a, b) => a.localeCompare(b));

/** What one counter or only the comparable is asked for of is figures: names are left out then. */
export function narrowed(lists: PageLists, { kind, counter, comparable }: Narrowing): PageLists {
  const wantsFigures = kind === null || kind === 'figure';
  const wantsNames = kind !== 'figure' && counter === null && !comparable;
  const figures = (rows: Figures): Figures =>
    !wantsFigures
      ? []
      : counter === null
        ? rows
        : rows.filter(({ brief }) => brief?.groups.some((group) => group.counter === counter));
  const names = (groups: Names): Names =>
    !wantsNames ? [] : kind === null ? groups : groups.filter((group) => kindOf(group) === kind);
  return {
    comparable: figures(lists.comparable),
    doubts: comparable ? [] : figures(lists.doubts),
    otherFigures: comparable ? [] : figures(lists.otherFigures),
    names: names(lists.names),
    ambiguous: names(lists.ambiguous),
    unlisted: names(lists.unlisted),
    events: names(lists.events),
  };
}

/** Institutions stand with the groups, as on the page. */
function kindOf({ mentions }: Names[number]): Narrowing['kind'] {
  const kind = mentions[0]!.mention.kind;
  return kind === 'institution' ? 'group' : kind;
}
