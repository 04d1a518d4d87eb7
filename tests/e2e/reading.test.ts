import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FigureBrief } from '../../src/crosscheck/brief.ts';
import { openCardOn } from '../../scripts/drive/extension.ts';
import { until, type Session } from '../../scripts/drive/page.ts';
import { BROWSERS, highlights, launch, painted } from '../browser/harness/session.ts';
import { openSample, type Opened } from '../browser/harness/sample.ts';

describe.each(BROWSERS)('a reader opens a news page in %s', (name) => {
  let session: Session;
  let sample: Opened;

  beforeAll(async () => {
    session = await launch(name);
    sample = await openSample(session);
  });
  afterAll(async () => {
    await sample?.close();
    await session?.close();
  });

  test('names are underlined where they first stand; what is not a name is not', async () => {
    // Names of one page are painted as their parts of it are read.
    for (const text of ['Fazlullah', 'Awami National Party', 'Peshawar', 'Mastung'])
      await painted(sample.page, text);
    const marks = await painted(sample.page, 'Tehreek-e-Taliban Pakistan');
    const all = Object.values(marks).flat();
    expect(marks['sourcemark-group']).toEqual(
      expect.arrayContaining(['Islamic State', 'Awami National Party']),
    );
    expect(marks['sourcemark-person']).toEqual(expect.arrayContaining(['Haroon Bilour', 'Fazlullah']));
    expect(marks['sourcemark-place']).toEqual(expect.arrayContaining(['Mastung', 'Balochistan', 'Peshawar']));
    for (const text of ['is', 'us', '2018', '62', '38', 'ten', 'one', 'Pakistan', 'Islamabad'])
      expect(all).not.toContain(text);
  });

  test('a figure says how it relates to what the sources say', async () => {
    const { figures, mentions } = await sample.summary();
    const of = (text: string): FigureBrief | undefined => {
      const found = mentions.find(({ mention }) => mention.kind === 'figure' && mention.text.includes(text));
      return figures.find(({ key }) => key === found?.id);
    };
    const compared = (brief?: FigureBrief) => brief?.groups.flatMap(({ claims }) => claims) ?? [];
    expect(compared(of('1,692')).map(({ relation }) => relation)).toContain('agrees');
    expect(
      compared(of('137'))
        .filter(({ relation }) => relation === 'differs')
        .map(({ gap }) => gap),
    ).toContain(12);
    const open = of('80,000');
    expect(open?.groups.flatMap(({ claims }) => claims.map(({ relation }) => relation))).toEqual(
      expect.arrayContaining(['cannotTell']),
    );
  });

  test('the card opens beside the word with the background stopped, and Escape closes it', async () => {
    const before = await sample.page.piercedText();
    expect(before).not.toContain('armed group');
    await session.killBackground();
    const text = await openCardOn(sample.page, 'Tehreek-e-Taliban');
    expect(text).toContain('not the Afghan Taliban');
    mkdirSync('out/e2e', { recursive: true });
    await sample.page.screenshot(`out/e2e/card-${name}.png`);
    await sample.page.press('Escape');
    await until(
      'the card to close',
      async () => (await sample.page.piercedText()).length <= before.length + 20,
    );
  });

  test('the page’s own document is as it was', async () => {
    const served = await sample.page.evaluate<string>(`fetch(location.href).then((answer) => answer.text())`);
    const normal = `(html) => new DOMParser().parseFromString(html, 'text/html').body.innerHTML.replace(/\\s+/g, ' ').trim()`;
    const asServed = await sample.page.evaluate<string>(normal, served);
    const now = await sample.page.evaluate<string>(`document.body.innerHTML.replace(/\\s+/g, ' ').trim()`);
    expect(now).toBe(asServed);
  });

  test('Full shows more than Quiet', async () => {
    const quiet = Object.values(await highlights(sample.page)).flat().length;
    await sample.control.evaluate(`chrome.storage.local.set({ settings: { level: 'full' } })`);
    const full = await until('more to be painted', async () => {
      const all = Object.values(await highlights(sample.page)).flat();
      return all.length > quiet && all.includes('Pakistan') ? all : null;
    });
    expect(full).toContain('Islamabad');
    await sample.control.evaluate(`chrome.storage.local.remove('settings')`);
    await until(
      'Quiet again',
      async () => Object.values(await highlights(sample.page)).flat().length === quiet,
    );
  });
});
