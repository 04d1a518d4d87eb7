import { describe, expect, it } from 'vitest';
import { publicRoles } from '../../../src/crosscheck/intake/people.ts';
import { unlisted } from './a-review.ts';
import { NEVER, OFFERED } from './people.table.ts';

const roles = (sentences: readonly string[], name: string, byline: string | null = null) =>
  publicRoles(
    sentences.map((text, id) => ({
      id,
      text,
      mentions: text.includes(name) ? [unlisted(text, name, 'person')] : [],
    })),
    sentences.map((_, n) => n * 1000),
    byline,
  );

describe('publicRoles', () => {
  it.each(OFFERED)('%s', (sentence, name, role) => {
    expect(roles([sentence], name).get(name.toLowerCase())).toEqual({ role, start: sentence.indexOf(name) });
  });

  it.each(NEVER)('%s: never', (_, sentence, name) => {
    expect(roles([sentence], name).size).toBe(0);
  });

  it.each(NEVER)('%s: not even where a role stands elsewhere', (what, sentence, name) => {
    const elsewhere = [`Transport Minister ${name} opened the bridge.`, sentence];
    // Nothing is said against these: the role that stands elsewhere is theirs.
    const neutral = ['no role at all', 'a soldier of no command', 'the accused', 'a place named after one'];
    expect(roles(elsewhere, name).size).toBe(neutral.includes(what) ? 1 : 0);
  });

  it('says where the role stands, not where the name stands first', () => {
    const name = 'Pavel Rasko';
    const said = roles(['Pavel Rasko came late.', 'Pavel Rasko, the mayor of Harbourton, spoke.'], name);
    expect(said.get('pavel rasko')).toEqual({ role: 'mayor of Harbourton', start: 1000 });
  });

  it('offers nobody of the byline', () => {
    expect(roles(['Senator Ruth Ankers spoke.'], 'Ruth Ankers', 'By Ruth Ankers and others').size).toBe(0);
  });

  it('offers nobody who is listed already, and no group', () => {
    const text = 'Senator Ines Molnar asked.';
    const listed = {
      ...unlisted(text, 'Ines Molnar', 'person'),
      resolution: 'exact' as const,
      entity: 'sm:test/person/x',
    };
    const group = unlisted(text, 'Ines Molnar', 'group');
    for (const mention of [listed, group])
      expect(publicRoles([{ id: 0, text, mentions: [mention] }], [0], null).size).toBe(0);
  });
});
