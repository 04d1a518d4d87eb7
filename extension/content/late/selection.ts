/** What the reader has selected, or a mention's own words, as a passage for the editor. */
import { describe } from '../../../src/annotation/describe.ts';
import type { SelectionDescription } from '../../protocol/selection.ts';
import type { Block } from '../collect/block.ts';
import { PageText } from './page-text.ts';
import { placeOf } from '../collect/span.ts';
import { canonicalUrl, isPrivate, pageTitle, pageUrl } from '../page.ts';
import { activeElementOf, alive, isText, tagOf } from '../pristine.ts';
import type { Placed } from '../placed.ts';
import type { Reader } from '../reader.ts';

const getSelectionOf = Document.prototype.getSelection;

interface Ends {
  start: number;
  end: number;
}

function passage(reader: Reader, page: PageText, { start, end }: Ends): SelectionDescription | null {
  const described = describe(page.text, start, end);
  if (!described) return null;
  const { facts } = reader.page;
  const within = mentionsWithin(reader, page, described);
  const figure = within.map(({ mention }) => mention).find((one) => one.kind === 'figure');
  const name = within
    .map(({ mention }) => mention)
    .find((one) => one.kind !== 'figure' && one.entity !== null);
  return {
    ...described,
    url: pageUrl(),
    canonicalUrl: canonicalUrl(),
    title: pageTitle(),
    language: facts.language ?? null,
    published: facts.date ?? null,
    private: isPrivate(),
    entity: name && name.kind !== 'figure' ? name.entity : null,
    figure: figure?.kind === 'figure' ? figure.figure : null,
    figureWords: figure?.text ?? null,
  };
}

function mentionsWithin(reader: Reader, page: PageText, { start, end }: Ends): Placed[] {
  return page
    .spans(start, end)
    .flatMap((span) =>
      reader.shown
        .in(span.block)
        .filter(({ mention }) => mention.start < span.end && mention.end > span.start),
    );
}

/** A mention's own words. */
export function describeMention(reader: Reader, { block, mention }: Placed): SelectionDescription | null {
  const page = new PageText(reader.collector.blocks());
  const start = page.offset(block, mention.start);
  const end = page.offset(block, mention.end);
  return start === null || end === null ? null : passage(reader, page, { start, end });
}

/** Where the reader is: of a page and the frames in it each may have something selected still. */
const hasReader = (document: Document): boolean => {
  const active = activeElementOf(document);
  return document.hasFocus() && !(active && /^i?frame$/.test(tagOf(active)));
};

/** What is selected in the document that has the focus, else in the first that has something. */
export function describeSelection(
  reader: Reader,
  scopes: Iterable<Document | ShadowRoot>,
): SelectionDescription | null {
  const roots = [...scopes];
  const shadowRoots = roots.filter((root) => root.nodeType === 11) as ShadowRoot[];
  const page = new PageText(reader.collector.blocks());
  const documents = roots.filter((root) => root.nodeType === 9) as Document[];
  const first = documents.filter((document) => alive(() => hasReader(document), false));
  for (const document of new Set([...first, ...documents])) {
    const ends = alive(() => selectedIn(document), null);
    const described = ends && passage(reader, page, ends);
    if (described) return described;
  }
  return null;

  function selectedIn(document: Document): Ends | null {
    const selection = getSelectionOf.call(document);
    if (!selection || selection.rangeCount === 0) return null;
    const range = composed(selection, shadowRoots);
    return isEmpty(range) ? null : endsOf(reader, page, range);
  }
}

/** The selection's ends, inside shadow roots too where the browser tells. */
function composed(selection: Selection, shadowRoots: ShadowRoot[]): AbstractRange {
  const { getComposedRanges } = selection as { getComposedRanges?: Selection['getComposedRanges'] };
  return getComposedRanges?.call(selection, { shadowRoots })[0] ?? selection.getRangeAt(0);
}

const isEmpty = (range: AbstractRange): boolean =>
  range.startContainer === range.endContainer && range.startOffset === range.endOffset;

/** The ends as offsets of the page's text; null where nothing that is read is selected. */
function endsOf(reader: Reader, page: PageText, range: AbstractRange): Ends | null {
  const at = (node: Node, offset: number) => {
    const place = isText(node) ? placeOf(reader.collector.index, node, offset) : null;
    return place && page.offset(place.block, place.offset);
  };
  let start = at(range.startContainer, range.startOffset);
  let end = at(range.endContainer, range.endOffset);
  if (start === null || end === null) {
    // An end that lies between elements, or in what is not read: the first and the last text within.
    const inside = textsWithin(reader.collector.blocks(), range);
    const [first, last] = [inside[0], inside.at(-1)];
    if (!first || !last) return null;
    start ??= at(first, 0);
    end ??= at(last, last.data.length);
  }
  return start === null || end === null || start >= end ? null : { start, end };
}

function textsWithin(
  blocks: readonly Block[],
  { startContainer, startOffset, endContainer, endOffset }: AbstractRange,
): Text[] {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return blocks.flatMap(({ run }) => run.nodes.filter((node) => range.intersectsNode(node)));
}
