import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { DrivenPage } from '../../../scripts/drive/page.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page, as "rule: selector (summary)". Evaluated by the driver, so that no page policy stands in the way. */
export async function axeFindings(page: DrivenPage): Promise<string[]> {
  await page.evaluate(`(() => { ${source}; globalThis.axe = axe; return null; })()`);
  return page.evaluate<string[]>(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ': ' + target.join(' ') + ' (' + failureSummary.replace(/\\s+/g, ' ') + ')')))`);
}
