/**
 * What others find in a text, each with the place where it stands, of what it has for it; no two have the same kinds.
 *   - wink-nlp: its entities (numbers, dates, money; no names) with their spans in tokens. The bar is for the pipeline
 *     that it has where none is asked for, and so for what its users run: sentences, negation, sentiment, parts of
 *     speech and entities. Beside it stands what it takes with no more than entities need
 *   - recognizers-text: numbers and percentages
 *   - compromise: people, places, organisations and numbers; without asking for them it has only its tags
 */
import { createRequire } from 'node:module';

const packages = createRequire(new URL('./package.json', import.meta.url));

export interface ScanPeer {
  name: string;
  /** Takes some tens of milliseconds, and can have as many rounds as ours. */
  quick: boolean;
  /** The bar, for a peer that has one. */
  timesFaster?: number;
  run(text: string): unknown;
}

type WinkItems = { out(what: unknown): unknown[] };
type Wink = (
  model: unknown,
  pipe?: readonly string[],
) => {
  its: Record<'detail' | 'span', unknown>;
  readDoc(text: string): { entities(): WinkItems; tokens(): WinkItems };
};
interface Recognizers {
  recognizeNumber(text: string, culture: string): unknown[];
  recognizePercentage(text: string, culture: string): unknown[];
}
type Found = { json(how: { offset: boolean }): unknown[] };
type Compromise = (text: string) => Record<'people' | 'places' | 'organizations' | 'numbers', () => Found>;

/** Made anew for each text: a peer may keep what it has read. */
export const scanPeers = (): ScanPeer[] => {
  const winkNlp = packages('wink-nlp') as Wink;
  const model = packages('wink-eng-lite-web-model');
  const wink = (pipe?: readonly string[]): ((text: string) => unknown) => {
    const nlp = winkNlp(model, pipe);
    return (text) => {
      const entities = nlp.readDoc(text).entities();
      return [entities.out(nlp.its.detail), entities.out(nlp.its.span)];
    };
  };
  const recognizers = packages('@microsoft/recognizers-text-suite') as Recognizers;
  const compromise = packages('compromise') as Compromise;
  return [
    {
      name: 'wink-nlp, its pipeline, entities and where they are',
      quick: true,
      timesFaster: 3,
      run: wink(),
    },
    {
      name: 'wink-nlp, sentences, parts of speech and entities',
      quick: true,
      run: wink(['sbd', 'pos', 'ner']),
    },
    {
      name: 'recognizers-text, number and percent',
      quick: false,
      timesFaster: 25,
      run: (text) => [
        recognizers.recognizeNumber(text, 'en-us'),
        recognizers.recognizePercentage(text, 'en-us'),
      ],
    },
    {
      name: 'compromise, names and numbers and where they are',
      quick: false,
      timesFaster: 60,
      run: (text) => {
        const doc = compromise(text);
        return [doc.people(), doc.places(), doc.organizations(), doc.numbers()].map((found) =>
          found.json({ offset: true }),
        );
      },
    },
    { name: 'compromise, its tags alone', quick: false, run: (text) => compromise(text) },
  ];
};
