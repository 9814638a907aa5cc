/** Parameters that tell where a visitor came from, not what is shown. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igsh|igshid|mc_[ce]id|mkt_tok|_ga|_gl|_hs\w+|hs\w+|vero_\w+|oly_\w+|wickedid|ref_src|ref_url|__tn__|__cft__.*|mibextid|rdid|share_url|source_channel|tbclid|srsltid|spm|cmpid)$/i

/** An address without tracking parameters, login and position on the page. A route of a one-page site ("#/berita/3") stays. */
export function plainUrl(url: URL): string {
  const plain = new URL(url)
  plain.username = ''
  plain.password = ''
  if (!/^#!?\//.test(plain.hash)) plain.hash = ''
  const names: string[] = []
  // In Firefox the parameters cannot be iterated where scripts look at pages: only `forEach` works there.
  plain.searchParams.forEach((_value, name) => {
    names.push(name)
  })
  for (const name of names.filter((each) => tracking.test(each))) plain.searchParams.delete(name)
  return plain.href
}
