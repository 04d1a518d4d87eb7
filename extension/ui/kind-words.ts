/** What kind of thing an entity is, in plain words. */
import type { EntityKind } from '../../src/dataset/vocabulary.ts';
import { t, type MessageKey } from '../platform/i18n.ts';

const KIND: Record<EntityKind | 'figure', MessageKey> = {
  group: 'ui_kind_group',
  institution: 'ui_kind_institution',
  place: 'ui_kind_place',
  person: 'ui_kind_person',
  event: 'ui_kind_event',
  figure: 'ui_kind_figure',
};

const SUB_KIND: Record<string, MessageKey> = {
  armedGroup: 'ui_sub_armedGroup',
  party: 'ui_sub_party',
  country: 'ui_sub_country',
  province: 'ui_sub_province',
  district: 'ui_sub_district',
  city: 'ui_sub_city',
  town: 'ui_sub_town',
  crossing: 'ui_sub_crossing',
  mediaOutlet: 'ui_sub_mediaOutlet',
  thinkTank: 'ui_sub_thinkTank',
  role: 'ui_sub_role',
  attack: 'ui_sub_attack',
  igo: 'ui_sub_igo',
};

export const kindWords = (kind: EntityKind | 'figure'): string => t(KIND[kind]);

/** `armedGroup` is "armed group". The set is open, since users add their own: an unknown one is taken apart at its capitals. */
export const subKindWords = (subKind: string): string =>
  Object.hasOwn(SUB_KIND, subKind)
    ? t(SUB_KIND[subKind]!)
    : subKind.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
