import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { heard } from '../../../extension/content/wire/heard.ts';
import { toContent } from '../../../extension/protocol/to-content.ts';

/** Bodies of every kind, good and bad, for every message. */
const BODIES: unknown[] = [
  null,
  undefined,
  {},
  'next',
  { name: 'next' },
  { name: 'previous' },
  { name: 'toggle' },
  { name: 'stop' },
  { kind: 'mention', id: '1' },
  { kind: 'mark', id: '1' },
  { kind: 'mark', id: 1 },
  { kind: 'word', id: '1' },
  { what: 'dataset' },
  { what: 'marks' },
  { what: 'index' },
  { ids: ['urn:uuid:1'] },
  { ids: [1] },
];

describe('what is heard is what the protocol says', () => {
  test('the same messages', () => expect(Object.keys(heard).sort()).toEqual(Object.keys(toContent).sort()));
  test.each(Object.keys(toContent) as (keyof typeof toContent)[])('the same bodies of %s', (type) => {
    const accepts = (schema: v.GenericSchema) => BODIES.map((body) => v.safeParse(schema, body).success);
    expect(accepts(heard[type].request)).toEqual(accepts(toContent[type].request));
  });
});
