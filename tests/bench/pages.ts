import { articlePage } from './article.ts';

/** Pages written for the project: short, usual, and long. */
export const benchPages = (): { name: string; html: string }[] => [
  { name: 'short.html', html: articlePage(6_000, 11) },
  { name: 'usual.html', html: articlePage(20_000, 12) },
  { name: 'long.html', html: articlePage(60_000, 13) },
  { name: 'very-long.html', html: articlePage(200_000, 14) },
];
