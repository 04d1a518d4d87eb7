import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenPage, Session } from '../../scripts/drive/page.ts';
import { openPanel, saveNote, storedNotes } from './harness/notes.ts';
import { BROWSERS, launch } from './harness/session.ts';

describe.each(BROWSERS)('what a user saves in %s', (name) => {
  let session: Session;
  let panel: DrivenPage;

  beforeAll(async () => {
    session = await launch(name);
    panel = await openPanel(session);
  });
  afterAll(async () => {
    await session?.close();
  });

  test('is written in strictly durable transactions, as the browser itself reads them', async () => {
    await panel.evaluate(`(() => {
      globalThis.asked = [];
      const { transaction } = IDBDatabase.prototype;
      IDBDatabase.prototype.transaction = function (...parameters) {
        const opened = transaction.apply(this, parameters);
        if (parameters[1] === 'readwrite') asked.push(this.name + ' ' + opened.durability);
        return opened;
      };
      return null;
    })()`);
    await saveNote(panel, 'kept on the disk');
    const asked = await panel.evaluate<string[]>('asked');
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked)).toEqual(new Set(['sourcemark-user strict']));
    expect((await storedNotes(panel)).map(({ note }) => note)).toEqual(['kept on the disk']);
  });
});
