import { expect, test } from 'vitest';
import { isEditorClass, Labels } from '../../../../extension/content/collect/labels.ts';
import { factsOf } from '../../../../extension/content/collect/tags.ts';

test.each([
  ['post-1024 entry', 'post-2048 entry', true],
  ['col-4', 'col-8', false],
  ['level-1', 'level-2', false],
  ['', 'entry', false],
  ['entry open', 'open entry', false],
])('classes %j and %j are alike: %s', (one, other, alike) => {
  const labels = Labels.ofClasses();
  expect(labels.of(one).number === labels.of(other).number).toBe(alike);
  expect(labels.of(one)).toBe(labels.of(one));
});

test.each([
  ['tile-7', 'tile-8', true],
  ['c7', 'c8', true],
  ['menu', 'main', false],
])('ids %j and %j are alike: %s', (one, other, alike) => {
  const labels = Labels.ofIds();
  expect(labels.of(one).number === labels.of(other).number).toBe(alike);
});

test('numbers begin at one, and each new label has the next', () => {
  const labels = Labels.ofClasses();
  expect(['a', 'b', 'a', 'b9999', 'c'].map((text) => labels.of(text).number)).toEqual([1, 2, 1, 2, 3]);
  expect(labels.size).toBe(4);
});

test.each([
  ['cm-editor', true],
  ['big CodeMirror wrap', true],
  ['my-cm-editor', false],
  ['ql-editors', false],
  ['', false],
])('class %j is an editor: %s', (className, is) => {
  expect(isEditorClass(className)).toBe(is);
  expect(Labels.ofClasses().of(className).editor).toBe(is);
});

test.each([
  ['p', { skip: false, host: true, custom: false, aside: false, layout: 'block' }],
  ['li', { skip: false, host: false, custom: false, aside: false, layout: 'block' }],
  ['em', { skip: false, host: false, custom: false, aside: false, layout: 'inline' }],
  ['nav', { skip: false, host: true, custom: false, aside: true, layout: 'block' }],
  ['textarea', { skip: true, host: false, custom: false, aside: false, layout: null }],
  ['path', { skip: true, host: false, custom: false, aside: false, layout: null }],
  ['news-card', { skip: false, host: true, custom: true, aside: false, layout: null }],
  ['label', { skip: false, host: false, custom: false, aside: false, layout: null }],
])('what the tag %s alone says', (tag, facts) => {
  expect(factsOf(tag)).toMatchObject(facts);
  expect(factsOf(tag)).toBe(factsOf(tag));
});
