/**
 * The DOM highlighters that ours is measured beside, each made into one script that runs in a world of either kind: the
 * page's own, or that of an extension's content scripts, where Firefox shows the page through a wrapper.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export interface HighlighterPeer {
  name: string;
  /** Its file, as a module of the bench's own packages. */
  module: string;
  /** Marks the names under the body: the source of `(library, names) => void | Promise<void>`. */
  run: string;
}

/** In milliseconds; `layout` is the one that its changes make necessary. */
export interface PeerTimes {
  work: number;
  layout: number;
}

const markNames = `(Mark, names) => new Promise((done) => new Mark(document.body).mark(names, { separateWordSearch: false, accuracy: 'exactly', done }))`;

export const PEERS: readonly HighlighterPeer[] = [
  {
    name: 'findandreplacedomtext, one RegExp',
    module: 'findandreplacedomtext',
    run: String.raw`(findAndReplaceDOMText, names) => {
      const escaped = names.map((name) => name.replace(/[.*+?^$\{}()|[\]\\]/g, '\\$&'));
      findAndReplaceDOMText(document.body, { find: new RegExp('\\b(?:' + escaped.join('|') + ')\\b', 'g'), wrap: 'mark' });
    }`,
  },
  { name: 'advanced-mark.js', module: 'advanced-mark.js/dist/mark.js', run: markNames },
  { name: 'mark.js', module: 'mark.js/dist/mark.js', run: markNames },
];

const packages = createRequire(new URL('./package.json', import.meta.url));

/**
 * A script whose value is a promise of `PeerTimes`. The library is read before the clock starts, with the same hint to
 * compile it at once as our own content script has.
 */
export const peerScript = ({ module, run }: HighlighterPeer, names: readonly string[]): string =>
  `//# allFunctionsCalledOnLoad
(async () => {
  const library = (() => {
    const module = { exports: {} }, exports = module.exports;
    ${readFileSync(packages.resolve(module), 'utf8')}
    return module.exports;
  })();
  const names = ${JSON.stringify(names)};
  document.body.offsetHeight;
  const start = performance.now();
  await (${run})(library, names);
  const worked = performance.now();
  document.body.offsetHeight;
  return { work: worked - start, layout: performance.now() - worked };
})()`;

const FOLDER = 'peers';

/** Puts the scripts into a built extension; returns the path of each inside it. */
export function putPeers(extension: string, names: readonly string[]): string[] {
  mkdirSync(join(extension, FOLDER), { recursive: true });
  return PEERS.map((peer, at) => {
    writeFileSync(join(extension, FOLDER, `${at}.js`), peerScript(peer, names));
    return `/${FOLDER}/${at}.js`;
  });
}
