import { describe, expect, it } from 'vitest';
import { aliasOf, cueWords, type AliasDraft } from '../../src/dataset/alias-draft.ts';
import { correctElement, correctField } from '../../src/dataset/correct.ts';
import { overlay, type Patch } from '../../src/dataset/layers.ts';

const ID = 'sm:seed/group/x';
const patch = (field: string, base: unknown, value: unknown): Patch => ({
  id: 'p',
  target: ID,
  field,
  base,
  value,
  by: null,
  at: '2026-01-01',
});

describe('a field that is corrected', () => {
  const to = (value: string, shown: string, patches: Patch[] = []) =>
    correctField(patches, { target: ID, field: 'description', shown, value });
  it('keeps what the pack said as its base, however often it is changed', () => {
    expect(to('B', 'A').put).toEqual([{ target: ID, field: 'description', base: 'A', value: 'B' }]);
    expect(to('C', 'B', [patch('description', 'A', 'B')]).put).toEqual([
      { id: 'p', target: ID, field: 'description', base: 'A', value: 'C' },
    ]);
  });
  it('leaves no patch where it says again what the pack says', () => {
    expect(to('A', 'B', [patch('description', 'A', 'B')])).toEqual({ remove: ['p'], put: [] });
  });
  it('changes nothing where nothing changed, and nothing of another record', () => {
    expect(to('A', 'A')).toEqual({ remove: [], put: [] });
    const other = { ...patch('description', 'Q', 'A'), target: 'sm:seed/group/y' };
    expect(to('B', 'A', [other]).put[0]).toMatchObject({ base: 'A' });
  });
});

describe('an element of a list', () => {
  const element = (from: unknown, to: unknown, patches: Patch[] = []) =>
    correctElement(patches, { target: ID, field: 'list', from, to });
  it('that the user brought in leaves no trace when it goes', () => {
    expect(element('n', null, [patch('list', null, 'n')])).toEqual({ remove: ['p'], put: [] });
  });
  it('that the pack has goes by a patch, and what is read then lacks it', () => {
    const { put } = element('a', null);
    const read = overlay({ id: ID, list: ['a', 'b'] }, [{ ...patch('', null, null), ...put[0]! }]);
    expect(read.record).toEqual({ id: ID, list: ['b'] });
  });
  it('that was replaced once keeps the element of the pack as its base', () => {
    expect(element('b', 'c', [patch('list', 'a', 'b')]).put).toEqual([
      { id: 'p', target: ID, field: 'list', base: 'a', value: 'c' },
    ]);
  });
});

describe('an alias as it is typed', () => {
  const draft: AliasDraft = {
    text: '  River   Front ',
    lang: 'en',
    source: 'sm:seed/source/one',
    ambiguity: 'high',
    near: 'fighters, camp ; camp',
    somewhere: '',
    never: 'cafe',
  };
  it('has its cues as the engine reads them', () => {
    expect(aliasOf(draft)).toMatchObject({
      text: 'River Front',
      script: 'Latn',
      requires: [{ kind: 'nearWord', value: ['fighters', 'camp'], window: 8 }],
      forbids: [{ kind: 'nearWord', value: ['cafe'], window: 8 }],
    });
  });
  it.each([
    ['no text', { text: '  ' }],
    ['no source', { source: '' }],
    ['a cue longer than a phrase', { near: 'x'.repeat(81) }],
  ])('is none with %s', (_, change) => {
    expect(aliasOf({ ...draft, ...change })).toBeNull();
  });
  it('knows its script', () => {
    expect(aliasOf({ ...draft, text: 'طالبان' })?.script).toBe('Arab');
  });
  it('takes words apart at commas of either script', () => {
    expect(cueWords('one،two,\n three four;')).toEqual(['one', 'two', 'three four']);
  });
});
