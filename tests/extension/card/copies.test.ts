import { describe, expect, test } from 'vitest';
import { copyOf } from '../../../extension/card/copies.ts';
import { figureBrief } from '../ui/briefs.ts';
import { claim, figure, stated } from '../ui/claims.ts';
import { figureRequest, nameRequest } from './request.ts';

const TODAY = '2025-03-12';
const counted = {
  figure: figure({
    counter: stated({ entity: null, text: 'UNAMA' }),
    saidBy: stated({ entity: null, text: 'the mission' }),
    period: stated({ from: '2018-01-01', to: '2018-06-30', label: 'the first half' }),
  }),
};

describe('what is copied from a card', () => {
  test('a sheet row has quote, claim, who said, who counted, period, address, archive, day', () => {
    const { text, html } = copyOf('row', figureRequest({}, counted), TODAY);
    expect(text.split('\t')).toEqual([
      'The sentence that it stands in.',
      '137 people · killed · the first half · counted by UNAMA · said by the mission',
      'the mission',
      'UNAMA',
      '2018-01-01/2018-06-30',
      'https://news.example/a',
      '',
      TODAY,
    ]);
    expect(html).toContain('<td dir="auto">UNAMA</td>');
  });

  test('a text has what the dataset says beside it, with its source', () => {
    const figureAnswer = figureBrief({ groups: [{ counter: 'UNAMA', claims: [claim()] }] });
    const { text, html } = copyOf('text', figureRequest({ figure: figureAnswer }), TODAY);
    expect(text).toContain('"The sentence that it stands in."');
    expect(text).toContain(
      '- UNAMA · 149 there, 137 here: 12 apart · The police gave 149 people killed. · The Daily, editorial, 16 Jul 2018',
    );
    expect(html).toBeNull();
  });

  test('a text of a name has the statements with who says them', () => {
    expect(copyOf('text', nameRequest(), TODAY).text).toContain(
      '- Statement one. · asserted, as of July 2018 · The Daily, editorial, 16 Jul 2018',
    );
  });

  test('a citation names the page and the day of access', () => {
    const { text } = copyOf('citation', nameRequest(), TODAY);
    expect(text).toContain('After the vote');
    expect(text).toContain('https://news.example/a');
    expect(text).toContain(TODAY);
  });

  test('a quote that begins like a formula runs in no sheet', () => {
    const { text } = copyOf('row', figureRequest({ sentence: '=HYPERLINK("https://x.example")' }), TODAY);
    expect(text.startsWith("'=")).toBe(true);
  });
});
