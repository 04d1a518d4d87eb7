import { describe, expect, it } from 'vitest';
import { claimFrom } from '../../../../extension/panel/writing/claim-words.ts';
import { comparedIn } from '../../../../extension/panel/writing/compared.ts';
import { moreWords } from '../../../../extension/panel/writing/more-words.ts';
import { newQuestion, typedOf } from '../../../../extension/panel/writing/typed.ts';
import { BLANK_WRITING } from '../../../../src/annotation/writing.ts';
import type { ReadText } from '../../../../extension/ui/read-text.ts';
import { figure, inferred, stated } from '../../ui/claims.ts';
import { figureBrief, figure as mentioned } from '../samples.ts';

const who = (text: string, entity: string | null = null) => stated({ entity, text });

describe('the claim that a figure makes', () => {
  it('is what the sentence says, without what was inferred', () => {
    const made = claimFrom(
      figure({
        comparator: 'atLeast',
        high: null,
        measure: stated('killed' as const),
        place: who('Mastung'),
        period: inferred({ from: '2018-07', to: '2018-07', label: '' }),
      }),
      '137',
    );
    expect(made).toEqual({ claim: 'at least 137 people, killed, Mastung', saidBy: '', saidByRecord: '' });
  });

  it('names who says it in a field of its own: who is quoted, else who counted', () => {
    const both = { saidBy: who('a spokesman'), counter: who('UNAMA', 'sm:seed/institution/unama') };
    expect(claimFrom(figure(both), '137')).toMatchObject({
      claim: '137 people, killed',
      saidBy: 'a spokesman',
    });
    expect(claimFrom(figure({ ...both, saidBy: null }), '137')).toMatchObject({
      saidBy: 'UNAMA',
      saidByRecord: 'sm:seed/institution/unama',
    });
  });

  it('keeps a vague word as it stands', () => {
    const vague = figure({ value: null, low: 40, high: null, vague: true, comparator: 'vague' });
    expect(claimFrom(vague, 'scores').claim).toContain('scores');
  });
});

describe('what lies under the mark', () => {
  const one = mentioned('137');
  const text = 'killed 137 people';
  const mention = { ...one.mention, start: 7, end: 10 };
  const read = {
    blocks: [{ id: 0, text, mentions: [mention] }],
    entities: new Map(),
    figures: new Map(),
    sourceCount: 5,
  } as unknown as ReadText;

  it.each<[number, number, string[]]>([
    [0, 17, ['137']],
    [8, 9, ['137']],
    [9, 12, ['137']],
    [0, 7, []],
    [10, 17, []],
  ])('%i to %i', (start, end, expected) => {
    expect(comparedIn(read, start, end).map(({ words }) => words)).toEqual(expected);
  });

  it('brings what is open, and no line where nothing was compared', () => {
    const brief = { ...figureBrief(one, 'nothing'), questions: ['whichMonths'] as const };
    const known = { ...read, figures: new Map([['0:7', brief]]) } as unknown as ReadText;
    const [found] = comparedIn(known, 0, 17);
    expect(found).toMatchObject({ lines: [], claims: [] });
  });
});

describe('what is under More, in one line', () => {
  const open = typedOf(BLANK_WRITING);
  it.each([
    ['', {}],
    ['', { saidBy: 'Police', questions: [newQuestion()] }],
    ['Supported', { step: { scaleId: 'evidence', stepId: 'supported' } }],
    ['1 question, 2 tags', { tags: ['a', 'b'], questions: [newQuestion('Which?')] }],
    ['published', { status: 'published' as const }],
    ['2018', { saidOn: '2018' }],
  ])('%j', (words, part) => {
    expect(moreWords({ ...open, ...part }, undefined)).toBe(words);
  });
});
