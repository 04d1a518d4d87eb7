import { describe, expect, it } from 'vitest';
import { filterLists, isEmpty, pageLists } from '../../../extension/panel/page-lists.ts';
import { entityBrief, figure, figureBrief, name } from './samples.ts';

const TTP = 'sm:seed/group/ttp';

describe('pageLists', () => {
  it('joins all mentions of an entity, whatever its name there, the most named first', () => {
    const mentions = [
      name('Peshawar', { entity: 'sm:seed/place/peshawar', kind: 'place' }),
      name('Tehreek-e-Taliban Pakistan', { entity: TTP }),
      name('TTP', { entity: TTP }),
    ];
    const { names } = pageLists({
      mentions,
      entities: [entityBrief(TTP, 'Tehreek-e-Taliban Pakistan')],
      figures: [],
    });
    expect(names.map(({ label, mentions }) => [label, mentions.length])).toEqual([
      ['Tehreek-e-Taliban Pakistan', 2],
      ['Peshawar', 1],
    ]);
    expect(names[0]!.entity?.entity).toBe(TTP);
    expect(names[1]!.entity).toBeNull();
  });

  it('keeps what is unlisted, what has several readings and events apart from names', () => {
    const lists = pageLists({
      mentions: [
        name('Lashkar-e-Somewhere'),
        name('LeS', { sameAs: 'Lashkar-e-Somewhere' }),
        name('lashkar-e-somewhere'),
        name('Taliban', { resolution: 'ambiguous', entity: null }),
        name('the Mastung bombing', { entity: 'sm:seed/event/mastung', kind: 'event' }),
      ],
      entities: [],
      figures: [],
    });
    expect(lists.unlisted.map(({ label, mentions }) => [label, mentions.length])).toEqual([
      ['Lashkar-e-Somewhere', 3],
    ]);
    expect(lists.ambiguous.map(({ label }) => label)).toEqual(['Taliban']);
    expect(lists.events.map(({ label }) => label)).toEqual(['the Mastung bombing']);
    expect(lists.names).toEqual([]);
  });

  it('says what a name with several readings may mean, as far as that is known', () => {
    const candidates = ['sm:a/group/one', 'sm:a/group/two'].map((entity) => ({ entity, score: 1, why: [] }));
    const lists = pageLists({
      mentions: [name('Taliban', { resolution: 'ambiguous', entity: null, candidates })],
      entities: [entityBrief('sm:a/group/two', 'Two')],
      figures: [],
    });
    expect(lists.ambiguous[0]!.candidates.map(({ label }) => label)).toEqual(['Two']);
  });

  it('sorts figures by what the dataset can say of them, in page order', () => {
    const [a, b, c, d] = [figure('137'), figure('52 percent'), figure('seven'), figure('1,692')];
    const lists = pageLists({
      mentions: [a!, b!, c!, d!],
      entities: [],
      figures: [figureBrief(d!, 'comparable'), figureBrief(a!, 'comparable'), figureBrief(b!, 'doubt')],
    });
    expect(lists.comparable.map(({ mention }) => mention.mention.text)).toEqual(['137', '1,692']);
    expect(lists.doubts.map(({ mention }) => mention.mention.text)).toEqual(['52 percent']);
    expect(lists.otherFigures.map(({ mention, brief }) => [mention.mention.text, brief])).toEqual([
      ['seven', null],
    ]);
  });
});

describe('filterLists', () => {
  const lists = pageLists({
    mentions: [
      name('TTP', { entity: TTP }),
      name('Tehrīk-e Tālibān', { entity: TTP }),
      name('Kunduz', { entity: 'sm:seed/place/kunduz', kind: 'place' }),
      figure('137', { before: 'an attack in Mastung killed ', after: ' people' }),
    ],
    entities: [entityBrief(TTP, 'Tehreek-e-Taliban Pakistan', ['Pakistani Taliban'])],
    figures: [],
  });
  const labels = (typed: string) => {
    const { names, otherFigures } = filterLists(lists, typed);
    return [...names.map(({ label }) => label), ...otherFigures.map(({ mention }) => mention.mention.text)];
  };

  it.each([
    ['', ['Tehreek-e-Taliban Pakistan', 'Kunduz', '137']],
    ['  ', ['Tehreek-e-Taliban Pakistan', 'Kunduz', '137']],
    ['ttp', ['Tehreek-e-Taliban Pakistan']],
    ['talib', ['Tehreek-e-Taliban Pakistan']],
    ['PAKISTANI', ['Tehreek-e-Taliban Pakistan']],
    ['tehrik', ['Tehreek-e-Taliban Pakistan']],
    ['mastung', ['137']],
    ['people mastung', ['137']],
    ['mastung kunduz', []],
  ])('%j leaves %j', (typed, left) => {
    expect(labels(typed)).toEqual(left);
  });

  it('knows when nothing is left', () => {
    expect(isEmpty(filterLists(lists, 'nowhere'))).toBe(true);
    expect(isEmpty(lists)).toBe(false);
  });
});
