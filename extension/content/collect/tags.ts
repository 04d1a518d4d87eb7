/** What is known of an element by its tag or its class alone. */

export interface TagFacts {
  /** Nothing in it is read. */
  readonly skip: boolean;
  /** Navigation and footers: text, but not the page's own. */
  readonly aside: boolean;
  /** How browsers lay it out where the page has nothing to say about it; null: not known, or not to be relied on. */
  readonly layout: 'block' | 'inline' | null;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const SKIP = set(
  'script style noscript template link meta head title input textarea select option optgroup datalist button ' +
    'code kbd samp pre math canvas audio video object embed img picture map area progress meter ' +
    'desc defs metadata symbol rp path rect circle ellipse line polygon polyline use image clipPath mask pattern filter',
);
const ASIDE = set('nav footer');
const BLOCK = set(
  'html body article aside blockquote dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup li main ' +
    'nav ol p section table tbody td tfoot th thead tr ul',
);
const INLINE = set('a abbr b bdi cite dfn em i mark q s small span strong sub sup time u var');

const known = new Map<string, TagFacts>();

/** @param tag the element's local name */
export function factsOf(tag: string): TagFacts {
  let facts = known.get(tag);
  if (!facts) {
    const layout = BLOCK.has(tag) ? 'block' : INLINE.has(tag) ? 'inline' : null;
    facts = { skip: SKIP.has(tag), aside: ASIDE.has(tag), layout };
    known.set(tag, facts);
  }
  return facts;
}

/** Editors that show text in plain elements beside the field that they take the keys with. */
export const EDITOR_CLASSES = [
  'CodeMirror',
  'cm-editor',
  'monaco-editor',
  'ace_editor',
  'ql-editor',
  'ProseMirror',
];
const EDITOR_CLASS = new RegExp(`(?:^|\\s)(?:${EDITOR_CLASSES.join('|')})(?:\\s|$)`);

export const isEditorClass = (className: string): boolean => EDITOR_CLASS.test(className);
