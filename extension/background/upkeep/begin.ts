/** What the browser is told once after install and update: the menus, and on the first day a page that welcomes. */
import { browser } from '../../platform/api.ts';
import { createMenus } from './create-menus.ts';

export async function begin(reason: string): Promise<void> {
  if (reason === 'install')
    await browser.tabs.create({ url: browser.runtime.getURL('welcome/welcome.html') }).catch(() => undefined);
  await createMenus();
}
