/** Says that something was stored. Open pages hear it at once; the background hears it too and passes it on to the tabs. */
import { send } from './send.ts';
import { toSurfaces } from './to-surfaces.ts';

export type Stored = 'dataset' | 'marks' | 'index';

/** Nobody need listen, so nothing is awaited. */
export function announce(what: Stored): void {
  void send(toSurfaces, 'storeChanged', { what });
}
