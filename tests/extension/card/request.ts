/** What the content script hands to the card, each test naming only what matters to it. */
import { vi } from 'vitest';
import type { CardCallbacks, CardRequest } from '../../../extension/content/card-contract.ts';
import type { Mention } from '../../../src/scan/mention.ts';
import { entity, figureBrief, figureMention, nameMention } from '../ui/briefs.ts';

type Spied = { [K in keyof CardCallbacks]: ReturnType<typeof vi.fn<CardCallbacks[K]>> };

export const callbacks = (): Spied => ({
  dismiss: vi.fn<CardCallbacks['dismiss']>().mockResolvedValue(true),
  choose: vi.fn<CardCallbacks['choose']>().mockResolvedValue(true),
  note: vi.fn<CardCallbacks['note']>().mockResolvedValue(true),
  copy: vi.fn<CardCallbacks['copy']>().mockResolvedValue(true),
  openRecord: vi.fn<CardCallbacks['openRecord']>().mockResolvedValue(true),
  revealNext: vi.fn<CardCallbacks['revealNext']>(),
  closed: vi.fn<CardCallbacks['closed']>(),
});

const request = (mention: Mention, more: Partial<CardRequest>): CardRequest => ({
  mention: { id: 'm1', mention, painted: true, before: '', after: '' },
  anchor: { boxes: () => [{ left: 10, top: 10, width: 50, height: 20 }], contextElement: null },
  entity: null,
  figure: null,
  loading: false,
  occurrence: { index: 1, of: 1 },
  sentence: 'The sentence that it stands in.',
  page: {
    url: 'https://news.example/a',
    host: 'news.example',
    title: 'After the vote',
    private: false,
    facts: { date: '2018-07-20' },
    sourceCount: 5,
    pageIsSource: null,
  },
  opener: 'rest',
  dark: false,
  trigger: 'pointer',
  link: null,
  callbacks: callbacks(),
  ...more,
});

export const nameRequest = (more: Partial<CardRequest> = {}): CardRequest =>
  request(nameMention(), { entity: entity(), ...more });

export const figureRequest = (
  more: Partial<CardRequest> = {},
  mention: Parameters<typeof figureMention>[0] = {},
): CardRequest => request(figureMention(mention), { figure: figureBrief(), ...more });
