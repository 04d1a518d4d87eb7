import { expect, test } from 'vitest';
import { factsOf, isEditorClass } from '../../../../extension/content/collect/tags.ts';

test.each([
  ['cm-editor', true],
  ['big CodeMirror wrap', true],
  ['my-cm-editor', false],
  ['ql-editors', false],
  ['', false],
])('class %j is an editor: %s', (className, is) => expect(isEditorClass(className)).toBe(is));

test.each([
  ['p', { skip: false, aside: false, layout: 'block', host: true }],
  ['li', { skip: false, aside: false, layout: 'block', host: false }],
  ['em', { skip: false, aside: false, layout: 'inline', host: false }],
  ['nav', { skip: false, aside: true, layout: 'block', host: true }],
  ['textarea', { skip: true, aside: false, layout: null, host: false }],
  ['path', { skip: true, aside: false, layout: null, host: false }],
  ['news-card', { skip: false, aside: false, layout: null, host: false }],
  ['label', { skip: false, aside: false, layout: null, host: false }],
])('what the tag %s alone says', (tag, facts) => {
  expect(factsOf(tag)).toEqual(facts);
  expect(factsOf(tag)).toBe(factsOf(tag));
});
