/** Which parameters of an address say only how the reader came, and nothing of what the page is. */
const NAMES = new Set(
  (
    '_ga _gl _hsenc _hsmi at_campaign at_medium cmpid dclid fbclid ftag gad_source gbraid gclid gclsrc ' +
    'guccounter igsh igshid mc_cid mc_eid mkt_tok msclkid ocid oly_anon_id oly_enc_id ref ref_src ' +
    'ref_url refsrc referrer s_cid scid sfnsn smid smtyp spm sr_share taid ttclid twclid vero_id wbraid wt_mc xtor yclid'
  ).split(' '),
);
const PREFIXES = ['utm_', 'pk_', 'mtm_', 'hsa_', 'at_', 'ns_', 'fb_'];

export function isTracking(parameter: string): boolean {
  const name = parameter.toLowerCase();
  return NAMES.has(name) || PREFIXES.some((prefix) => name.startsWith(prefix));
}
