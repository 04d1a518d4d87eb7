// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { mountCard } from '../../../extension/card/mount.tsx';
import { entity, figureBrief, line, nameMention } from '../ui/briefs.ts';
import { source } from '../ui/claims.ts';
import { button, click, textOf } from '../ui/draw.ts';
import { callbacks, figureRequest, nameRequest } from './request.ts';

function open(request: Parameters<typeof mountCard>[1], onClose = vi.fn()) {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  return { card: mountCard(root, request, onClose), root, onClose };
}

describe('the card', () => {
  test('is a dialog that is named by its heading and can take the focus', () => {
    const { card } = open(nameRequest());
    expect(card.getAttribute('role')).toBe('dialog');
    expect(card.tabIndex).toBe(-1);
    expect(textOf(card.querySelector(`#${card.getAttribute('aria-labelledby')}`))).toContain(
      'River Valley Front',
    );
  });

  test('while the brief is missing says that it is being fetched, and shows what a figure was read as', () => {
    expect(textOf(open(nameRequest({ entity: null, loading: true })).card)).toContain(
      'Fetching what your sources say',
    );
    const waiting = textOf(open(figureRequest({ figure: null, loading: true })).card);
    expect(waiting).toContain('137 people · killed');
    expect(waiting).toContain('Fetching what your sources say');
    expect(textOf(open(figureRequest({ figure: null })).card)).toContain('could not be fetched just now');
  });

  test('changes in place when the brief arrives; a new mention begins folded', async () => {
    const { root } = open(nameRequest({ entity: null, loading: true }));
    mountCard(root, nameRequest(), vi.fn());
    expect(textOf(root)).toContain('Statement one.');
    await click(root, 'Copy');
    expect(textOf(root)).toContain('Sheet row');
    const other = nameRequest();
    mountCard(root, { ...other, mention: { ...other.mention, id: 'm2' } }, vi.fn());
    expect(textOf(root)).not.toContain('Sheet row');
  });

  test('of a name that is not in the dataset guesses nothing', () => {
    const request = nameRequest({ entity: null });
    request.mention.mention = nameMention({ entity: null, resolution: 'unlisted' });
    const text = textOf(open(request).card);
    expect(text).toContain('Not in your dataset');
    expect(text).not.toContain('Full record');
  });

  test.each([
    ['address', 'This page is one of your sources'],
    ['text', 'This page is a copy of one of your sources'],
  ] as const)('on a page that is a source by its %s says so', (by, words) => {
    const request = figureRequest();
    request.page.pageIsSource = { id: 'sm:test/source/daily', shortName: 'The Daily', by };
    expect(textOf(open(request).card)).toContain(`${words} (“The Daily”)`);
  });

  test('on a link says where it leads, and nothing of what is no address', () => {
    const link = 'https://www.elsewhere.example/story?x=1';
    expect(textOf(open(nameRequest({ link })).card)).toContain(
      'The words are a link to www.elsewhere.example.',
    );
    expect(textOf(open(nameRequest({ link: 'javascript:x()' })).card)).not.toContain('link to');
  });

  test('has a way to close for a finger and for a key', async () => {
    expect(() => button(open(nameRequest()).card, 'Close')).toThrow();
    const { card, onClose } = open(nameRequest({ trigger: 'touch' }));
    await click(card, 'Close');
    expect(onClose).toHaveBeenCalled();
  });
});

describe('what one can do in it', () => {
  test('“Not this” is remembered here, on this site or everywhere, and closes', async () => {
    const heard = callbacks();
    const { card, onClose } = open(nameRequest({ callbacks: heard }));
    await click(card, 'Not this');
    await click(card, 'Not on this site');
    expect(heard.dismiss).toHaveBeenCalledWith('site');
    expect(onClose).toHaveBeenCalled();
  });

  test('stays open where a dismissal did not work', async () => {
    const heard = callbacks();
    heard.dismiss.mockResolvedValue(false);
    const { card, onClose } = open(nameRequest({ callbacks: heard }));
    await click(card, 'Not this');
    await click(card, 'Not anywhere');
    expect(onClose).not.toHaveBeenCalled();
  });

  test('in a private window no site is remembered', async () => {
    const request = nameRequest();
    request.page.private = true;
    const { card } = open(request);
    await click(card, 'Not this');
    expect(textOf(card)).not.toContain('on this site');
    expect(textOf(card)).toContain('Not on this page');
  });

  test('another reading is taken, and the card makes room for its own', async () => {
    const heard = callbacks();
    const readings = [{ entity: 'sm:test/place/b', label: 'B', kind: 'place' as const, within: [] }];
    const { card, onClose } = open(nameRequest({ callbacks: heard, entity: entity({ readings }) }));
    await click(card, 'Not this');
    await click(card, 'It means B');
    expect(heard.choose).toHaveBeenCalledWith('sm:test/place/b', 'site');
    expect(onClose).toHaveBeenCalled();
  });

  test('records open: the name’s, and a source at its passage', async () => {
    const heard = callbacks();
    const at = { documentId: 'sm:test/source/daily', start: 3, end: 9 };
    const lines = [line('one', { source: source({ textSha256: 'b'.repeat(64) }), locator: at })];
    const { card } = open(nameRequest({ callbacks: heard, entity: entity({ lines }) }));
    await click(card, 'Full record');
    expect(heard.openRecord).toHaveBeenLastCalledWith('entity', 'sm:test/group/front');
    await click(card, 'Show in source');
    expect(heard.openRecord).toHaveBeenLastCalledWith('source', 'sm:test/source/daily?at=3-9');
  });

  test('the open questions are copied as a message to the author', async () => {
    const heard = callbacks();
    const { card } = open(
      figureRequest({ callbacks: heard, figure: figureBrief({ questions: ['whichMonths'] }) }),
    );
    await click(card, 'Copy as a message to the author');
    expect(heard.copy).toHaveBeenCalledWith(
      'About “137 people” in “After the vote” (https://news.example/a):\n- Which months?',
      null,
    );
  });

  test('nothing is typed in it', () => {
    const { card } = open(figureRequest());
    expect(card.querySelectorAll('input, textarea, select, [contenteditable]')).toHaveLength(0);
  });
});
