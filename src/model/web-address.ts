import { z } from 'zod'

/** An address of the web. One that names a user before its site, `https://a.example@b.example/`, looks like another. */
export const webAddressSchema = z
  .url({ protocol: /^https?$/ })
  .refine((address) => !namesUser(address), 'expected an address without a name before an `@`')

/** Whether an address of the web names a user before its site. */
export const namesUser = (address: string): boolean => /^https?:\/\/[^/?#]*@/i.test(address)

/**
 * What links add to an address to count who follows them, and no page is told by: the names that Mozilla’s query stripping list and the
 * documentation of the campaign tools give (Google, Meta, Microsoft, Mailchimp, HubSpot, Marketo, AT Internet), and those by which the
 * BBC (`at_`), the Guardian (`CMP`), the New York Times (`smid`) and the Daily Mail (`ito`) mark a link that is shared.
 */
const tracking =
  /^(?:utm_\w+|at_\w+|hsa_\w+|mtm_\w+|pk_\w+|_hs\w+|_ga|_gl|[gd]clid|gclsrc|gbraid|wbraid|gad_\w+|fbclid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_[ce]id|mkt_tok|oly_\w+_id|vero_(?:id|conv)|wt_mc|xtor|cmp|cmpid|ns_\w+|ref_src|ref_url|smid|ito|s_cid|__twitter_impression)$/i

/** The host of an address in small letters, without “www.”; null where it has none. */
export const hostOf = (address: string): string | null =>
  URL.parse(address)
    ?.hostname.replace(/^www\./, '')
    .toLowerCase() ?? null

/** Whether an address lies under a publisher’s domains or its own address: `edition.cnn.com` under `cnn.com`. So does any where none is known. */
export function isUnder(
  address: string,
  { domains, url }: { domains: readonly string[]; url?: string | undefined },
): boolean {
  const host = hostOf(address)
  if (host === null || domains.length === 0) return true
  return [...domains, ...(url === undefined ? [] : [hostOf(url) ?? ''])].some(
    (domain) => host === domain || host.endsWith(`.${domain}`),
  )
}

/** The path of an address; empty where it is none. */
export const pathOf = (address: string | null): string =>
  address === null ? '' : (URL.parse(address)?.pathname ?? '')

/** One of many posts on a page, `#post-7`, or a page that a script shows, `#!/dam`. */
const ownPart = /^#(?:[!/]|(?!comment)(?=[^=]*\d)[^=]*$)/i

/**
 * What the addresses share that lead to one page: without the scheme, `www.`, the port that goes without saying, a slash at the end, a
 * place within the page (`#comments`) and what counts who follows a link. For comparing; readers are given the address as its outlet gave it.
 */
export function addressKey(address: string): string {
  const url = URL.parse(address)
  if (url === null || !/^https?:$/.test(url.protocol)) return address
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name)
  url.searchParams.sort()
  const path = url.pathname.replace(/\/+$/, '')
  const hash = ownPart.test(url.hash) ? url.hash : ''
  return `${url.host.replace(/^www\./, '')}${path}${url.search}${hash}`
}

/** Whether two addresses lead to one page. */
export const areOneAddress = (a: string, b: string): boolean => addressKey(a) === addressKey(b)
