/** A front page of the usual kind: a folded menu, and cards of many nested elements with a line of text each. */
import { paragraphs, PLAIN_SENTENCES } from './article.ts';
import { random } from './random.ts';

/** Hardly any text, no name, and ten elements with classes a card. */
export function frontPage(cards: number, seed = 1): string {
  const next = random(seed);
  const lines = paragraphs(cards * 500, seed, PLAIN_SENTENCES).map((text) => text.split('. ')[0]!);
  const card = (line: string, at: number) => `
    <div class="tile tile--${next() < 0.3 ? 'wide' : 'plain'}" id="tile-${at}">
      <div class="tile-inner">
        <figure class="tile-picture"><svg viewBox="0 0 3 2" width="90" height="60"><path d="M0 0h3v2H0z"/></svg></figure>
        <div class="tile-text">
          <span class="label">Section ${at % 9}</span>
          <h3 class="tile-title"><a class="tile-link" href="#t${at}"><span>${line}</span></a></h3>
          <p class="tile-lead">${line}.</p>
          <time class="when" datetime="2024-03-20">an hour ago</time>
          <button class="save" type="button">Keep</button>
        </div>
      </div>
    </div>`;
  const menu = Array.from(
    { length: 60 },
    (_, at) => `<li class="item"><a href="#m${at}">Part ${at}</a></li>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Front ${seed}</title>
<style>body{font:16px/1.4 sans-serif;margin:0 auto;max-width:70rem}.menu{display:none}.tiles{display:grid;grid-template-columns:repeat(3,1fr)}.label{display:block}</style></head>
<body><header class="top"><nav class="menu"><ul>${menu.join('')}</ul></nav></header>
<main class="tiles">${lines.slice(0, cards).map(card).join('')}</main><footer class="foot"><p>All that was new today.</p></footer></body></html>`;
}
