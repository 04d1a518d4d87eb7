/** What is known of an element by its tag or its class alone. */

export interface TagFacts {
  /** Nothing in it is read. */
  readonly skip: boolean;
  /** Navigation and footers: text, but not the page's own. */
  readonly aside: boolean;
  /** How browsers lay it out where the page has nothing to say about it; null: not known, or not to be relied on. */
  readonly layout: 'block' | 'inline' | null;
  /** A script may give it a shadow root, though it is no element of the page's own making. */
  readonly host: boolean;
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
/** In the order of how many of them a page has. */
const HOSTS =
  'div span p section h3 h2 article header footer nav h1 h4 h5 h6 aside main blockquote body'.split(' ');
const NO_HOSTS = (
  'a li td img tr i b script path ul br svg option sup cite em meta link button input strong th time figure picture ' +
  'source label dd dt g use noscript iframe style small abbr figcaption ol rect circle table tbody dl html head title'
).split(' ');

/** Picks out all that can have a shadow root. */
export const MAYBE_HOSTS = `:not(${NO_HOSTS.join()})`;
/** Of those the elements of a page's own making, and what is as seldom. */
export const OWN_ELEMENTS = `:not(${[...HOSTS, ...NO_HOSTS].join()})`;

const hosts: ReadonlySet<string> = new Set(HOSTS);

const known = new Map<string, TagFacts>();

/** @param tag the element's local name */
export function factsOf(tag: string): TagFacts {
  let facts = known.get(tag);
  if (!facts) {
    const layout = BLOCK.has(tag) ? 'block' : INLINE.has(tag) ? 'inline' : null;
    facts = { skip: SKIP.has(tag), aside: ASIDE.has(tag), layout, host: hosts.has(tag) };
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
