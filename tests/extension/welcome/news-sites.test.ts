import { expect, it } from 'vitest';
import { patternOf, siteFromInput, siteOf } from '../../../extension/platform/access.ts';
import { NEWS_SITES } from '../../../extension/welcome/news-sites.ts';

const sites = NEWS_SITES.flatMap((group) => group.sites.map(({ site }) => site));

it('lists each site once, as people write it', () => {
  expect(new Set(sites).size).toBe(sites.length);
  expect(sites.filter((site) => siteFromInput(`https://www.${site}/story`) !== site)).toEqual([]);
});

it('gives each as a pattern that leads back to it', () => {
  expect(sites.map((site) => siteOf(patternOf(site)))).toEqual(sites);
});
