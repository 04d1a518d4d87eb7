/**
 * W3C JSON-LD in: one annotation, a list, a page, a collection with embedded pages, or a graph. Our own are taken as they
 * are; of others what an annotation of ours has a place for, and the rest is named.
 */
import * as v from 'valibot';
import { pointer, type Problem } from '../../dataset/exchange/problem.ts';
import { shaped } from '../../dataset/exchange/shape.ts';
import type { Result } from '../../dataset/result.ts';
import { ANNO_CONTEXT, annotation as schema, OWN_CONTEXT, type Creator } from '../annotation.ts';
import { isObject, list } from '../assertion.ts';
import { recordId, webAddress } from '../primitives.ts';
import { upgradeAnnotation } from '../upgrade.ts';
import type { Writing } from '../writing.ts';
import {
  adopt,
  eachPlace,
  gathered,
  type At,
  type ImportContext,
  type Incoming,
  type Incomings,
} from './foreign.ts';
import { instantOf } from './instant.ts';
import { asMarkdown } from './markdown.ts';
import { addressOf, first, leftOf, textOf, type Json } from './json-parts.ts';
import { whereOf } from './read-selector.ts';

const KNOWN = new Set(
  '@context id @id type @type motivation created modified generated generator creator body bodyValue target canonical'.split(
    ' ',
  ),
);

