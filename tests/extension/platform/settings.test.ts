import { describe, expect, test } from 'vitest';
import {
  DEFAULTS,
  levelFor,
  readSettings,
  showsMarks,
  withSite,
  type Settings,
} from '../../../extension/platform/settings.ts';

describe('a site’s own switches', () => {
  test('are kept only where they say something', () => {
    expect(withSite({}, 'a.example', { off: true })).toEqual({ 'a.example': { off: true } });
    expect(withSite({ 'a.example': { off: true } }, 'a.example', { off: undefined })).toEqual({});
    expect(withSite({ 'a.example': { off: true } }, 'a.example', { level: 'full' })).toEqual({
      'a.example': { off: true, level: 'full' },
    });
  });

  test('leave other sites and what was given alone', () => {
    const before = { 'b.example': { level: 'full' as const } };
    expect(withSite(before, 'a.example', { off: true })).toEqual({ ...before, 'a.example': { off: true } });
    expect(before).toEqual({ 'b.example': { level: 'full' } });
    expect(withSite(DEFAULTS.sites, 'constructor', { off: true })).toEqual({ constructor: { off: true } });
  });
});

const HERE = 'a.example';
const on = (all: Partial<Settings>, here?: Settings['sites'][string]): Settings => ({
  ...DEFAULTS,
  ...all,
  sites: here ? { [HERE]: here } : {},
});

describe('the user’s own marks', () => {
  test.each<[string, Settings, boolean]>([
    ['are shown', on({}), true],
    ['are hidden everywhere', on({ marks: false }), false],
    ['are hidden here', on({}, { marks: false }), false],
    ['are shown here alone', on({ marks: false }, { marks: true }), true],
    [
      'go with what holds everywhere where the site says something else',
      on({ marks: false }, { off: true }),
      false,
    ],
  ])('%s', (_, settings, shown) => {
    expect(showsMarks(settings, HERE)).toBe(shown);
    expect(showsMarks(settings, 'b.example')).toBe(settings.marks);
  });

  test('say nothing of whether the site is read', () => {
    expect(levelFor(on({}, { marks: false }), HERE)).toBe('quiet');
    expect(levelFor(on({}, { off: true, marks: true }), HERE)).toBeNull();
  });
});

test('a damaged switch falls back by itself, and the others stay', () => {
  const read = readSettings({ marks: 'no', selectionButton: false, level: 'full' });
  expect([read.marks, read.selectionButton, read.level]).toEqual([true, false, 'full']);
});
