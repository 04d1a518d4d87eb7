/** Mentions, briefs and annotations for the panel's tests, with only what a test names set apart from the usual. */
import { buildAnnotation } from '../../../src/annotation/build.ts';
import type { Writing } from '../../../src/annotation/writing.ts';
import type { EntityBrief, FigureBrief } from '../../../src/crosscheck/brief.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import type { NameMention } from '../../../src/scan/mention.ts';
import type { PageMention } from '../../../extension/protocol/to-content.ts';
import type { StoredAnnotation } from '../../../extension/store/rows.ts';

let count = 0;

export function name(text: string, part: Partial<NameMention> = {}): PageMention {
  count += 1;
  const entity = part.entity === undefined ? null : part.entity;
  return {
    id: `m${count}`,
    mention: {
      start: 0,
      end: text.length,
      text,
      kind: 'group',
      resolution: entity === null ? 'unlisted' : 'exact',
      why: [],
      ...part,
      entity,
    } as NameMention,
    painted: true,
    before: '',
    after: '',
  };
}

const plainFigure = {
  kind: 'count',
  unit: 'people',
  comparator: 'exact',
  questions: [],
} as unknown as Figure;

export const figure = (text: string, around: { before?: string; after?: string } = {}): PageMention => {
  count += 1;
  return {
    id: `m${count}`,
    mention: { start: 0, end: text.length, text, kind: 'figure', figure: plainFigure },
    painted: true,
    before: around.before ?? '',
    after: around.after ?? '',
  };
};

export const figureBrief = (mention: PageMention, state: FigureBrief['state']): FigureBrief => ({
  key: mention.id,
  figure: plainFigure,
  state,
  groups: [],
  notComparable: [],
  doubts: [],
  questions: [],
});

export const entityBrief = (entity: string, label: string, names: string[] = []): EntityBrief =>
  ({
    entity,
    label,
    kind: 'group',
    names: names.map((text) => ({ text, lang: 'en', kind: 'name' })),
  }) as unknown as EntityBrief;

export function stored(
  part: Partial<Writing> & { exact?: string; title?: string; at?: string } = {},
): StoredAnnotation {
  count += 1;
  const { exact = 'at least 12 people', title = 'Dozens hurt in valley', at, ...writing } = part;
  const id = `urn:uuid:0c2f1fc0-6c1e-4c52-9f0e-${String(count).padStart(12, '0')}`;
  const annotation = buildAnnotation(
    {
      url: 'https://news.example/valley',
      canonicalUrl: null,
      title,
      language: 'en',
      published: null,
      exact,
      prefix: '',
      suffix: '',
      start: 0,
      end: 0,
    },
    writing,
    { id, now: new Date(at ?? '2026-11-22T09:30:00Z'), version: '0.1.0' },
  );
  const { created, modified } = annotation;
  return { id, rev: '1-0', page: 'https://news.example/valley', created, modified, annotation };
}