const isType = (node: Json, type: string): boolean =>
  list(node['type'] ?? node['@type']).some(
    (one) => typeof one === 'string' && one.replace(/^.*[#:/]/, '') === type,
  );

interface Found {
  node: Json;
  path: (string | number)[];
  /** As its file declares it, where the annotation itself does not. */
  context: unknown;
}

/** Embedded pages are followed; one that is only named is on somebody's server and stays there. */
function* annotations(value: unknown, path: (string | number)[], context: unknown): Generator<Found> {
  if (Array.isArray(value)) {
    for (const [at, one] of value.entries()) yield* annotations(one, [...path, at], context);
    return;
  }
  if (!isObject(value)) return;
  const here = value['@context'] ?? context;
  if (isType(value, 'Annotation')) yield { node: value, path, context: here };
  else
    for (const key of ['@graph', 'first', 'items', 'next'])
      if (key in value) yield* annotations(value[key], [...path, key], here);
}

/** Ours says so in its context, by our namespace. */
const isOurs = (context: unknown): boolean =>
  list(context).some((one) => isObject(one) && one['sm'] === OWN_CONTEXT.sm) &&
  list(context).includes(ANNO_CONTEXT);

function own({ node, context }: Found, at: At): Result<Incoming, Problem[]> {
  const read = shaped(schema, upgradeAnnotation({ ...node, '@context': context }));
  if (read.ok) return { ok: true, value: { annotation: read.value, at, left: [], undated: false } };
  return {
    ok: false,
    error: eachPlace(read.error).map((problem) => ({
      ...problem,
      pointer: `${at.pointer}${problem.pointer}`,
    })),
  };
}

/** Language maps and literals as texts; of several the first. */
const literal = (value: unknown): string | undefined => {
  const one = first(value);
  return textOf(isObject(one) ? (one['@value'] ?? one['value'] ?? one['name']) : one);
};

function creatorOf(value: unknown): Creator | undefined {
  const one = first(value);
  if (!isObject(one)) {
    const name = textOf(one);
    return name ? { type: 'Person', name: name.slice(0, 400) } : undefined;
  }
  const name = literal(one['name']) ?? literal(one['nickname']) ?? addressOf(one);
  const homepage = addressOf(one['homepage']);
  return name
    ? {
        type: isType(one, 'Organization') ? 'Organization' : 'Person',
        name: name.slice(0, 400),
        ...(homepage && URL.canParse(homepage) ? { homepage } : {}),
      }
    : undefined;
}

interface Said {
  notes: string[];
  tags: string[];
  claims: string[];
  questions: string[];
  records: string[];
  links: string[];
}

/** Bodies and what they are for: their own purpose first, then the annotation's one motivation (model, 3.3.5). */
function saidIn(node: Json): Said {
  const said: Said = { notes: [], tags: [], claims: [], questions: [], records: [], links: [] };
  const motivations = list(node['motivation']).filter((one) => typeof one === 'string');
  const text = (value: string, purpose: unknown, isPlain: boolean) => {
    if (purpose === 'tagging' || purpose === 'classifying') said.tags.push(value);
    else if (purpose === 'describing') said.claims.push(value);
    else if (purpose === 'questioning') said.questions.push(value);
    else said.notes.push(isPlain ? asMarkdown(value) : value);
  };
  const take = (value: unknown): void => {
    const general = motivations.length === 1 ? motivations[0] : undefined;
    if (!isObject(value)) {
      const address = textOf(value);
      if (address) said.links.push(address);
      return;
    }
    const items = list(value['items'] ?? value['member']);
    if (items.length > 0) return items.forEach(take);
    const purpose = first(value['purpose']) ?? general;
    const words = literal(value['value'] ?? value['chars'] ?? value['cnt:chars']);
    if (words !== undefined) return text(words, purpose, value['format'] === 'text/plain');
    const address = addressOf(value);
    if (address && v.is(recordId, address)) said.records.push(address);
    else if (address) said.links.push(address);
  };
  const plain = textOf(node['bodyValue']);
  // As if it were a textual body in plain text (model, 3.2.5).
  if (plain) said.notes.push(asMarkdown(plain));
  list(node['body']).forEach(take);
  return said;
}

function writingOf(node: Json, accessed: string): Partial<Writing> {
  const { notes, tags, claims, questions, records, links } = saidIn(node);
  const [claim, ...others] = claims;
  const web = links.filter((link) => v.is(webAddress, link));
  const unlinked = links.filter((link) => !web.includes(link));
  return {
    claim: claim ? { text: claim } : null,
    note: [...notes, ...others, ...unlinked].join('\n\n'),
    tags,
    questions: questions.map((text) => ({ text })),
    records,
    evidence: web.map((url) => ({ url, accessed, kind: 'secondary' as const })),
  };
}

/** Words that are no address name nothing. */
const canonicalOf = ({ canonical }: Json): string | undefined => {
  const address = addressOf(canonical);
  return address && URL.canParse(address) ? address : undefined;
};

function foreign({ node, path }: Found, at: At, context: ImportContext): Result<Incoming, Problem[]> {
  const wants = (code: 'required' | 'date', field: string) => ({
    ok: false as const,
    error: [{ code, pointer: pointer([...path, field]) }],
  });
  const target = first(node['target']);
  const url = addressOf(isObject(target) ? (target['source'] ?? target) : target);
  if (!url) return wants('required', 'target');
  const { quote, position, wordless } = whereOf(isObject(target) ? target['selector'] : undefined);
  if (wordless) return wants('required', 'selector');
  const dates = (['created', 'modified'] as const).map(
    (key) => [key, instantOf(literal(node[key]))] as const,
  );
  const unread = dates.find(([key, instant]) => instant === null && literal(node[key]) !== undefined);
  if (unread) return wants('date', unread[0]);
  const [created, modified] = dates.map(([, instant]) => instant ?? undefined);
  const left = leftOf(node, KNOWN);
  if (list(node['target']).length > 1) left.push('target');
  const source = isObject(target) && isObject(target['source']) ? target['source'] : target;
  return adopt(
    {
      id: addressOf(node),
      canonical: canonicalOf(node),
      created,
      modified,
      creator: creatorOf(node['creator']),
      page: {
        url,
        title: isObject(source) ? literal(source['title'] ?? source['dc:title']) : undefined,
        language: isObject(source) ? literal(source['language']) : undefined,
      },
      quote,
      position,
      writing: writingOf(node, created ?? modified ?? context.now.toISOString()),
    },
    at,
    left,
    context,
  );
}

/** Null where there is no annotation in it. */
export function readWebAnnotations(value: unknown, context: ImportContext): Incomings | null {
  const found = [...annotations(value, [], undefined)];
  if (found.length === 0) return null;
  return gathered(
    found.map((one) => {
      const at = { pointer: pointer(one.path) };
      return isOurs(one.context) ? own(one, at) : foreign(one, at, context);
    }),
  );
}
