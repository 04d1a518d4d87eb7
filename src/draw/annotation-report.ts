/**
 * Annotations as one self-contained HTML file: quote, claim, rating, note, evidence, and a drawing of the counts that the
 * dataset has beside a marked figure. It loads nothing and runs nothing: its policy forbids both, and all that came from
 * pages and people is text.
 */
import type { SvgNode } from '../crosscheck/brief.ts';
import { dayOf, type Entry } from '../annotation/exchange/entry.ts';
import { isWebAddress } from '../annotation/web-address.ts';
import type { ExportWords } from '../annotation/exchange/words.ts';
import { contained } from '../text/isolate.ts';
import { escapedMarkup } from '../text/markup.ts';
import { svgText } from './node.ts';
import { noteHtml } from './note-html.ts';

/** The machine's comparison beside a marked figure: the drawing, and the same as a table in the reader's words. */
export interface ReportPicture {
  caption: string;
  drawing: SvgNode;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

export interface ReportOptions {
  words: ExportWords;
  /** BCP 47 tag and direction of the words. */
  language: string;
  rtl: boolean;
  /** By the annotation's id. */
  pictures?: ReadonlyMap<string, readonly ReportPicture[]>;
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin-block: 0 .5rem; }
article { border-block-start: 1px solid color-mix(in srgb, currentColor 30%, transparent); margin-block-start: 2rem; padding-block-start: 1.5rem; break-inside: avoid-page; }
blockquote { border-inline-start: 3px solid color-mix(in srgb, currentColor 40%, transparent); margin: 0 0 1rem; padding-inline-start: .75rem; white-space: pre-line; }
dt { font-weight: 600; margin-block-start: .6rem; } dd { margin: 0; } .words { white-space: pre-line; }
ul { margin: 0; padding-inline-start: 1.2rem; } .note > * { margin-block: 0 .5rem; } .note pre { overflow-x: auto; } .soft { opacity: .75; font-size: .9rem; }
figure { margin: 1rem 0; } svg { max-width: 100%; height: auto; } table { border-collapse: collapse; font-size: .9rem; }
th, td { border: 1px solid color-mix(in srgb, currentColor 30%, transparent); padding: .2rem .5rem; text-align: start; vertical-align: top; }
@media print { body { max-width: none; } }
`;

/** A text in whatever direction, within a line of ours. */
const own = (text: string): string => `<bdi>${escapedMarkup(contained(text))}</bdi>`;
const said = (text: string): string => escapedMarkup(text);

const link = (name: string, url: string): string =>
  isWebAddress(url)
    ? `<a href="${escapedMarkup(url)}" rel="noreferrer noopener">${own(name)}</a>`
    : own(name === url ? url : `${name} (${url})`);

/** A block of the user's or the page's words. */
const block = (tag: string, text: string): string =>
  `<${tag} class="words" dir="auto">${escapedMarkup(contained(text))}</${tag}>`;

const row = (label: string, html: string | readonly string[]): string => {
  if (html.length === 0) return '';
  const inner = typeof html === 'string' ? html : `<ul>${html.map((one) => `<li>${one}</li>`).join('')}</ul>`;
  return `<dt>${said(label)}</dt><dd>${inner}</dd>`;
};
const dots = (parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter(Boolean).join(' · ');

function picture({ caption, drawing, columns, rows }: ReportPicture): string {
  const cells = (tag: string, list: readonly string[]) =>
    `<tr>${list.map((cell) => `<${tag} dir="auto">${escapedMarkup(contained(cell))}</${tag}>`).join('')}</tr>`;
  const body = rows.map((list) => cells('td', list)).join('');
  return `<figure>${svgText(drawing)}<figcaption class="soft">${said(caption)}</figcaption><table><thead>${cells('th', columns)}</thead><tbody>${body}</tbody></table></figure>`;
}

function facts(entry: Entry, words: ExportWords): string {
  const { claim, rating, note, about, tags, evidence, questions, corrections } = entry;
  return [
    claim &&
      row(
        words.claim,
        block('div', claim.text) +
          (claim.by || claim.on
            ? `<div class="soft">${dots([claim.by && own(words.saidBy(claim.by.name)), claim.on && said(words.date(claim.on))])}</div>`
            : ''),
      ),
    rating &&
      row(
        words.rating,
        `<strong>${own(rating.label)}</strong>${rating.explanation ? block('div', rating.explanation) : ''}`,
      ),
    note.trim() && row(words.note, noteHtml(note)),
    row(words.about, about.map(own)),
    row(words.tags, tags.map(own).join(', ')),
    row(
      words.evidence,
      evidence.map(({ name, url, kind, accessed, archiveUrl, quoteShort }) =>
        dots([
          url ? link(name, url) : own(name),
          said(words.kind[kind]),
          said(words.accessed(words.date(dayOf(accessed)))),
          archiveUrl && link(words.archived, archiveUrl),
          quoteShort && `<q>${own(quoteShort)}</q>`,
        ]),
      ),
    ),
    row(
      words.questions,
      questions.map(({ text, askedOf, askedOn, answer, answeredOn }) =>
        dots([
          own(text),
          askedOf && own(words.asked(askedOf)),
          askedOn && said(words.date(askedOn)),
          answer ? own(answer) : said(words.open),
          answeredOn && said(words.date(answeredOn)),
        ]),
      ),
    ),
    row(
      words.corrections,
      corrections.map(({ at, field, from, to, why }) =>
        dots([said(words.date(dayOf(at))), own(words.corrected(field, from, to)), why && own(why)]),
      ),
    ),
  ]
    .filter(Boolean)
    .join('');
}

function article(entry: Entry, { words, pictures }: ReportOptions): string {
  const { page, quote, publication, status, created } = entry;
  const drawn = pictures?.get(entry.id) ?? [];
  const where = dots([
    said(words.status[status]),
    publication && link(words.published(publication.url), publication.url),
    page.published && said(`${words.page} ${words.date(page.published)}`),
    page.archiveUrl && link(words.archived, page.archiveUrl),
    said(words.marked(words.date(dayOf(created)))),
  ]);
  return `<article><h2>${link(page.title || page.url, page.url)}</h2>${
    quote === null ? `<p class="soft">${said(words.wholePage)}</p>` : block('blockquote', quote)
  }<dl>${facts(entry, words)}</dl>${
    drawn.length > 0 ? `<h3>${said(words.compared)}</h3>${drawn.map(picture).join('')}` : ''
  }<p class="soft">${where}</p></article>`;
}

/** The text of the file. */
export function annotationReport(entries: readonly Entry[], options: ReportOptions): string {
  const { words, language, rtl } = options;
  const title = said(words.title);
  return `<!doctype html>
<html lang="${escapedMarkup(language)}" dir="${rtl ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${title}</h1><p class="soft">${said(words.summary)}</p></header>
<main>
${entries.map((entry) => article(entry, options)).join('\n')}
</main>
</body>
</html>
`;
}
