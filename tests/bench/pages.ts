import { articlePage, PLAIN_SENTENCES } from './article.ts';
import { frontPage } from './front-page.ts';

/** Pages written for the project: short, usual and long articles, and two on which hardly anything is found. */
export const benchPages = (): { name: string; html: string }[] => [
  { name: 'short.html', html: articlePage(6_000, 11) },
  { name: 'usual.html', html: articlePage(20_000, 12) },
  { name: 'long.html', html: articlePage(60_000, 13) },
  { name: 'very-long.html', html: articlePage(200_000, 14) },
  { name: 'no-names.html', html: articlePage(20_000, 15, PLAIN_SENTENCES) },
  { name: 'front-page.html', html: frontPage(60, 16) },
];
