/** Organisations that no dataset has, by construct. The sentences are made up. */
import { describe, expect, it } from 'vitest';
import { namesIn } from './names-in.ts';

describe('a word that names an organisation ends it, begins it or opens an "of"', () => {
  it.each([
    ['The Marlow Teachers Union called a strike.', ['group: Marlow Teachers Union']],
    ['He sued the Ministry of Law and Justice over the ban.', ['group: Ministry of Law and Justice']],
    ['She works for the Centre for Harbour Studies.', ['group: Centre for Harbour Studies']],
    ['A report by the Food and Shelter Agency says so.', ['group: Food and Shelter Agency']],
    ['The Movement for the Renewal of Tamora denied it.', ['group: Movement for the Renewal of Tamora']],
    ['Shares of Radio Tamora fell again.', ['group: Radio Tamora']],
  ])('%s', async (text, names) => {
    expect(await namesIn(text)).toEqual(names);
  });
});

describe('a longer name takes in a listed one', () => {
  it.each([
    ['The Peshawar High Court rejected the plea.', ['group: Peshawar High Court']],
    ['A student of Kabul Polytechnic University was hurt.', ['group: Kabul Polytechnic University']],
    ['Judges from Peshawar heard the plea.', ['place: Peshawar']],
  ])('%s', async (text, names) => {
    expect(await namesIn(text)).toEqual(names);
  });
});

describe('a country or place and its body are one, a possessive parts them', () => {
  it.each([
    ['The Kenyan army moved north.', ['group: Kenyan army']],
    ['They fled when Karachi police fired.', ['group: Karachi police']],
    ['The army moved north and the police stayed.', []],
    ['A statement of the interior ministry blamed nobody.', ['group: interior ministry']],
    ['She waited at the Karachi police station.', ['place: Karachi']],
  ])('%s', async (text, names) => {
    expect(await namesIn(text)).toEqual(names);
  });
});

describe('initials', () => {
  it.each([
    ['The talks with the QRLF broke down.', ['group: QRLF']],
    ['An IED went off beside the road.', []],
    ['They carried AK-47 rifles and an RPG.', []],
    ['It cost Rs500 or KSh 1,200.', []],
  ])('%s', async (text, names) => {
    expect(await namesIn(text)).toEqual(names);
  });
});
