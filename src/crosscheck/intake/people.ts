/**
 * Who of a text's people may be offered as a record: only whom the text itself gives a public role, and nobody of whom
 * it says anything private. One place that speaks against a person is enough, wherever a role stands: better a minister
 * too few than a victim too many. English words only; of a text in another language nobody is offered.
 */
import { sentenceAt, sentenceStarts } from '../../text/sentences.ts';
import type { ReadBlock } from '../asked.ts';

/** `{role: 'mayor of Harbourton', start: 120}`: the words, and where the person stands that they are said of. */
export interface RoleHeld {
  role: string;
  start: number;
}

const word = (list: string): string => list.trim().split(/,\s+/).join('|');

/** Offices and posts that are held before the public. No trade, no rank of service below command, no kin, no witness. */
const OFFICE =
  word(`(?:[Vv]ice[- ]|[Dd]eputy )?[Pp]resident, (?:[Dd]eputy )?[Pp]rime [Mm]inister, [Pp]remier, [Cc]hancellor,
  (?:[A-Z]?[a-z]+ ){0,2}?[Mm]inister, [Mm]inister (?:of|for) [A-Za-z ]{3,30}, [Gg]overnor, [Mm]ayor, [Ss]enator, [Cc]ongress(?:man|woman),
  [Mm]ember of (?:the )?[Pp]arliament, MP, MPA, MNA, [Ll]awmaker, [Aa]mbassador, (?:[Ss]pecial )?[Ee]nvoy, [Ss]pecial [Rr]epresentative,
  [Hh]igh [Cc]ommissioner, (?:[Dd]eputy )?[Cc]ommissioner, [Ss]ecretary[- ][Gg]eneral, (?:[A-Z][a-z]+ ){1,2}[Ss]ecretary, [Dd]irector[- ][Gg]eneral,
  [Cc]hief [Jj]ustice, [Aa]ttorney [Gg]eneral, [Aa]rmy [Cc]hief, [Nn]avy [Cc]hief, [Pp]olice [Cc]hief, [Cc]hief of (?:[Aa]rmy )?[Ss]taff,
  [Ii]nspector [Gg]eneral, (?:[Mm]ajor |[Ll]ieutenant )?[Gg]eneral, [Aa]dmiral, [Aa]ir [Mm]arshal,
  (?:(?:[A-Za-z]+ )?[Ss]pokes(?:man|woman|person)), [Pp]arty (?:[Ll]eader|[Cc]hair(?:man|woman)?), [Oo]pposition [Ll]eader, [Ss]upreme [Ll]eader,
  [Ee]mir, [Cc]ouncillor, [Cc]rown [Pp]rince, [Kk]ing, [Qq]ueen, [Pp]ope`);
const OF = String.raw`(?: (?:of|for|to|in|at) (?:the )?[A-Za-z][\w'’ -]{1,60}?)?`;
const AFTER_NAME = word(
  `${OFFICE}, leader of [A-Za-z][\\w'’ -]{2,60}?, head of [A-Za-z][\\w'’ -]{2,60}?, chair(?:man|woman|person)? of [A-Za-z][\\w'’ -]{2,60}?`,
);

/** "Foreign Minister " before the name; "the mayor of Harbourton, " too. */
const BEFORE = new RegExp(String.raw`(?:^|[\s("“])((?:${OFFICE})${OF})(?:,)? $`);
/** ", the mayor of Harbourton," after it. */
const AFTER = new RegExp(
  String.raw`^,? (?:who (?:is|was) )?(?:a |an |the |its |their |his |her )?(?:then |former |acting |interim |new )?((?:${AFTER_NAME})${OF})(?=[,.;:)]| said| told| who|$)`,
);

const KIN =
  word(`father, mother, parents?, sons?, daughters?, wife, husband, spouse, widow(?:er)?, brothers?, sisters?, siblings?, uncles?, aunts?,
  cousins?, nephews?, nieces?, grand(?:father|mother|son|daughter|parents?|child(?:ren)?), (?:father|mother|brother|sister|son|daughter)s?-in-law,
  in-laws, relatives?, kin, famil(?:y|ies), fianc[eé]e?, girlfriend, boyfriend, orphans?, twins?, guardian of`);
const YOUNG =
  word(`child(?:ren)?, boys?, girls?, teen(?:ager)?s?, schoolboys?, schoolgirls?, pupils?, toddlers?, bab(?:y|ies), infants?, newborns?,
  minors?, (?:year|month|week)s?[- ]old, grader`);
const PRIVATE =
  word(`residents?, locals?, villagers?, townspeople, neighbou?rs?, shopkeepers?, traders?, vendors?, farmers?, labou?rers?, drivers?,
  passengers?, students?, teachers?, nurses?, patients?, tourists?, pilgrims?, worshippers?, bystanders?, passers?-?by, (?:eye)?witness(?:es)?,
  survivors?, mourners?, refugees?, commuters?, housewi(?:fe|ves), pensioners?, volunteers?, fisher(?:man|men), tailors?, bakers?, clerks?,
  who lives? (?:in|near|on|nearby), living nearby`);
const HARMED =
  word(`killed, shot, stabbed, beheaded, murdered, assassinated, executed, injured, wounded, hurt, burned, burnt, maimed, abducted, kidnapped,
  taken hostage, tortured, raped, assaulted, buried, laid to rest, found dead, pronounced dead, hospitali[sz]ed, missing, among the dead,
  among the victims, among those (?:killed|injured|wounded|missing)`);

