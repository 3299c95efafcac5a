import { namesUser } from '../model/web-address.ts'

const web = /^https?:\/\/[^/]/i

/** `//host` is another site, and browsers read `\` as `/` and drop tabs and line ends. */
const sitePath = /^\/(?![/\\\t\r\n])/

/**
 * Whether an image may come from there: from the site itself. A relative path would make the build read a file of the repository, and
 * pages may load nothing from other sites, which would learn who reads them.
 */
export function isSafeImage(url: string): boolean {
  return sitePath.test(url)
}

/**
 * Whether a link may go there: the web, an address for mail or chat, or a place on the site itself. GFM makes links of
 * bare addresses of all these kinds, so an article’s text may hold any of them.
 */
export function isSafeLink(url: string): boolean {
  return (web.test(url) && !namesUser(url)) || sitePath.test(url) || /^(mailto:|xmpp:|#)/i.test(url)
}
