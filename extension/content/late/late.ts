/** What answers the reader: put in with the card when the page is idle, so that reading and painting need not wait for it. */
import '../../card/card.tsx';
import type { CardTrigger } from '../card-contract.ts';
import type { Core, Late } from '../core.ts';
import type { Placed } from '../placed.ts';
import { viewOf } from '../pristine.ts';
import { ask } from '../wire/ask.ts';
import { CardGlue } from './card-glue.ts';
import { mentionAt } from './hit/mention-at.ts';
import { Pointer } from './hit/pointer.ts';
import { Keyboard } from './keyboard.ts';
import { Marks } from './marks.ts';
import { articleText } from './page-text.ts';
import { Revealer } from './reveal.ts';
import { SelectionButton } from './selection-button.ts';
import { describeMention, describeSelection } from './selection.ts';

async function note({ reader }: Core, placed: Placed): Promise<boolean> {
  const passage = describeMention(reader, placed);
  return passage !== null && (await ask('annotate', passage)).ok;
}

const shadowRootsOf = ({ scopes }: Core): ShadowRoot[] =>
  [...scopes].filter((root) => root.nodeType === 11) as ShadowRoot[];

function attach(core: Core, signal: AbortSignal): Late {
  const { reader } = core;
  const revealer = new Revealer(reader.painter.layers, signal);
  const open = (placed: Placed, trigger: CardTrigger) => card.open(placed, trigger);
  const keyboard = new Keyboard({ reader, revealer, open }, signal);
  const card = new CardGlue(
    core,
    {
      note: (placed) => note(core, placed),
      reveal: (placed) => void keyboard.show(placed),
    },
    signal,
  );
  const pointer = new Pointer(
    {
      opener: () => core.settings().opener,
      at: (document, x, y) => mentionAt(reader, document, x, y, shadowRootsOf(core)),
      open,
      isOurs: core.isOurs,
      onPressInFrame: () => card.close(),
    },
    signal,
  );
  const atSelection = new SelectionButton(
    {
      wanted: () => core.settings().selectionButton,
      press: () => {
        const passage = describeSelection(reader, core.scopes);
        if (passage) void ask('annotate', passage);
      },
      claim: core.claim,
    },
    signal,
  );
  const marks = new Marks(core, signal);
  const listen = (root: Document | ShadowRoot) => {
    const view = root.nodeType === 9 ? viewOf(root as Document) : null;
    if (!view) return;
    pointer.listen(view, root as Document);
    atSelection.listen(view, root as Document);
  };
  core.scopes.forEach(listen);
  return {
    onChange: () => card.refresh(),
    onText: () => marks.find(),
    onScope: listen,
    onAddress: () => {
      card.close();
      atSelection.hide();
      marks.lookFor([]);
    },
    onMarks: () => void marks.fetch(),
    marks: () => marks.states(),
    reveal(kind, id) {
      if (kind === 'mark') return revealer.reveal(marks.spans(id));
      const placed = reader.shown.byId(id);
      return placed !== undefined && keyboard.show(placed);
    },
    go: (step) => keyboard.go(step),
    selection: () => describeSelection(reader, core.scopes),
    lookFor: (ids) => marks.lookFor(ids),
    text: () => articleText(reader.collector.blocks()),
  };
}

globalThis.__sourcemarkLate = attach;
