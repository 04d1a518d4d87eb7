/** The sample page, served, read to its end, and the means to ask about it. */
import { finishedSummary, tabOf } from '../../../scripts/drive/extension.ts';
import type { DrivenPage, Session } from '../../../scripts/drive/page.ts';
import { servePages } from '../../../scripts/drive/serve.ts';

export interface Opened {
  page: DrivenPage;
  /** A page of the extension that may send messages. */
  control: DrivenPage;
  tabId: number;
  summary(): ReturnType<typeof finishedSummary>;
  close(): Promise<void>;
}

export async function openSample(session: Session): Promise<Opened> {
  const server = await servePages('scripts/sample');
  const control = await session.openExtension('options/options.html');
  const page = await session.open(`${server.origin}/news.html`);
  const tabId = await tabOf(control, page.url);
  await finishedSummary(control, tabId);
  return {
    page,
    control,
    tabId,
    summary: () => finishedSummary(control, tabId),
    async close() {
      await page.close();
      await control.close();
      await server.close();
    },
  };
}
