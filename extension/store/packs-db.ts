/** The packs' own rows. Relaxed: what is lost here is installed again from the pack. */
import { Dexie, type Table } from 'dexie';
import type { Entity } from '../../src/dataset/entity.ts';
import type { FigureClaim } from '../../src/dataset/figure-claim.ts';
import type { Relation } from '../../src/dataset/relation.ts';
import type { SourceDocument } from '../../src/dataset/source-document.ts';
import { opener } from './open.ts';
import type { InstalledPack, Packed, StoredMention } from './rows.ts';

export const PACKS_DATABASE = 'sourcemark-packs';

export class PacksDatabase extends Dexie {
  declare packs: Table<InstalledPack, string>;
  declare sources: Table<Packed<SourceDocument>, string>;
  declare entities: Table<Packed<Entity>, string>;
  declare relations: Table<Packed<Relation>, string>;
  declare figures: Table<Packed<FigureClaim>, string>;
  declare mentions: Table<StoredMention, number>;

  constructor(name = PACKS_DATABASE) {
    super(name, { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({
      packs: 'id',
      sources: 'id, pack',
      entities: 'id, pack, kind, partOf',
      relations: 'id, pack, subject, object, assertedBy, documentId',
      figures: 'id, pack, documentId, seriesKey, measure, placeId, eventId, counter',
      mentions: '++, pack, entityId, documentId',
    });
  }
}

export const openPacks = opener(() => new PacksDatabase());
