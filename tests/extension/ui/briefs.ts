/** Briefs as the background sends them, each test naming only what matters to it. */
import type { EntityBrief, FigureBrief, StatementLine } from '../../../src/crosscheck/brief.ts';
import type { FigureMention } from '../../../src/figures/figure-mention.ts';
import type { NameMention } from '../../../src/scan/mention.ts';
import { figure, source } from './claims.ts';

export const line = (id: string, more: Partial<StatementLine> = {}): StatementLine => ({
  id,
  statement: `Statement ${id}.`,
  stance: 'asserted',
  who: null,
  source: source(),
  locator: null,
  ...more,
});

export const entity = (more: Partial<EntityBrief> = {}): EntityBrief => ({
  entity: 'sm:test/group/front',
  label: 'River Valley Front',
  kind: 'group',
  subKind: 'armedGroup',
  description: 'An armed group that stands only in this test.',
  distinguish: 'not the River Front',
  within: [],
  sources: { naming: 2, all: 5, allOpinion: true },
  lines: [line('one')],
  opinions: [],
  designations: [],
  names: [{ text: 'RVF', lang: 'en', kind: 'abbreviation' }],
  hostileNames: [],
  roles: [],
  map: null,
  readings: [],
  ...more,
});

export const figureBrief = (more: Partial<FigureBrief> = {}): FigureBrief => ({
  key: 'f1',
  figure: figure(),
  state: 'nothing',
  groups: [],
  notComparable: [],
  questions: [],
  ...more,
});

export const nameMention = (more: Partial<NameMention> = {}): NameMention => ({
  start: 0,
  end: 3,
  text: 'RVF',
  kind: 'group',
  entity: 'sm:test/group/front',
  resolution: 'exact',
  why: [],
  ...more,
});

export const figureMention = (more: Partial<FigureMention> = {}): FigureMention => ({
  start: 0,
  end: 10,
  text: '137 people',
  kind: 'figure',
  figure: figure(),
  ...more,
});
