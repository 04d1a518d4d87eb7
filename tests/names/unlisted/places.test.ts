/** Places that no dataset has, by construct. Invented ones show that the words around decide, not a list. */
import { describe, expect, it } from 'vitest';
import { namesIn } from './names-in.ts';

describe('words around a place', () => {
  it.each([
    ['The bodies were found in Torvala.', ['place: Torvala']],
    ['The village of Torvala was empty.', ['place: Torvala']],
    ['Fighting reached Torvala district at noon.', ['place: Torvala']],
    ['The Torvala-based lender failed.', ['place: Torvala']],
    ['They crossed the Torvala River at night.', ['place: Torvala River']],
    ['They came from Nairobi, Kampala and Torvala.', ['place: Nairobi', 'place: Kampala', 'place: Torvala']],
  ])('%s', async (text, names) => {
    expect(await namesIn(text)).toEqual(names);
  });
});
