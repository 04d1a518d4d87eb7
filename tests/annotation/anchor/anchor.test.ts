import { describe as group, expect, test } from 'vitest';
import { anchor, anchorSteps } from '../../../src/annotation/anchor/anchor.ts';
import { describe } from '../../../src/annotation/describe.ts';

const PAGE =
  'On Friday the road near Mastung was shut by the army. Officials said at least 12 people were killed in the attack on a ' +
  'bus, and 30 others were hurt. The governor, Amir Khan, visited the town in the evening. Nobody claimed the attack, which ' +
  'was the second in a month. A spokesman did not say when the road would open again, and the markets stayed closed.';
const TOLL = 'at least 12 people were killed in the attack on a bus';
const GOVERNOR = 'The governor, Amir Khan, visited the town';
const SPOKESMAN = 'A spokesman did not say when the road would open again';

/** What is found of a passage of `PAGE` in another text: state, reason, and the words there. */
function find(passage: string, text: string) {
  const start = PAGE.indexOf(passage);
  const [found] = anchor(text, [describe(PAGE, start, start + passage.length)!]);
  if (found!.state === 'gone') return ['gone', found!.reason];
  return [found!.state, found!.reason, text.slice(found!.start, found!.end)];
}

group('a marked passage in a text that was edited', () => {
  test.each<[string, string, [string, string], string[]]>([
    ['nothing', TOLL, ['', ''], ['exact', 'asItWas', TOLL]],
    ['words around it', TOLL, ['Officials said', 'The police reported'], ['moved', 'newSurroundings', TOLL]],
    [
      'a verb',
      TOLL,
      ['were killed', 'had been killed'],
      ['reworded', 'words', TOLL.replace('were', 'had been')],
    ],
    ['twelve for 12', TOLL, ['12', 'twelve'], ['reworded', 'words', TOLL.replace('12', 'twelve')]],
    [
      'marks',
      GOVERNOR,
      [', Amir Khan,', ' (Amir Khan)'],
      ['reworded', 'marks', GOVERNOR.replace(', Amir Khan,', ' (Amir Khan)')],
    ],
    [
      'didn’t for did not',
      SPOKESMAN,
      ['did not', 'didn’t'],
      ['reworded', 'words', SPOKESMAN.replace('did not', 'didn’t')],
    ],
    ['the number', TOLL, ['12', '42'], ['changed', 'number', TOLL.replace('12', '42')]],
    [
      'the comparator',
      TOLL,
      ['at least', 'at most'],
      ['changed', 'comparator', TOLL.replace('at least', 'at most')],
    ],
    [
      'what is counted',
      TOLL,
      ['12 people', '12 soldiers'],
      ['changed', 'unit', TOLL.replace('people', 'soldiers')],
    ],
    ['what happened', TOLL, ['killed', 'hurt'], ['changed', 'measure', TOLL.replace('killed', 'hurt')]],
    ['the name', GOVERNOR, ['Amir', 'Omar'], ['changed', 'name', GOVERNOR.replace('Amir', 'Omar')]],
    [
      'no negation any more',
      SPOKESMAN,
      ['did not say', 'said'],
      ['changed', 'negation', SPOKESMAN.replace('did not say', 'said')],
    ],
    ['a digit before it', '12 people', ['12', '112'], ['changed', 'number', '112 people']],
    ['no comparator before it', '12 people', ['at least ', ''], ['changed', 'comparator', '12 people']],
    ['a single number', '12', ['12', '14'], ['changed', 'number', '14']],
    ['nothing left of it', SPOKESMAN, [`${SPOKESMAN}, and`, ''], ['gone', 'absent']],
    [
      'another sentence there',
      SPOKESMAN,
      [SPOKESMAN, 'Two trucks of flour came through at dawn'],
      ['gone', 'replaced'],
    ],
  ])('%s', (_, passage, [from, to], expected) =>
    expect(find(passage, PAGE.replace(from, to))).toEqual(expected),
  );

  test('what stood around it stands together', () => {
    const text = PAGE.replace(`${GOVERNOR} in the evening. `, '');
    expect(find(`${GOVERNOR} in the evening. `, text)).toEqual(['gone', 'cut']);
  });
  test('a long quote in quite another place', () => {
    const text = `Snow fell on all passes. ${TOLL}. No more was known last night.`;
    expect(find(TOLL, text)).toEqual(['moved', 'elsewhere', TOLL]);
  });
  test('a short quote in quite another place is not guessed', () =>
    expect(find('30 others', 'A flood drove off 30 others and their herds.')[0]).toBe('gone'));
  test('a neighbour like it does not take its place', () => {
    const list =
      'In Kunar officials said 12 people were hurt in the storm. In Zabul officials said 12 people were hurt in the storm. Aid is on its way there.';
    const zabul = 'In Zabul officials said 12 people were hurt in the storm.';
    const start = list.indexOf(zabul);
    const described = describe(list, start, start + zabul.length)!;
    expect(anchor(list.replace(` ${zabul}`, ''), [described])).toMatchObject([{ state: 'gone' }]);
  });
  test('two places that are equally like it are no place', () => {
    const twice = 'They said that the upper bridge was closed to all trucks for some days then.';
    const [found] = anchor(`${twice} Snow fell. ${twice}`, [
      { exact: twice.replace('They said', 'It said'), prefix: '', suffix: '', start: null },
    ]);
    expect(found).toEqual({ state: 'gone', reason: 'ambiguous' });
  });
});

