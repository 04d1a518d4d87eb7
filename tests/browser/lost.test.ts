import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until, type DrivenPage, type Session } from '../../scripts/drive/page.ts';
import { axeFindings } from './harness/axe.ts';
import { chooseFile, keepDownloads, pressButton, shows, tabTo } from './harness/hands.ts';
import {
  acknowledged,
  openPanel,
  pressSave,
  saveNote,
  storedNotes,
  typeNote,
  write,
} from './harness/notes.ts';
import { BROWSERS, launch } from './harness/session.ts';

const notesOf = async (page: DrivenPage) => (await storedNotes(page)).map(({ note }) => note);

describe.each(BROWSERS)('what a user saves in %s', (name) => {
  let session: Session;
  let panel: DrivenPage;
  const profile = mkdtempSync(join(tmpdir(), `sourcemark-lost-${name}-`));

  const start = async () => {
    session = await launch(name, profile);
    panel = await openPanel(session);
  };
  beforeAll(start);
  afterAll(async () => {
    await session?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
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
    expect(await notesOf(panel)).toEqual(['kept on the disk']);
  });

  test('is there after the browser was killed in the middle of the next save, again and again', async () => {
    const promised = ['kept on the disk'];
    for (let round = 1; round <= 3; round += 1) {
      await saveNote(panel, `acknowledged ${round}`);
      promised.push(`acknowledged ${round}`);
      await typeNote(panel, `under way ${round}`);
      const saving = pressSave(panel).catch(() => undefined);
      await session.kill();
      await saving;
      await start();
      expect(await notesOf(panel)).toEqual(expect.arrayContaining(promised));
    }
  });

  test('does not need the background: it is stopped between the typing and the save, and in the middle of one', async () => {
    await typeNote(panel, 'saved without a worker');
    await session.killBackground();
    await pressSave(panel);
    await acknowledged(panel);
    await typeNote(panel, 'saved under its hands');
    // What the save announces may wake it again at once: that it stays stopped is not waited for.
    void session.killBackground().catch(() => undefined);
    await pressSave(panel);
    await acknowledged(panel);
    expect(await notesOf(panel)).toEqual(
      expect.arrayContaining(['saved without a worker', 'saved under its hands']),
    );
  });

  test('does not vanish where two tabs change one note: the second is told, and offered both', async () => {
    const { id } = (await storedNotes(panel)).find(({ note }) => note === 'kept on the disk')!;
    const tabs = await Promise.all([1, 2].map(() => openPanel(session, `#/note/${encodeURIComponent(id)}`)));
    for (const tab of tabs)
      await until('the note in its editor', () =>
        tab.evaluate<boolean>(`document.getElementById('note')?.value === 'kept on the disk'`),
      );
    const [first, second] = tabs as [DrivenPage, DrivenPage];
    await write(first, 'from the first tab');
    await pressSave(first);
    await acknowledged(first);
    await write(second, 'from the second tab');
    await pressSave(second);
    await shows(second, 'from the first tab');
    expect(await second.evaluate(`document.getElementById('note').value`)).toBe('from the second tab');
    expect(await notesOf(panel)).toContain('from the first tab');
    for (const tab of tabs) await tab.close();
  });

  test('stands side by side where it was changed here and in a backup; what that brought can be taken back', async () => {
    const options = await session.openExtension('options/options.html#data');
    const downloads = await keepDownloads(options);
    const exported = async (press: () => Promise<unknown>) => {
      const { length } = await downloads();
      await press();
      return until('the file', async () => (await downloads())[length]);
    };
    const change = async (from: string, to: string) => {
      const { id } = (await storedNotes(panel)).find(({ note }) => note === from)!;
      const tab = await openPanel(session, `#/note/${encodeURIComponent(id)}`);
      await until('the note in its editor', () =>
        tab.evaluate<boolean>(`(from) => document.getElementById('note')?.value === from`, from),
      );
      await write(tab, to);
      await pressSave(tab);
      await acknowledged(tab);
      await tab.close();
    };
    // By keyboard, while its tab is the one in front: whoever has no mouse has a backup as well.
    const first = await exported(async () => {
      await tabTo(options, 'Export everything');
      await options.press('Enter');
    });
    await change('acknowledged 1', 'changed in the file');
    const second = await exported(() => pressButton(options, 'Export everything'));
    await chooseFile(options, 'backup.json', first);
    await pressButton(options, 'Replace what is here');
    await pressButton(options, 'Replace it now');
    await shows(options, 'The backup is back.');
    await change('acknowledged 1', 'changed here');

    await chooseFile(options, 'backup.json', second);
    await shows(options, '1 item that was changed both here and in the file');
    const cells = await options.evaluate<string[]>(
      `[...document.querySelectorAll('.conflict td')].map((cell) => cell.textContent)`,
    );
    expect(cells).toEqual(expect.arrayContaining(['changed here', 'changed in the file']));
    expect(await axeFindings(options)).toEqual([]);
    await options.evaluate(
      `[...document.querySelectorAll('.conflict label')].find(({ textContent }) => textContent === 'Take theirs').click()`,
    );
    await pressButton(options, 'Join with what is here');
    await until('the wording of the file', async () =>
      (await notesOf(panel)).includes('changed in the file'),
    );
    expect(await notesOf(panel)).not.toContain('changed here');
    await pressButton(options, 'Undo');
    await shows(options, 'All is as it was before.');
    expect(await notesOf(panel)).toContain('changed here');
    expect(await notesOf(panel)).not.toContain('changed in the file');
    await options.close();
  });

  test('is told of when the browser has cleared it, with the day of the last backup, and comes back from that', async () => {
    const before = await storedNotes(panel);
    const options = await session.openExtension('options/options.html#data');
    await options.evaluate(`(() => {
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob) => { void blob.text().then((text) => { globalThis.file = text; }); return createObjectURL(blob); };
      return null;
    })()`);
    await pressButton(options, 'Export everything');
    const file = await until('the file', () => options.evaluate<string | null>('globalThis.file ?? null'));
    await panel.close();
    await options.evaluate(`new Promise((done, fail) => {
      const deleting = indexedDB.deleteDatabase('sourcemark-user');
      deleting.onsuccess = () => done(null);
      deleting.onerror = () => fail(deleting.error);
    })`);
    panel = await openPanel(session);
    await shows(panel, `The browser has cleared what you had kept here: ${before.length} annotations`);
    await shows(panel, 'The last backup file is of');
    await options.evaluate(
      `(text) => {
        const chosen = new DataTransfer();
        chosen.items.add(new File([text], 'backup.json'));
        const field = document.getElementById('restore-file');
        field.files = chosen.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }`,
      file,
    );
    await pressButton(options, 'Join with what is here');
    await shows(options, 'The backup is back.');
    expect(await storedNotes(panel)).toEqual(before);
  });

  test('is left alone where a newer version wrote it, and carried over where an older one did', async () => {
    const rows = await storedNotes(panel);
    await panel.close();
    const options = await session.openExtension('options/options.html#data');
    /** Leaves the database in another version, with or without what was in it. */
    const leave = (version: number, anew: boolean) =>
      options.evaluate<number>(
        `async ([version, anew]) => {
          const done = (request) => new Promise((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
          const before = await done(indexedDB.open('sourcemark-user'));
          const kept = await done(before.transaction('annotations').objectStore('annotations').getAll());
          before.close();
          if (anew) await done(indexedDB.deleteDatabase('sourcemark-user'));
          const opening = indexedDB.open('sourcemark-user', version);
          opening.onupgradeneeded = () => {
            if (anew) {
              const notes = opening.result.createObjectStore('annotations', { keyPath: 'id' });
              for (const row of kept) notes.put(row);
            }
            else opening.result.createObjectStore('fromTheFuture');
          };
          const db = await done(opening);
          db.close();
          return db.version;
        }`,
        [version, anew],
      );
    expect(await leave(990, false)).toBe(990);
    panel = await openPanel(session);
    await shows(panel, 'A newer version of Sourcemark wrote what is kept here');
    expect(await storedNotes(panel)).toEqual(rows);
    await panel.close();
    // One that had only the notes, and none of today's indexes.
    expect(await leave(5, true)).toBe(5);
    panel = await openPanel(session);
    await saveNote(panel, 'after the migration');
    expect(await notesOf(panel)).toEqual(
      expect.arrayContaining([...rows.map(({ note }) => note), 'after the migration']),
    );
    const notebook = await session.openExtension('notebook/notebook.html');
    await shows(notebook, `${rows.length + 1} notes`);
    await notebook.close();
    await options.close();
  });
});
