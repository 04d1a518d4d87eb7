import { beforeEach, describe, expect, it } from 'vitest';
import { handOver, takeOver } from '../../../extension/platform/handover.ts';
import { browser } from '../../../extension/platform/api.ts';

beforeEach(() => {
  const session = new Map<string, unknown>();
  Object.assign(browser.storage.session, {
    set: async (items: object) => Object.entries(items).forEach(([key, value]) => session.set(key, value)),
    get: async (key: string) => ({ [key]: session.get(key) }),
    remove: async (key: string) => void session.delete(key),
  });
});

describe('a text that is handed over', () => {
  it('is taken once', async () => {
    const id = await handOver('The ferry waited.');
    expect(await takeOver(id)).toBe('The ferry waited.');
    expect(await takeOver(id)).toBeNull();
  });

  it('is none where nothing was handed over', async () => {
    expect(await takeOver('nobody')).toBeNull();
  });
});
