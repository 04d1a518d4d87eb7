/** People whom no dataset has, by construct. The people are made up. */
import { describe, expect, it } from 'vitest';
import { mentionsIn, namesIn } from './names-in.ts';

describe('a title or role before or after', () => {
  it.each([
    ['Police spokesman Jorvan Teel gave no details.', ['person: Jorvan Teel']],
    ['Brig. Gen. Martin P. Oakes took over.', ['person: Martin P. Oakes']],
    ['Finance Minister Ruwaida Qasmi resigned.', ['person: Ruwaida Qasmi']],
    ['Jorvan Teel, 43, was at home.', ['person: Jorvan Teel']],
    ['A nurse at the clinic, Jorvan Teel, had left.', ['person: Jorvan Teel']],
    ['The minister resigned and the general took over.', []],
    ['The Finance Minister resigned.', []],
    ['Secretary of State Martin Oakes left.', ['person: Martin Oakes']],
    ['Punjab Home Minister Ruwaida Qasmi left.', ['place: Punjab', 'person: Ruwaida Qasmi']],
    ['The DIG Quetta Martin Oakes left.', ['place: Quetta', 'person: Martin Oakes']],
    [
      'DSP Traffic Ruwaida Qasmi and SSP City Martin Oakes left.',
      ['person: Ruwaida Qasmi', 'person: Martin Oakes'],
    ],
    ['The Commissioner of Roads (CR) left.', []],
    ['A man who identified himself as Zelmai left.', ['person: Zelmai']],
    ['Martin Oakes QC spoke for her.', ['person: Martin Oakes']],
    ['Senators Martin Oakes and Ruwaida Qasmi left.', ['person: Martin Oakes', 'person: Ruwaida Qasmi']],
    ['State Auditor Martin Oakes left.', ['person: Martin Oakes']],
    ['Barrister Sultan Qasmi left.', ['person: Sultan Qasmi']],
    ['Syed Sultan Qasmi met Ron DeSantis.', ['person: Syed Sultan Qasmi', 'person: Ron DeSantis']],
    [
      'NH Qasmi, BV Torvale and KP Sharma Oli met Mina Das.',
      ['person: NH Qasmi', 'person: BV Torvale', 'person: KP Sharma Oli', 'person: Mina Das'],
    ],
    [
      'UK Athletics, SK Hynix and LG Display met in KR Puram.',
      ['group: UK Athletics', 'group: SK Hynix', 'group: LG Display', 'place: KR Puram'],
    ],
    ['Major Raja Noor Qasmi left.', ['person: Raja Noor Qasmi']],
    ['Sultan Haitham left.', ['person: Haitham']],
    ['Justices A.S. Qasmi and Martin Oakes dissented.', ['person: A.S. Qasmi', 'person: Martin Oakes']],
    ['They met Shirina Begum at home.', ['person: Shirina Begum']],
    ['Ms Mufti and Mr Naik met a begum.', ['person: Mufti', 'person: Naik']],
    ['They met CJI Torva.', ['person: Torva']],
    ['Admiral al-Torval remarked.', ['person: al-Torval']],
    ['It depends on Trump’s Democratic rival.', ['person: Trump']],
    ['CM Bugti met the Special Rapporteur and a Bugti.', ['person: Bugti']],
    [
      'A pro-Trump American met Muslim Uyghur women and Fauzia Moslem.',
      ['person: Trump', 'person: Fauzia Moslem'],
    ],
    ['She saw Hong Sung-gul and Paul Lam Man-kay.', ['person: Hong Sung-gul', 'person: Paul Lam Man-kay']],
    ['She saw Moon Jae-in and Tsai Ing-wen.', ['person: Moon Jae-in', 'person: Tsai Ing-wen']],
    ['She left the Martin Oakes-led list.', ['person: Martin Oakes']],
    [
      'Ben Oakes and Nurul Islam met Jeanne d’Arc.',
      ['person: Ben Oakes', 'person: Nurul Islam', 'person: Jeanne d’Arc'],
    ],
    [
      'He met Sheikh Saud bin Torva and Sheikh Rashid Oakes.',
      ['person: Saud bin Torva', 'person: Sheikh Rashid Oakes'],
    ],
    ['“It is old,” said Torvel.', ['person: Torvel']],
    ['The District Police Officer (DPO) Martin Oakes left.', ['person: Martin Oakes']],
    ['She has no time for Torvalism.', []],
    ['H E Martin Oakes was there.', ['person: Martin Oakes']],
    ['He met Nawaf Al-Torva Al-Melbar Al-Oakes there.', ['person: Nawaf Al-Torva Al-Melbar Al-Oakes']],
  ])('%s', async (text, names) => {
    expect(await namesIn(text)).toEqual(names);
  });
});

describe('what an office is for is no name', () => {
  it.each([
    ['Inspector General of Police Usman Karim came.', ['person: Usman Karim']],
    ['He was Deputy Head of Mission; the Head of Boat Services Karim Bux came.', ['person: Karim Bux']],
    [
      'Superintendent of Police S. Karim and Union Home Minister Amit Bux came.',
      ['person: S. Karim', 'person: Amit Bux'],
    ],
    ['DPO Lakki Marwat Tariq Karim came.', ['place: Lakki Marwat', 'person: Tariq Karim']],
    ['His adviser on Finance Muzzammil Karim left.', ['person: Muzzammil Karim']],
    ['Member of Parliament Ahmed Farah Nur spoke.', ['group: Parliament', 'person: Ahmed Farah Nur']],
    ['The Minister of Roads and Rural Water, Martin Oakes, left.', ['person: Martin Oakes']],
    ['The Deputy Minister for Harbour Affairs left.', []],
    ['The Adviser on Harbour Affairs Martin Oakes left.', ['person: Martin Oakes']],
    ['The Minister for Roads, Labour, and Rural Water left.', []],
    ['The Secretary of Law, Harbours and Rural Water left.', []],
  ])('%s', async (text, names) => {
    expect(await namesIn(text)).toEqual(names);
  });
});