const KIN_AFTER = new RegExp(
  String.raw`^['’]s? (?:\w+ ){0,2}(?:${KIN})\b|^(?:,| and| or)? (?:the|an?|his|her|their|whose) (?:[\w-]+ ){0,2}(?:${KIN})\b|^,? (?:who )?(?:lost|buried|mourned|searched for|identified) (?:\w+ ){0,3}(?:${KIN})\b`,
  'i',
);
const KIN_BEFORE = new RegExp(
  String.raw`\b(?:${KIN})(?:,| of| was| is| named| called)?(?: the)?(?: [\w-]*old| late| little| slain)? $`,
  'i',
);
const AGE_AFTER =
  /^,? (?:aged? )?\(?\d{1,3}\)?(?=[,.;:)\s]|$)(?! (?:people|dead|killed|members|soldiers|attacks))/i;
const AGE_BEFORE =
  /\b(?:\d{1,3}|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?)(?: |-)(?:year|month|week)s?[- ]olds? (?:[\w-]+ ){0,4}$|\baged \d{1,3},? $/i;
const PRIVATE_BEFORE = new RegExp(
  String.raw`\b(?:${PRIVATE}|${YOUNG})(?: named| called| identified as)?,? $`,
  'i',
);
const PRIVATE_AFTER = new RegExp(
  String.raw`^(?:, (?:who (?:is|was|works? as) )?(?:an? |the |one |another )?| (?:is|was) (?:an? |the )| who )(?:[\w-]+ ){0,3}?(?:${PRIVATE}|${YOUNG})\b`,
  'i',
);
const HARMED_AFTER = new RegExp(
  String.raw`^,? (?:who )?(?:was|were|is|are|has been|have been|had been|got|remains?)(?: \w+){0,2}? (?:${HARMED})\b|^,? (?:who )?(?:died|drowned|perished|bled|suffered|lost (?:his|her|their) (?:life|lives|leg|arm|sight))\b`,
  'i',
);
/** "..., Sara Lund and Petr Novy were killed": those named with it. */
const HARMED_WITH = new RegExp(
  String.raw`^(?:,| and) (?:[A-Z][\w’'-]+(?:,| and)? ){1,8}(?:was|were) (?:\w+ )?(?:${HARMED})\b`,
);
const HARMED_BEFORE = new RegExp(
  String.raw`\b(?:killed|killing|shot|shooting|stabbed|murdered|beheaded|injured|injuring|wounded|wounding|abducted|kidnapped|(?:identified|named)(?: (?:him|her|them|the \w+))? as|including|bod(?:y|ies) of|funerals? (?:of|for)|deaths? of|murders? of|killings? of|abductions? of|tribute to|mourn(?:ed|ing|s)?|buried|grave of) (?:[\w.-]+ ){0,3}$`,
  'i',
);
/** What makes a whole sentence a list of the dead, or one of an author. */
const LIST = new RegExp(
  String.raw`\b(?:the (?:dead|deceased|victims?|slain|injured|wounded|missing|killed)\b[^.]{0,60}?(?:were|are|was|is|include[ds]?|as|:)|those (?:killed|injured|who died)\b[^.]{0,40}?(?:were|are|include[ds]?|:)|(?:dead|victims|casualties)\s*:|martyrs?\b|lost (?:his|her|their) li(?:fe|ves)|names of the)`,
  'i',
);
const AUTHOR =
  /(?:^|[.!?]\s+)\(?(?:(?:reporting |reported |edit(?:ing|ed) |writing |written |words )?by\b|photo(?:graph)?s?(?: by\b|:)|additional reporting\b)|\bthe (?:writer|author|columnist|reporter|correspondent) (?:is|was|can be)\b|\b(?:contributed to this|our correspondent|staff (?:writer|reporter)|is an? (?:\w+ ){0,3}(?:columnist|reporter|journalist|correspondent|writer|author|editor|blogger))\b/i;

type Said = { role: string } | 'private' | null;

/** What one sentence says of a person who stands in it. */
function saidOf(sentence: string, start: number, end: number): Said {
  const before = sentence.slice(Math.max(0, start - 120), start);
  const after = sentence.slice(end, end + 140);
  const speaks =
    [KIN_AFTER, AGE_AFTER, PRIVATE_AFTER, HARMED_AFTER, HARMED_WITH].some((pattern) => pattern.test(after)) ||
    [KIN_BEFORE, AGE_BEFORE, PRIVATE_BEFORE, HARMED_BEFORE].some((pattern) => pattern.test(before)) ||
    LIST.test(sentence) ||
    AUTHOR.test(sentence);
  if (speaks) return 'private';
  const role = AFTER.exec(after)?.[1] ?? BEFORE.exec(before)?.[1];
  return role ? { role: role.trim().replace(/^(?:an?|the) /i, '') } : null;
}

/**
 * By the full name in lower case, those with a public role and nothing against them.
 * @param starts where each block begins in the whole text
 */
export function publicRoles(
  blocks: readonly ReadBlock[],
  starts: readonly number[],
  byline: string | null,
): Map<string, RoleHeld> {
  const held = new Map<string, RoleHeld>();
  const private_ = new Set<string>();
  const authors = byline?.toLowerCase() ?? '';
  blocks.forEach(({ text, mentions }, n) => {
    const sentences = sentenceStarts(text);
    for (const mention of mentions) {
      if (mention.kind !== 'person' || mention.resolution !== 'unlisted') continue;
      const name = (mention.sameAs ?? mention.text).toLowerCase();
      const at = sentenceAt(sentences, mention.start);
      const from = sentences[at] ?? 0;
      const sentence = text.slice(from, sentences[at + 1] ?? text.length);
      const said = saidOf(sentence, mention.start - from, mention.end - from);
      if (said === 'private' || authors.includes(name)) private_.add(name);
      else if (said && !held.has(name))
        held.set(name, { role: said.role, start: starts[n]! + mention.start });
    }
  });
  for (const name of private_) held.delete(name);
  return held;
}
