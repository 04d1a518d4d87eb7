/** The packs' own rows. What is lost here is installed again from the pack. */
import { database } from './idb.ts';
import { PACKS } from './schema.ts';

export const openPacks = database(PACKS);
