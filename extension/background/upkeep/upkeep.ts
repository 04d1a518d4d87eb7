/**
 * The entry of the part that writes what the others read (the pack that comes along, the index of names, the search's
 * table), keeps in the browser what lasts there (the menus, which sites are read, the number on the icon), and opens what
 * menus and shortcuts ask for.
 */
import { announce } from '../../protocol/announce.ts';
import { askedOfParts } from '../../protocol/asked-of-parts.ts';
import { read } from '../../protocol/dispatch.ts';
import { keepSearchTables } from '../../store/search-table.ts';
import { annotate } from './annotate.ts';
import { answer } from './answer.ts';
import { clearBadges, showBadge } from './badge.ts';
import { installSeed as installMarked } from '../installed.ts';
import { readAllowedTabs, reconcile, withdraw } from './access.ts';
import { begin } from './begin.ts';
import { rebuild } from './build.ts';
import { installSeed } from './install-seed.ts';
import { openPage } from './open-page.ts';
import { refreshTabs } from '../tabs.ts';
import { readTab } from './read-tab.ts';

const offered = {
  announce,
  annotate,
  answer,
  begin,
  clearBadges,
  installMarked,
  installSeed,
  keepSearchTables,
  openPage,
  readAllowedTabs,
  readPassage: (body: unknown) => read('annotate', askedOfParts.annotate, body),
  readTab,
  rebuild,
  reconcile,
  refreshTabs,
  showBadge,
  withdraw,
};
export type Upkeep = typeof offered;

globalThis.__sourcemarkUpkeep = offered;
