/** What the engine finds in a text, with the seed pack and the word data: `group: Nile Basin Bank`. */
import { seedEngine } from '../../../src/cli/engine.ts';
import type { Engine } from '../../../src/scan/engine.ts';
import type { NameMention } from '../../../src/scan/mention.ts';
import { scanText } from '../../../src/scan/scan-text.ts';

let made: Promise<Engine> | undefined;
/** The engine that knows words and names beside the pack, made once for a test file. */
export const fullEngine = (): Promise<Engine> => (made ??= seedEngine().then(({ engine }) => engine));

export const mentionsIn = async (text: string): Promise<NameMention[]> =>
  scanText(text, await fullEngine()).mentions.filter((m) => m.kind !== 'figure');

const KIND = {
  group: 'group',
  institution: 'group',
  place: 'place',
  person: 'person',
  event: 'event',
} as const;

export const namesIn = async (text: string): Promise<string[]> =>
  (await mentionsIn(text)).map(({ kind, text: words }) => `${KIND[kind]}: ${words}`);
