/**
 * What was found on a page, sorted into the panel's lists: comparable figures, doubts, names by entity, names with
 * more than one reading, unlisted names, events, other figures. Pure, so that it can be tried without a browser.
 */
import type { EntityBrief, FigureBrief } from '../../src/crosscheck/brief.ts';
import type { NameMention } from '../../src/scan/mention.ts';
import type { PageMention } from '../protocol/to-content.ts';

/** A name with all its mentions, in page order. */
export interface NameGroup {
  key: string;
  label: string;
  /** Null for a name that is not in the dataset, and for one that may be several. */
  entity: EntityBrief | null;
  /** What a name with more than one reading may mean. */
  candidates: EntityBrief[];
  mentions: (PageMention & { mention: NameMention })[];
}

export interface FigureRow {
  mention: PageMention;
  brief: FigureBrief | null;
}

export interface PageLists {
  comparable: FigureRow[];
  doubts: FigureRow[];
  otherFigures: FigureRow[];
  names: NameGroup[];
  ambiguous: NameGroup[];
  unlisted: NameGroup[];
  events: NameGroup[];
}

export interface Found {
  mentions: readonly PageMention[];
  entities: readonly EntityBrief[];
  figures: readonly FigureBrief[];
}

const isName = (one: PageMention): one is NameGroup['mentions'][number] => one.mention.kind !== 'figure';

const listOf = ({ mention }: { mention: NameMention }): 'names' | 'ambiguous' | 'unlisted' | 'events' => {
  if (mention.entity === null) return mention.resolution === 'unlisted' ? 'unlisted' : 'ambiguous';
  return mention.kind === 'event' ? 'events' : 'names';
};

/** Short forms of an unlisted name belong to its full form; letter case and spaces do not make another name. */
const keyOf = ({ mention }: { mention: NameMention }): string =>
  mention.entity ?? (mention.sameAs ?? mention.text).toLowerCase().replace(/\s+/g, ' ');

export function pageLists({ mentions, entities, figures }: Found): PageLists {
  const briefs = new Map(entities.map((brief) => [brief.entity, brief]));
  const compared = new Map(figures.map((brief) => [brief.key, brief]));
  const lists: PageLists = {
    comparable: [],
    doubts: [],
    otherFigures: [],
    names: [],
    ambiguous: [],
    unlisted: [],
    events: [],
  };
  const groups = new Map<string, NameGroup>();
  for (const mention of mentions) {
    if (!isName(mention)) {
      const brief = compared.get(mention.id) ?? null;
      const list =
        brief?.state === 'comparable' ? 'comparable' : brief?.state === 'doubt' ? 'doubts' : 'otherFigures';
      lists[list].push({ mention, brief });
      continue;
    }
    const list = listOf(mention);
    const key = keyOf(mention);
    const known = groups.get(`${list} ${key}`);
    if (known) {
      known.mentions.push(mention);
      continue;
    }
    const entity = (mention.mention.entity && briefs.get(mention.mention.entity)) || null;
    const label = entity?.label ?? mention.mention.sameAs ?? mention.mention.text;
    const candidates = (mention.mention.candidates ?? []).flatMap((one) => briefs.get(one.entity) ?? []);
    const group: NameGroup = { key, label, entity, candidates, mentions: [mention] };
    groups.set(`${list} ${key}`, group);
    lists[list].push(group);
  }
  for (const list of [lists.names, lists.ambiguous, lists.unlisted, lists.events])
    list.sort((a, b) => b.mentions.length - a.mentions.length || a.label.localeCompare(b.label));
  return lists;
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** Keeps what has all the typed words in its name, its words or the words around it; everything where nothing is typed. */
export function filterLists(lists: PageLists, typed: string): PageLists {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return lists;
  const has = (...texts: string[]) => {
    const folded = fold(texts.join(' '));
    return wanted.every((word) => folded.includes(word));
  };
  const figures = (rows: FigureRow[]) =>
    rows.filter(({ mention: { before, mention, after } }) => has(before, mention.text, after));
  const names = (groups: NameGroup[]) =>
    groups.filter(({ label, entity, mentions }) =>
      has(
        label,
        ...(entity ? entity.names.map(({ text }) => text) : []),
        ...new Set(mentions.map(({ mention }) => mention.text)),
      ),
    );
  return {
    comparable: figures(lists.comparable),
    doubts: figures(lists.doubts),
    otherFigures: figures(lists.otherFigures),
    names: names(lists.names),
    ambiguous: names(lists.ambiguous),
    unlisted: names(lists.unlisted),
    events: names(lists.events),
  };
}

export const isEmpty = (lists: PageLists): boolean => Object.values(lists).every((list) => list.length === 0);
