/** `--format html`: the briefs of a document's mentions, handed to the view that the extension draws its cards with. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { frame, section } from '../../../extension/report/terminal.tsx';
import { entitiesOf } from '../../crosscheck/asked.ts';
import { entityBriefs } from '../../crosscheck/briefs.ts';
import { namesakes } from '../../names/namesakes.ts';
import { pageLanguage } from '../../scan/page-language.ts';
import { shownName } from '../output.ts';
import { briefed, countWords, recordsOf } from './briefed.ts';
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

function sectionOf(scanned: Scanned, { records, engine }: Writing): Parameters<typeof section>[0] {
  const { document, name } = scanned;
  const { text, facts, page } = document;
  const { blocks, source, figures } = briefed(scanned, records);
  const known = recordsOf(records);
  const ids = entitiesOf(blocks);
  const readings = new Map(
    ids.map((id) => {
      const names = known.entities.get(id)?.aliases.map((alias) => alias.text) ?? [];
      return [id, namesakes(id, names, engine.index)];
    }),
  );
  const rows = { ...known, readings };
  return {
    id: `s${hashOf(name).replaceAll(/\W/g, '').slice(6, 14)}`,
    title: page?.title ?? null,
    file: shownName(name),
    facts,
    words: countWords(document),
    namesOnly: pageLanguage(facts.language ?? null, text.slice(0, 4000)).namesOnly,
    source,
    read: {
      blocks,
      entities: new Map(entityBriefs(ids, rows, source?.id ?? null).map((brief) => [brief.entity, brief])),
      figures,
      sourceCount: records.sources.filter(({ background }) => !background).length,
    },
  };
}

export const htmlSection: FormatWriter = (scanned, writing) => section(sectionOf(scanned, writing));
