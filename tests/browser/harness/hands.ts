/** What a reader does with a page of the extension, by the words that stand on it. */
import { until, type DrivenPage } from '../../../scripts/drive/page.ts';

/** All words of a page, those that are folded or out of view with them. */
export const textOf = (page: DrivenPage): Promise<string> => page.evaluate('document.body.textContent');

export const shows = (page: DrivenPage, words: string, timeoutMs = 20_000): Promise<boolean> =>
  until(`“${words}” on the page`, async () => (await textOf(page)).includes(words), timeoutMs);

/** Presses the first button with these words as soon as it can be pressed; folds around it are opened. */
export const pressButton = (page: DrivenPage, words: string): Promise<boolean> =>
  until(`the button “${words}”`, () =>
    page.evaluate<boolean>(
      `(words) => {
        const found = [...document.querySelectorAll('button')].find((one) => !one.disabled && (one.ariaLabel ?? one.textContent) === words);
        for (let at = found?.closest('details'); at; at = at.parentElement.closest('details')) at.open = true;
        found?.click();
        return found !== undefined;
      }`,
      words,
    ),
  );

/** Types or chooses in the field with this label, as the keys of a reader would leave it. */
export const fill = (page: DrivenPage, label: string, value: string): Promise<boolean> =>
  until(`the field “${label}”`, () =>
    page.evaluate<boolean>(
      `([label, value]) => {
        const all = [...document.querySelectorAll('label')];
        const named = all.find((one) => one.textContent === label) ?? all.find((one) => one.textContent.startsWith(label));
        const field = named && document.getElementById(named.htmlFor);
        if (!field) return false;
        field.value = value;
        field.dispatchEvent(new Event(field.matches('select') ? 'change' : 'input', { bubbles: true }));
        return true;
      }`,
      [label, value],
    ),
  );

/** How the control that has the keyboard is called. */
export const focused = (page: DrivenPage): Promise<string> =>
  page.evaluate(
    `(document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim() || document.activeElement.getAttribute('aria-label') || ''`,
  );

const MOST_STOPS = 100;

/** Goes on with Tab, as a hand does, until the control has the keyboard. */
export async function tabTo(
  page: DrivenPage,
  words: string,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let times = 0; times < MOST_STOPS; times++) {
    if ((await focused(page)).startsWith(words)) return;
    await page.press(key);
  }
  throw new Error(`${key} does not come to "${words}", but to "${await focused(page)}"`);
}

/** Gives the page's first file field a file, as the browser's own dialogue would. */
export const chooseFile = (page: DrivenPage, name: string, text: string): Promise<boolean> =>
  until('the file field', () =>
    page.evaluate<boolean>(
      `([name, text]) => {
        const field = document.querySelector('input[type="file"]');
        if (!field) return false;
        const list = new DataTransfer();
        list.items.add(new File([text], name));
        field.files = list.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      }`,
      [name, text],
    ),
  );

/** From now on what the page would save is kept; the answer reads the texts of it. */
export async function keepDownloads(page: DrivenPage): Promise<() => Promise<string[]>> {
  await page.evaluate(`(() => {
    window.kept = [];
    URL.createObjectURL = (blob) => (window.kept.push(blob), 'data:,');
    return null;
  })()`);
  return () => page.evaluate('Promise.all(window.kept.map((blob) => blob.text()))');
}
