/** The notebook in real browsers: found, filtered, selected, deleted and brought back; exported, wiped, imported, the same. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeWelcome } from '../../scripts/drive/extension.ts';
import { until, type DrivenPage, type Session } from '../../scripts/drive/page.ts';
import { open, script } from '../bench/scale.ts';
import { axeFindings } from './harness/axe.ts';
import { focused, tabTo } from './harness/hands.ts';
import { BROWSERS, launch } from './harness/session.ts';

const NOTES = 70;

/** What the page hands to the browser as a file, kept instead of saved. */
const CATCH = `(() => {
  globalThis.files = [];
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => { void blob.text().then((text) => files.push(text)); return make(blob); };
  HTMLAnchorElement.prototype.click = function () {};
  return null;
})()`;

describe.each(BROWSERS)('the notebook in %s', (name) => {
  let session: Session;
  let control: DrivenPage;
  let page: DrivenPage;
  const text = () => page.evaluate<string>('document.querySelector("main").innerText');
  const says = (words: string) =>
    until(`"${words}"`, async () => (await page.evaluate<string>('document.body.innerText')).includes(words));
  const click = (words: string) =>
    until(`the button "${words}"`, () =>
      page.evaluate<boolean>(
        `(words) => {
          const button = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === words && !one.disabled);
          button?.click();
          return Boolean(button);
        }`,
        words,
      ),
    );
  const quotes = () =>
    page.evaluate<string[]>(`[...document.querySelectorAll('.note-way')].map((one) => one.textContent)`);
  const stored = () => control.evaluate<string>('notebook.all()');

  beforeAll(async () => {
    session = await launch(name);
    control = await open(session, await script('tests/bench/notebook-page.ts'));
    await closeWelcome(control);
    await control.evaluate(`notebook.fill(${NOTES})`);
    page = await session.openExtension('notebook/notebook.html');
    await page.viewport(1000, 900);
    await until('the index', () =>
      page.evaluate<boolean>(`document.querySelector('[data-indexed=true]') !== null`),
    );
  });
  afterAll(() => session?.close());

  test('opens with what waits, and shows all of one kind', async () => {
    expect(await text()).toContain('Needs you');
    expect(await text()).toContain('Questions without an answer');
    await says(`${NOTES} notes`);
    await page.evaluate(`[...document.querySelectorAll('.need')].at(-1).querySelector('button').click()`);
    await until('the open questions alone', async () => (await quotes()).length === 6);
    await click('Clear filters');
    await says(`${NOTES} notes`);
  });

  test('is searched and gone through by keyboard alone', async () => {
    await page.evaluate('document.activeElement.blur()');
    await page.press('/');
    await page.type('norwell shopkeepers');
    await until('the notes from there', () =>
      page.evaluate<boolean>(
        `(all) => {
          const found = [...document.querySelectorAll('.note')].map((one) => one.innerText.toLowerCase());
          return found.length > 0 && found.length < all && found.every((one) => one.includes('norwell') && one.includes('shopkeepers'));
        }`,
        NOTES,
      ),
    );
    await page.press('ArrowDown');
    await page.press('x');
    await says('1 selected');
    expect(await page.evaluate<string>(`document.activeElement.className`)).toBe('note-way');
    await page.press('ArrowUp');
    expect(await page.evaluate<string>(`document.activeElement.type`)).toBe('search');
    await page.press('Escape');
    await says(`${NOTES} notes`);
  });

  test('deletes what is selected, and brings it back', async () => {
    await click('Delete');
    await says('1 note is deleted.');
    await says(`${NOTES - 1} notes`);
    await click('Undo');
    await says(`${NOTES} notes`);
  });

  test('shows what another window has stored', async () => {
    const before = await stored();
    await control.evaluate(`notebook.save(${NOTES})`);
    await says(`${NOTES + 1} notes`);
    await control.evaluate(`notebook.remove(${NOTES})`);
    await says(`${NOTES} notes`);
    expect(await stored()).toBe(before);
  });

  test('is filtered, and what is found is exported, by keyboard alone', async () => {
    await page.evaluate(CATCH);
    await page.evaluate(`document.querySelector('input[type=search]').focus()`);
    await tabTo(page, 'Filters');
    await page.press('Enter');
    const choices = (of: string) =>
      page.evaluate<number>(`document.querySelectorAll('#filter-status ${of}').length`);
    await until('the choices', async () => (await choices('option')) > 2);
    await tabTo(page, 'Status');
    await page.press('ArrowDown');
    const found = await until('fewer notes', async () => {
      const [, count] =
        /(\d+) notes/.exec(await page.evaluate<string>(`document.querySelector('.all').innerText`)) ?? [];
      return count !== String(NOTES) && count;
    });
    await tabTo(page, 'Export', 'Shift+Tab');
    await page.press('Enter');
    await until('the ways out', async () => (await text()).includes(`Export ${found} notes as`));
    await tabTo(page, 'Markdown');
    await page.press('Enter');
    await says(`Exported ${found} notes.`);
    expect(await until('the file', () => page.evaluate<string | null>('files[0] ?? null'))).toContain(
      'Story',
    );
    await page.press('Escape');
    await until('the ways out to be put away', async () => !(await text()).includes('notes as'));
    expect(await focused(page)).toBe('Export');
    await tabTo(page, 'Clear filters');
    await page.press('Enter');
    await says(`${NOTES} notes`);
  });

  test('axe finds nothing in it, with filters and both panels open', async () => {
    await page.evaluate(`document.querySelector('.filters').open = true`);
    for (const panel of ['Import', 'Export']) {
      await click(panel);
      await until('the panel', () => page.evaluate<boolean>(`document.querySelector('.beside') !== null`));
      expect(await axeFindings(page)).toEqual([]);
    }
  });

  test('is exported, wiped, imported, and the same', async () => {
    const before = await stored();
    await page.evaluate(CATCH);
    await click('W3C annotations (JSON-LD)');
    await says(`Exported ${NOTES} notes.`);
    const file = await until('the file', () => page.evaluate<string | null>('files[0] ?? null'));
    await control.evaluate('notebook.wipe()');
    await page.reload();
    await says('No notes yet.');
    await click('Import');
    await until('the field', () => page.evaluate<boolean>(`document.getElementById('file') !== null`));
    const give = (content: string) =>
      page.evaluate(
        `(content) => {
          const given = new DataTransfer();
          given.items.add(new File([content], 'notes.jsonld'));
          const field = document.getElementById('file');
          field.files = given.files;
          field.dispatchEvent(new Event('change', { bubbles: true }));
          return null;
        }`,
        content,
      );
    // One that is amiss is named with its place, and holds up the rest until the user says so.
    await give(file.replace('"created": "2026-01-01T00:00:00.000Z"', '"created": "one day"'));
    await says('1 row cannot be read');
    expect(await text()).toContain('/created');
    expect(
      await page.evaluate<boolean>(`[...document.querySelectorAll('.button-primary')].at(-1).disabled`),
    ).toBe(true);
    await give(file);
    await says(`${NOTES} new notes`);
    await click(`Import ${NOTES} notes`);
    await says(`Imported ${NOTES} notes.`);
    await says(`${NOTES} notes`);
    expect(await stored()).toBe(before);
    await click('Import');
    await give(file);
    await says('Nothing to import');
  });
});
