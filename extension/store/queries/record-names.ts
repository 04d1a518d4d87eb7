/** What the records of the dataset are called: an entity by its label, a claim by its statement and its source. */
import { uiLanguage } from '../../platform/i18n.ts';
import { openDataset } from '../dataset.ts';

function labelOf(label: Record<string, string | undefined>): string | undefined {
  const language = uiLanguage().split('-')[0]!;
  return label[language] ?? label['en'] ?? Object.values(label)[0];
}

export async function recordNames(ids: readonly string[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const opened = ids.length > 0 ? await openDataset() : null;
  if (!opened?.ok) return names;
  const dataset = opened.value;
  for (const [id, { record }] of await dataset.entities(ids)) {
    const label = labelOf(record.label);
    if (label) names.set(id, label);
  }
  const rest = ids.filter((id) => !names.has(id));
  const claims = [...(await dataset.get('figures', rest)), ...(await dataset.get('relations', rest))];
  const sources = await dataset.get('sources', [
    ...rest,
    ...claims.map(([, { record }]) => record.documentId),
  ]);
  for (const [id, { record }] of claims)
    names.set(
      id,
      [record.statement, sources.get(record.documentId)?.record.shortName].filter(Boolean).join(' · '),
    );
  for (const id of rest) {
    const source = sources.get(id);
    if (source) names.set(id, source.record.shortName);
  }
  return names;
}
