/** The entry of the part that writes what the others read: the pack that comes along, and the index of names. */
import { rebuild } from './build.ts';
import { installSeed } from './install-seed.ts';

const offered = { installSeed, rebuild };
export type Upkeep = typeof offered;

globalThis.__sourcemarkUpkeep = offered;
