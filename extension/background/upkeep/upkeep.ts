/** The entry of the part that writes what the others read: the pack that comes along, the index of names and the search's table. */
import { keepSearchTable } from '../../store/search-table.ts';
import { rebuild } from './build.ts';
import { installSeed } from './install-seed.ts';

const offered = { installSeed, rebuild, keepSearchTable };
export type Upkeep = typeof offered;

globalThis.__sourcemarkUpkeep = offered;
