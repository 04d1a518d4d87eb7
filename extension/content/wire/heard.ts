/**
 * What the content script is asked, as `protocol/to-content.ts` has it, without the schemas of what it answers: those
 * are the reader's to check, and weigh more than all else here. The compiler holds the two together.
 */
import * as v from 'valibot';
import type { Ask } from '../../protocol/envelope.ts';
import type { ToContent } from '../../protocol/to-content.ts';

const none = { request: v.null() };
const asked = <T extends v.GenericSchema>(request: T) => ({ request });

export const heard = {
  summary: none,
  reveal: asked(v.object({ kind: v.picklist(['mention', 'mark']), id: v.string() })),
  command: asked(v.object({ name: v.picklist(['next', 'previous', 'toggle']) })),
  text: none,
  lookFor: asked(v.object({ ids: v.array(v.string()) })),
  selection: none,
  refresh: asked(v.object({ what: v.picklist(['dataset', 'marks']) })),
  stop: none,
} satisfies { [K in keyof ToContent]: { request: v.GenericSchema<unknown, Ask<ToContent, K>> } };
