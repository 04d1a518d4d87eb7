import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  documentsAtHand,
  documentText,
  dropDocument,
  giveDocument,
  sha256Of,
} from '../../../extension/store/documents.ts';

const bytes = (text: string) => new TextEncoder().encode(text).buffer;

describe('documents that the user gives', () => {
  it('are kept under their hash, and read again as they were', async () => {
    const text = '\ufeffUm 9 Uhr: “über 137” قندوز 🗺';
    const sha256 = await sha256Of(bytes(text));
    expect(await documentText(sha256)).toEqual({ ok: true, value: null });
    expect(await giveDocument(bytes(text), sha256)).toEqual({ ok: true, value: text });
    expect(await documentText(sha256)).toEqual({ ok: true, value: text });
    expect(await documentsAtHand()).toEqual({ ok: true, value: [sha256] });
    expect(await dropDocument(sha256)).toEqual({ ok: true, value: null });
    expect(await documentText(sha256)).toEqual({ ok: true, value: null });
  });

  it('are refused where they are another document, and nothing is kept', async () => {
    const wanted = await sha256Of(bytes('one'));
    const given = await sha256Of(bytes('two'));
    expect(await giveDocument(bytes('two'), wanted)).toEqual({
      ok: false,
      error: { code: 'invalid', detail: given },
    });
    expect(await documentsAtHand()).toEqual({ ok: true, value: [] });
  });
});

it('knows the hash that everyone knows', async () => {
  expect(await sha256Of(bytes('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
