import { panelAddress } from '../platform/panel.ts';

/** Where an annotation is edited: the panel in a tab of its own. */
export const noteAddress = (id: string): string => panelAddress(`/note/${id}`);
