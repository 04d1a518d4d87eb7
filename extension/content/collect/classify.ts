/** What an element is to the reading of a page. */
import {
  attribute,
  contentTypeOf,
  hasAttributes,
  isVisible,
  matches,
  ownerOf,
  styleOf,
  tagOf,
} from '../pristine.ts';

/** `skip`: nothing in it is read. `later`: not now, but it may be shown later without its DOM changing. */
export type ElementClass = 'skip' | 'later' | 'break' | 'inline' | 'block' | 'frame';

/** How an element is read. One object serves all elements that are laid out alike. */
export interface Reading {
  readonly kind: ElementClass;
  /** Line breaks in its text are shown as such. */
  readonly keepBreaks: boolean;
  /** Its own text is hidden, but an element in it may be shown. */
  readonly mute: boolean;
  readonly alike: Alike;
  /** It has one of the attributes that most elements have none of. */
  readonly rare: boolean;
}

/**
 * Elements with the same tags and classes from the root of the walk down: `<ul><li><a>` and its like are a chain of
 * three, whose `kids` are found by tag, or by tag, class and id where they have any attribute: `li`, `a big #top`.
 */
export class Alike {
  kids: Map<string, Alike> | null = null;
  /** How they are read where they are shown and have nothing rare. */
  shown: Reading | null = null;
  /** The walks for which its kids hold: a page may change its rules. */
  era = 0;
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

const plain = (kind: ElementClass): Reading => ({
  kind,
  keepBreaks: false,
  mute: false,
  alike: new Alike(),
  rare: false,
});
const SKIPPED = plain('skip');
const HIDDEN = plain('later');
const FRAME = plain('frame');
const BREAK = plain('break');

/** What most elements have none of is asked for in one question. */
const RARE = '[contenteditable],[role],[aria-hidden],[style],[is]';

/** An editor, or something else that a person types into: never read. */
export function isEditor(element: Element): boolean {
  return hasAttributes(element) && isEditorBy(element, attribute(element, 'class'), true);
}

function isEditorBy(element: Element, className: string | null, hasRare: boolean): boolean {
  if (className !== null && EDITOR_CLASS.test(className)) return true;
  if (!hasRare) return false;
  const editable = attribute(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = attribute(element, 'role');
  return role !== null && EDITOR_ROLES.has(role);
}

/**
 * Classifies the elements of one walk. A computed style costs as much as thirty steps of the walk: it is read once for
 * all elements with the same tags and classes from the root down, which the page's rules treat alike but for rare ones
 * (`:nth-child` that changes `display`); whether an element is shown at all is asked of each. Every question to the DOM
 * counts here: in Firefox each crosses from our world into the page's.
 */
export class Classifier {
  #era = 1;

  /** The page may have changed its rules: what was learnt no longer holds. */
  forget(): void {
    this.#era++;
  }

  /**
   * @param tag the element's local name
   * @param parent the `alike` of the element that it is laid out in
   * @param plainText the document is a text file, which browsers show in one `pre`
   */
  classify(element: Element, tag: string, parent: Alike, plainText: boolean): Reading {
    if (tag === 'br') return BREAK;
    if (SKIP.has(tag) && !(plainText && tag === 'pre')) return SKIPPED;
    let key = tag;
    let rare = false;
    if (hasAttributes(element)) {
      const className = attribute(element, 'class');
      rare = matches(element, RARE);
      if (isEditorBy(element, className, rare)) return SKIPPED;
      if (rare && attribute(element, 'aria-hidden') === 'true') return SKIPPED;
      key = `${tag} ${className ?? ''} #${attribute(element, 'id') ?? ''}`;
    }
    const mute = !isVisible(element, true);
    if (mute && !isVisible(element, false))
      return styleOf(element)?.display === 'contents' ? contents(element) : HIDDEN;
    if (tag === 'iframe' || tag === 'frame') return FRAME;
    const alike = this.#kid(parent, key);
    if (rare && attribute(element, 'style') !== null) return { ...layoutOf(element, tag), mute, alike, rare };
    // What an element is like and what is rare in it are two things: the one is known for the next, the other is not.
    const known = (alike.shown ??= { ...layoutOf(element, tag), mute: false, alike, rare: false });
    return mute || rare ? { ...known, mute, rare } : known;
  }

  #kid(parent: Alike, key: string): Alike {
    if (parent.era !== this.#era || !parent.kids) {
      parent.kids = new Map();
      parent.era = this.#era;
    }
    let kid = parent.kids.get(key);
    if (!kid) parent.kids.set(key, (kid = new Alike()));
    return kid;
  }
}

/** An element without a box of its own counts as not visible; what is in it is laid out all the same. */
const contents = (element: Element): Reading => ({
  ...INLINE[keepsBreaks(styleOf(element)!) ? 1 : 0],
  mute: styleOf(element)!.visibility !== 'visible',
  alike: new Alike(),
  rare: true,
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
  new Classifier().classify(element, tagOf(element), new Alike(), plainText);

/** Whether a document is a text file. */
export const isTextFile = (element: Element): boolean => contentTypeOf(ownerOf(element)!) === 'text/plain';
