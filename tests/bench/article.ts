/** News-like text of any length, made of our own sentences: one or two names or figures in each, filler between. */
import { pick, random } from './random.ts';

const SENTENCES = [
  'Officials in {place} said that at least {n} people were killed when a bus left the road.',
  '{group} said on Tuesday that it was not behind the attack in {place}, which wounded {n}.',
  'A spokesman for the {body} told reporters that talks would go on through the week.',
  'Traders in the old market closed their shops early, and the schools stayed shut for a second day.',
  'The road from {place} to {place} was open again by noon, the police said.',
  '{n} percent of those asked in the survey want the border to be opened before winter.',
  'The rains have been late this year, and farmers fear for what they sowed in spring.',
  'Two men were held after the shooting near {place}; neither has been named.',
  'In {place} the price of flour rose for the fourth week in a row, by {n} rupees a sack.',
  'More than {n} families have left their homes since the fighting began, the {body} said.',
  'Nobody answered the telephone at the ministry, and its website has been down since the weekend.',
  'The {body} counted {n} attacks in the province last year, a few more than in the year before.',
];
const PLACES = [
  'Peshawar',
  'Kabul',
  'Mastung',
  'Kunduz province',
  'Bannu',
  'Islamabad',
  'North Waziristan',
  'Balochistan',
  'Nowshera',
  'Torkham',
  'Karachi',
  'Herat',
];
const GROUPS = [
  'The Tehreek-e-Taliban Pakistan (TTP)',
  'The Afghan Taliban',
  'The Islamic State',
  'The Balochistan Liberation Army',
  'The Haqqani Network',
];
const BODIES = [
  'United Nations',
  'Foreign Office',
  'Awami National Party',
  'Frontier Corps',
  'provincial government',
];

/** Sentences in which nothing is found. */
export const PLAIN_SENTENCES = SENTENCES.filter((sentence) => !/\{|\bTwo men\b/.test(sentence));

/** Paragraphs of about 500 characters, `bytes` characters in all. */
export function paragraphs(bytes: number, seed = 1, sentences: readonly string[] = SENTENCES): string[] {
  const next = random(seed);
  const sentence = () =>
    pick(next, sentences).replace(/\{(\w+)\}/g, (_, slot: string) =>
      slot === 'n'
        ? String(2 + Math.floor(next() * 900))
        : pick(next, slot === 'place' ? PLACES : slot === 'group' ? GROUPS : BODIES),
    );
  const all: string[] = [];
  for (let length = 0; length < bytes;) {
    let text = sentence();
    while (text.length < 480) text += ` ${sentence()}`;
    all.push(text);
    length += text.length + 1;
  }
  return all;
}

export const articleText = (bytes: number, seed = 1): string =>
  paragraphs(bytes, seed).join('\n\n').slice(0, bytes);

/** The same as a page of the usual kind: a menu, an article with links and inline tags, a list beside it. */
export function articlePage(bytes: number, seed = 1, sentences?: readonly string[]): string {
  const next = random(seed + 1);
  const inline = (text: string) =>
    text.replace(/\b[A-Z][a-z]+\b/g, (word) =>
      next() < 0.08 ? `<a href="#${word}">${word}</a>` : next() < 0.04 ? `<em>${word}</em>` : word,
    );
  const menu = Array.from({ length: 40 }, (_, at) => `<li><a href="#m${at}">Section ${at}</a></li>`).join('');
  const body = paragraphs(bytes, seed, sentences)
    .map((text) => `<p>${inline(text)}</p>`)
    .join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article ${seed}</title>
<meta property="article:published_time" content="2024-03-20T06:00:00Z">
<style>body{font:16px/1.5 Georgia,serif;margin:0 auto;max-width:44rem}nav ul{columns:3}aside{float:right;width:14rem}</style></head>
<body><nav><ul>${menu}</ul></nav><aside><h2>Most read</h2><ol>${menu}</ol></aside><main><article><h1>What the week brought</h1>${body}</article></main></body></html>`;
}
