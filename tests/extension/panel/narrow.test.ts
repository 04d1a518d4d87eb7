import { describe, expect, it } from 'vitest';
import { countersIn, EVERYTHING, narrowed, type Narrowing } from '../../../extension/panel/narrow.ts';
import { pageLists } from '../../../extension/panel/page-lists.ts';
import { figure, figureBrief, name } from './samples.ts';

const counted = (counter: string | null) => ({ counter, claims: [] });
const [deaths, homes, age] = [figure('137'), figure('80,000'), figure('62')];
const lists = pageLists({
  mentions: [
    name('TTP', { entity: 'sm:seed/group/ttp' }),
    name('UNAMA', { entity: 'sm:seed/institution/unama', kind: 'institution' }),
    name('Kunduz', { entity: 'sm:seed/place/kunduz', kind: 'place' }),
    name('Balkh Relief Committee'),
    deaths,
    homes,
    age,
  ],
  entities: [],
  figures: [
    { ...figureBrief(deaths, 'comparable'), groups: [counted('UNAMA'), counted(null)] },
    { ...figureBrief(homes, 'doubt'), groups: [counted('PIPS'), counted('UNAMA')] },
  ],
});

const left = (more: Partial<Narrowing>): string[] => {
  const { comparable, doubts, otherFigures, names, unlisted } = narrowed(lists, { ...EVERYTHING, ...more });
  return [
    ...[...comparable, ...doubts, ...otherFigures].map(({ mention }) => mention.mention.text),
    ...[...names, ...unlisted].map(({ mentions }) => mentions[0]!.mention.text),
  ];
};

describe('the lists narrowed', () => {
  it.each<[string, Partial<Narrowing>, string[]]>([
    ['everything', {}, ['137', '80,000', '62', 'Kunduz', 'TTP', 'UNAMA', 'Balkh Relief Committee']],
    ['figures', { kind: 'figure' }, ['137', '80,000', '62']],
    ['groups, with institutions', { kind: 'group' }, ['TTP', 'UNAMA', 'Balkh Relief Committee']],
    ['places', { kind: 'place' }, ['Kunduz']],
    ['nothing, where there is no such kind', { kind: 'person' }, []],
    ['what can be compared', { comparable: true }, ['137']],
    ['what one body counted', { counter: 'PIPS' }, ['80,000']],
    ['what one body counted and can be compared', { counter: 'UNAMA', comparable: true }, ['137']],
    ['no figures among the places', { kind: 'place', counter: 'UNAMA' }, []],
  ])('to %s', (_, more, wanted) => {
    expect(left(more).toSorted()).toEqual(wanted.toSorted());
  });

  it('offers each counter once', () => {
    expect(countersIn(lists)).toEqual(['PIPS', 'UNAMA']);
    expect(countersIn(pageLists({ mentions: [], entities: [], figures: [] }))).toEqual([]);
  });
});
