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
  ['p', { skip: false, aside: false, layout: 'block' }],
  ['li', { skip: false, aside: false, layout: 'block' }],
  ['em', { skip: false, aside: false, layout: 'inline' }],
  ['nav', { skip: false, aside: true, layout: 'block' }],
  ['textarea', { skip: true, aside: false, layout: null }],
  ['path', { skip: true, aside: false, layout: null }],
  ['news-card', { skip: false, aside: false, layout: null }],
  ['label', { skip: false, aside: false, layout: null }],
])('what the tag %s alone says', (tag, facts) => {
  expect(factsOf(tag)).toEqual(facts);
  expect(factsOf(tag)).toBe(factsOf(tag));
});