group('in other languages and digits', () => {
  const changed = (text: string, passage: string, from: string, to: string) => {
    const start = text.indexOf(passage);
    const [found] = anchor(text.replace(from, to), [describe(text, start, start + passage.length)!]);
    return [found!.state, found!.reason];
  };
  const GERMAN =
    'Am Freitag war die Straße gesperrt. Nach Angaben der Polizei standen zwölf Lastwagen auf der Brücke und warteten. Am Abend fuhren sie weiter.';
  const POLICE = 'Nach Angaben der Polizei standen zwölf Lastwagen auf der Brücke und warteten';
  const CHINESE = '军方周五表示，袭击造成至少12人死亡，另有30人受伤。道路仍然关闭。';
  const URDU = 'حکام کے مطابق شہر میں ۱۴ مکانات گر گئے اور سڑک بند ہو گئی۔ امدادی کام جاری ہے۔';
  test.each<[string, string, string, string, string, string[]]>([
    ['a number in words', GERMAN, POLICE, 'zwölf', 'fünfzehn', ['changed', 'wording']],
    ['a negation', GERMAN, POLICE, 'standen', 'standen nicht', ['changed', 'negation']],
    ['only marks', GERMAN, POLICE, 'Polizei standen', 'Polizei, standen', ['reworded', 'marks']],
    ['a number without spaces around it', CHINESE, '造成至少12人死亡', '12', '15', ['gone', 'short']],
    ['other digits', URDU, 'شہر میں ۱۴ مکانات گر گئے', '۱۴', '۴۱', ['changed', 'name']],
  ])('%s', (_, text, passage, from, to, expected) =>
    expect(changed(text, passage, from, to)).toEqual(expected),
  );
});

group('whatever it is given', () => {
  const nothing = { prefix: '', suffix: '', start: null };
  test.each(['', ' ', '...', '“”', '\u0000', '\uD800'])('a quote of %j is found nowhere', (exact) =>
    expect(anchor(PAGE, [{ ...nothing, exact }])).toMatchObject([{ state: 'gone' }]),
  );
  test('an empty text has no passage, no quotes have no places', () => {
    expect(anchor('', [{ ...nothing, exact: TOLL }])).toEqual([{ state: 'gone', reason: 'absent' }]);
    expect(anchor(PAGE, [])).toEqual([]);
  });
  test('the longest quote is found in a text of a megabyte, in many steps', () => {
    const letters = (n: number) => n.toString(26).replaceAll(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!);
    const text = Array.from({ length: 160_000 }, (_, i) => letters(i * 7919)).join(' ');
    const [from, to] = [text.indexOf(' ', 300_000) + 1, text.indexOf(' ', 319_000)];
    const steps = anchorSteps(text, [
      {
        exact: `${text.slice(from, to)} as well`,
        prefix: text.slice(from - 100, from),
        suffix: text.slice(to, to + 100),
        start: null,
      },
    ]);
    let count = 0;
    for (let step = steps.next(); ; step = steps.next(), count++)
      if (step.done) {
        expect(step.value[0]!.state).toBe('reworded');
        break;
      }
    expect(count).toBeGreaterThan(40);
  });
});
