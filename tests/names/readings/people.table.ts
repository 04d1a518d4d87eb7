import type { Row } from './row.ts';

export const PEOPLE: readonly Row[] = [
  [
    41,
    'later form',
    'Ned Price took questions. ¶ Price said no.',
    ['Ned Price=ned-price', 'Price=ned-price'],
  ],
  [
    41,
    'before the full name',
    'Asked again, Price said no. ¶ Ned Price took questions.',
    ['Price=ned-price', 'Ned Price=ned-price'],
  ],
  [
    41,
    'none: the high price',
    'Ned Price took questions. ¶ It was a high price. Price controls failed.',
    ['Ned Price=ned-price'],
  ],
  [41, 'none: another', 'Ned Price took questions. ¶ Zadie Price left.', ['Ned Price=ned-price']],
  [41, 'none: alone', 'Price said no.', []],
  [
    42,
    'later form',
    'Khawaja Asif spoke. ¶ Then Asif left.',
    ['Khawaja Asif=khawaja-asif', 'Asif=khawaja-asif'],
  ],
  [
    42,
    'with his office',
    'Khawaja Asif spoke. ¶ Then Minister Asif left.',
    ['Khawaja Asif=khawaja-asif', 'Asif=khawaja-asif'],
  ],
  [
    42,
    'none: another',
    'Khawaja Asif spoke. ¶ Asif Ali Zardari listened; so did Rana Asif.',
    ['Khawaja Asif=khawaja-asif'],
  ],
  [42, 'none: a tribe, a byline', 'The Safi tribe met. By Abdul Safi', []],
  [43, 'the service', 'She wrote on X that it rained.', ['X=x-platform']],
  [43, 'none: a letter', 'Mr X and an X ray.', []],
  [43, 'none: any platform', 'The Platform has news of various platforms.', []],
  [44, 'the man', 'Hafiz Gul Bahadur gave an interview.', ['Hafiz Gul Bahadur=hafiz-gul-bahadur']],
  [
    44,
    'the group',
    'The Hafiz Gul Bahadur Group gave none.',
    ['Hafiz Gul Bahadur Group=hafiz-gul-bahadur-group'],
  ],
  [44, 'none: the title', 'A hafiz knows the book by heart, Hafiz Nasir said.', []],
  [58, 'a title stripped', 'Mullah Fazlullah was hiding.', ['Fazlullah=fazlullah']],
  [58, 'a title of the name', 'Barrister Haroon Bilour spoke.', ['Haroon Bilour=haroon-bilour']],
  [58, 'none: the title alone', 'A mullah, a maulana and a barrister met.', []],
];
