import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until, type DrivenPage, type Session } from '../../scripts/drive/page.ts';
import { BROWSERS, launch } from './harness/session.ts';

const TTP = 'dataset/dataset.html#/entity/sm:seed/group/ttp';
const text = (page: DrivenPage) => page.evaluate<string>('document.body.innerText');
const press = (page: DrivenPage, words: string) =>
  page.evaluate(
    `(words) => [...document.querySelectorAll('button')].find((one) => one.textContent === words || one.ariaLabel === words).click()`,
    words,
  );
/** Types as a person's keys would end up: the value, then the event. */
const fill = (page: DrivenPage, label: string, value: string) =>
  page.evaluate(
    `([label, value]) => {
      const named = [...document.querySelectorAll('label')].find((one) => one.textContent.startsWith(label));
      const field = document.getElementById(named.htmlFor);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }`,
    [label, value],
  );
const heading = (page: DrivenPage, words: string) =>
  until(
    words,
    async () =>
      (await page.evaluate<string>(`document.querySelector('h1')?.innerText.trim() ?? ''`)) === words,
  );

describe.each(BROWSERS)('the dataset page in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(name);
  });
  afterAll(() => session?.close());

  test('lists, and finds as one types', async () => {
    const page = await session.openExtension('dataset/dataset.html');
    await until('entities', async () => (await text(page)).includes('The first 100 records'));
    await fill(page, 'Search', 'tehr');
    await until('the hit', async () => (await text(page)).includes('Tehreek-e-Taliban Pakistan'));
    await fill(page, 'Search', 'zzzz');
    await until('nothing', async () => (await text(page)).includes('Nothing here fits'));
    await page.close();
  });

  test('a name is changed, searched for and taken back', async () => {
    const page = await session.openExtension(TTP);
    await heading(page, 'Tehreek-e-Taliban Pakistan');
    await fill(page, 'Name shown', 'River Front');
    await until('the button', () =>
      page.evaluate<boolean>(`!document.querySelector('[aria-label="Save the name shown"]').disabled`),
    );
    await press(page, 'Save the name shown');
    await heading(page, 'River Front');
    await until('undo', async () => (await text(page)).includes('Undo'));
    await press(page, 'Undo');
    await heading(page, 'Tehreek-e-Taliban Pakistan');
    expect(await text(page)).toContain('Taken back.');
    await page.close();
  });
});
