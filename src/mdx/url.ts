/** Browsers drop tabs and line ends inside an address and read `\` as `/`: neither may disguise one. */
// eslint-disable-next-line no-control-regex
const disguise = /[\u0000-\u001F\\]/

const web = /^https?:\/\/[^/]/i
const sitePath = /^\/(?!\/)/

/** Whether a link may go there: the web, an e-mail address, or a place on the site itself. */
export function isSafeLink(url: string): boolean {
  return !disguise.test(url) && (web.test(url) || sitePath.test(url) || /^(mailto:|#)/i.test(url))
}

/** Whether an image may come from there. A relative path would make the build read a file of the repository. */
export function isSafeImage(url: string): boolean {
  return !disguise.test(url) && (web.test(url) || sitePath.test(url))
}
