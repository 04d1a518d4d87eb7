/** What an element is to the reading of a page. */
import { attribute, contentTypeOf, hasAttributes, isVisible, ownerOf, styleOf, tagOf } from '../pristine.ts';

/** `skip`: nothing in it is read. `later`: not now, but it may be shown later without its DOM changing. */
export type ElementClass = 'skip' | 'later' | 'break' | 'inline' | 'block' | 'frame';

export interface Reading {
  kind: ElementClass;
  /** Line breaks in its text are shown as such. */
  keepBreaks: boolean;
  /** Its own text is hidden, but an element in it may be shown. */
  mute: boolean;
  /** Which elements are laid out alike: number of the tags and classes from the root down to it. */
  alike: number;
}

const SKIP = new Set(
  (
    'script style noscript template link meta head title input textarea select option optgroup datalist button ' +
    'code kbd samp pre math canvas audio video object embed img picture map area progress meter ' +
    'desc defs metadata symbol rp'
  ).split(' '),
);

const INLINE_DISPLAY = new Set(['inline', 'contents', 'inline-block', 'ruby', 'ruby-base', 'ruby-text']);
const SVG_INLINE = new Set(['tspan', 'textPath', 'a']);

const EDITOR_ROLES = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton']);
/** Editors that show text in plain elements beside the field that they take the keys with. */
const EDITOR_CLASS =
  /(?:^|\s)(?:CodeMirror|cm-editor|monaco-editor|ace_editor|ql-editor|ProseMirror)(?:\s|$)/;

type Layout = Pick<Reading, 'kind' | 'keepBreaks'>;
const INLINE: readonly [Layout, Layout] = [
  { kind: 'inline', keepBreaks: false },
  { kind: 'inline', keepBreaks: true },
];
const BLOCK: readonly [Layout, Layout] = [
  { kind: 'block', keepBreaks: false },
  { kind: 'block', keepBreaks: true },
];
const LATER: Layout = { kind: 'later', keepBreaks: false };

const plain = (kind: ElementClass): Reading => ({ kind, keepBreaks: false, mute: false, alike: 0 });
const SKIPPED = plain('skip');
const HIDDEN = plain('later');
const FRAME = plain('frame');
const BREAK = plain('break');

/** An editor, or something else that a person types into: never read. */
export function isEditor(element: Element): boolean {
  if (!hasAttributes(element)) return false;
  const editable = attribute(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = attribute(element, 'role');
  if (role !== null && EDITOR_ROLES.has(role)) return true;
  const className = attribute(element, 'class');
  return className !== null && EDITOR_CLASS.test(className);
}

/**
 * Classifies the elements of one walk. A computed style costs as much as thirty steps of the walk: it is read once for
 * all elements with the same tags and classes from the root down, which the page's rules treat alike but for rare ones
 * (`:nth-child` that changes `display`); whether an element is shown at all is asked of each.
 */
export class Classifier {
  readonly #alike = new Map<string, number>();
  readonly #layouts = new Map<number, Layout>();
  #numbers = 0;

  /** The page may have changed its rules: what was learnt no longer holds. */
  forget(): void {
    this.#alike.clear();
    this.#layouts.clear();
  }

  /**
   * @param parent the `alike` of the element that it is laid out in; 0 at the root and where it is not known
   * @param plainText the document is a text file, which browsers show in one `pre`
   */
  classify(element: Element, parent: number, plainText: boolean): Reading {
    const tag = tagOf(element);
    if (tag === 'br') return BREAK;
    if (SKIP.has(tag) && !(plainText && tag === 'pre')) return SKIPPED;
    const styled = hasAttributes(element);
    if (styled && (isEditor(element) || attribute(element, 'aria-hidden') === 'true')) return SKIPPED;
    const mute = !isVisible(element, true);
    if (mute && !isVisible(element, false))
      return styleOf(element)?.display === 'contents' ? contents(element) : HIDDEN;
    if (tag === 'iframe' || tag === 'frame') return FRAME;
    if (!styled) return this.#learnt(element, `${parent} ${tag}`, mute, tag);
    const own = `${attribute(element, 'class') ?? ''} #${attribute(element, 'id') ?? ''}`;
    if (attribute(element, 'style') === null)
      return this.#learnt(element, `${parent} ${tag} ${own}`, mute, tag);
    return { ...layoutOf(element, tag), mute, alike: this.#number(`${parent} ${tag} ${own}`) };
  }

  #number(key: string): number {
    const known = this.#alike.get(key);
    if (known !== undefined) return known;
    this.#alike.set(key, ++this.#numbers);
    return this.#numbers;
  }

  #learnt(element: Element, key: string, mute: boolean, tag: string): Reading {
    const alike = this.#number(key);
    const layout = this.#layouts.get(alike) ?? layoutOf(element, tag);
    this.#layouts.set(alike, layout);
    return { ...layout, mute, alike };
  }
}

/** An element without a box of its own counts as not visible; what is in it is laid out all the same. */
const contents = (element: Element): Reading => ({
  ...INLINE[keepsBreaks(styleOf(element)!) ? 1 : 0],
  mute: styleOf(element)!.visibility !== 'visible',
  alike: 0,
});

function layoutOf(element: Element, tag: string): Layout {
  const style = styleOf(element);
  if (!style) return LATER;
  const breaks = keepsBreaks(style) ? 1 : 0;
  const svg = element.namespaceURI === 'http://www.w3.org/2000/svg';
  if (svg ? SVG_INLINE.has(tag) : INLINE_DISPLAY.has(style.display)) return INLINE[breaks];
  if (style.float !== 'none' && isDropCap(element)) return INLINE[breaks];
  if (style.position === 'absolute' && isClippedAway(style)) return LATER;
  return BLOCK[breaks];
}

const keepsBreaks = (style: CSSStyleDeclaration): boolean => /^(?:pre|break)/.test(style.whiteSpace);

/** The first letter of an article, set apart: it belongs to the word that follows. */
const isDropCap = (element: Element): boolean => {
  const text = element.textContent;
  return text.length <= 3 && text.trim().length === 1;
};

/** Text for screen readers only, which would otherwise count as the first mention of a name that nobody sees. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  if (style.clip !== 'auto' && /^rect\((?:[01](?:px)?[ ,]*){4}\)$/.test(style.clip)) return true;
  if (/^inset\((?:50|100)%/.test(style.clipPath)) return true;
  return style.overflowX !== 'visible' && parseFloat(style.width) <= 1 && parseFloat(style.height) <= 1;
}

/** One element by itself. */
export const classifyAlone = (element: Element, plainText: boolean): Reading =>
  new Classifier().classify(element, 0, plainText);

/** Whether a document is a text file. */
export const isTextFile = (element: Element): boolean => contentTypeOf(ownerOf(element)!) === 'text/plain';
