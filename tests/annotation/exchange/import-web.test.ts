/** W3C annotations of other programs, and what the model asks of those who read them. */
import { describe, expect, it } from 'vitest';
import { reviseAnnotation } from '../../../src/annotation/build.ts';
import { exportAnnotation, exportCollection, jsonLdText } from '../../../src/annotation/export-json-ld.ts';
import { markdownTree } from '../../../src/annotation/markdown.ts';
import { claimOf, noteOf, questionsOf, quoteOf, recordsOf, tagsOf } from '../../../src/annotation/read.ts';
import { BLANK_WRITING } from '../../../src/annotation/writing.ts';
import { context, made } from './made.ts';
import { problems, read } from './opened.ts';

const UUID = 'urn:uuid:0c2f1fc0-6c1e-4c52-9f0e-3a6a1f6b7a10';

describe('W3C annotations of others', () => {
  const base = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://other.example/anno/1',
    type: 'Annotation',
  };

  it.each([
    [
      'a plain body and target',
      { body: 'https://a.example/x', target: 'https://b.example/' },
      { evidence: ['https://a.example/x'] },
    ],
    ['bodyValue', { bodyValue: 'So be it', target: 'https://b.example/' }, { note: 'So be it' }],
    [
      'a purpose of each body',
      {
        target: { source: 'https://b.example/' },
        body: [
          { type: 'TextualBody', value: 'one', purpose: 'commenting' },
          { type: 'TextualBody', value: 'two', purpose: 'tagging' },
          { type: 'TextualBody', value: 'three', purpose: 'questioning' },
          { type: 'TextualBody', value: 'four', purpose: 'describing' },
          { type: 'SpecificResource', source: 'sm:seed/group/ttp', purpose: 'identifying' },
        ],
      },
      { note: 'one', tags: ['two'], questions: ['three'], claim: 'four', records: ['sm:seed/group/ttp'] },
    ],
    [
      'one motivation for all',
      { motivation: 'tagging', body: { type: 'TextualBody', value: 'two' }, target: 'https://b.example/' },
      { tags: ['two'] },
    ],
    [
      'a choice of bodies',
      {
        body: {
          type: 'Choice',
          items: [
            { type: 'TextualBody', value: 'one' },
            { type: 'TextualBody', value: 'two' },
          ],
        },
        target: 'https://b.example/',
      },
      { note: 'one\n\ntwo' },
    ],
    [
      'an address that runs a script',
      { body: 'javascript:alert(1)', target: 'https://b.example/' },
      { note: 'javascript:alert(1)' },
    ],
  ])('%s', async (_, parts, expected) => {
    const { incoming, problems: none } = await read({ ...base, ...parts });
    expect(none).toEqual([]);
    const { annotation, undated } = incoming[0]!;
    expect(undated).toBe(true);
    expect(annotation.canonical).toBe(base.id);
    expect({
      ...(annotation.evidence.length > 0 ? { evidence: annotation.evidence.map(({ url }) => url) } : {}),
      ...(noteOf(annotation) ? { note: noteOf(annotation) } : {}),
      ...(tagsOf(annotation).length > 0 ? { tags: tagsOf(annotation) } : {}),
      ...(questionsOf(annotation).length > 0
        ? { questions: questionsOf(annotation).map(({ text }) => text) }
        : {}),
      ...(claimOf(annotation) ? { claim: claimOf(annotation)!.text } : {}),
      ...(recordsOf(annotation).length > 0 ? { records: recordsOf(annotation) } : {}),
    }).toEqual(expected);
  });

  it('keeps the innermost quote of selectors that refine one another', async () => {
    const selector = {
      type: 'FragmentSelector',
      value: 'p1',
      refinedBy: { type: 'TextQuoteSelector', exact: 'twelve' },
    };
    const { incoming } = await read({ ...base, target: { source: 'https://b.example/', selector } });
    expect(quoteOf(incoming[0]!.annotation)?.exact).toBe('twelve');
  });

  it.each([
    ['its own beside', base.id, 'https://first.example/9', undefined, 'https://first.example/9'],
    ['an id of ours beside', UUID, 'https://first.example/9', UUID, 'https://first.example/9'],
    ['ours, under another name there', base.id, UUID, UUID, UUID],
    ['none: its id becomes it', base.id, undefined, undefined, base.id],
    ['none: its id is like ours', UUID, undefined, UUID, undefined],
    ['no address: it names nothing', base.id, 'the first one', undefined, base.id],
  ])('a canonical IRI is neither changed nor dropped: %s', async (_, id, canonical, ours, kept) => {
    const node = { ...base, id, canonical, target: 'https://b.example/' };
    const { annotation } = (await read(node)).incoming[0]!;
    expect(annotation.canonical).toBe(kept);
    if (ours) expect(annotation.id).toBe(ours);
    const revised = reviseAnnotation(annotation, { ...BLANK_WRITING, note: 'x' }, context.now);
    const again = (await read(JSON.parse(jsonLdText(exportAnnotation(revised))))).incoming[0]!;
    expect([again.annotation.canonical, again.annotation.id]).toEqual([kept, annotation.id]);
  });

  it.each([
    ['bodyValue', { bodyValue: 'So *be* it.\n# 1' }],
    [
      'a body that says so',
      { body: { type: 'TextualBody', value: 'So *be* it.\n# 1', format: 'text/plain' } },
    ],
  ])('plain text stays plain, in no language of the annotation’s: %s', async (_, said) => {
    const node = { ...base, ...said, target: 'https://b.example/', language: 'fr' };
    const { annotation } = (await read(node)).incoming[0]!;
    expect(annotation.body![0]).not.toHaveProperty('language');
    expect(markdownTree(noteOf(annotation))).toEqual([
      { is: 'paragraph', of: ['So ', '*', 'be', '*', ' it.', { is: 'break' }, '#', ' 1'] },
    ]);
  });

  it('says what it leaves out', async () => {
    const { incoming } = await read({
      ...base,
      target: ['https://b.example/', 'https://c.example/'],
      rights: 'x',
      audience: [],
    });
    expect(incoming[0]!.left).toEqual(['rights', 'target']);
  });

  it('finds them in a graph, and in pages within a collection', async () => {
    const one = (n: number) => ({ ...base, id: `https://o.example/${n}`, target: 'https://b.example/' });
    expect((await read({ '@graph': [one(1), one(2)] })).incoming).toHaveLength(2);
    const collection = {
      type: 'AnnotationCollection',
      first: { type: 'AnnotationPage', items: [one(1)], next: { type: 'AnnotationPage', items: [one(2)] } },
    };
    const found = await read(collection);
    expect(found.incoming.map(({ at }) => at.pointer)).toEqual(['/first/items/0', '/first/next/items/0']);
  });
});

it('names the field of our own annotation that does not hold, and reads the others', async () => {
  const file = exportCollection(
    [made(), { ...made(), id: 'urn:uuid:0c2f1fc0-6c1e-4c52-9f0e-3a6a1f6b7a99' }],
    {
      id: 'urn:uuid:0c2f1fc0-6c1e-4c52-9f0e-3a6a1f6b7a11',
      pageId: 'urn:uuid:0c2f1fc0-6c1e-4c52-9f0e-3a6a1f6b7a12',
      label: 'x',
      created: new Date(0),
    },
  );
  const items = file.first!.items as unknown as Record<string, unknown>[];
  items[0]!['created'] = 'yesterday';
  expect(await problems(file)).toEqual([['shape', '/first/items/0/created']]);
  expect((await read(file)).incoming).toHaveLength(1);
});
