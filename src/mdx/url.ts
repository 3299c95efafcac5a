const web = /^https?:\/\/[^/]/i

/** `//host` is another site, and browsers read `\` as `/` and drop tabs and line ends. */
const sitePath = /^\/(?![/\\\t\r\n])/

/** Whether an image may come from there. A relative path would make the build read a file of the repository. */
export function isSafeImage(url: string): boolean {
  return web.test(url) || sitePath.test(url)
}

/** Whether a link may go there: the web, an e-mail address, or a place on the site itself. */
export function isSafeLink(url: string): boolean {
  return isSafeImage(url) || /^(mailto:|#)/i.test(url)
}
