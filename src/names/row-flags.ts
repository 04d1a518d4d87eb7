/**
 * What a row says of its alias, in 16 bits: `kind | caseRule << 3 | ambiguity << 5 | variant << 7 | cued << 9`.
 * `{kind: 'abbreviation', caseRule: 'upperOnly', ambiguity: 'high', variant: 'asWritten', cued: true}` is 0x251.
 */
import { ALIAS_KINDS, CASE_RULES, type AliasKind, type CaseRule } from '../dataset/vocabulary.ts';

export const AMBIGUITIES = ['none', 'low', 'high'] as const;
export type Ambiguity = (typeof AMBIGUITIES)[number];

/**
 * How the text on a page may be divided into words: as the alias is written; letter by letter ("K-P", "U.N." for KP
 * and UN); or with a connective or a following word joined on ("Jamaatul Ahrar" for Jamaat-ul-Ahrar).
 */
export const VARIANTS = ['asWritten', 'spelledOut', 'joined'] as const;
export type Variant = (typeof VARIANTS)[number];

export interface RowFlags {
  kind: AliasKind;
  caseRule: CaseRule;
  ambiguity: Ambiguity;
  variant: Variant;
  cued: boolean;
}

export const packFlags = (f: RowFlags): number =>
  ALIAS_KINDS.indexOf(f.kind) |
  (CASE_RULES.indexOf(f.caseRule) << 3) |
  (AMBIGUITIES.indexOf(f.ambiguity) << 5) |
  (VARIANTS.indexOf(f.variant) << 7) |
  (f.cued ? 1 << 9 : 0);

/** Whether 16 bits are flags that `packFlags` can have made. */
export const areFlags = (bits: number): boolean =>
  bits < 1 << 10 &&
  ((bits >> 3) & 3) < CASE_RULES.length &&
  ((bits >> 5) & 3) < AMBIGUITIES.length &&
  ((bits >> 7) & 3) < VARIANTS.length;

export const kindOf = (bits: number): AliasKind => ALIAS_KINDS[bits & 7]!;
export const caseRuleOf = (bits: number): CaseRule => CASE_RULES[(bits >> 3) & 3]!;
export const ambiguityOf = (bits: number): Ambiguity => AMBIGUITIES[(bits >> 5) & 3]!;
export const isCued = (bits: number): boolean => (bits & (1 << 9)) !== 0;
/** As a number: 0 as written, 1 spelled out, 2 joined. */
export const variantBitsOf = (bits: number): number => (bits >> 7) & 3;
/** An alias that is read wherever it stands: no ambiguity and no cues. */
export const isPlain = (bits: number): boolean => (bits & ((3 << 5) | (1 << 9))) === 0;
/** One of these as it is written, not divided into words in another way. */
export const isPlainAsWritten = (bits: number): boolean => (bits & ((3 << 5) | (3 << 7) | (1 << 9))) === 0;
