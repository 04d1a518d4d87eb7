/**
 * Rating scales that newsrooms commonly use, as data. A desk chooses one once; none is preselected, and no rating is
 * ever derived from what the machine compares. The labels are the desk's own words, kept in each annotation, and not
 * words of the interface.
 */

export interface RatingStep {
  id: string;
  label: string;
  /** Where the step stands on an ordered scale, for exports that ask for a number; higher is better supported. */
  value?: number;
}

export interface RatingScale {
  id: string;
  name: string;
  /** BCP 47 tag of the labels. */
  language: string;
  steps: readonly RatingStep[];
}

const ordered = (...labels: string[]): RatingStep[] =>
  labels.map((label, index) => ({ id: slug(label), label, value: labels.length - index }));
const unordered = (...labels: string[]): RatingStep[] => labels.map((label) => ({ id: slug(label), label }));
const slug = (label: string): string => label.toLowerCase().replace(/[^a-z0-9]+/g, '-');

export const RATING_SCALES: readonly RatingScale[] = [
  {
    id: 'five-steps',
    name: 'Five steps',
    language: 'en',
    steps: ordered('True', 'Mostly true', 'Half true', 'Mostly false', 'False'),
  },
  {
    id: 'three-steps',
    name: 'Three steps and "cannot be settled"',
    language: 'en',
    steps: [...ordered('Correct', 'Partly correct', 'Incorrect'), ...unordered('Cannot be settled')],
  },
  {
    id: 'what-is-off',
    name: 'What is off with it',
    language: 'en',
    steps: unordered(
      'Correct',
      'Missing context',
      'Misleading',
      'Exaggerated',
      'Understated',
      'Outdated',
      'Unproven',
      'Incorrect',
    ),
  },
  {
    id: 'evidence',
    name: 'What the evidence says',
    language: 'en',
    steps: unordered('Supported', 'Refuted', 'Conflicting evidence', 'Not enough evidence'),
  },
  {
    id: 'sourcing',
    name: 'Sourcing only, no verdict',
    language: 'en',
    steps: unordered(
      'Primary source found',
      'Secondary source only',
      'Sources differ',
      'No source found',
      'Source withheld',
    ),
  },
];

/** The scale with this id, or undefined: a scale may have been dropped since an annotation was made. */
export const ratingScale = (id: string | null): RatingScale | undefined =>
  RATING_SCALES.find((scale) => scale.id === id);

/** A rating as it is stored: the label itself stays readable when the scale is gone. */
export interface Rating {
  scaleId: string;
  stepId: string;
  label: string;
  value?: number;
  best?: number;
  worst?: number;
  explanation?: string;
}

/**
 * The rating for one step of a scale, with the numeric bounds that ClaimReview asks for where the step has a number.
 * Undefined where scale or step is unknown.
 */
export function rate(scaleId: string, stepId: string, explanation?: string): Rating | undefined {
  const scale = ratingScale(scaleId);
  const step = scale?.steps.find((candidate) => candidate.id === stepId);
  if (!scale || !step) return undefined;
  const values = scale.steps.flatMap((candidate) => candidate.value ?? []);
  const numeric =
    step.value === undefined
      ? {}
      : { value: step.value, best: Math.max(...values), worst: Math.min(...values) };
  const why = explanation?.trim();
  return { scaleId, stepId, label: step.label, ...numeric, ...(why ? { explanation: why } : {}) };
}
