import { expect, test } from 'vitest';
import { isTracking } from '../../src/text/tracking.ts';

test.each(['utm_source', 'UTM_Medium', 'fbclid', 'mc_eid', 'at_campaign', 'ref_src'])(
  '%s says how the reader came',
  (name) => {
    expect(isTracking(name)).toBe(true);
  },
);

test.each(['id', 'story', 'p', 'article', 'page', 'reference', 'date', 'utm', 'printer'])(
  '%s may name the article',
  (name) => {
    expect(isTracking(name)).toBe(false);
  },
);
