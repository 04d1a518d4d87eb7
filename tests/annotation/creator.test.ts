import { expect, test } from 'vitest';
import { deskAsCreator } from '../../src/annotation/creator.ts';

const site = 'https://desk.example/';
test.each([
  ['a name alone', { name: ' Harbour Desk ' }, { type: 'Organization', name: 'Harbour Desk' }],
  ['with its site', { name: 'Desk', url: site }, { type: 'Organization', name: 'Desk', homepage: site }],
  ['a site not written yet', { name: 'Desk', url: '' }, { type: 'Organization', name: 'Desk' }],
  // Never:
  ['a mail address', { name: 'Desk', url: 'mailto:a@desk.example' }, { type: 'Organization', name: 'Desk' }],
  ['words for an address', { name: 'Desk', url: 'ask us' }, { type: 'Organization', name: 'Desk' }],
  ['no name', { name: ' ', url: site }, undefined],
  ['a name longer than the model of ours holds', { name: 'x'.repeat(401) }, undefined],
  ['no desk', null, undefined],
])('%s', (_, desk, creator) => {
  expect(deskAsCreator(desk)).toEqual(creator);
});
