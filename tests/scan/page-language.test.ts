import { expect, test } from 'vitest';
import { pageLanguage } from '../../src/scan/page-language.ts';

const LATIN = 'A road near the pass was shut for a week.';
const ARABIC = 'سڑک ایک ہفتے تک بند رہی اور کوئی نہ گزرا۔';

test.each([
  ['en', LATIN, 'en', false],
  ['en-GB', LATIN, 'en-GB', false],
  ['EN_us', LATIN, 'EN-us', false],
  [null, LATIN, undefined, false],
  ['', LATIN, undefined, false],
  ['not a tag!', LATIN, undefined, false],
  ['de', LATIN, 'de', true],
  ['ur', ARABIC, 'ur', true],
  // A template that says "en" over Urdu text says nothing.
  ['en', ARABIC, undefined, true],
  [null, ARABIC, undefined, true],
  ['en', `${LATIN} ${LATIN} پاکستان`, 'en', false],
  ['en', '', 'en', false],
])('declared %s', (declared, sample, language, namesOnly) => {
  expect(pageLanguage(declared, sample)).toEqual({ language, namesOnly });
});
