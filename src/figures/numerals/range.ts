import { isMark, isWord, times, type Quantity } from '../quantity.ts';
import { look, type Token } from '../token.ts';
import { question } from '../word.ts';
import { setOf } from '../words/table.ts';
import { CHANGE_VERBS } from '../words/change-words.ts';
import { readDigits } from './digits.ts';
import { readWords } from './words.ts';

/** Unit words that may be written after both ends: "10 percent to 50 percent", "5km-10km". */
export const RANGE_UNITS = setOf('% percent per pc km kg miles dollars rupees');
const isRepeatable = question((low) => RANGE_UNITS.has(low));
const number = (tokens: readonly Token[], at: number): Quantity | null =>
  readDigits(tokens, at) ?? readWords(tokens, at);

/** Was "from 10 to 15" said of a change? Then the ends are two figures. */
const isChange = (tokens: readonly Token[], first: number): boolean => {
  if (!isWord(look(tokens, first - 1), 'from')) return false;
  for (let i = first - 2; i >= 0 && i > first - 12; i--) {
    const token = tokens[i] as Token;
    if (token.kind === 'word' && (token.low === 'from' || CHANGE_VERBS.has(token.low))) return true;
  }
  return false;
};

/**
 * "10 to 15", "10-15", "between 10 and 15", "5-10 million", "two or three". Ends that fall, years and scores of games are not
 * ranges; where "from ... to" tells a change its ends are two figures.
 * @param low the number that it may begin with
 */
export const readRange = (tokens: readonly Token[], low: Quantity | null): Quantity | null => {
  if (!low || low.value === null) return null;
  const at = low.first;
  const between = isWord(look(tokens, at - 1), 'between');
  let next = low.last + 1;
  const unit = tokens[next];
  if (unit && isRepeatable(unit)) next += unit.low === 'per' ? 2 : 1;
  const link = tokens[next];
  if (!link) return null;
  const dash = link.kind === 'mark' && (link.low === '-' || link.low === '–' || link.low === '—');
  const word =
    link.kind === 'word' && (link.low === 'to' || (between && link.low === 'and') || link.low === 'or');
  if (!dash && !word) return null;
  if (dash && link.low === '—' && !link.glued) return null;
  // "Three - 49 per cent"
  if (dash && !link.glued && tokens[at]?.kind !== tokens[next + 1]?.kind) return null;
  if (!between && isChange(tokens, at)) return null;
  // "by 36 billion rupees to 80 billion rupees": by how much, and to where.
  if (next > low.last + 1 && link.low === 'to' && isWord(look(tokens, at - 1), 'by')) return null;
  const high = number(tokens, next + 1);
  if (!high || high.value === null) return null;
  if (link.low === 'or' && high.value - low.value > 2) return null;
  if (link.low === 'or' && low.form !== high.form) return null;
  let bottom = low.value;
  if (!low.scaled && high.scaled && !high.loneM) {
    const last = tokens[high.first] as Token;
    const raw = last.kind === 'number' ? last.value : high.value;
    if (raw > bottom && raw < high.value) bottom = times(bottom, high.value / raw);
  }
  if (bottom >= high.value) return null;
  // "by 1.3 percent to 115.1" is no range: a unit behind the first end must come again.
  if (unit && next > low.last + 1 && tokens[high.last + 1]?.low !== unit.low) return null;
  return {
    form: 'range',
    first: between ? at - 1 : at,
    last: high.last,
    value: null,
    low: bottom,
    high: high.value,
    scaled: high.scaled,
    grouped: low.grouped || high.grouped,
    ...(high.loneM ? { loneM: true as const } : {}),
  };
};

export const isDash = (token: Token | undefined): boolean =>
  isMark(token, '-') || isMark(token, '–') || isMark(token, '—');
