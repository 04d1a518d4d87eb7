/**
 * The one stylesheet, adopted by each document and each open shadow root whose text is read: no element is added, and a
 * page's security policy does not concern it.
 */
import { alive, isConnected, viewOf } from '../pristine.ts';
import { highlightCss, highlightName, type Tone } from './palette.ts';

/** A sheet that a former run of ours has left behind. */
const isOurs = (sheet: CSSStyleSheet): boolean =>
  alive(() => sheet.cssRules[0]?.cssText.includes(highlightName('group')) === true, false);

type Scope = Document | ShadowRoot;
const sheetsOf = (scope: Scope): PropertyDescriptor =>
  Object.getOwnPropertyDescriptor(
    scope.nodeType === 9 ? Document.prototype : ShadowRoot.prototype,
    'adoptedStyleSheets',
  )!;
const adopted = (scope: Scope): CSSStyleSheet[] => sheetsOf(scope).get!.call(scope) as CSSStyleSheet[];
const adopt = (scope: Scope, sheets: CSSStyleSheet[]) => sheetsOf(scope).set!.call(scope, sheets);

/**
 * A new sheet makes the browser work out the style of every element anew. So only a document or a shadow root with
 * something painted in it gets one, and no style is asked for until the next frame (`isFresh`).
 */
export class Sheets {
  isFresh = false;
  readonly #sheets = new Map<Scope, CSSStyleSheet>();
  #tone: Tone = 'mixed';

  /** Gives a document or a shadow root the stylesheet; a sheet belongs to one document, so each gets its own. */
  add(scope: Scope): void {
    if (this.#sheets.has(scope) || (scope.nodeType !== 9 && scope.nodeType !== 11)) return;
    const view = viewOf(scope.nodeType === 9 ? (scope as Document) : scope.ownerDocument!);
    if (!view) return;
    const sheet = new (view as typeof globalThis & Window).CSSStyleSheet();
    sheet.replaceSync(highlightCss(this.#tone));
    this.#sheets.set(scope, sheet);
    adopt(scope, [...adopted(scope).filter((other) => !isOurs(other)), sheet]);
    this.isFresh = true;
  }

  set tone(tone: Tone) {
    if (tone === this.#tone) return;
    this.#tone = tone;
    this.isFresh = this.#sheets.size > 0;
    for (const sheet of this.#sheets.values()) sheet.replaceSync(highlightCss(tone));
  }

  /** The scopes whose page has thrown our sheet out. Those that are gone are forgotten. */
  missing(): Scope[] {
    const missing: Scope[] = [];
    for (const [scope, sheet] of this.#sheets) {
      if (!isConnected(scope)) this.#sheets.delete(scope);
      else if (!adopted(scope).includes(sheet)) missing.push(scope);
    }
    return missing;
  }

  /** Puts the sheet back where it is missing. */
  restore(): void {
    for (const scope of this.missing()) adopt(scope, [...adopted(scope), this.#sheets.get(scope)!]);
  }

  clear(): void {
    for (const [scope, sheet] of this.#sheets) {
      if (!isConnected(scope)) continue;
      const others = adopted(scope).filter((other) => other !== sheet);
      adopt(scope, others);
    }
    this.#sheets.clear();
  }
}
