/** Saves notes as a user does, through the panel, and looks at what the database holds afterwards. */
import { until, type DrivenPage, type Session } from '../../../scripts/drive/page.ts';

export interface Row {
  id: string;
  rev: string;
  note: string;
}

const passageOf = (exact: string) => ({
  url: 'https://news.example/lost',
  canonicalUrl: null,
  title: 'Lost and found',
  language: 'en',
  published: null,
  exact,
  prefix: '',
  suffix: '',
  start: 0,
  end: exact.length,
  private: false,
  entity: null,
  figure: null,
});

/** A panel in a tab of its own, for a tab that shows nothing that can be read. */
export const openPanel = (session: Session, hash = ''): Promise<DrivenPage> =>
  session.openExtension(`panel/panel.html?window=1&tab=1${hash}`);

/** Puts a passage where the menu and the shortcut put theirs, and waits for its editor. */
async function beginNote(panel: DrivenPage, exact: string): Promise<void> {
  await panel.evaluate(
    `(passage) => chrome.storage.session.set({ 'draft:1': { ...passage, tabId: 1, at: new Date().toISOString() } })`,
    passageOf(exact),
  );
  await until(
    'the editor',
    () => panel.evaluate<boolean>(`Boolean(document.getElementById('note'))`),
    20_000,
  );
}

export const write = (panel: DrivenPage, words: string): Promise<void> =>
  panel.evaluate(
    `(words) => {
      const field = document.getElementById('note');
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }`,
    words,
  );

/** Presses save in the editor's next turn, when it has taken in what was typed. */
export const pressSave = (panel: DrivenPage): Promise<void> =>
  panel.evaluate(
    `new Promise((done) => setTimeout(() => { document.querySelector('form.editor').requestSubmit(); done(); }))`,
  );

/** The editor goes when the save is acknowledged, and only then. */
export const acknowledged = (panel: DrivenPage): Promise<boolean> =>
  until(
    'the save to be acknowledged',
    () => panel.evaluate<boolean>(`!document.querySelector('form.editor')`),
    20_000,
  );

export async function typeNote(panel: DrivenPage, words: string): Promise<void> {
  await beginNote(panel, `Passage of ${words}`);
  await write(panel, words);
}

export async function saveNote(panel: DrivenPage, words: string): Promise<void> {
  await typeNote(panel, words);
  await pressSave(panel);
  await acknowledged(panel);
}

/** Every annotation that the database holds. */
export const storedNotes = (page: DrivenPage): Promise<Row[]> =>
  page.evaluate(`new Promise((done, fail) => {
    const opening = indexedDB.open('sourcemark-user');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const all = opening.result.transaction('annotations').objectStore('annotations').getAll();
      all.onsuccess = () => {
        opening.result.close();
        done(all.result.map(({ id, rev, annotation }) => ({ id, rev, note: [annotation.body ?? []].flat().find(({ value }) => value)?.value ?? '' })));
      };
    };
  })`);
