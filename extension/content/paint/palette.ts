/** The colours and underlines of highlights. Kinds differ by underline as well as by hue (ui/theme.css has the same). */
import type { PaintedKind } from '../../../src/scan/mention.ts';

export type HighlightKind = PaintedKind | 'mark' | 'flash';

/** Other scripts have their own highlights in the same registry. */
export const highlightName = (kind: HighlightKind): string => `sourcemark-${kind}`;

/** What stands behind most of the text. A page with both gets middle tones that can be read on either. */
export type Tone = 'light' | 'dark' | 'mixed';

const INK: Record<Exclude<HighlightKind, 'flash'>, Record<Tone, string>> = {
  group: { light: '#6b4a8c', dark: '#c3a6e6', mixed: '#9a76c4' },
  place: { light: '#2b6a6f', dark: '#8ccfd2', mixed: '#4e9a9f' },
  person: { light: '#7a5230', dark: '#ddb48a', mixed: '#b07f50' },
  figure: { light: '#3d5a99', dark: '#a5bdf0', mixed: '#6f8fd6' },
  mark: { light: '#8a6a12', dark: '#e3c46a', mixed: '#b39132' },
};

const LINE: Record<PaintedKind, string> = {
  group: 'solid 2px',
  place: 'dotted 2px',
  person: 'dashed 1.5px',
  figure: 'double 1px',
};

const TINT: Record<Tone, number> = { light: 8, dark: 12, mixed: 10 };
const tint = (ink: string, percent: number) => `color-mix(in srgb, ${ink} ${percent}%, transparent)`;

const KINDS = Object.keys(LINE) as PaintedKind[];

/** The rules for a tone. Custom properties do not reach a highlight reliably, so the colours are written out. */
function rules(tone: Tone, on: string): string {
  const rule = (kind: HighlightKind, style: string) => `${on}::highlight(${highlightName(kind)}){${style}}`;
  const mark = INK.mark[tone];
  return [
    ...KINDS.map((kind) => {
      const ink = INK[kind][tone];
      return rule(
        kind,
        `text-decoration:underline ${LINE[kind]} ${ink};background-color:${tint(ink, TINT[tone])}`,
      );
    }),
    rule(
      'mark',
      `text-decoration:underline overline solid 1px ${mark};background-color:${tint(mark, 3 * TINT[tone])}`,
    ),
    rule('flash', `background-color:${tint(mark, 55)};text-decoration:underline solid 3px ${mark}`),
    '@media (forced-colors:active){',
    ...KINDS.map((kind) => rule(kind, 'background-color:Canvas;text-decoration-color:LinkText')),
    rule('mark', 'color:MarkText;background-color:Mark'),
    rule('flash', 'color:HighlightText;background-color:Highlight'),
    '}',
  ].join('');
}

/**
 * Chromium lets highlight styles inherit, from the root through shadow roots too: one element to match instead of all
 * halves the work that a new sheet makes. Firefox (153) does not: there every element has to match, in every scope.
 */
export const highlightCss = (tone: Tone): string =>
  `${rules(tone, ':root')}@supports (-moz-appearance:none){${rules(tone, '')}}`;
