import { describe, expect, it } from 'vitest';
import { one, refine } from './refined.ts';

describe('who counted and who says it', () => {
  const rows: readonly (readonly [string, string | null, string | null, string | null, string | null])[] = [
    ['UNAMA documented 1,692 civilian deaths.', 'UNAMA', 'stated', 'UNAMA', 'stated'],
    ['According to UNAMA, 1,692 civilians were killed.', 'UNAMA', 'inferred', 'UNAMA', 'stated'],
    ['According to data from PICSS, 74 attacks took place.', 'PICSS', 'stated', 'PICSS', 'stated'],
    ['Figures released by PICSS put the dead at 102.', 'PICSS', 'stated', 'PICSS', 'stated'],
    [
      'New figures released by PICSS are grim. Over 100 lives were lost.',
      'PICSS',
      'inferred',
      'PICSS',
      'inferred',
    ],
    ['Ali Khan said 12 people were killed.', null, null, 'Ali Khan', 'stated'],
    ['Twelve people were killed, Ali Khan told reporters.', null, null, 'Ali Khan', 'stated'],
    [
      'A senior security official said 12 people were killed.',
      null,
      null,
      'senior security official',
      'stated',
    ],
    ['Police said 12 people were killed.', null, null, 'Police', 'stated'],
    ['Ali Khan, a doctor at the port, said 12 people were killed.', null, null, 'Ali Khan', 'stated'],
    ['Ali Khan, head of the relief board, put the dead at 93.', null, null, 'Ali Khan', 'stated'],
    ['The TTP, which runs the town, said 12 people were killed.', null, null, 'TTP', 'stated'],
    ['Police in Quetta said 12 people were killed.', null, null, 'Police', 'stated'],
    ['A spokesman for the port said 12 people were killed.', null, null, 'spokesman', 'stated'],
    ['Residents of the village said 12 people were killed.', null, null, 'Residents', 'stated'],
    ['The mayor insisted that 12 people were killed.', null, null, 'mayor', 'stated'],
    ['Twelve people were killed, said police.', null, null, 'police', 'stated'],
    ['After Ali Khan, the last witness, said police, 12 people were killed.', null, null, 'police', 'stated'],
    [
      'Twelve men were killed, according to the army’s media wing.',
      null,
      null,
      'army’s media wing',
      'stated',
    ],
    // "State" in a name is no verb of speech.
    ['Twelve people were killed in raids blamed on the Islamic State.', null, null, null, null],
    [
      'Twelve people were killed, according to hospital officials.',
      null,
      null,
      'hospital officials',
      'stated',
    ],
    ['Twelve people were killed.', null, null, null, null],
  ];
  for (const [text, counter, counterBasis, saidBy, saidBasis] of rows)
    it(text, () => {
      const f = one(text);
      expect([
        f?.counter?.value.text ?? null,
        f?.counter?.basis ?? null,
        f?.saidBy?.value.text ?? null,
        f?.saidBy?.basis ?? null,
      ]).toEqual([counter, counterBasis, saidBy, saidBasis]);
    });
});

it.each([
  ['Police said 12 people died and witnesses said 20 died.', ['Police', 'witnesses']],
  [
    'While eyewitnesses said eight men died, police in the state insisted that five did.',
    ['eyewitnesses', 'police'],
  ],
  ['Twelve people died in the raid, the army said, and nine were hurt.', ['army', 'army']],
  ['Ali Khan said 12 people died, and that police had found five bodies.', ['Ali Khan', 'Ali Khan']],
])('of several who speak it is the last before the figure: %s', (text, speakers) => {
  expect(refine(text).map(({ figure }) => figure.saidBy?.value.text)).toEqual(speakers);
});
