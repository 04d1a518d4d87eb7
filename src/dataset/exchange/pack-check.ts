/**
 * What `validatePack` checks, for records that come one by one: of each only as much is kept as others are held against.
 * An entity leaves its id, kind, whole and names behind, a claim what it refers to and its interval. An id that is
 * missing is said once, where it is first referred to.
 */
import { canonicalJson } from '../canonical.ts';
import type { Entity } from '../entity.ts';
import type { FigureClaim } from '../figure-claim.ts';
import type { Pack } from '../pack.ts';
import type { Relation } from '../relation.ts';
import type { SourceDocument } from '../source-document.ts';
import type { PackIssue } from '../result.ts';
import { aliasIssues } from '../validate/aliases.ts';
import { figureIssues } from '../validate/figures.ts';
import { mentionIssues } from '../validate/mentions.ts';
import { circles } from '../validate/references.ts';
import { relationIssues } from '../validate/relations.ts';
import { sourceIssues } from '../validate/sources.ts';
import { barePack } from './bare-pack.ts';
import { ContentHash } from './content-hash.ts';
import { noCounts, type Counts, type PackEnd } from './pack-lines.ts';
import { MAX_PROBLEMS, type Problem } from './problem.ts';
import { LISTS, type AnyRecord, type ListName } from './records.ts';
import { referencesOf } from './select.ts';
import { packProblem } from './shape.ts';

/** `/entities/0/event/why`, checked alone, is `/record/event/why` on its line. */
const onLine = (problem: Problem, line: number): Problem => ({
  ...problem,
  line,
  pointer: (problem.pointer ?? '').replace(/^\/\w+\/\d+/, '/record'),
});

export class PackCheck {
  readonly counts: Counts = noCounts();
  readonly problems: Problem[] = [];
  readonly #hash = new ContentHash();
  #ordered = true;
  readonly #lines: Record<ListName, number[]> = {
    entities: [],
    figureClaims: [],
    mentions: [],
    relations: [],
    sources: [],
  };
  readonly #seen = new Set<string>();
  /** Ids that were referred to before they were seen, with the first place. */
  readonly #wanted = new Map<string, Problem>();
  readonly #slim: Pack = barePack({});

  #say(problem: Problem): void {
    if (this.problems.length < MAX_PROBLEMS) this.problems.push(problem);
  }

  #take(id: string, line: number, pointer = '/record/id'): void {
    if (this.#seen.has(id)) this.#say({ code: 'duplicateId', line, pointer, detail: id });
    this.#seen.add(id);
    this.#wanted.delete(id);
  }

  #issues(issues: readonly PackIssue[], line: number): void {
    for (const issue of issues) this.#say(onLine(packProblem(issue), line));
  }

  /**
   * @param line on which it stands in its file.
   * @returns its canonical JSON; null where it is none, which is among the problems.
   */
  add(one: AnyRecord, line: number): string | null {
    this.counts[one.list] += 1;
    this.#lines[one.list].push(line);
    const text = canonicalJson(one.record);
    if (!text.ok) this.#say({ ...packProblem(text.error), line });
    this.#ordered &&= text.ok && this.#hash.addText(one, text.value);
    if (one.list !== 'mentions') this.#take(one.record.id, line);
    if (one.list === 'entities') {
      one.record.designations.forEach(({ id }, at) => this.#take(id, line, `/record/designations/${at}/id`));
      this.#issues(aliasIssues({ entities: [one.record] }), line);
    } else if (one.list === 'sources') this.#issues(sourceIssues({ sources: [one.record] }), line);
    for (const [path, id] of referencesOf(one))
      if (id !== undefined && !this.#seen.has(id) && !this.#wanted.has(id))
        this.#wanted.set(
          id,
          onLine(
            packProblem({ path: `x.0.${path}`, message: `no record has the id ${id}`, code: 'dangling' }),
            line,
          ),
        );
    this.#keep(one);
    return text.ok ? text.value : null;
  }

  #keep(one: AnyRecord): void {
    const { sources, entities, relations, figureClaims, mentions } = this.#slim;
    if (one.list === 'sources')
      sources.push({ id: one.record.id, background: one.record.background } as SourceDocument);
    else if (one.list === 'entities') entities.push(slimEntity(one.record));
    else if (one.list === 'relations') relations.push(slimRelation(one.record));
    else if (one.list === 'figureClaims') figureClaims.push(slimFigure(one.record));
    else mentions.push(one.record);
  }

  /** Ids that the pack does not have itself: whoever knows the dataset says which of them are there. */
  get outside(): string[] {
    return [...this.#wanted.keys()];
  }

  /** Whether all records so far came in canonical order. */
  get ordered(): boolean {
    return this.#ordered;
  }

  /** The hash of the records so far; null where they did not come in order. */
  soFar(): string | null {
    return this.#ordered ? this.#hash.soFar() : null;
  }

  /** The hash of all records; null where they did not come in order, and have to be sorted for it. */
  digest(): string | null {
    return this.#ordered ? this.#hash.digest() : null;
  }

  /**
   * Once, after the last record.
   * @param end what the file says of itself.
   * @param known ids among `outside` that the dataset has.
   */
  finish(end: PackEnd, known: (id: string) => boolean): void {
    for (const list of LISTS)
      if (this.counts[list] !== end.counts[list])
        this.#say({ code: 'truncated', pointer: `/end/counts/${list}` });
    for (const [id, problem] of this.#wanted) if (!known(id)) this.#say(problem);
    const slim = this.#slim;
    for (const issue of [
      ...circles(slim),
      ...relationIssues(slim),
      ...figureIssues(slim),
      ...mentionIssues(slim),
    ]) {
      const problem = packProblem(issue);
      const [, list, at] = (problem.pointer ?? '').split('/');
      this.#say(onLine(problem, this.#lines[list as ListName][Number(at)]!));
    }
  }
}

/** Names only as a mention is held against them. */
const slimEntity = ({ id, kind, partOf, aliases }: Entity): Entity =>
  ({ id, kind, partOf, aliases: aliases.map(({ text }) => ({ text })) }) as Entity;

const slimRelation = (r: Relation): Relation => ({ ...r, statement: '', note: undefined, period: undefined });
const slimFigure = (f: FigureClaim): FigureClaim => ({
  ...f,
  statement: '',
  note: undefined,
  questions: undefined,
  asOf: undefined,
});
