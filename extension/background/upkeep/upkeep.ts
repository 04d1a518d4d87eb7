/**
 * The entry of the part that writes what the others read (the pack that comes along, the index of names, the search's
 * table), and keeps in the browser what lasts there: the menus, and which sites are read.
 */
import { keepSearchTables } from '../../store/search-table.ts';
import { readAllowedTabs, reconcile, withdraw } from './access.ts';
import { begin } from './begin.ts';
import { rebuild } from './build.ts';
import { installSeed } from './install-seed.ts';

const offered = { begin, installSeed, readAllowedTabs, reconcile, withdraw, rebuild, keepSearchTables };
export type Upkeep = typeof offered;

globalThis.__sourcemarkUpkeep = offered;
