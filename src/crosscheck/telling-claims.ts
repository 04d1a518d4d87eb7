import type { ComparedClaim, FigureBrief } from './brief.ts';

/** The claims of a brief, repeats apart, the most telling first. */
export function tellingClaims(brief: Pick<FigureBrief, 'groups' | 'telling'>): ComparedClaim[] {
  const claims = brief.groups
    .flatMap((group) => group.claims)
    .filter(({ repeatOf }) => typeof repeatOf !== 'string');
  const order = new Map(brief.telling?.map((claim, i) => [claim, i]));
  const at = ({ claim }: ComparedClaim) => order.get(claim) ?? order.size;
  return claims.toSorted((a, b) => at(a) - at(b));
}
