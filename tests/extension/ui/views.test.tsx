// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { FigureBrief } from '../../../src/crosscheck/brief.ts';
import { EntityView } from '../../../extension/ui/entity-view.tsx';
import { FigureView } from '../../../extension/ui/figure-view.tsx';
import { SourceLine } from '../../../extension/ui/source-line.tsx';
import { UnlistedView } from '../../../extension/ui/unlisted-view.tsx';
import { entity, figureBrief, figureMention, line, nameMention } from './briefs.ts';
import { claim, figure, source, stated } from './claims.ts';
import { button, click, draw, textOf } from './draw.ts';

const name = (brief = entity(), actions = {}, mention = nameMention()) =>
  draw(<EntityView brief={brief} mention={mention} sourceCount={5} actions={actions} />);

const sourceLine = (more: Parameters<typeof source>[0], actions = {}) =>
  draw(<SourceLine source={source(more)} actions={actions} />);

const figureView = (brief: Partial<FigureBrief> | null, actions = {}, more = {}) =>
  draw(
    <FigureView
      mention={figureMention({
        figure: figure({ place: stated({ entity: null, text: 'Mastung' }), ...more }),
      })}
      brief={brief === null ? null : figureBrief(brief)}
      actions={actions}
      waiting="waiting"
    />,
  );

describe('a source', () => {
  test('whose address is known leads there, in a tab of its own, without saying where from', () => {
    const link = sourceLine({ url: 'https://daily.example/a' }).querySelector('a')!;
    expect(link.href).toBe('https://daily.example/a');
    expect(link.target).toBe('_blank');
    expect(link.rel).toContain('noreferrer');
    expect(link.getAttribute('aria-label')).toContain('The Daily');
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])(
    'with the address %s is no link',
    (url) => {
      expect(sourceLine({ url }).querySelector('a')).toBeNull();
    },
  );

  test('whose text we have opens in our own page, at the passage', async () => {
    const showSource = vi.fn();
    const at = { documentId: 'sm:test/source/daily', start: 3, end: 9 };
    const given = source({ textSha256: 'a'.repeat(64) });
    const root = draw(<SourceLine source={given} locator={at} actions={{ showSource }} />);
    await click(root, 'Show in source');
    expect(showSource).toHaveBeenCalledWith(given, at);
  });

  test('that is nowhere at hand says so', () => {
    expect(textOf(sourceLine({}))).toBe('The Daily, editorial, 16 Jul 2018 · original not at hand');
  });
});

describe('a name', () => {
  test('comes first, with its abbreviation, what it is and what it is not', () => {
    expect(textOf(name().querySelector('h2'))).toBe(
      'River Valley Front (RVF) · armed group · not the River Front',
    );
  });

  test('has at most three lines, each with who, stance, time and source', () => {
    const root = name(
      entity({
        lines: [line('1', { stance: 'claimed', who: 'the Front' }), line('2'), line('3'), line('4')],
      }),
    );
    expect([...root.querySelectorAll('.lines > li')].map(textOf)).toHaveLength(3);
    expect(textOf(root.querySelector('.lines > li'))).toBe(
      'Statement 1.claimed by the Front, as of July 2018The Daily, editorial, 16 Jul 2018 · original not at hand',
    );
  });

  test('folds opinions, and names with a hostile one marked', () => {
    const root = name(
      entity({
        opinions: [line('o', { stance: 'urged' })],
        hostileNames: [{ text: 'Bad Name', lang: 'en', kind: 'pejorativeOfficial' }],
      }),
    );
    const folds = [...root.querySelectorAll('details')];
    expect(folds.map((fold) => textOf(fold.querySelector('summary')))).toEqual([
      'Opinions (1)',
      'Other names (2)',
    ]);
    expect(folds.every((fold) => !fold.open)).toBe(true);
    expect(textOf(folds[1]!)).toContain('Bad Name a hostile official name');
  });

  test('of an armed group says who lists it, and of a party nothing where nobody does', () => {
    expect(textOf(name())).toContain('Listed by: none recorded here.');
    expect(textOf(name(entity({ subKind: 'party' })))).not.toContain('Listed');
    const listed = {
      authority: 'United Nations',
      programme: null,
      listRef: 'QDe.1',
      status: 'listed' as const,
      from: '2011-07-29',
      to: null,
      url: null,
      source: source(),
    };
    expect(textOf(name(entity({ designations: [listed] })))).toContain(
      'Listed by United Nations QDe.1, 29 Jul 2011',
    );
  });

  test('says why it was read so and offers the other readings of these words', async () => {
    const choose = vi.fn();
    const candidates = [{ entity: 'sm:test/place/city', score: 1, why: [] }];
    const readings = [
      {
        entity: 'sm:test/place/city',
        label: 'Kunduz (city)',
        kind: 'place' as const,
        within: ['Kunduz', 'Afghanistan'],
      },
    ];
    const place = entity({
      label: 'Kunduz',
      kind: 'place',
      subKind: 'province',
      within: ['Afghanistan'],
      readings,
    });
    const root = name(
      place,
      { choose, dismiss: vi.fn() },
      nameMention({ why: [{ code: 'afterWord', detail: 'province' }], candidates }),
    );
    expect(textOf(root.querySelector('.why'))).toBe('Read so because “province” follows. Or Kunduz (city)?');
    await click(root, 'Or Kunduz (city)?');
    expect(choose).toHaveBeenLastCalledWith('sm:test/place/city');
    await click(root, 'Not this');
    await click(root, 'It means Kunduz (city)');
    expect(choose).toHaveBeenLastCalledWith('sm:test/place/city', 'site');
  });

  test('says whom a capital stands for at the page’s date, where it does', () => {
    const standsFor = [
      { entity: 'sm:test/institution/old', label: 'Old Government' },
      { entity: 'sm:test/institution/new', label: 'New Government' },
    ];
    const capital = entity({ kind: 'place', subKind: 'capital', standsFor });
    const at = (government?: string) =>
      textOf(
        name(capital, { dismiss: vi.fn() }, nameMention({ standsFor: government })).querySelector('header'),
      );
    expect(at('sm:test/institution/new')).toContain('Here it stands for: New Government.');
    expect(at()).not.toContain('stands for');
  });

  test('asks nothing where only another name of it is shared', () => {
    const readings = [{ entity: 'sm:test/group/b', label: 'Hill Front', kind: 'group' as const, within: [] }];
    expect(textOf(name(entity({ readings })))).not.toContain('Hill Front');
  });

  test('without actions has no buttons that do nothing', () => {
    expect(name().querySelectorAll('button')).toHaveLength(0);
  });
});

