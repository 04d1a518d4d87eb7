import type { JSX } from 'preact';
import { number, t } from '../platform/i18n.ts';
import type { Grouping, GroupSizes, Listed } from './group.ts';
import { Note } from './note.tsx';
import type { NotebookRow } from './row.ts';

interface ListProps {
  listed: readonly Listed[];
  sizes: GroupSizes;
  grouping: Grouping;
  names: ReadonlyMap<string, string>;
  /** What was searched for when this was found; null before the worker has answered. */
  asked: string | null;
  empty: string;
  selected: ReadonlySet<string>;
  onSelect: (id: string, withShift: boolean) => void;
  onDelete: (row: NotebookRow) => void;
}

interface Part {
  group: string | null;
  rows: NotebookRow[];
}

function parts(listed: readonly Listed[]): Part[] {
  const all: Part[] = [];
  for (const { group, row } of listed) {
    const last = all.at(-1);
    if (last && last.group === group) last.rows.push(row);
    else all.push({ group, rows: [row] });
  }
  return all;
}

function heading({ group, rows }: Part, grouping: Grouping, names: ReadonlyMap<string, string>): string {
  if (!group) return t('notebook_group_rest');
  if (grouping === 'entity') return names.get(group) ?? group;
  return grouping === 'page' ? rows[0]!.title : rows[0]!.claim;
}

export function List(props: ListProps): JSX.Element {
  const { listed, sizes, grouping, names, asked, empty, selected, onSelect, onDelete } = props;
  if (listed.length === 0)
    return (
      <p class="empty" data-asked={asked ?? undefined}>
        {empty}
      </p>
    );
  return (
    <div class="list" data-asked={asked ?? undefined}>
      {parts(listed).map((part) => (
        <div key={part.group ?? ''}>
          {part.group !== null && (
            <h3 class="group">
              <bdi>{heading(part, grouping, names)}</bdi>{' '}
              <span class="soft">{number(sizes[part.group] ?? part.rows.length)}</span>
            </h3>
          )}
          <ul class="plain-list">
            {part.rows.map((row) => (
              <Note
                key={row.id}
                row={row}
                selected={selected.has(row.id)}
                onSelect={(withShift) => onSelect(row.id, withShift)}
                onDelete={() => onDelete(row)}
              />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
