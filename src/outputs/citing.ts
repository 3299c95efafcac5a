import type { ClaimView } from '../collections/views.ts'
import { pageAddress } from '../collections/content-folder.ts'
import { site } from '../site.ts'
import { strings } from '../strings/index.ts'
import { absolute, urls } from './urls.ts'

/** The page as others would cite it, in three notations, by its title: a denied claim stands nowhere without who denies it. */
export function citePage(claim: ClaimView): { text: string; markdown: string; bibtex: string } {
  const url = absolute(urls.claim(claim.slug))
  const publisher = site.organisation.name
  const year = claim.changed?.slice(0, 4)
  const title = withoutStop(strings.titleOf(claim))
  return {
    text: `${strings.article.headed(title)}, ${publisher}${claim.changed === null ? '' : `, ${claim.changed.slice(0, 10)}`}, ${url}`,
    markdown: `[${title.replace(/[[\]\\]/g, '\\$&')}](${url})`,
    bibtex: [
      `@misc{${claim.slug},`,
      `  title = {{${inLatex(title)}}},`,
      `  author = {{${inLatex(publisher)}}},`,
      ...(year === undefined ? [] : [`  year = {${year}},`]),
      `  url = {${url}}`,
      '}',
    ].join('\n'),
  }
}

/** A title without the full stop behind it; that of “6 a.m.” is a part of its word. */
const withoutStop = (title: string): string =>
  /(?<!\p{L})\p{L}\.\p{L}\.\s*$/u.test(title) ? title.trimEnd() : title.replace(/[.\s]+$/, '')

/** Words as LaTeX sets them: in it `%` begins a comment, and `&`, `$`, `#` and `_` are commands. */
const inLatex = (words: string): string =>
  words
    .replace(/[{}\\]/g, '')
    .replace(/[&%$#_]/g, '\\$&')
    .replace(/[~^]/g, (sign) => (sign === '~' ? '\\textasciitilde{}' : '\\textasciicircum{}'))

/** Where to tell of a mistake on the page: by mail, else on the site’s page of contacts; null where it has neither. */
export const reportAddress = (claim: ClaimView): string | null =>
  site.organisation.email === null
    ? pageAddress(site.contact)
    : `mailto:${site.organisation.email}?subject=${encodeURIComponent(absolute(urls.claim(claim.slug)))}`
