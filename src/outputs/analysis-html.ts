/** The HTML of an analysis, with what only the site knows: the outlets that it quotes, how days are written, and its language. */
import type { ClaimView } from '../collections/views.ts'
import { showDate, strings } from '../strings/index.ts'
import { site } from '../site.ts'
import { urls } from './urls.ts'
import { escapeXml } from './xml.ts'

/** As `src/mdx/to-html.ts` writes them. */
const source = /(?:(<figcaption>)([^<]*)(, ))?<cite data-article="([^"]*)"><\/cite>/g
const updated = /<p class="update-date"><time datetime="([^"]*)">[^<]*<\/time><\/p>/g
const footnotes = /(<h3 id="footnote-label">)Footnotes(?=<)/
const backTo = /(<a [^>]*data-footnote-backref[^>]* aria-label=")Back to reference(?= )/g

/** What follows the beginning of a link’s or picture’s address on this site, which claims write from the site’s own root. */
const sitePath = /<(?:a|img)(?: [a-z-]+(?:="[^"]*")?)*? (?:href|src)="\/(?=[^"]*")/g

/** Where a link’s address on another site begins. */
const elsewhere = /<a (?=href="https?:)/g

/** A text with its tables in boxes that a keyboard can scroll, where they are wider than a phone. */
export const withScrolledTables = (html: string): string =>
  html.replace(
    /<table>.*?<\/table>/gs,
    (table) => `<div class="wide" role="group" tabindex="0" aria-label="${strings.table}">${table}</div>`,
  )

/** What links of a claim to other sites are to search engines: anybody may have written what no editor has reviewed, and is not to gain by it. */
export const relOf = ({ status }: Pick<ClaimView, 'status'>): string =>
  status === 'reviewed' ? 'external' : 'external nofollow ugc'

/** The text of a claim’s editors as readers and programs get it. */
export const analysisHtml = ({
  html,
  quoted,
  status,
}: Pick<ClaimView, 'html' | 'quoted' | 'status'>): string =>
  withScrolledTables(html)
    .replace(elsewhere, status === 'reviewed' ? '<a ' : `<a rel="${relOf({ status })}" `)
    .replace(sitePath, (begun) => begun.slice(0, -1) + site.base)
    .replace(source, (_, ...[begun = '', cite = '', comma = '', id = '']: (string | undefined)[]) => {
      const article = quoted.find((one) => one.id === id)
      const name = escapeXml(article?.publisher.name ?? '')
      // an outlet that speaks for itself is named once
      const told = cite.replaceAll('&#x26;', '&amp;') === name ? begun : begun + cite + comma
      return article === undefined ? told : `${told}<a href="${escapeXml(urls.article(id))}">${name}</a>`
    })
    .replace(
      updated,
      (_, day: string) =>
        `<p class="update-date">${strings.claim.updated} <time datetime="${day}">${escapeXml(showDate(day))}</time></p>`,
    )
    .replace(footnotes, (_, begun: string) => begun + escapeXml(strings.claim.footnotes))
    .replace(backTo, (_, begun: string) => begun + escapeXml(strings.claim.backTo))
