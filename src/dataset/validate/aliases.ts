import type { Pack } from '../pack.ts';
import type { PackIssue } from '../result.ts';

const ARABIC = /\p{Script=Arabic}/u;
const NEIGHBOUR = new Set(['nearWord', 'beforeWord', 'afterWord']);
const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/;

/** An entity has each (text, language) once, in the script that it says; a cue has the shape that its kind asks for. */
export function aliasIssues({ entities }: Pack): PackIssue[] {
  const issues: PackIssue[] = [];
  entities.forEach((e, i) => {
    const seen = new Set<string>();
    e.aliases.forEach((alias, j) => {
      const path = `entities.${i}.aliases.${j}`;
      const key = `${alias.lang} ${alias.text}`;
      if (seen.has(key)) issues.push({ path, message: `${alias.text} (${alias.lang}) stands here twice` });
      seen.add(key);
      if (ARABIC.test(alias.text) !== (alias.script === 'Arab'))
        issues.push({ path: `${path}.script`, message: 'is not the script of the text' });
      for (const cue of [...(alias.requires ?? []), ...(alias.forbids ?? [])]) {
        const dated = cue.kind === 'docDateAfter' || cue.kind === 'docDateBefore';
        if (NEIGHBOUR.has(cue.kind) !== (cue.window !== undefined))
          issues.push({
            path,
            message: `${cue.kind} ${cue.window === undefined ? 'needs a' : 'has no'} window`,
          });
        if (dated && !(cue.value.length === 1 && DATE.test(cue.value[0]!)))
          issues.push({ path, message: `${cue.kind} needs one date` });
      }
    });
    if (e.event?.basis === 'inferred' && !e.event.why)
      issues.push({ path: `entities.${i}.event.why`, message: 'an inferred date needs its reason' });
    if ((e.kind === 'person') !== (e.person !== undefined))
      issues.push({ path: `entities.${i}.person`, message: 'persons, and only they, have roles' });
  });
  return issues;
}
