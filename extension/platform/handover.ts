/** A text on its way from one of our pages to another: in memory only, and gone once it is taken. */
import { browser } from './api.ts';

const PREFIX = 'text:';

/** @returns by what the other page takes it */
export async function handOver(text: string): Promise<string> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [PREFIX + id]: text });
  return id;
}

/** Null where nothing waits under this name. */
export async function takeOver(id: string): Promise<string | null> {
  const key = PREFIX + id;
  const { [key]: text } = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  return typeof text === 'string' ? text : null;
}
