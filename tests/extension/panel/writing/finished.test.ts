import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { annotation as schema } from '../../../../src/annotation/annotation.ts';
import { buildAnnotation } from '../../../../src/annotation/build.ts';
import { rate } from '../../../../src/annotation/ratings.ts';
import { BLANK_WRITING } from '../../../../src/annotation/writing.ts';
import { problemsOf, writingFrom } from '../../../../extension/panel/writing/finished.ts';
import { newEvidence, newQuestion, typedOf, type Typed } from '../../../../extension/panel/writing/typed.ts';
import { passage, provenance, writing } from '../../../annotation/arbitrary.ts';

const blank = typedOf(BLANK_WRITING);
const typed = (part: Partial<Typed>): Typed => ({ ...blank, ...part });
const source = (part: Parameters<typeof newEvidence>[0]) => ({ ...newEvidence(part), key: 'k' });
const question = (part: object) => ({ ...newQuestion(), key: 'k', ...part });

describe('what is the matter with the fields', () => {
  it.each<[string, Partial<Typed>, [string, string][]]>([
    ['nothing, where nothing is typed', {}, []],
    ['nothing, where rows are blank', { evidence: [source({})], questions: [question({})] }, []],
    ['a date in words', { claim: 'x', saidOn: 'last May' }, [['said-on', 'date']]],
    ['nothing with a year', { claim: 'x', saidOn: '2018' }, []],
    ['a speaker of nothing', { saidBy: 'Police' }, [['claim', 'missing']]],
    ['an address without a scheme', { evidence: [source({ url: 'gov.example' })] }, [['url-k', 'address']]],
    ['an address that is a script', { evidence: [source({ url: 'javascript:1' })] }, [['url-k', 'address']]],
    ['a quotation from nowhere', { evidence: [source({ quoteShort: 'x' })] }, [['url-k', 'missing']]],
    [
      'a copy that is a file',
      { evidence: [source({ url: 'https://a.example', archiveUrl: 'file:///a' })] },
      [['archive-k', 'address']],
    ],
    ['no day', { evidence: [source({ record: 'sm:a/group/b', accessed: '' })] }, [['accessed-k', 'date']]],
    [
      'half a day',
      { evidence: [source({ record: 'sm:a/group/b', accessed: '2018-07' })] },
      [['accessed-k', 'date']],
    ],
    ['an answer to nothing', { questions: [question({ answer: 'Yes.' })] }, [['question-k', 'missing']]],
    [
      'days that are none',
      { questions: [question({ text: 'x', askedOn: '1/2', answeredOn: '2018-13' })] },
      [
        ['asked-on-k', 'date'],
        ['answered-on-k', 'date'],
      ],
    ],
    ['a publication nowhere', { publishedOn: '2018' }, [['published-url', 'missing']]],
    ['a publication in a drawer', { publishedUrl: 'drawer 3' }, [['published-url', 'address']]],
    ['a copy of the page in no archive', { archived: 'yes' }, [['archived', 'address']]],
  ])('%s', (_, part, expected) => {
    expect([...problemsOf(typed(part))]).toEqual(expected);
  });
});