describe('a figure', () => {
  test('says what it was read as, what is left open, then claims by counter', () => {
    const root = figureView({
      questions: ['whichMonths'],
      groups: [
        { counter: 'UNAMA', claims: [claim()] },
        { counter: null, claims: [claim({ claim: 'x', relation: 'agrees' })] },
      ],
      notComparable: [
        claim({ claim: 'y', relation: 'differentMeasure', reasons: ['measure'], measure: 'casualties' }),
      ],
    });
    expect(textOf(root.querySelector('h2'))).toBe('137 people · killed · Mastung');
    expect(textOf(root.querySelector('.open'))).toBe('Not said here: which months.');
    expect([...root.querySelectorAll('h3')].map(textOf)).toEqual(['Counted by UNAMA', 'Counter not named']);
    expect(textOf(root.querySelector('.relation'))).toBe('149 there, 137 here: 12 apart');
    const fold = root.querySelector('details')!;
    expect(fold.open).toBe(false);
    expect(textOf(fold.querySelector('summary'))).toBe('Not comparable (1)');
    expect(textOf(fold)).toContain('killed and injured together');
  });

  test('names a repeat and does not count it as a second claim', () => {
    const repeat = claim({
      claim: 'b',
      relation: 'agrees',
      repeatOf: 'a',
      notes: [{ code: 'repeat', detail: 'a' }],
    });
    const root = figureView({ groups: [{ counter: 'UNAMA', claims: [claim(), repeat] }] });
    expect(root.querySelectorAll('.relation')).toHaveLength(1);
    expect(textOf(root)).toContain('a repeat of the same count, not a second source');
  });

  test('has an honest nothing, and an honest wait', () => {
    expect(textOf(figureView({}))).toContain('Nothing in your dataset is about the same thing.');
    const waiting = figureView(null);
    expect(textOf(waiting)).toContain('waiting');
    expect(textOf(waiting)).not.toContain('Nothing in your dataset');
  });

  test('keeps apart what was inferred, and shows a loaded word', () => {
    const root = figureView(
      {},
      {},
      {
        period: { value: { from: null, to: null, label: 'last week' }, basis: 'inferred' },
        measureDoubt: 'martyred',
      },
    );
    expect(textOf(root.querySelector('h2'))).not.toContain('last week');
    expect(textOf(root)).toContain('Read from the rest of the page: last week.');
    expect(textOf(root)).toContain("The text's word is “martyred”.");
  });

  test('copies in three forms and says whether it worked', async () => {
    const copy = vi.fn<() => Promise<boolean>>().mockResolvedValueOnce(true).mockResolvedValueOnce(false);
    const root = figureView({}, { copy });
    expect(button(root, 'Copy').getAttribute('aria-expanded')).toBe('false');
    await click(root, 'Copy');
    expect(button(root, 'Copy').getAttribute('aria-expanded')).toBe('true');
    await click(root, 'Sheet row');
    expect(copy).toHaveBeenLastCalledWith('row');
    expect(textOf(root.querySelector('.said'))).toBe('Copied.');
    await click(root, 'Copy');
    await click(root, 'Citation');
    expect(copy).toHaveBeenLastCalledWith('citation');
    expect(textOf(root.querySelector('.said'))).toBe('Copying did not work.');
  });
});

describe('a name that is not listed', () => {
  const mention = nameMention({
    text: 'Hill Front',
    entity: null,
    resolution: 'unlisted',
    why: [{ code: 'afterWord', detail: 'Front' }],
  });

  test('is said to be so, with why it looks like one and no guessed facts', async () => {
    const next = vi.fn();
    const dismiss = vi.fn();
    const root = draw(
      <UnlistedView
        mention={mention}
        times={3}
        actions={{ next, dismiss, scopes: ['page', 'everywhere'] }}
      />,
    );
    expect(textOf(root)).toContain('Not in your dataset; that says nothing about it.');
    expect(textOf(root)).toContain('It looks like a group: “Front” follows.');
    await click(root, '3 times on this page');
    expect(next).toHaveBeenCalled();
    await click(root, 'Ignore');
    expect(textOf(root)).not.toContain('on this site');
    await click(root, 'Ignore always');
    expect(dismiss).toHaveBeenCalledWith('everywhere');
  });

  test('with more than one reading says that the page does not decide', () => {
    const root = draw(
      <UnlistedView mention={{ ...mention, resolution: 'ambiguous' }} times={1} actions={{}} />,
    );
    expect(textOf(root)).toContain('More than one reading is possible');
    expect(textOf(root)).not.toContain('Not in your dataset');
  });
});
