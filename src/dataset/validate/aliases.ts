import type { Alias } from '../alias.ts';
import type { Pack } from '../pack.ts';
import type { PackIssue } from '../result.ts';

const ARABIC = /\p{Script=Arabic}/u;
const NEIGHBOUR = new Set(['nearWord', 'beforeWord', 'afterWord']);
const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/;

/** An entity has each (text, language) once, in the script that it says; a cue has the shape that its kind asks for. */
export function aliasIssues({ entities }: Pick<Pack, 'entities'>): PackIssue[] {
  const issues: PackIssue[] = [];
  entities.forEach((e, i) => {
    const texts = new Set(e.aliases.map(({ text }) => text));
    const repeats = texts.size < e.aliases.length;
    e.aliases.forEach((alias, j) => {
      const path = `entities.${i}.aliases.${j}`;
      const same = ({ text, lang }: Alias) => text === alias.text && lang === alias.lang;
      if (repeats && e.aliases.findIndex(same) < j)
        issues.push({ path, message: `${alias.text} (${alias.lang}) stands here twice` });
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
