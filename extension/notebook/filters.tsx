import type { JSX } from 'preact';
import { number, t } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import type { Query } from './book.ts';
import { FACETS, isFiltering, type Facet, type Facets, type Filter } from './filter.ts';
import { choiceWords, FACET, NEED } from './state-words.ts';

interface FiltersProps {
  /** Null until the worker has counted. */
  facets: Facets | null;
  query: Query;
  names: ReadonlyMap<string, string>;
  onFilter: (change: { [K in keyof Filter]?: Filter[K] | undefined }) => void;
  onClear: () => void;
  /** The filters are opened or folded. */
  onOpen: (open: boolean) => void;
}

/** The choice of "any" is no value that an annotation could have. */
const ANY = '\u0000';

function FacetField({ facet, facets, query, names, onFilter }: { facet: Facet } & FiltersProps): JSX.Element {
  const chosen = query.filter[facet];
  const choices = facets?.[facet] ?? [];
  // What is chosen stays a choice, also when nothing has it any more.
  const all =
    chosen === undefined || choices.some(({ value }) => value === chosen)
      ? choices
      : [{ value: chosen, count: 0 }, ...choices];
  return (
    <div class="filter">
      <label for={`filter-${facet}`}>{t(FACET[facet])}</label>
      <select
        id={`filter-${facet}`}
        class="input"
        value={chosen ?? ANY}
        onChange={({ currentTarget: { value } }) => onFilter({ [facet]: value === ANY ? undefined : value })}
      >
        <option value={ANY}>{t('notebook_any')}</option>
        {all.map(({ value, count }) => (
          <option key={value} value={value}>
            {t('notebook_choice', choiceWords(facet, value, names), number(count))}
          </option>
        ))}
      </select>
    </div>
  );
}

function DayField({ which, query, onFilter }: { which: 'from' | 'to' } & FiltersProps): JSX.Element {
  return (
    <div class="filter">
      <label for={`filter-${which}`}>{t(which === 'from' ? 'notebook_from' : 'notebook_to')}</label>
      <input
        id={`filter-${which}`}
        class="input"
        type="date"
        value={query.filter[which] ?? ''}
        onChange={({ currentTarget: { value } }) => onFilter({ [which]: value || undefined })}
      />
    </div>
  );
}

export function Filters(props: FiltersProps): JSX.Element {
  const { query, facets, onFilter, onClear, onOpen } = props;
  const { need, ...rest } = query.filter;
  return (
    <>
      {need && (
        <p class="row">
          <span>{t('notebook_filtered', t(NEED[need]))}</span>
          <Button look="quiet" onClick={() => onFilter({ need: undefined })}>
            {t('notebook_clear')}
          </Button>
        </p>
      )}
      <details
        class="fold filters"
        open={query.counting}
        onToggle={({ currentTarget: { open } }) => open !== query.counting && onOpen(open)}
      >
        <summary>{t('notebook_filters')}</summary>
        <div class="filter-fields">
          {query.counting &&
            facets &&
            FACETS.map((facet) => <FacetField key={facet} facet={facet} {...props} />)}
          <DayField which="from" {...props} />
          <DayField which="to" {...props} />
        </div>
        {isFiltering(rest) && (
          <Button look="quiet" onClick={onClear}>
            {t('notebook_clear')}
          </Button>
        )}
      </details>
    </>
  );
}
