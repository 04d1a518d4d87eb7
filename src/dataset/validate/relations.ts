import type { Pack } from '../pack.ts';
import type { PackIssue } from '../result.ts';
import type { EntityKind, Predicate } from '../vocabulary.ts';

/** What the object of a predicate can be; a predicate that is not here takes any kind. */
const OBJECT_KINDS: Partial<Record<Predicate, readonly EntityKind[]>> = {
  locatedIn: ['place'],
  operatesIn: ['place'],
  lessActiveIn: ['place'],
  causedCasualtiesIn: ['place'],
  lacksControlOf: ['place'],
  responsibleFor: ['event'],
  memberOf: ['group', 'institution'],
  factionOf: ['group'],
  splitFrom: ['group', 'institution'],
  spokespersonOf: ['group', 'institution', 'place'],
};

const RESPONSIBILITY = new Set<Predicate>(['responsibleFor', 'attacked', 'killed']);

/**
 * A relation joins two things, its locator lies in its own document, and its stance fits who speaks: what a document
 * asserts itself names no speaker, a claim or a denial names one, and responsibility is claimed by its subject alone.
 */
export function relationIssues({ relations, entities }: Pack): PackIssue[] {
  const kinds = new Map(entities.map((e) => [e.id, e.kind]));
  return relations.flatMap((r, i) => {
    const issues: PackIssue[] = [];
    const say = (field: string, message: string) => issues.push({ path: `relations.${i}.${field}`, message });
    if (r.subject === r.object) say('object', 'is the subject itself');
    if (r.locator.documentId !== r.documentId) say('locator.documentId', 'is another document');
    const speaks = r.assertedBy !== undefined || r.attributionAsWritten !== undefined;
    if (r.stance === 'asserted' && speaks)
      say('stance', 'what somebody else says is not asserted by the document');
    if ((r.stance === 'claimed' || r.stance === 'denied') && !speaks)
      say('assertedBy', `${r.stance} by nobody`);
    if (r.stance === 'claimed' && RESPONSIBILITY.has(r.predicate) && r.assertedBy !== r.subject)
      say(
        'assertedBy',
        'responsibility is claimed by the subject itself; by others it is attributed or alleged',
      );
    const kind = kinds.get(r.object);
    const allowed = OBJECT_KINDS[r.predicate];
    if (kind && allowed && !allowed.includes(kind)) say('object', `${r.predicate} does not take a ${kind}`);
    return issues;
  });
}
