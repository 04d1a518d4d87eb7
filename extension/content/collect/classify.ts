/** What an element is to the reading of a page. */
import {
  attribute,
  contentTypeOf,
  hasAttributes,
  isVisible,
  matches,
  ownerOf,
  styleOf,
  widthOf,
  tagOf,
} from '../pristine.ts';
import { isEditorClass, Labels } from './labels.ts';
import { factsOf, type TagFacts } from './tags.ts';

/** `skip`: nothing in it is read. `later`: not now, but it may be shown later without its DOM changing. */
export type ElementClass = 'skip' | 'later' | 'break' | 'inline' | 'block' | 'frame';

/** How an element is read. One object serves all elements that are laid out alike. */
export interface Reading {
  readonly kind: ElementClass;
  /** Line breaks in its text are shown as such; null: not asked yet, see `keepsBreaks`. */
  readonly keepBreaks: boolean | null;
  /** Its own text is hidden, but an element in it may be shown. */
  readonly mute: boolean;
  readonly alike: Alike;
  readonly facts: TagFacts;
  /** It has one of the attributes that most elements have none of. */
  readonly rare: boolean;
}

/**
 * Elements with the same tags, classes and ids from the root of the walk down: `<ul><li><a>` and its like are a chain of
 * three. What is counted up from one to the next (`post-1024`, `#tile-7`) makes no difference.
 */
export class Alike {
  /** By the numbers of tag, class and id in one. */
  kids: Map<number, Alike> | null = null;
  /** Whether line breaks are kept, once that was asked. */
  keepBreaks: boolean | null = null;
  /** How they are read where they are shown and have nothing rare. */
  shown: Reading | null = null;
  /** The walks for which its kids hold: a page may change its rules. */
  era = 0;
}

const INLINE_DISPLAY = new Set(['inline', 'contents', 'inline-block', 'ruby', 'ruby-base', 'ruby-text']);
const SVG_INLINE = new Set(['tspan', 'textPath', 'a']);

const EDITOR_ROLES = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton']);
/** More tags, and more classes, than a page has. */
const TAGS = 2 ** 12;
const CLASSES = 2 ** 20;
const MOST_LABELS = 20_000;

type Layout = Pick<Reading, 'kind' | 'keepBreaks'>;
const INLINE: readonly [Layout, Layout] = [
  { kind: 'inline', keepBreaks: false },
  { kind: 'inline', keepBreaks: true },
];
const BLOCK: readonly [Layout, Layout] = [
  { kind: 'block', keepBreaks: false },
  { kind: 'block', keepBreaks: true },
];
const ASSUMED: Record<'block' | 'inline', Layout> = {
  block: { kind: 'block', keepBreaks: null },
  inline: { kind: 'inline', keepBreaks: null },
};
const LATER: Layout = { kind: 'later', keepBreaks: false };

