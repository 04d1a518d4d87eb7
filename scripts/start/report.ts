/** What a run without a display leaves behind: pictures of page, card, popup and panel, and the table of what was found. */
import { mkdirSync } from 'node:fs';
import type { PageSummary } from '../../extension/protocol/to-content.ts';
import { layTable, tableRows } from '../../src/cli/table.ts';
import { buildSeedPack } from '../../src/dataset/seed/index.ts';
import { openCardOn, paintedSummary, tabOf } from '../drive/extension.ts';
import type { Session } from '../drive/page.ts';

/** A mention worth showing, painted where its words first stand: a figure that can be compared, else a group, else any. */
function exhibit({ mentions, figures }: PageSummary) {
  const painted = mentions.filter(
    (item) =>
      item.painted && mentions.find(({ mention }) => mention.text.includes(item.mention.text)) === item,
  );
  const comparable = new Set(figures.filter(({ state }) => state === 'comparable').map(({ key }) => key));
  return (
    painted.find(({ id, mention }) => mention.kind === 'figure' && comparable.has(id)) ??
    painted.find(({ mention }) => mention.kind === 'group') ??
    painted[0]
  );
}

/** Names the sources that a figure of the page can be compared with. */
const comparedSources = ({ figures, mentions }: PageSummary) => {
  const byMention = new Map(
    mentions.map(({ id, mention }) => [mention, figures.find(({ key }) => key === id)]),
  );
  return (mention: PageSummary['mentions'][number]['mention']) => [
    ...new Set(
      byMention.get(mention)?.groups.flatMap(({ claims }) => claims.map(({ source }) => source.shortName)) ??
        [],
    ),
  ];
};

export async function report(session: Session, url: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const control = await session.openExtension('options/options.html');
  const page = await session.open(url);
  const tabId = await tabOf(control, page.url);
  const summary = await paintedSummary(control, tabId);
  await page.screenshot(`${folder}/page.png`);

  const shown = exhibit(summary);
  if (shown) {
    await openCardOn(page, shown.mention.text);
    await page.screenshot(`${folder}/card.png`);
  }
  for (const [name, path, width] of [
    ['popup', `popup/popup.html?tab=${tabId}`, 380],
    ['panel', `panel/panel.html?window=1&tab=${tabId}`, 420],
  ] as const) {
    const surface = await session.openExtension(path);
    await surface.viewport(width, 900);
    await new Promise((resolve) => setTimeout(resolve, 1200));
    await surface.screenshot(`${folder}/${name}.png`);
    await surface.close();
  }
  const pack = await buildSeedPack();
  console.log(
    layTable(
      tableRows(
        summary.mentions.map(({ mention }) => mention),
        pack,
        comparedSources(summary),
      ),
    ),
  );
  console.log(`\n${summary.words} words read against ${summary.sourceCount} sources; pictures in ${folder}/`);
}
