import { useEffect, useState } from 'preact/hooks';
import type { PageSummary } from '../protocol/to-content.ts';
import { annotationsOfPage, readAnnotation } from '../store/annotations.ts';
import type { StoredAnnotation } from '../store/rows.ts';
import { useChanges } from './said.ts';
import { orderMarks, type Mark } from './mark-order.ts';

/**
 * The user's marks on a page: those that the page's reader looks for (it knows the canonical address), and those kept
 * under the address itself.
 */
async function marksOf({ url, marks }: PageSummary): Promise<Mark[]> {
  const [stored, looked] = await Promise.all([
    annotationsOfPage(url),
    Promise.all(marks.map(({ id }) => readAnnotation(id))),
  ]);
  const rows = new Map<string, StoredAnnotation>();
  for (const row of stored.ok ? stored.value.rows : []) rows.set(row.id, row);
  for (const row of looked) if (row.ok) rows.set(row.value.id, row.value);
  return orderMarks([...rows.values()], marks);
}

export function useMarks(summary: PageSummary): Mark[] {
  const [marks, setMarks] = useState<Mark[]>([]);
  const { count } = useChanges();
  useEffect(() => {
    let current = true;
    void marksOf(summary).then((now) => {
      if (current) setMarks(now);
    });
    return () => {
      current = false;
    };
  }, [summary, count]);
  return marks;
}
