/** What the terminal's check says of a figure, in the words that the cards have. */
import '../platform/stand-in.ts';
import type { ComparedClaim, Doubt, FigureBrief } from '../../src/crosscheck/brief.ts';
import type { PageSource } from '../../src/crosscheck/page-source.ts';
import { tellingClaims } from '../../src/crosscheck/telling-claims.ts';
import type { FigureMention } from '../../src/figures/figure-mention.ts';
import { plural, t } from '../platform/i18n.ts';
import { relationWords, type Here } from '../ui/comparison.ts';
import { doubtWords } from '../ui/doubt-words.ts';
import { noteWords } from '../ui/note-words.ts';
import { questionWords } from '../ui/questions.ts';

/** A line of the table: `{relation: '149 there, 137 here: 12 apart', counter: 'told by a police official', ...}`. */
export interface CheckRow {
  relation: string;
  counter: string;
  source: string;
  date: string;
}

type Group = FigureBrief['groups'][number];

export interface CheckedClaim extends ComparedClaim {
  /** The relation in words. */
  words: string;
  counter: string | null;
  told: boolean;
}

export interface CheckedFigure {
  words: string;
  sentence: string;
  state: FigureBrief['state'];
  rows: CheckRow[];
  doubts: (Doubt & { words: string })[];
  /** The most telling first; repeats after all others. */
  claims: CheckedClaim[];
  notComparable: CheckedClaim[];
  questions: string[];
}

const counterWords = ({ counter, told }: Pick<Group, 'counter' | 'told'>): string => {
  if (counter === null) return t('ui_counted_by_nobody');
  return told ? t('ui_told_by', counter) : counter;
};

/** A repeat is said to be one, and not compared again. */
const claimWords = (claim: ComparedClaim, here: Here): string =>
  typeof claim.repeatOf === 'string' ? t('ui_note_repeat') : relationWords(claim, here);

/** The doubts first, then the claims, the most telling first. */
export function checkedFigure(mention: FigureMention, brief: FigureBrief, sentence: string): CheckedFigure {
  const here: Here = { figure: mention.figure, words: mention.text };
  const groupOf = new Map(brief.groups.flatMap((group) => group.claims.map((claim) => [claim, group])));
  const telling = tellingClaims(brief);
  const repeats = [...groupOf.keys()].filter((claim) => !telling.includes(claim));
  const ordered = [...telling, ...repeats];
  const doubts = (brief.doubts ?? []).map((doubt) => ({ ...doubt, words: doubtWords(doubt) }));
  const withWords = (claim: ComparedClaim): CheckedClaim => {
    const { counter = null, told = false } = groupOf.get(claim) ?? {};
    return { ...claim, words: claimWords(claim, here), counter, told };
  };
  return {
    words: mention.text,
    sentence,
    state: brief.state,
    rows: [
      ...doubts.map(({ words }) => ({ relation: words, counter: '', source: '', date: '' })),
      ...ordered.map((claim) => ({
        relation: [claimWords(claim, here), ...laterWords(claim)].join('; '),
        counter: counterWords(groupOf.get(claim)!),
        source: claim.source.shortName,
        date: claim.asOf ?? claim.source.date ?? '',
      })),
    ],
    doubts,
    claims: ordered.map(withWords),
    notComparable: brief.notComparable.map(withWords),
    questions: brief.questions.map(questionWords),
  };
}

const LATER = new Set(['supersededBy', 'supersedes', 'laterCount', 'earlierCount']);
/** That there is another count of another day belongs to the number; the other notes are the card's. */
const laterWords = ({ notes }: ComparedClaim): string[] =>
  noteWords(notes.filter(({ code }) => LATER.has(code)));

export const checkHeadings = (): string[] => [
  t('check_figure'),
  t('check_sentence'),
  t('check_relation'),
  t('check_counter'),
  t('check_source'),
  t('check_date'),
];

/** The document is one of the sources, or a copy of one, and is left out of its own comparisons. */
export const noticeOf = ({ by, shortName }: PageSource): string =>
  t(by === 'address' ? 'panel_is_source' : 'panel_is_copy', shortName);

export const nothingWords = (words: number, sources: number): string =>
  t('panel_state_nothing', plural('panel_state_read', words, sources));
