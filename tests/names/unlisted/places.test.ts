/** Places that no dataset has, by construct. Invented ones show that the words around decide, not a list. */
import { describe, expect, it } from 'vitest';
import { namesIn } from './names-in.ts';

describe('words around a place', () => {
  it.each([
    ['The bodies were found in Torvala.', ['place: Torvala']],
    ['The village of Torvala was empty.', ['place: Torvala']],
    ['Fighting reached Torvala district at noon.', ['place: Torvala']],
    ['The Torvala-based lender failed.', ['place: Torvala']],
    ['They crossed the Torvala River at night.', ['place: Torvala River']],
    ['TORVALA (Reuters) - Two men were held.', ['place: TORVALA', 'group: Reuters']],
    ['TORVALA, Aug 8: Two men were held.', ['place: TORVALA']],
    ['Kenyans and Ugandans live there.', []],
    ['The Lou Torva tribe lives there.', []],
    ['The Torvala-Zurmat highway was shut.', ['place: Torvala', 'place: Zurmat']],
    ['Police searched Upper Torvala district.', ['place: Upper Torvala']],
    ['They met at Camp Oakes.', ['place: Camp Oakes']],
    [
      'Lake Martin, Punta Martin and San Martin de Torva flooded.',
      ['place: Lake Martin', 'place: Punta Martin', 'place: San Martin de Torva'],
    ],
    ['They live in a German state and fear a Jewish state.', []],
    ['Everest is tall, and the Golan is green.', ['place: Everest', 'place: Golan']],
    ['A Himalayan valley and the Pak-Afghan border are cold.', []],
    ['He left Chak 14 for The Hague.', ['place: Chak 14', 'place: The Hague']],
    ['They saw Amhara’s hills and an Amhara.', ['place: Amhara']],
    ['The Islamic Republic warned the Jewish State.', ['place: Islamic Republic']],
    ['Middle Eastern men and New Yorkers sailed the Straits of Torvala.', ['place: Straits of Torvala']],
    ['They left @TorvaReport and pic.velmar.com/KWbxQ for Torkham.', ['place: Torkham']],
    ['Rwanda’s Southern Province told her.', ['place: Rwanda', 'place: Southern Province']],
    [
      'Trade through Torkham, Ghulam Khan and Angur Adda rose.',
      ['place: Torkham', 'place: Ghulam Khan', 'place: Angur Adda'],
    ],
    ['Ghulam Khan said so.', ['person: Ghulam Khan']],
    [
      'Japan-South Korea trade and India-Sri Lanka ties grew.',
      ['place: Japan', 'place: South Korea', 'place: India', 'place: Sri Lanka'],
    ],
    [
      'Shanghai and Morocco were hit, and the Caribbean.',
      ['place: Shanghai', 'place: Morocco', 'place: Caribbean'],
    ],
    ['They met at Torva Ghat near the Velmar Mandir.', ['place: Torva Ghat', 'place: Velmar Mandir']],
    ['The Brazilian Amazon lost trees.', ['place: Amazon']],
    ['Amazon shares fell.', ['group: Amazon']],
    ['Growth in sub-Saharan Africa fell.', ['place: Saharan Africa']],
    ['He was the last, Jr. of all.', []],
    ['He fled to the Gulf of Torvala.', ['place: Gulf of Torvala']],
    ['In Sher Shah, nobody slept.', ['place: Sher Shah']],
    ['She has a degree in Diplomacy from the Scenic area.', []],
    [
      'Shells hit the Oakes Hotel, the Torva Mosque and Bagrat Airbase.',
      ['place: Oakes Hotel', 'place: Torva Mosque', 'place: Bagrat Airbase'],
    ],
    ['He is a resident of Torva Killay, she of Oakes House.', ['place: Torva Killay', 'place: Oakes House']],
    ['They took Munir Khan of Torvala.', ['person: Munir Khan', 'place: Torvala']],
    ['It hit Peshawar’s Torvala.', ['place: Peshawar', 'place: Torvala']],
    ['It hit the Mamund tehsil, not the Mamund.', ['place: Mamund']],
    [
      'It hit the Torvala area. The Torvala Police Station is shut.',
      ['place: Torvala', 'group: Torvala Police Station'],
    ],
    ['He left London, Britain January 8, 2020.', ['place: London', 'place: Britain']],
    ['In UP nobody looked up.', ['place: UP']],
    ['They fled to Côte d’Ivoire and Guinea-Bissau.', ['place: Côte d’Ivoire', 'place: Guinea-Bissau']],
    [
      'Shells fell in the West Bank and along the Line of Control.',
      ['place: West Bank', 'place: Line of Control'],
    ],
    ['NEWS RELEASE', []],
    ['They came from Nairobi, Kampala and Torvala.', ['place: Nairobi', 'place: Kampala', 'place: Torvala']],
  ])('%s', async (text, names) => {
    expect(await namesIn(text)).toEqual(names);
  });
});

describe('a known place that begins or ends as a listed one', () => {
  it.each([
    ['A ship crossed the South China Sea.', ['place: South China Sea']],
    ['They live in the People’s Republic of China.', ['place: People’s Republic of China']],
    ['A DRC leader spoke.', ['place: DRC']],
    ['They left New Torvala City’s Velmar District.', ['place: New Torvala', 'place: Velmar']],
    ['The Kingdom’s envoy spoke of the Opposition’s wish.', []],
    ['Tamil Nadu Harbour Minister Amit Bux left.', ['place: Tamil Nadu', 'person: Amit Bux']],
    [
      'In Torvari and Khambhar villages ten died; the Pashtun villages burnt.',
      ['place: Torvari', 'place: Khambhar'],
    ],
    [
      'TORVALU, South Sudan, Dec 12 - Men left Yobe and Adamawa States.',
      ['place: TORVALU', 'place: South Sudan', 'place: Yobe', 'place: Adamawa'],
    ],
    [
      'The Torval Mountain Range and the Economic Zone are near.',
      ['place: Torval Mountain Range', 'place: Economic Zone'],
    ],
    ['The President of the UAE and Ruler of Dubai left.', ['place: UAE', 'place: Dubai']],
    ['In Ukraine, Olena went online.', ['place: Ukraine', 'person: Olena']],
  ])('%s', async (text, names) => {
    expect(await namesIn(text)).toEqual(names);
  });
});

describe('a heading in which every word has a capital', () => {
  it.each([
    ['Gunmen Storm Bus As Winter Comes To Mountain Roads', []],
    ['Gunmen Storm Bus In Nairobi As Winter Comes', ['place: Nairobi']],
  ])('%s', async (text, names) => {
    expect(await namesIn(text)).toEqual(names);
  });
});
