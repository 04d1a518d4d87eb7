/**
 * Annotations as Markdown (CommonMark). What comes from a page is written so that it shows as text; a note keeps its
 * Markdown, but for raw HTML, pictures, and links that do not lead to the web. Quote and note stand in block quotes: a
 * fence that a note leaves open ends with them.
 */
import { isolated } from '../../text/isolate.ts';
import { dayOf, type Entry, type EntryEvidence } from './entry.ts';
import { isWebAddress } from '../web-address.ts';
import type { ExportWords } from './words.ts';

const SPECIAL = /[\\`*_{}[\]<>#|~&$]/g;
/** What makes a list, a heading or a rule at the start of a line. */
const LEADING = /^(\s*)([-+=])/;
const NUMBERED = /^(\s*\d{1,9})([.)])/;
/** Control characters but tab and line feed. */
const CONTROLS = /(?![\t\n])\p{Cc}/gu;

const escapedLine = (line: string): string =>
  line.replace(SPECIAL, '\\$&').replace(LEADING, '$1\\$2').replace(NUMBERED, '$1\\$2');

/** A text that shows as it is, on one line. */
export const plainMarkdown = (text: string): string =>
  escapedLine(isolated(text.replace(/\s+/g, ' ').trim().replace(CONTROLS, '')));

/** A plain text as a note that shows as it is, line for line. */
export const asMarkdown = (text: string): string => text.split('\n').map(escapedLine).join('\n');

const KEPT = /!?(\[[^\][\n]*\]\(https?:\/\/[^\s()<>]+\))|(<https?:\/\/[^\s<>]+>)|[[<]/gi;

/** A note as it was typed, without what could be more than words and links to the web. */
export const safeMarkdown = (note: string): string =>
  isolated(note.replace(/\r\n?/g, '\n').replace(CONTROLS, '')).replace(
    KEPT,
    (found, link?: string, bare?: string) => link ?? bare ?? (found === '<' ? '&lt;' : '\\['),
  );

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line.trim() ? `> ${line}` : '>'))
    .join('\n');

const target = (url: string): string => url.replace(/[\s<>]/g, encodeURIComponent);

/** A link where the address is one of the web, else both as text. */
export const linkMarkdown = (name: string, url: string): string =>
  isWebAddress(url)
    ? `[${plainMarkdown(name)}](<${target(url)}>)`
    : plainMarkdown(name === url ? url : `${name} (${url})`);

function evidenceLine(
  { name, url, archiveUrl, quoteShort, kind, accessed }: EntryEvidence,
  words: ExportWords,
) {
  return [
    url ? linkMarkdown(name, url) : plainMarkdown(name),
    plainMarkdown(words.kind[kind]),
    plainMarkdown(words.accessed(dayOf(accessed))),
    archiveUrl ? linkMarkdown(words.archived, archiveUrl) : '',
    quoteShort ? `"${plainMarkdown(quoteShort)}"` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

const labelled = (label: string, text: string): string => `**${plainMarkdown(label)}:** ${text}`;
const listed = (label: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `**${plainMarkdown(label)}:**\n\n${items.map((item) => `- ${item}`).join('\n')}`;
const more = (parts: readonly (string | undefined | null | false)[], between = ', '): string =>
  parts.filter(Boolean).join(between);

function entryMarkdown(entry: Entry, words: ExportWords): string {
  const { quote, claim, rating, note, tags, evidence, questions, corrections, page, publication } = entry;
  const said = claim && more([claim.by && words.saidBy(claim.by.name), claim.on]);
  return [
    `## ${linkMarkdown(page.title || page.url, page.url)}`,
    quote === null ? plainMarkdown(words.wholePage) : quoted(quote.split(/\n/).map(plainMarkdown).join('\n')),
    claim && labelled(words.claim, plainMarkdown(said ? `${claim.text} (${said})` : claim.text)),
    rating && labelled(words.rating, plainMarkdown(more([rating.label, rating.explanation], '. '))),
    note.trim() && `**${plainMarkdown(words.note)}:**\n\n${quoted(safeMarkdown(note))}`,
    entry.about.length > 0 && labelled(words.about, entry.about.map(plainMarkdown).join(', ')),
    tags.length > 0 && labelled(words.tags, tags.map(plainMarkdown).join(', ')),
    listed(
      words.evidence,
      evidence.map((item) => evidenceLine(item, words)),
    ),
    listed(
      words.questions,
      questions.map(({ text, askedOf, askedOn, answer, answeredOn }) =>
        more(
          [
            plainMarkdown(text),
            askedOf && plainMarkdown(more([words.asked(askedOf), askedOn])),
            plainMarkdown(answer ? more([answer, answeredOn]) : words.open),
          ],
          ' · ',
        ),
      ),
    ),
    listed(
      words.corrections,
      corrections.map(({ at, field, from, to, why }) =>
        plainMarkdown(more([dayOf(at), words.corrected(field, from, to), why])),
      ),
    ),
    more(
      [
        plainMarkdown(words.status[entry.status]),
        publication && linkMarkdown(words.published(publication.url), publication.url),
        page.published && plainMarkdown(`${words.page} ${page.published}`),
        page.archiveUrl && linkMarkdown(words.archived, page.archiveUrl),
        plainMarkdown(words.marked(dayOf(entry.created))),
      ],
      ' · ',
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The text of a file, with a final line feed. */
export const markdownOf = (entries: readonly Entry[], words: ExportWords): string =>
  `${[`# ${plainMarkdown(words.title)}`, plainMarkdown(words.summary), ...entries.map((entry) => entryMarkdown(entry, words))].join('\n\n')}\n`;
