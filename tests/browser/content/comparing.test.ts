/** What a page's own numbers say to each other, and how the user has vague words read, in a real page. */
import { describe, expect, test } from 'vitest';
import { until } from '../../../scripts/drive/page.ts';
import { BROWSERS } from '../harness/session.ts';
import { lab } from './support.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>A blast</title>
<meta property="article:published_time" content="2018-07-17T08:00:00Z"></head><body><article>
<h1>Blast kills 149 people in Mastung</h1>
<p>A bombing in Mastung on 13 July 2018 killed 137 people, officials said.</p>
<p>The floods of 2022 killed 1,692 people in Pakistan.</p>
<p>Deaths rose by 90 percent, from 293 to 585 deaths.</p>
<p>A strike in Kunduz province killed scores of civilians in April 2018.</p></article></body></html>`;

describe.each(BROWSERS)('comparing in %s', (name) => {
  const made = lab(name);

  test('headline and text, a rise and its numbers, a flood; and "scores" as the user reads it', async () => {
    const opened = await made.open('/blast.html', PAGE);
    await opened.untilState('done');
    const figures = async () => {
      const { mentions, figures } = await opened.summary();
      const briefs = new Map(figures.map((brief) => [brief.key, brief]));
      return new Map(
        mentions.flatMap(({ id, mention }) =>
          mention.kind === 'figure'
            ? [[mention.text, { figure: mention.figure, brief: briefs.get(id) ?? null }] as const]
            : [],
        ),
      );
    };
    const found = await until('the doubts', async () => {
      const all = await figures();
      return all.get('149 people')?.brief?.doubts ? all : null;
    });
    const doubts = (words: string) => found.get(words)?.brief?.doubts ?? [];
    expect(doubts('149 people')).toMatchObject([{ code: 'twoNumbers', values: [149, 137], result: 12 }]);
    expect(doubts('90 percent')).toMatchObject([{ code: 'change', values: [90, 293, 585], result: 99.7 }]);
    expect(found.get('137 people')!.brief!.state).toBe('comparable');
    expect(found.get('1,692 people')!.brief!.groups).toEqual([]);
    expect(found.get('scores of civilians')!.figure).toMatchObject({ low: 40, high: null });

    await made.settings({ vague: { words: { scores: { low: 20, high: 90 } } } });
    const reread = await until('the page to be read anew', async () => {
      const scores = (await figures()).get('scores of civilians');
      return scores?.figure.low === 20 && scores.brief ? scores : null;
    });
    expect(reread.figure.high).toBe(90);
    await made.settings({});
  });
});
