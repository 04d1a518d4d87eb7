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
  agency: 'ui_sub_agency',
  airStrike: 'ui_sub_airStrike',
  armedForces: 'ui_sub_armedForces',
  attack: 'ui_sub_attack',
  attacks: 'ui_sub_attacks',
  border: 'ui_sub_border',
  briefing: 'ui_sub_briefing',
  campaign: 'ui_sub_campaign',
  cantonment: 'ui_sub_cantonment',
  capital: 'ui_sub_capital',
  ceasefire: 'ui_sub_ceasefire',
  city: 'ui_sub_city',
  clash: 'ui_sub_clash',
  class: 'ui_sub_class',
  closure: 'ui_sub_closure',
  country: 'ui_sub_country',
  crossing: 'ui_sub_crossing',
  district: 'ui_sub_district',
  government: 'ui_sub_government',
  igo: 'ui_sub_igo',
  mediaOutlet: 'ui_sub_mediaOutlet',
  militantLeader: 'ui_sub_militantLeader',
  ministry: 'ui_sub_ministry',
  official: 'ui_sub_official',
  party: 'ui_sub_party',
  platform: 'ui_sub_platform',
  police: 'ui_sub_police',
  politician: 'ui_sub_politician',
  province: 'ui_sub_province',
  raid: 'ui_sub_raid',
  region: 'ui_sub_region',
  role: 'ui_sub_role',
  seminary: 'ui_sub_seminary',
  state: 'ui_sub_state',
  takeover: 'ui_sub_takeover',
  talks: 'ui_sub_talks',
  thinkTank: 'ui_sub_thinkTank',
  town: 'ui_sub_town',
  university: 'ui_sub_university',
  war: 'ui_sub_war',
};

export const kindWords = (kind: EntityKind | 'figure'): string => t(KIND[kind]);

/** `armedGroup` is "armed group". The set is open, since users add their own: an unknown one is taken apart at its capitals. */
export const subKindWords = (subKind: string): string =>
  Object.hasOwn(SUB_KIND, subKind)
    ? t(SUB_KIND[subKind]!)
    : subKind.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
