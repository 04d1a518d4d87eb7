/** Cuts the lexicon from the packages and the lists written by hand. The same inputs give the same bytes. */
import { foldWord } from '../../text/fold.ts';
import { buildLexicon, type LexiconEntry } from '../../names/unlisted/build-lexicon.ts';
import * as WORD_CLASS from '../../names/unlisted/word-class.ts';
import { englishWords } from './english.ts';
import { functionWords, handWritten, namesNotPeople, namesNotPlaces } from './hand-written.ts';
import { peopleNames } from './people.ts';
import { placeNames } from './places.ts';

/** Names of one or two letters ("Of", a town in Turkey; "An", a given name) would be found in every sentence. */
const isLongEnough = (folded: string): boolean => folded.length > 2;

/** All entries; a name that several sources have comes several times. */
export const lexiconEntries = async (): Promise<LexiconEntry[]> => {
  const written = [...handWritten()];
  const people = await peopleNames();
  const { givenName, surname } = WORD_CLASS;
  const names = new Set(
    [...people, ...written.filter(([, bits]) => (bits & (givenName | surname)) !== 0)].map(([name]) =>
      foldWord(name),
    ),
  );
  const words = englishWords((word) => names.has(word));
  const never = functionWords();
  const without = (entries: Iterable<LexiconEntry>, others: ReadonlySet<string>): LexiconEntry[] =>
    [...entries].filter(([name]) => {
      const folded = foldWord(name);
      return isLongEnough(folded) && !never.has(folded) && !others.has(folded);
    });
  const cut = [
    ...without(people, namesNotPeople()),
    ...without(
      placeNames((word) => words.has(word)),
      namesNotPlaces(),
    ),
  ];
  const common = [...words, ...never].map((word): LexiconEntry => [word, WORD_CLASS.common]);
  return [...written, ...cut, ...common];
};

export const cutLexicon = async (): Promise<Uint8Array> => buildLexicon(await lexiconEntries());
