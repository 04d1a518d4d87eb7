/** A scanned document with what the dataset says of its figures. */
import { figuresOf, type ReadBlock } from '../../crosscheck/asked.ts';
import { figureBriefs, type BriefRecords } from '../../crosscheck/briefs.ts';
import type { FigureBrief } from '../../crosscheck/brief.ts';
import { claimsOfOthers, pageSources, type PageSource } from '../../crosscheck/page-source.ts';
import type { PackRecords } from '../../dataset/canonical.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import { paragraphSpans } from '../../text/paragraphs.ts';
import type { Scanned } from './format.ts';

type KnownRecords = Pick<BriefRecords, 'relations' | 'claims' | 'entities' | 'sources' | 'events'>;
const known = new WeakMap<PackRecords, KnownRecords>();

/** The records by id, worked out once for all documents. */
export function recordsOf(records: PackRecords): KnownRecords {
  const found = known.get(records) ?? {
    relations: records.relations,
    claims: records.figureClaims,
    entities: new Map(records.entities.map((entity) => [entity.id, entity])),
    sources: new Map(records.sources.map((source) => [source.id, source])),
    events: records.entities.filter(({ kind }) => kind === 'event'),
  };
  known.set(records, found);
  return found;
}

/** The text in paragraphs, each with its mentions; both are in order. */
function blocksOf({ document: { text, page }, mentions }: Scanned): (ReadBlock & { start: number })[] {
  let next = 0;
  return paragraphSpans(text).map(({ start, end }, id) => {
    const inside = [];
    for (; next < mentions.length && mentions[next]!.start < end; next++) {
      const mention = mentions[next]!;
      inside.push({ ...mention, start: mention.start - start, end: mention.end - start });
    }
    const words = text.slice(start, end);
    return { id, start, text: words, mentions: inside, isTitle: id === 0 && words.trim() === page?.title };
  });
}

interface Briefed {
  blocks: (ReadBlock & { start: number })[];
  /** The source that the document is, or is a copy of: it is left out of its own comparisons. */
  source: PageSource | null;
  /** By key (crosscheck/asked.ts), in the order of the text. */
  figures: Map<string, FigureBrief>;
  /** The sentence of each figure, by its key. */
  sentences: Map<string, string>;
}

/** Lays the figures of a document beside the dataset's claims, and beside each other. */
export function briefed(scanned: Scanned, records: PackRecords): Briefed {
  const { text, facts, page } = scanned.document;
  const blocks = blocksOf(scanned);
  const rows = { ...recordsOf(records), readings: new Map<string, string[]>() };
  const identity = { url: page?.canonicalUrl ?? '', fingerprint: fingerprint(text) };
  const pages = pageSources(identity, rows.sources.values());
  const [source = null] = pages;
  const asked = figuresOf(blocks);
  const figures = figureBriefs(
    asked,
    { ...rows, claims: claimsOfOthers(rows.claims, pages) },
    { facts, pageSourceId: source?.id ?? null },
  );
  return {
    blocks,
    source,
    figures: new Map(figures.map((brief) => [brief.key, brief])),
    sentences: new Map(asked.map(({ key, words }) => [key, words.trim()])),
  };
}

export const countWords = ({ text }: Scanned['document']): number => text.match(/\S+/g)?.length ?? 0;
