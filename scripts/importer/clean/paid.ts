/** Texts that somebody has paid an outlet to print: “Sponsored: …”, “Paid content”. */
import { pathOf } from '../../../src/model/web-address.ts'
import type { RawArticle } from '../read/types.ts'

const label =
  '(?:sponsored(?: (?:content|feature|post|article|story|message))?|(?:paid|partner|branded|promoted|promotional|advertiser) (?:content|feature|post|article|story|message|partnership)|advertorial|advertisement feature|paid advertisement)'
/** By which words a label says who has paid, as the source of a pattern. */
export const paidBy =
  '(?:sponsored|promoted|presented|paid for|brought to you) by|in (?:paid )?partnership with'
/** “Sponsored: Clean water for all”, “Clean water for all | Partner content” */
const labelsTitle = new RegExp(
  `^[([]?${label}[)\\]]?\\s*[:|–—-]\\s|\\s[|–—-]\\s*${label}$|[([]${label}[)\\]]$`,
  'iu',
)
/** “Paid content”, “Paid content. Vakt has …”, “Sponsored by Vakt” */
const labelsLine = new RegExp(
  `^[([]?(?:${label}[)\\]]?(?:[.:]?$|[.:|–—]\\s)|(?:${label}\\s)?(?:${paidBy})\\s\\p{Lu}[^.!?]{1,60}[.)\\]]?$)`,
  'iu',
)
const labelsAddress =
  /\/(?:sponsored(?:-content|-posts?)?|(?:paid|partner|branded)-(?:content|posts?)|advertorials?|brand-?studio)\//iu
const payer = new RegExp(
  `(?:${paidBy})\\s(?:the )?(\\p{Lu}[^.:|–—()\\[\\]]{1,60}?)(?=\\s*[.:|–—()\\[\\]]|$)`,
  'iu',
)

/** How many paragraphs at the head may say so. */
const head = 2

/** That a text is paid for, as its source labels it, and by whom; null where no label says so. */
export function paidFor(
  { title, blocks, around, sections = [] }: Pick<RawArticle, 'title' | 'blocks' | 'around' | 'sections'>,
  url: string | null,
): { by: string | null } | null {
  const above = [...sections, ...(around?.above ?? []), ...blocks.slice(0, head).map(({ text }) => text)]
  const labels = above.filter((line) => labelsLine.test(line.trim()))
  if (!labelsAddress.test(pathOf(url)) && !labelsTitle.test(title ?? '') && labels.length === 0) return null
  return { by: [title ?? '', ...labels].flatMap((line) => payer.exec(line)?.[1]?.trim() ?? [])[0] ?? null }
}
