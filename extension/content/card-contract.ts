/**
 * What the content script and the card's script say to each other. Both are classic scripts in the same isolated world;
 * the card's registers itself as `globalThis.__sourcemarkCard` when it has been put in. The page sees none of this.
 */
import type { EntityBrief, FigureBrief } from '../../src/crosscheck/brief.ts';
import type { PageFacts } from '../../src/scan/context.ts';
import type { Settings } from '../platform/settings.ts';
import type { PageMention } from '../protocol/to-content.ts';

/** A box in CSS pixels of the top window's viewport. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Where the words stand now. The boxes are read anew at every call, one a line, so that the card can follow a scroll;
 * empty where the words have gone: the card then closes. Shaped so that floating-ui can wrap it as a virtual element.
 */
export interface CardAnchor {
  boxes(): Box[];
  /** The element whose scrolling moves the words (in the top document: the frame, where they stand in one). */
  contextElement: Element | null;
}

/** The page as the card needs it. `pageIsSource`: this page is one of the sources, or a copy of one. */
export interface CardPage {
  url: string;
  host: string;
  title: string;
  /** A private window: nothing about the page is kept unless the user saves it. */
  private: boolean;
  facts: PageFacts;
  sourceCount: number;
  pageIsSource: { id: string; shortName: string; by: 'address' | 'text' } | null;
}

export type CardTrigger = 'pointer' | 'key' | 'touch';

/** Where a dismissal holds: on this page until it is left, on this site, or everywhere. */
export type DismissScope = 'page' | 'site' | 'everywhere';

/** What the card may ask for. None of these throws; a promise yields false where it did not work. */
export interface CardCallbacks {
  /** "Not this one." The mention is unpainted at once. */
  dismiss(scope: DismissScope): Promise<boolean>;
  /** "Or the city?": another of the mention's readings. The card is opened again with that reading's brief. */
  choose(entity: string, scope: DismissScope): Promise<boolean>;
  /** Opens the editor for the mention's own words. */
  note(): Promise<boolean>;
  /** Puts text, and HTML beside it, on the clipboard; on http pages too. Call it from the user's click. */
  copy(text: string, html: string | null): Promise<boolean>;
  openRecord(page: 'panel' | 'entity' | 'source', id?: string): Promise<boolean>;
  /** "3 times on this page ›": scrolls to the next mention of the same name and flashes it. */
  revealNext(): void;
  /** The card has closed, for whatever reason. `returnFocus`: it had the focus and gives it back. */
  closed(returnFocus: boolean): void;
}

export interface CardRequest {
  mention: PageMention;
  anchor: CardAnchor;
  /** Null while it is being fetched, or where the dataset has nothing (an unlisted name); see `loading`. */
  entity: EntityBrief | null;
  figure: FigureBrief | null;
  loading: boolean;
  /** "Read 2 of 5": where this mention stands among those of the same name on the page; counts from 1. */
  occurrence: { index: number; of: number };
  /** The sentence (or the block, shortened) that the words stand in: for a sheet row and for messages. */
  sentence: string;
  page: CardPage;
  opener: Settings['opener'];
  /** What is behind the words is dark; the card itself follows the reader's browser. */
  dark: boolean;
  /** `key`: focus moves into the card and Escape gives it back; else focus stays where it is. */
  trigger: CardTrigger;
  /** The mention stands in a link: the card says where it leads instead of swallowing the click. */
  link: string | null;
  callbacks: CardCallbacks;
}

export interface SourcemarkCard {
  /** Opens the card, or changes the open one in place (same mention id: a brief has arrived). */
  open(request: CardRequest): void;
  close(): void;
  isOpen(): boolean;
  /** The one element that we add to the page, while it stands there. Not read, not observed. */
  host(): Element | null;
  /** Closes for good and removes the host. */
  destroy(): void;
}

declare global {
  var __sourcemarkCard: SourcemarkCard | undefined;
}