const plain = (kind: ElementClass): Reading => ({
  kind,
  keepBreaks: false,
  mute: false,
  alike: new Alike(),
  facts: factsOf(''),
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
  if (!hasAttributes(element)) return false;
  const className = attribute(element, 'class');
  return (className !== null && isEditorClass(className)) || isEditorByAttributes(element);
}

function isEditorByAttributes(element: Element): boolean {
  const editable = attribute(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = attribute(element, 'role');
  return role !== null && EDITOR_ROLES.has(role);
}

/**
 * Classifies the elements of one walk. A computed style costs as much as thirty steps of the walk: it is read once for
 * all elements with the same tags and classes from the root down, which the page's rules treat alike but for rare ones
 * (`:nth-child` that changes `display`), and not at all where the tag tells. Whether an element is shown at all is asked
 * of each. Every question to the DOM counts here: in Firefox each crosses from our world into the page's.
 */
export class Classifier {
  #classes = Labels.ofClasses();
  #ids = Labels.ofIds();
  #era = 1;

  /** The page may have changed its rules: what was learnt no longer holds. */
  forget(): void {
    this.#era++;
    // A page that stays open for days may make up classes for ever.
    if (this.#classes.size > MOST_LABELS) this.#classes = Labels.ofClasses();
    if (this.#ids.size > MOST_LABELS) this.#ids = Labels.ofIds();
  }

  /**
   * @param tag the element's local name
   * @param parent the `alike` of the element that it is laid out in
   * @param plainText the document is a text file, which browsers show in one `pre`
   */
  classify(element: Element, tag: string, parent: Alike, plainText: boolean): Reading {
    if (tag === 'br') return BREAK;
    const facts = factsOf(tag);
    if (facts.skip && !(plainText && tag === 'pre')) return SKIPPED;
    let key = facts.number;
    let named = false;
    let rare = false;
    if (hasAttributes(element)) {
      const className = attribute(element, 'class');
      if (className !== null) {
        const { number, editor } = this.#classes.of(className);
        if (editor) return SKIPPED;
        key += number * TAGS;
      }
      rare = matches(element, RARE);
      if (rare && (isEditorByAttributes(element) || attribute(element, 'aria-hidden') === 'true'))
        return SKIPPED;
      const id = attribute(element, 'id');
      if (id !== null) key += this.#ids.of(id).number * TAGS * CLASSES;
      named = className !== null || id !== null;
    }
    const mute = !isVisible(element, true);
    if (mute && !isVisible(element, false))
      return styleOf(element)?.display === 'contents' ? contents(element, facts) : HIDDEN;
    if (tag === 'iframe' || tag === 'frame') return FRAME;
    const alike = this.#kid(parent, key);
    if (rare && attribute(element, 'style') !== null)
      return { ...layoutOf(element, tag), mute, alike, facts, rare };
    // What an element is like and what is rare in it are two things: the one is known for the next, the other is not.
    alike.shown ??= {
      ...((!rare && assumed(element, tag, named, facts)) || layoutOf(element, tag)),
      mute: false,
      alike,
      facts,
      rare: false,
    };
    return mute || rare ? { ...alike.shown, mute, rare } : alike.shown;
  }

  #kid(parent: Alike, key: number): Alike {
    if (parent.era !== this.#era || !parent.kids) {
      parent.kids = new Map();
      parent.era = this.#era;
    }
    let kid = parent.kids.get(key);
    if (!kid) parent.kids.set(key, (kid = new Alike()));
    return kid;
  }
}

/**
 * How an element is laid out that no rule picks out by class or id: as its tag says. What is inline has no width of its
 * own; where it has one, a rule has made something else of it. Null: that is to be asked.
 * @param named it has a class or an id
 */
function assumed(element: Element, tag: string, named: boolean, { layout }: TagFacts): Layout | null {
  if (layout === null || (named && tag !== 'html' && tag !== 'body')) return null;
  return layout === 'block' || widthOf(element) === 0 ? ASSUMED[layout] : null;
}

/** Whether line breaks in an element's own text are shown as such. */
export const keepsBreaks = (element: Element): boolean => {
  const style = styleOf(element);
  return style !== undefined && keeps(style);
};

/** An element without a box of its own counts as not visible; what is in it is laid out all the same. */
const contents = (element: Element, facts: TagFacts): Reading => ({
  ...INLINE[keepsBreaks(element) ? 1 : 0],
  mute: styleOf(element)!.visibility !== 'visible',
  alike: new Alike(),
  facts,
  rare: true,
});

function layoutOf(element: Element, tag: string): Layout {
  const style = styleOf(element);
  if (!style) return LATER;
  const breaks = keeps(style) ? 1 : 0;
  const svg = element.namespaceURI === 'http://www.w3.org/2000/svg';
  if (svg ? SVG_INLINE.has(tag) : INLINE_DISPLAY.has(style.display)) return INLINE[breaks];
  if (style.float !== 'none' && isDropCap(element)) return INLINE[breaks];
  if (style.position === 'absolute' && isClippedAway(style)) return LATER;
  return BLOCK[breaks];
}

const keeps = (style: CSSStyleDeclaration): boolean =>
  style.getPropertyValue('white-space-collapse') !== 'collapse';

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
