/**
 * The closed sets of the dataset: every word that a record, a recogniser or a comparison may use.
 * A new member is added here, in `_locales` and in the tests, nowhere else.
 */

export const ENTITY_KINDS = ['group', 'institution', 'place', 'person', 'event'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const ALIAS_KINDS = [
  'name',
  'abbreviation',
  'former',
  'self',
  'exonym',
  'pejorativeOfficial',
  'roleTitle',
  'metonym',
] as const;
export type AliasKind = (typeof ALIAS_KINDS)[number];

export const CASE_RULES = ['exact', 'insensitive', 'upperOnly'] as const;
export type CaseRule = (typeof CASE_RULES)[number];

export const GENRES = [
  'news',
  'editorial',
  'opinion',
  'report',
  'pressRelease',
  'dataset',
  'reference',
] as const;
export type Genre = (typeof GENRES)[number];

/** How far the one who says it stands behind it. Only `asserted` is said in the document's own voice as a fact. */
export const STANCES = [
  'asserted',
  'attributed',
  'claimed',
  'alleged',
  'hedged',
  'denied',
  'predicted',
  'urged',
] as const;
export type Stance = (typeof STANCES)[number];

export const PREDICATES = [
  'memberOf',
  'factionOf',
  'splitFrom',
  'alliedWith',
  'hostileTo',
  'leads',
  'locatedIn',
  'operatesIn',
  'controls',
  'responsibleFor',
  'attacked',
  'killed',
  'arrested',
  'supports',
  'shelters',
  'cooperatesWith',
  'negotiatesWith',
  'recognises',
  'accuses',
  'actsAgainst',
  'influences',
  'threatens',
  'sanctions',
  'partOf',
  'affiliatedWith',
  'holdsOffice',
  'spokespersonOf',
  'publishedBy',
  'rejects',
  'causedCasualtiesIn',
  'strainedRelationsWith',
  'seeksRecognitionAs',
  'failsToActAgainst',
  'lacksControlOf',
  'sharesIdeologyWith',
  'lessActiveIn',
  'represses',
  'briefs',
] as const;
export type Predicate = (typeof PREDICATES)[number];

export const COMPARATORS = [
  'exact',
  'atLeast',
  'moreThan',
  'atMost',
  'lessThan',
  'about',
  'nearly',
  'between',
  'vague',
] as const;
export type Comparator = (typeof COMPARATORS)[number];

export const FIGURE_KINDS = [
  'count',
  'percentShare',
  'percentChange',
  'percentagePointChange',
  'ratio',
  'rank',
  'superlative',
  'duration',
  'money',
  'distance',
  'area',
  'date',
] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

export const MEASURES = [
  'killed',
  'injured',
  'casualties',
  'missing',
  'arrested',
  'abducted',
  'displaced',
  'rescued',
  'beheaded',
  'attacks',
  'airStrikes',
  'operations',
  'incidents',
  'events',
  'attackers',
  'present',
  'aid',
  'price',
  'distance',
  'area',
  'votes',
  'count',
] as const;
export type Measure = (typeof MEASURES)[number];

export const POPULATIONS = [
  'all',
  'civilians',
  'securityForces',
  'soldiers',
  'police',
  'militants',
  'children',
  'women',
  'nationals',
  'unspecified',
] as const;
export type Population = (typeof POPULATIONS)[number];

export const RESPONSIBILITY = [
  'claimed',
  'attributed',
  'suspected',
  'confirmed',
  'denied',
  'unknown',
] as const;
export type Responsibility = (typeof RESPONSIBILITY)[number];

export const VERIFICATIONS = ['verified', 'preliminary', 'reported', 'unknown'] as const;

/** `stated`: the words are in the text. `inferred`: from the paragraph, the page or a date; always shown as such. */
export const BASES = ['stated', 'inferred'] as const;
