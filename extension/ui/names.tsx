/** The other names of an entity, each in its own script, a hostile official one marked as such. */
import type { JSX } from 'preact';
import type { EntityBrief } from '../../src/crosscheck/brief.ts';
import { plural, t, type MessageKey } from '../platform/i18n.ts';
import { Fold } from './fold.tsx';

const ALIAS_KIND: Record<string, MessageKey> = {
  abbreviation: 'ui_alias_abbreviation',
  former: 'ui_alias_former',
  self: 'ui_alias_self',
  exonym: 'ui_alias_exonym',
  pejorativeOfficial: 'ui_alias_pejorativeOfficial',
  roleTitle: 'ui_alias_roleTitle',
  metonym: 'ui_alias_metonym',
};

type Name = EntityBrief['names'][number];

const NameItem = ({ name }: { name: Name }): JSX.Element => (
  <li>
    <bdi lang={name.lang}>{name.text}</bdi>
    {Object.hasOwn(ALIAS_KIND, name.kind) && <span class="name-kind"> {t(ALIAS_KIND[name.kind]!)}</span>}
  </li>
);

export function Names({
  names,
  hostileNames,
}: Pick<EntityBrief, 'names' | 'hostileNames'>): JSX.Element | null {
  const count = names.length + hostileNames.length;
  if (count === 0) return null;
  return (
    <Fold summary={plural('ui_names', count)}>
      <ul class="names">
        {[...names, ...hostileNames].map((name) => (
          <NameItem key={`${name.lang} ${name.text}`} name={name} />
        ))}
      </ul>
    </Fold>
  );
}
