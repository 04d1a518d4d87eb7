/** Draws a component into a document and finds what a person would. */
import { render, type ComponentChild } from 'preact';

export function draw(tree: ComponentChild): HTMLElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(tree, root);
  return root;
}

/** The text as it is read, white space folded. */
export const textOf = (root: Element | null): string =>
  (root?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

export function button(root: Element, words: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((one) => textOf(one).includes(words));
  if (!found) throw new Error(`no button says "${words}" in: ${textOf(root)}`);
  return found;
}

/** Clicks, and waits until what follows from it is drawn. */
export async function click(root: Element, words: string): Promise<void> {
  button(root, words).click();
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => setTimeout(resolve));
}
