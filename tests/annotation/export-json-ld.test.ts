import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { violations } from '../../src/annotation/assertion.ts';
import { buildAnnotation } from '../../src/annotation/build.ts';
import { COLLECTION_ASSERTIONS, PAGE_ASSERTIONS } from '../../src/annotation/conformance-collection.ts';
import { ANNOTATION_ASSERTIONS } from '../../src/annotation/conformance.ts';
import { exportAnnotation, exportCollection, jsonLdText } from '../../src/annotation/export-json-ld.ts';
import { passage, provenance, writing } from './arbitrary.ts';

const made = fc.tuple(passage, writing, provenance).map((parts) => buildAnnotation(...parts));
const head = {
  id: 'urn:uuid:0c2f1fc0-6c1e-4c52-9f0e-3a6a1f6b7a10',
  pageId: 'urn:uuid:0c2f1fc0-6c1e-4c52-9f0e-3a6a1f6b7a11',
  label: 'Marks of a day',
  created: new Date('2026-11-22T09:30:00Z'),
};

describe('exportCollection', () => {
  it('keeps to the model, and keeps every id, date, order and word', () => {
    fc.assert(
      fc.property(fc.array(made, { maxLength: 5 }), (annotations) => {
        const file = JSON.parse(jsonLdText(exportCollection(annotations, head)));
        expect(violations(file, COLLECTION_ASSERTIONS)).toEqual([]);
        expect(file.total).toBe(annotations.length);
        if (annotations.length === 0) {
          expect('first' in file).toBe(false);
          return;
        }
        expect(violations(file.first, PAGE_ASSERTIONS)).toEqual([]);
        expect('@context' in file.first).toBe(false);
        file.first.items.forEach((item: object, index: number) => {
          const whole = { '@context': file['@context'], ...item };
          expect(violations(whole, ANNOTATION_ASSERTIONS)).toEqual([]);
          expect(whole).toEqual(JSON.parse(JSON.stringify(exportAnnotation(annotations[index]!))));
        });
      }),
    );
  });

  it('keeps right-to-left quotes and marks of direction as they are', () => {
    const exact = 'کم از کم \u200f137\u200f افراد';
    const [annotation] = fc.sample(made, 1);
    const quoted = {
      ...annotation!,
      target: {
        ...annotation!.target,
        selector: [{ type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: '' }],
      },
    };
    const file = JSON.parse(jsonLdText(exportCollection([quoted], head)));
    expect(file.first.items[0].target.selector[0].exact).toBe(exact);
  });
});

it('leaves out a source that is withheld for safety, and only that', () => {
  const [annotation] = fc.sample(made, 1);
  const open = { url: 'https://a.example/', accessed: '2026-11-22T09:30:00Z', kind: 'primary' as const };
  const hidden = { ...open, url: 'https://b.example/', safetyWithheld: true };
  const out = exportAnnotation({ ...annotation!, evidence: [open, hidden] });
  expect(out.evidence).toEqual([open]);
  expect(jsonLdText(out)).not.toContain('b.example');
});
