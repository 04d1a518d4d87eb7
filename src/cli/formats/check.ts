/** `sourcemark check`: a document's figures beside the dataset's, as a table or as JSON; the words are the extension's. */
import {
  checkedFigure,
  checkHeadings,
  noticeOf,
  nothingWords,
} from '../../../extension/report/check-rows.ts';
import { figureKey } from '../../crosscheck/asked.ts';
import { layColumns } from '../columns.ts';
import { shownName, shownWords } from '../output.ts';
import { briefed, countWords } from './briefed.ts';
import type { FormatWriter, Scanned, Writing } from './format.ts';

/** The figures of the document that the dataset or the text itself has something to say of, with their place in it. */
function checked(scanned: Scanned, { records }: Writing) {
  const { blocks, source, figures, sentences } = briefed(scanned, records);
  const found = blocks.flatMap(({ id, start: from, mentions }) =>
    mentions.flatMap((mention) => {
      if (mention.kind !== 'figure') return [];
      const key = figureKey(id, mention.start);
      const [brief, sentence = ''] = [figures.get(key), sentences.get(key)];
      if (!brief || brief.state === 'nothing') return [];
      const [start, end] = [from + mention.start, from + mention.end];
      return [{ start, end, ...checkedFigure(mention, brief, sentence) }];
    }),
  );
  return { source, found };
}

/** The widest that a column may be: a sentence is cut, a comparison seldom. */
const WIDEST = [24, 48, 60, 36, 60, 10];

export const checkTable: FormatWriter = (scanned, writing) => {
  const { source, found } = checked(scanned, writing);
  const rows = found.flatMap(({ words, sentence, rows }) =>
    rows.map((row) => [words, sentence, row.relation, row.counter, row.source, row.date]),
  );
  const own = writing.records.sources.filter(({ background }) => !background).length;
  const lines = [
    ...(writing.several ? [`==> ${shownName(scanned.name)} <==`] : []),
    ...(source ? [shownWords(noticeOf(source))] : []),
    rows.length > 0
      ? layColumns([checkHeadings(), ...rows], WIDEST)
      : nothingWords(countWords(scanned.document), own),
  ];
  return `${lines.join('\n')}\n${writing.several ? '\n' : ''}`;
};

export const checkJson: FormatWriter = (scanned, writing) => {
  const { source, found } = checked(scanned, writing);
  const figures = found.map(({ rows: _rows, ...figure }) => figure);
  const file = writing.several ? { file: scanned.name } : {};
  return `${JSON.stringify({ ...file, pageIsSource: source, figures })}\n`;
};
