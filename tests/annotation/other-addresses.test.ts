import { expect, test } from 'vitest';
import { otherAddresses, type KeptPage } from '../../src/annotation/other-addresses.ts';
import { fingerprint } from '../../src/text/fingerprint.ts';
import { ARTICLES } from './corpus/edits.ts';

const [bus, flood] = ARTICLES.map(({ text }) => text.repeat(2));
const kept = (id: string, url: string, text: string, canonicalUrl: string | null = null): KeptPage => ({
  id,
  url,
  canonicalUrl,
  fingerprint: fingerprint(text),
});
const page = (url: string, text: string, canonicalUrl: string | null = null) => {
  const { id: _, ...rest } = kept('', url, text, canonicalUrl);
  return rest;
};
const others = (here: ReturnType<typeof page>, ...list: KeptPage[]) =>
  otherAddresses(here, list).map(({ url, ids }) => [url, ...ids]);

const OWN = 'https://news.example/bus';
const SHORT = 'https://news.example/?p=881';

test.each<[string, ReturnType<typeof page>, KeptPage[], string[][]]>([
  ['a short address without a canonical link', page(SHORT, bus!), [kept('a', OWN, bus!)], [[OWN, 'a']]],
  [
    'an edition in another frame',
    page(`${OWN}/asia`, `Print. ${bus} All rights.`),
    [kept('a', OWN, bus!)],
    [[OWN, 'a']],
  ],
  [
    'several marks, those with the most first',
    page(SHORT, bus!),
    [kept('a', 'https://copy.example/1', bus!), kept('b', OWN, bus!), kept('c', `${OWN}#top`, bus!)],
    [
      [OWN, 'b', 'c'],
      ['https://copy.example/1', 'a'],
    ],
  ],
  ['the canonical address is told', page(SHORT, bus!), [kept('a', `${OWN}?page=1`, bus!, OWN)], [[OWN, 'a']]],
  // Never:
  ['an AMP version, whose marks are the page’s own', page(`${OWN}/amp`, bus!), [kept('a', OWN, bus!)], []],
  ['a print version, likewise', page(`${OWN}?print=1`, bus!), [kept('a', OWN, bus!)], []],
  ['the page’s own marks', page(OWN, bus!), [kept('a', `${OWN}?utm_source=x`, bus!)], []],
  ['those that the canonical link leads to', page(SHORT, bus!, OWN), [kept('a', OWN, bus!)], []],
  ['another article', page(SHORT, flood!), [kept('a', OWN, bus!)], []],
  ['a text that is too short to be known', page(SHORT, 'Shut.'), [kept('a', OWN, 'Shut.')], []],
  ['what is no fingerprint', page(SHORT, bus!), [{ ...kept('a', OWN, bus!), fingerprint: 'none' }], []],
])('%s', (_, here, list, expected) => expect(others(here, ...list)).toEqual(expected));
