import { describe, expect, it } from 'vitest';
import { one, refine } from './refined.ts';

describe('period', () => {
  it('is stated by a year and inferred from the page’s date', () => {
    expect(one('Over 1,600 lives were lost in 2024 alone.', { date: '2025-03-06' })?.period).toEqual({
      value: { from: '2024-01-01', to: '2024-12-31', label: 'in 2024' },
      basis: 'stated',
      words: 'in 2024',
    });
    expect(one('Over 100 lives were lost in February.', { date: '2025-03-06' })?.period).toMatchObject({
      value: { from: '2025-02-01', to: '2025-02-28', label: 'in February' },
      basis: 'inferred',
    });
  });
  it('keeps the words where the page has no date', () => {
    expect(one('Over 100 lives were lost in February.', {})?.period).toEqual({
      value: { from: null, to: null, label: 'in February' },
      basis: 'stated',
      words: 'in February',
    });
  });
  it('does not take over the day of another event', () => {
    const mentions = refine(
      'The July 10 attack in Peshawar killed 20 people. The Mastung attack killed 137 people.',
    );
    expect(mentions[0]?.figure.period?.value.from).toBe('2018-07-10');
    expect(mentions[1]?.figure.period).toBeNull();
  });
  it('gives each of a series its own month', () => {
    const mentions = refine('Deaths rose from 53 in April to 130 in May.');
    expect(mentions.map((m) => m.figure.period?.value.label)).toEqual(['in April', 'in May']);
  });
  it('does not take the day of publishing for the day of the event', () => {
    expect(one('In a report published on Sunday UNAMA counted 1,692 deaths.')?.period).toBeNull();
  });
  it('goes on with the day of a sentence that tells of the same, and of none that tells of something else', () => {
    const after = (first: string) => one(`${first} At least 20 people died there.`)?.period?.value.from;
    expect(after('On 10 July a gunman killed Ali Khan.')).toBe('2018-07-10');
    expect(after('On 10 July the council met.')).toBeUndefined();
  });
  it.each([
    ['Raids have killed 64 and wounded 279 since January.', ['since January', 'since January']],
    ['Sixty men were killed and 27 were hurt in May.', ['in May', 'in May']],
    [
      'In May a bomb killed 92 people and wounded almost 500 in the worst hour since rebels took the city in 2001.',
      ['In May', 'In May'],
    ],
    ['Floods killed 53 in April and 12 in May.', ['in April', 'in May']],
    ['Deaths fell from 53 in April to 12, the board noted.', ['in April', undefined]],
    ['This year’s total of deaths rose to 800.', ['This year']],
    ['Police found 12 bodies in the yard of last year’s winner.', [undefined]],
    ['Deaths rose to 225 in the year 2014.', ['in the year 2014']],
    ['The latter half of 2016 brought 228 attacks.', ['latter half of 2016']],
    ['A total of 234 people died, far more than the number of deaths in 2016.', [undefined]],
    ['More than 12 people died in 2016.', ['in 2016']],
  ])('belongs to what is told together: %s', (text, labels) => {
    expect(refine(text).map((m) => m.figure.period?.value.label)).toEqual(labels);
  });
  it('keeps a baseline apart from a period', () => {
    const figure = one('Casualties are up by 52 percent since last year.');
    expect(figure?.baseline?.value).toBe('since last year');
    expect(figure?.period).toBeNull();
  });
});

describe('the day on which it was said', () => {
  const rows: readonly (readonly [string, string | null])[] = [
    ['The board said on Tuesday that 14 people were killed last month.', 'last month'],
    ['The board told parliament on Tuesday that 14 people were killed.', null],
    ['Speaking on Tuesday, he said 14 people were killed.', null],
    ['On Tuesday, the board announced that 14 people were killed.', null],
    ['On Tuesday, a bomb killed 14 people, the board said.', 'On Tuesday'],
    ['In February, the board said, 14 people were killed.', 'In February'],
  ];
  for (const facts of [{}, { date: '2018-07-16' }])
    for (const [text, label] of rows)
      it(`${text} (${facts.date ?? 'no date'})`, () => {
        expect(one(text, facts)?.period?.value.label ?? null).toBe(label);
      });
});