describe('the writing', () => {
  it('is blank where nothing is typed', () => {
    expect(writingFrom(blank)).toEqual(BLANK_WRITING);
  });

  it('has no spaces around its words, no row twice and none that is blank', () => {
    const made = writingFrom(
      typed({
        claim: ' 12 died ',
        saidBy: ' Police ',
        note: ' x\n',
        tags: [' market', 'market', ' '],
        questions: [question({}), question({ text: ' Which? ', askedOf: ' press office ' })],
        evidence: [source({}), source({ url: ' https://a.example/ ', accessed: '2026-11-22', title: ' ' })],
        publishedUrl: ' ',
        archived: ' ',
      }),
    );
    expect(made).toEqual({
      ...BLANK_WRITING,
      claim: { text: '12 died', by: { name: 'Police' } },
      note: 'x',
      tags: ['market'],
      questions: [{ text: 'Which?', askedOf: 'press office' }],
      evidence: [{ url: 'https://a.example/', accessed: '2026-11-22T00:00:00.000Z', kind: 'secondary' }],
    });
  });

  it('keeps a rating on a scale that is gone as long as nobody chooses another', () => {
    const gone = { ...rate('evidence', 'refuted', 'old')!, scaleId: 'gone' };
    const before = buildAnnotation(fc.sample(passage, 1)[0]!, { rating: gone }, fc.sample(provenance, 1)[0]!);
    const open = typedOf({ ...BLANK_WRITING, rating: gone });
    expect(writingFrom(open, before).rating).toEqual(gone);
    expect(writingFrom({ ...open, explanation: '' }, before).rating).toEqual({
      ...gone,
      explanation: undefined,
    });
    expect(writingFrom({ ...open, step: null }, before).rating).toBeNull();
    expect(writingFrom(open).rating).toBeNull();
  });

  it('goes through the fields and comes back as it was, so that opening and saving changes nothing', () => {
    const trimmed = (value: unknown): unknown =>
      typeof value === 'string'
        ? value.trim()
        : Array.isArray(value)
          ? value.map(trimmed)
          : value && typeof value === 'object'
            ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, trimmed(one)]))
            : value;
    const said = (value: string) => value.trim() !== '';
    const whole = writing.filter(
      ({ claim, tags, questions, evidence }) =>
        (claim === null || (said(claim.text) && said(claim.by?.name ?? 'x'))) &&
        new Set(tags.map((tag) => tag.trim())).size === tags.length &&
        tags.every(said) &&
        questions.every((one) => Object.values(one).every(said)) &&
        evidence.every(({ title, quoteShort }) => said(title ?? 'x') && said(quoteShort ?? 'x')),
    );
    fc.assert(
      fc.property(whole, (what) => {
        const back = writingFrom(typedOf(what));
        const withheld = what.evidence.map(({ safetyWithheld, ...item }) => ({
          ...item,
          ...(safetyWithheld ? { safetyWithheld } : {}),
        }));
        expect(back).toEqual(trimmed({ ...what, evidence: withheld }));
        expect(problemsOf(typedOf(what)).size).toBe(0);
      }),
    );
  });

  it('of fields without problems always makes what the schema accepts', () => {
    const any = fc.string({ maxLength: 12 });
    const oneOf = (...values: string[]) =>
      fc.oneof({ weight: 1, arbitrary: any }, { weight: 20, arbitrary: fc.constantFrom('', ...values) });
    const address = oneOf('https://a.example/', 'http://b.example/c?d=e');
    const day = oneOf('2018', '2018-07-16');
    const fields = fc.record({
      claim: any,
      saidBy: any,
      saidOn: day,
      archived: address,
      publishedUrl: address,
      publishedOn: day,
      tags: fc.array(any),
      evidence: fc.array(
        fc
          .record({ url: address, archiveUrl: address, quoteShort: any, title: any, accessed: day })
          .map(newEvidence),
        { maxLength: 2 },
      ),
      questions: fc.array(
        fc
          .record({ text: any, askedOf: any, askedOn: day, answer: any, answeredOn: day })
          .map((part) => ({ ...newQuestion(), ...part })),
        { maxLength: 1 },
      ),
    });
    let sound = 0;
    fc.assert(
      fc.property(fields, provenance, (part, who) => {
        const open = typed(part);
        if (problemsOf(open).size > 0) return;
        sound += 1;
        const made = buildAnnotation({ ...fc.sample(passage, 1)[0]! }, writingFrom(open), who);
        expect(v.safeParse(schema, made).issues ?? []).toEqual([]);
      }),
      { numRuns: 500 },
    );
    expect(sound).toBeGreaterThan(20);
  });
});
