/** How the dataset's relations lie around an entity: who says of whom what. Drawn where the record is, as wide as it is. */
import type { JSX } from 'preact';
import { graphOf } from '../../src/draw/graph-of-relations.ts';
import { graphTable, relationGraph } from '../../src/draw/relation-graph.ts';
import { plural, runsFromRight, t } from '../platform/i18n.ts';
import type { EntityRecord } from '../store/queries/entity-record.ts';
import { dateWords } from '../ui/date-words.ts';
import { predicateWords } from '../ui/predicate-words.ts';
import { bareStanceWords } from '../ui/stance-words.ts';
import { Svg } from '../ui/svg.tsx';
import { AsTable } from '../ui/table.tsx';

export function RelationsPicture({ record }: { record: EntityRecord }): JSX.Element | null {
  const title = t('ui_graph_title');
  const graph = graphOf(
    {
      relations: record.relations,
      entities: new Map(Object.entries(record.ends)),
      sources: new Map(Object.entries(record.sources)),
    },
    { predicate: predicateWords, stance: bareStanceWords },
  );
  const drawn = relationGraph(graph, { title, rtl: runsFromRight() });
  if (!drawn) return null;
  const { columns, rows } = graphTable({
    ...graph,
    edges: graph.edges.map((edge) => ({ ...edge, date: edge.date && dateWords(edge.date) })),
  });
  return (
    <section class="list brief">
      <h2>{title}</h2>
      <figure class="picture">
        {/* Its words need their width: on a narrow panel the drawing is moved, not shrunk. */}
        <div class="wide" tabIndex={0} role="group" aria-label={title}>
          <Svg node={drawn.drawing} />
        </div>
        <figcaption>
          {t('ui_graph_key')}
          {drawn.left.edges > 0 && ` ${plural('ui_graph_left', drawn.left.edges)}`}
        </figcaption>
        <AsTable caption={title} table={{ columns, rows }} />
      </figure>
    </section>
  );
}
