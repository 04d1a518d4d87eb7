/** `--format html`: the briefs of a document's mentions, handed to the view that the extension draws its cards with. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { frame, section } from '../../../extension/report/terminal.tsx';
import { entitiesOf, figuresOf, type ReadBlock } from '../../crosscheck/asked.ts';
import { entityBriefs, figureBriefs, type BriefRecords } from '../../crosscheck/briefs.ts';
import { pageSource } from '../../crosscheck/page-source.ts';
import type { PackRecords } from '../../dataset/canonical.ts';
import { namesakes } from '../../names/namesakes.ts';
import { pageLanguage } from '../../scan/page-language.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import { paragraphSpans } from '../../text/paragraphs.ts';
import { shownName } from '../output.ts';
import type { FormatWriter, Scanned, Writing } from './format.ts';

const STYLES = ['ui/theme.css', 'ui/controls.css', 'ui/brief.css', 'ui/marked.css', 'report/report.css'];
const SCRIPT = 'report/open-cards.js';

const read = (path: string) => readFile(new URL(`../../../extension/${path}`, import.meta.url), 'utf8');
const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** What stands before the first document and after the last one. */
export async function htmlFrame(inputs: readonly string[]): Promise<{ before: string; after: string }> {
  const [css, script] = [(await Promise.all(STYLES.map(read))).join('\n'), await read(SCRIPT)];
  const title = inputs.slice(0, 3).map(shownName).join(', ') + (inputs.length > 3 ? ', …' : '');
  return frame({ title, css, script, cssHash: hashOf(css), scriptHash: hashOf(script) });
}

/** The text in paragraphs, each with its mentions; both are in order. */
function blocksOf({ document: { text, page }, mentions }: Scanned): ReadBlock[] {
  let next = 0;
  return paragraphSpans(text).map(({ start, end }, id) => {
    const inside = [];
    for (; next < mentions.length && mentions[next]!.start < end; next++) {
      const mention = mentions[next]!;
      inside.push({ ...mention, start: mention.start - start, end: mention.end - start });
    }
    const words = text.slice(start, end);
    return { id, text: words, mentions: inside, isTitle: id === 0 && words.trim() === page?.title };
  });
}

type Known = Pick<BriefRecords, 'relations' | 'claims' | 'entities' | 'sources' | 'events'>;
const known = new WeakMap<PackRecords, Known>();

function recordsOf(records: PackRecords): Known {
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

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

function sectionOf(scanned: Scanned, { records, engine }: Writing): Parameters<typeof section>[0] {
  const { document, name } = scanned;
  const { text, facts, page } = document;
  const blocks = blocksOf(scanned);
  const known = recordsOf(records);
  const ids = entitiesOf(blocks);
  const readings = new Map(
    ids.map((id) => {
      const names = known.entities.get(id)?.aliases.map((alias) => alias.text) ?? [];
      return [id, namesakes(id, names, engine.index)];
    }),
  );
  const source = pageSource(
    { url: page?.canonicalUrl ?? '', fingerprint: fingerprint(text) },
    known.sources.values(),
  );
  const pageSourceId = source?.id ?? null;
  const rows = { ...known, readings };
  const figures = figureBriefs(figuresOf(blocks), rows, { facts, pageSourceId });
  return {
    id: `s${hashOf(name).replaceAll(/\W/g, '').slice(6, 14)}`,
    title: page?.title ?? null,
    file: shownName(name),
    facts,
    words: countWords(text),
    namesOnly: pageLanguage(facts.language ?? null, text.slice(0, 4000)).namesOnly,
    source,
    read: {
      blocks,
      entities: new Map(entityBriefs(ids, rows, pageSourceId).map((brief) => [brief.entity, brief])),
      figures: new Map(figures.map((brief) => [brief.key, brief])),
      sourceCount: records.sources.filter(({ background }) => !background).length,
    },
  };
}

export const htmlSection: FormatWriter = (scanned, writing) => section(sectionOf(scanned, writing));
