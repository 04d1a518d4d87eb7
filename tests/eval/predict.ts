import { seedEngine } from '../../src/cli/engine.ts';
import { type GoldMention as Predicted, goldMentions } from '../../src/cli/gold.ts';
import { isUnlisted } from '../../src/scan/mention.ts';
import { scanText } from '../../src/scan/scan-text.ts';

/**
 * The engine over the seed pack, as the terminal has it, with no word about a text but the text.
 * @param unlisted whether names that the pack lacks are found too
 */
export async function predictor(unlisted: boolean): Promise<(text: string) => Predicted[]> {
  const { engine } = await seedEngine();
  return (text) =>
    goldMentions(scanText(text, engine).mentions.filter((mention) => unlisted || !isUnlisted(mention)));
}
