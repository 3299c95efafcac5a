import type { Block, RawArticle } from '../read/types.ts'
import { wordsOf } from '../printed/masthead.ts'
import { isReleaseLead } from './datelines.ts'

/** What stands above a press release: “PRESS RELEASE – FOR IMMEDIATE RELEASE”, “Media release”, “Embargoed until 6 May”. */
const mark =
  /^\W*(?:(?:for )?(?:press|news|media) (?:release|statement)\b|for (?:immediate|general) (?:press )?release\b|embargoed (?:until|for)\b)/iu
/** “The following is a press release from Norrvik Energy.”, “The following press release was issued by …”: above one that a paper prints whole; the name is in the group. */
const presented =
  /^(?:(?:The following|This|Below) (?:is|was) (?:an? |the )?|The following )(?:[Pp]ress|[Nn]ews|[Mm]edia) [Rr]elease (?:(?:is|was) )?(?:(?:issued|provided|released|sent|submitted|written) )?(?:by|from) (?:the )?(\p{Lu}\S*?(?: (?:\p{Lu}\S*?|&|and|de|for|of|the))*?)[.:]?$/u
/** “By Norrvik Energy press office”, “The Tarn Council Communications Team”, “Norrvik Group Communications”: who signs one. */
const desk =
  /^(?:by:?\s+)?(?:the\s+)?(\p{Lu}.{1,60}?)(?:['’]s?)?,?\s+(?:(?:press|media|communications|public relations|PR)\s+(?:office|team|department|desk|unit|relations)|(?:corporate|group)\s+communications)$/iu
/** What stands below one: whom to ask, notes for editors, that it ends there. */
const endMarks = [
  /^(?:for )?(?:press|media|news) (?:contacts?|enquiries|inquiries|queries|office)\b/iu,
  /^(?:for )?(?:further|more) (?:information|details),? (?:please )?contact\b/iu,
  /^notes? (?:to|for) (?:the )?editors?\b/iu,
  /^(?:\W*ends?\W*|# ?# ?#|-30-)$/iu,
  /^SOURCE \p{Lu}/u,
]
/** “SOURCE Norrvik Energy, Inc.”, below one: who issued it, without its legal form. */
const source = /^SOURCE (?:[Tt]he )?(\p{Lu}.{1,80}?)(?:,? (?:Inc|Ltd|LLC|LLP|Corp|Co|PLC|plc)\.?)?$/u
/** “About Norrvik Energy: Norrvik Energy develops …”, or that as a heading. */
const about = /^About (?:the )?(\p{Lu}[^:.?!]{1,60}?)(?::|\s–\s|$)/u

/** “Norrvik Energy, a leading provider of …, today announced”, at the head of one. */
const announcing =
  /(?:^|[–—:-]\s)(?:The )?(\p{Lu}[^,.;:]{1,60}?)(?:, [^,;]{1,120},)? (?:(?:today|has|on \p{Lu}\p{Ll}+|\(.{1,12}\)) ){0,2}(?:announce[sd]|is (?:pleased|proud|delighted))\b/u

/** What papers sign a release with that they print, in the languages whose bylines are read. */
const releaseWords =
  '(?:(?:press|news|media) release|pressemitteilung|medienmitteilung|communiqué(?: de presse)?|(?:nota|comunicado) de prensa|comunicato stampa)'
const signedRelease = new RegExp(
  `^(?:(?:by|par|von|di|por)\\b:?\\s+)?(?<exact>${releaseWords}(?:\\s*(?:\\b(?:from|by|of|de|der|von)\\b|[,/|:–-])\\s*(?:the )?(?<issuer>\\S.{1,80}))?|(?<issuer>[^\\s:].{1,60}?)(?:['’]s?)? ${releaseWords})$`,
  'iu',
)

/** “By: Press release”, “Press release from Norrvik Energy”: that a byline says so of the text, and whose it names; null for others. */
export function releaseIn(byline: string): { exact: string; issuer: string | null } | null {
  const { exact, issuer } = signedRelease.exec(byline.trim())?.groups ?? {}
  return exact === undefined ? null : { exact, issuer: issuer ?? null }
}

/** How many blocks from either end such marks stand in, and how long a line that is one is, in words. */
const [headBlocks, endBlocks, longestMark] = [6, 8, 12]

const isMark = (text: string): boolean =>
  (wordsOf(text).length <= longestMark && mark.test(text)) || isReleaseLead(text)

/** Whether a line only says that what follows is somebody’s press release. */
export const presentsRelease = (line: string): boolean => presented.test(line)

/**
 * Whose press release a text is, as far as it says so itself: by its byline, by a line or a mark above it, by the
 * dateline of a service that sends out releases, by the press office that signs it, or by two of the notes that only releases have below
 * them; the name is that of the office, of “SOURCE …”, of who announces, of the note “About …”, or of who publishes it where the text
 * begins with that name. Null for all others, and where none of these gives a name.
 * @param blocks all of the source’s, before any is set aside
 * @param text the text alone
 * @param outlet who publishes it
 */
export function releaserOf(
  { title, bylines, around, sections = [] }: Pick<RawArticle, 'title' | 'bylines' | 'around' | 'sections'>,
  blocks: readonly Pick<Block, 'text'>[],
  text: string,
  outlet: string,
): string | null {
  const lines = blocks.map((block) => block.text)
  const head = [title ?? '', ...sections, ...(around?.above ?? []), ...lines.slice(0, headBlocks)]
  const ends = [...lines.slice(-endBlocks), ...(around?.below ?? [])]
  const signing = [...bylines, ...lines.slice(0, headBlocks)]
  const issuer =
    bylines.flatMap((line) => releaseIn(line)?.issuer ?? [])[0] ??
    lines.slice(0, headBlocks).flatMap((line) => presented.exec(line)?.[1] ?? [])[0] ??
    null
  const office = signing.flatMap((line) => desk.exec(line)?.[1] ?? [])[0] ?? null
  const subject = ends.flatMap((line) => about.exec(line)?.[1] ?? [])[0] ?? null
  const below = endMarks.filter((one) => ends.some((line) => one.test(line))).length
  if (issuer !== null) return issuer
  if (office === null && !head.some(isMark) && below + Number(subject !== null) < 2) return null
  const sender = ends.flatMap((line) => source.exec(line)?.[1] ?? [])[0] ?? null
  const speaksOfItself = text.replace(/^The /, '').startsWith(`${outlet.replace(/^The /, '')} `)
  return (
    office ??
    sender ??
    announcing.exec(text.split('\n', 1)[0] ?? '')?.[1] ??
    subject ??
    (speaksOfItself ? outlet : null)
  )
}
