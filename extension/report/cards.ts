/**
 * The cards of a text. Mentions whose cards say the same share one: a group that is named ten times has one card, two
 * figures have two. `{html: '<article ...>', id: 's1-c3', number: 3, words: 'TTP', first: 's1-m7'}`.
 */
import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import type { Mention } from '../../src/scan/mention.ts';
import { drawnFigure, drawnName } from '../ui/drawings.ts';
import { MentionCard } from '../ui/mention-card.tsx';
import type { ReadText } from '../ui/read-text.ts';

export interface Card {
  id: string;
  number: number;
  html: string;
  /** The words of the first mention, and the id of its place in the text. */
  words: string;
  first: string;
}

export interface Cards {
  all: Card[];
  of(mention: Mention): Card;
  /** The id of the mention's place in the text. */
  place(mention: Mention): string;
}

/** A text is read and not acted on: a card in a report offers nothing to do. */
const NO_ACTIONS = {};

const withDrawings = (read: ReadText): ReadText => ({
  ...read,
  entities: new Map([...read.entities].map(([id, brief]) => [id, drawnName(brief)])),
  figures: new Map([...read.figures].map(([key, brief]) => [key, drawnFigure(brief)])),
});

/** @param section tells the ids of one text from those of another on the same page */
export function cardsOf(text: ReadText, section: string): Cards {
  const read = withDrawings(text);
  const byHtml = new Map<string, Card>();
  const byMention = new Map<Mention, { card: Card; place: string }>();
  for (const { id: block, mentions } of read.blocks)
    for (const mention of mentions) {
      const place = `${section}-m${byMention.size + 1}`;
      const html = renderToStaticMarkup(h(MentionCard, { mention, block, read, actions: NO_ACTIONS }));
      const card = byHtml.get(html) ?? {
        id: `${section}-c${byHtml.size + 1}`,
        number: byHtml.size + 1,
        html,
        words: mention.text,
        first: place,
      };
      byHtml.set(html, card);
      byMention.set(mention, { card, place });
    }
  return {
    all: [...byHtml.values()],
    of: (mention) => byMention.get(mention)!.card,
    place: (mention) => byMention.get(mention)!.place,
  };
}
