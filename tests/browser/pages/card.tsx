/** The card's view mounted open, once for each thing that it can show, so that axe can look inside. */
import './fake-extension.ts';
import type { CardRequest } from '../../../extension/content/card-contract.ts';
import { mountCard } from '../../../extension/card/mount.tsx';
import { drawnFigure } from '../../../extension/ui/drawings.ts';
import { CARD_CSS } from '../../../extension/card/styles.ts';
import type { Mention } from '../../../src/scan/mention.ts';
import { entity, figureBrief, figureMention, line, nameMention } from '../../extension/ui/briefs.ts';
import { claim, figure, inferred, source, stated } from '../../extension/ui/claims.ts';

const yes = async () => true;
const nothing = () => undefined;

const request = (mention: Mention, more: Partial<CardRequest> = {}): CardRequest => ({
  mention: { id: 'm1', mention, painted: true, before: '', after: '' },
  anchor: { boxes: () => [], contextElement: null },
  entity: null,
  figure: null,
  loading: false,
  occurrence: { index: 1, of: 3 },
  sentence: 'A sentence.',
  page: {
    url: 'https://news.example/a',
    host: 'news.example',
    title: 'After the vote',
    private: false,
    facts: {},
    sourceCount: 5,
    pageIsSource: { id: 'sm:test/source/daily', shortName: 'The Daily', by: 'text' },
  },
  opener: 'rest',
  dark: false,
  trigger: 'key',
  link: 'https://elsewhere.example/story',
  callbacks: {
    dismiss: yes,
    choose: yes,
    note: yes,
    copy: yes,
    openRecord: yes,
    revealNext: nothing,
    closed: nothing,
  },
  ...more,
});

const map = {
  tag: 'svg' as const,
  attributes: { viewBox: '0 0 300 120' },
  children: [
    {
      tag: 'circle' as const,
      attributes: { cx: 150, cy: 60, r: 4, class: 'map-dot', fill: 'currentColor' },
      children: [],
    },
  ],
};
const linked = source({ url: 'https://daily.example/a' });
const designation = {
  authority: 'United Nations',
  programme: null,
  listRef: 'QDe.132',
  status: 'listed' as const,
  from: '2011-07-29',
  to: null,
  url: null,
  source: source({ background: true }),
};

const CARDS: Record<string, CardRequest> = {
  group: request(
    nameMention({
      why: [{ code: 'nearWord', detail: 'front' }],
      candidates: [{ entity: 'sm:test/group/b', score: 1, why: [] }],
    }),
    {
      entity: entity({
        lines: [
          line('one', { stance: 'claimed', who: 'the Front', source: linked }),
          line('two', { thisPage: true }),
        ],
        moreLines: 4,
        opinions: [line('three', { stance: 'urged' })],
        designations: [designation],
        hostileNames: [{ text: 'Bad Name', lang: 'en', kind: 'pejorativeOfficial' }],
        readings: [{ entity: 'sm:test/group/b', label: 'Hill Front', kind: 'group', within: ['Country'] }],
      }),
    },
  ),
  place: request(nameMention({ kind: 'place' }), {
    entity: entity({
      kind: 'place',
      subKind: 'province',
      label: 'Kunduz',
      within: ['Afghanistan'],
      map,
      names: [{ text: 'قندوز', lang: 'ur', kind: 'name' }],
    }),
  }),
  person: request(nameMention({ kind: 'person' }), {
    entity: entity({
      kind: 'person',
      subKind: 'politician',
      roles: [{ title: 'Minister', organisation: 'Cabinet', source: linked }],
      lines: [],
    }),
  }),
  figure: request(
    figureMention({
      figure: figure({
        place: stated({ entity: null, text: 'Mastung' }),
        period: inferred({ from: '2018-07-13', to: '2018-07-13', label: '' }),
        measureDoubt: 'martyred',
      }),
    }),
    {
      figure: drawnFigure(
        figureBrief({
          state: 'comparable',
          groups: [
            {
              counter: 'UNAMA',
              claims: [
                claim({ notes: [{ code: 'laterCount', detail: '2018-07-16' }] }),
                claim({ claim: 'b', relation: 'agrees', repeatOf: 'a' }),
              ],
            },
            {
              counter: 'The institute',
              claims: [claim({ claim: 'd', low: 128, high: 128, value: 128, textAsWritten: '128' })],
            },
          ],
          notComparable: [
            claim({ claim: 'c', relation: 'differentMeasure', reasons: ['measure'], measure: 'casualties' }),
          ],
          questions: ['whichMonths'],
          doubts: [{ code: 'sum', others: [], values: [157, 137, 24], result: 161 }],
        }),
      ),
    },
  ),
  unlisted: request(nameMention({ text: 'Hill Front', entity: null, resolution: 'unlisted' })),
  waiting: request(nameMention(), { loading: true }),
};

const sheet = new CSSStyleSheet();
sheet.replaceSync(`${CARD_CSS}\n.card { position: static; max-block-size: none; inline-size: auto; }`);
document.adoptedStyleSheets = [sheet];

/** Draws one of the cards, with all that can be unfolded unfolded. */
function showCard(kind: string): void {
  const root = document.createElement('div');
  root.className = 'theme surface';
  document.querySelector('main')!.replaceChildren(root);
  mountCard(root, CARDS[kind]!, nothing);
  for (const fold of root.querySelectorAll('details')) fold.open = true;
  root.querySelector<HTMLButtonElement>('[aria-expanded]')?.click();
}

Object.assign(globalThis, { showCard });
