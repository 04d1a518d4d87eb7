/** After install and update: the pack, the index, the sites that are allowed. */
import { keepCurrent } from './engine.ts';
import { attempt } from '../store/outcome.ts';
import { forgetFacts, upkeep } from './parts.ts';

export async function onInstalled(): Promise<void> {
  const part = await attempt(upkeep);
  const installed = part.ok ? await part.value.installMarked() : part;
  if (!installed.ok)
    console.warn('Sourcemark could not install its dataset:', installed.error.code, installed.error.detail);
  else if (installed.value.changed) {
    forgetFacts();
    if (part.ok) part.value.announce('dataset');
  }
  await keepCurrent();
  await (await upkeep()).readAllowedTabs();
}