describe('a word alone that nothing is known of', () => {
  it.each([
    ['He asked if Torvel had gone.', ['person: Torvel']],
    ['Early in Trump’s term the Biden plan was dropped.', ['person: Trump', 'person: Biden']],
    ['He played his trump.', []],
    ['The bridge that Torvel described is old.', ['person: Torvel']],
    ['He asked KCR for it.', ['person: KCR']],
    ['The QLDU’s Torval flew home.', ['group: QLDU', 'person: Torval']],
    ['They are proud of Oksana and of Theresa May.', ['person: Oksana', 'person: Theresa May']],
    ['For me, I’ve seen enough. What I’d like is rest.', []],
    ['Recently, Kabul was quiet.', ['place: Kabul']],
  ])('%s', async (text, names) => {
    expect(await namesIn(text)).toEqual(names);
  });

  it('is of the kind that most of its sentences lean to', async () => {
    const text =
      'He asked if Torvel agreed.\n\nHer lawyers and Torvel parted.\n\nThe bridge that Torvel described is old.';
    expect(await namesIn(text)).toEqual(['person: Torvel', 'person: Torvel', 'person: Torvel']);
  });

  it('is a month beside a number', async () => {
    const text = 'Wali Jan left on 8th Jan, 2024, and on the 26th December.';
    expect(await namesIn(text)).toEqual(['person: Wali Jan']);
  });

  it('is the person of that name, though a region has it too, but not where the text is in it', async () => {
    const text = 'Cesar Oakes wrote.\n\nShe loved Cesar.\n\nThey met in Cesar.';
    expect(await namesIn(text)).toEqual(['person: Cesar Oakes', 'person: Cesar', 'place: Cesar']);
  });

  it('gives its own sentence as the reason where it stands once', async () => {
    const [once] = await mentionsIn('The bodies were found in the village of Torvala.');
    expect(once!.why.map(({ code }) => code)).not.toContain('namedInDocument');
    const [first, again] = await mentionsIn(
      'The village of Torvala was shut.\n\nThe village of Torvala burnt.',
    );
    expect(first!.why.map(({ code }) => code)).toContain('namedInDocument');
    expect(again!.why.map(({ code }) => code)).toContain('namedInDocument');
  });

  it('is short for a name that ends in it, with its article', async () => {
    const text = 'Minister Nasser Al Torvahi spoke.\n\nThe crowd was glad of Al Torvahi.';
    expect((await mentionsIn(text)).map(({ kind, text: words, sameAs }) => [kind, words, sameAs])).toEqual([
      ['person', 'Nasser Al Torvahi', undefined],
      ['person', 'Al Torvahi', 'Nasser Al Torvahi'],
    ]);
  });
});

describe('what is no person', () => {
  it.each([
    ['Hurricane Martin hit the coast.', []],
    ['Martin Oakes Hospital was hit.', ['group: Martin Oakes Hospital']],
    ['The bus stopped on Martin Oakes Road.', ['place: Martin Oakes Road']],
    ['Tomorrow he will plead his case.', []],
    ['Readers who ask get no answer. Doctors who left will not return.', []],
    ['Children, who had been kept in, ran. Students, whose fees rose, marched.', []],
    ['Shipowners, who sail in spring, stayed. Sharecroppers, mostly old farmers, left.', []],
    ['Price, who won the seat, spoke. Sanders, who lost it, left.', ['person: Price', 'person: Sanders']],
    ['The boats go out on Saturdays in spring.', []],
  ])('%s', async (text, names) => {
    expect(await namesIn(text)).toEqual(names);
  });
});

describe('later on the page', () => {
  it('a surname or first name is the same person', async () => {
    const text = 'Ruwaida Qasmi spoke first.\n\nThe crowd cheered Qasmi.\n\nBut Ruwaida had left.';
    expect((await mentionsIn(text)).map(({ text: words, sameAs }) => [words, sameAs])).toEqual([
      ['Ruwaida Qasmi', undefined],
      ['Qasmi', 'Ruwaida Qasmi'],
      ['Ruwaida', 'Ruwaida Qasmi'],
    ]);
  });

  it('a title is a surname only on the page of such a person', async () => {
    const text = 'Nasima Begum left.\n\nThey met Begum, and the Mufti.';
    expect(await namesIn(text)).toEqual(['person: Nasima Begum', 'person: Begum']);
  });

  it('a surname is the person though a town has it too, and a country stays one', async () => {
    const text = 'Minister Martin Preston spoke.\n\nThe crowd was sorry for Preston.\n\nThey flew to Kenya.';
    expect(await namesIn(text)).toEqual(['person: Martin Preston', 'person: Preston', 'place: Kenya']);
  });

  it('an adjective is a surname only on the page of such a person', async () => {
    expect(await namesIn('The French plan failed.')).toEqual([]);
    const text = 'Mayor Martin French spoke.\n\nThe crowd cheered French.';
    expect(await namesIn(text)).toEqual(['person: Martin French', 'person: French']);
  });
});
