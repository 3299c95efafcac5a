import type { Block, RawArticle } from '../read/types.ts'
import { wordsOf } from '../printed/masthead.ts'
import { isPublicBody } from '../../../src/text/words/public-bodies.ts'
import { isReleaseLead } from './datelines.ts'

/** What stands above a press release: “PRESS RELEASE – FOR IMMEDIATE RELEASE”, “Media release”, “Embargoed until 6 May”. */
const mark =
  /^\W*(?:(?:for )?(?:press|news|media) (?:releases?|statement)\b|for (?:immediate|general) (?:press )?release\b|embargoed (?:until|for)\b)/iu
/** “News release: Two held after raid”: so a headline of any length begins. */
const markBeforeTitle = /^(?:press|news|media) release\s*[:|–—]\s/iu
/** “The following is a press release from Norrvik Energy.”, “The following press release was issued by …”: above one that a paper prints whole; the name is in the group. */
const presented =
  /^(?:(?:The following|This|Below) (?:is|was) (?:an? |the )?|The following )(?:[Pp]ress|[Nn]ews|[Mm]edia) [Rr]elease (?:(?:is|was) )?(?:(?:issued|provided|released|sent|submitted|written) )?(?:by|from) (?:the )?(\p{Lu}\S*?(?: (?:\p{Lu}\S*?|&|and|de|for|of|the))*?)[.:]?$/u
/** “By Norrvik Energy press office”, “The Tarn Council Communications Team”, “Norrvik Group Communications”: who signs one. */
const desk =
  /^(?:by:?\s+)?(?:the\s+)?(\p{Lu}.{1,60}?)(?:['’]s?)?,?\s+(?:(?:press|media|communications|public relations|PR)\s+(?:office|team|department|desk|unit|relations)|(?:corporate|group)\s+communications)$/iu
/** What stands below one: whom to ask, notes for editors, that it ends there. */
const endMarks = [
  /^(?:for )?(?:press|media|news) (?:contacts?|enquiries|inquiries|queries|office|relations)\b/iu,
  /^(?:for )?(?:further|more) (?:information|details),? (?:please )?contact\b/iu,
  /^notes? (?:to|for) (?:the )?editors?\b/iu,
  /^(?:\W*ends?\W*|# ?# ?#|-30-)$/iu,
  /^SOURCE \p{Lu}/u,
  /^(?:issued|released) by\b:?\s/iu,
]
/** “SOURCE Norrvik Energy, Inc.”, below one: who issued it. */
const source = /^SOURCE (?:[Tt]he )?(\p{Lu}.{1,80})$/u
const named = '(?:the )?(\\p{Lu}\\S*(?: (?:\\p{Lu}\\S*|&|and|de|for|of|the))*?)'
/** “Issued by: Directorate of Communication, Ministry of Roads”, “Provided by Norrvik Energy AB”, above or below one. */
const issuedBy = new RegExp(`^(?:[Ii]ssued|[Pp]rovided|[Rr]eleased) [Bb]y:? ${named}\\.?$`, 'u')
/** “Media Relations, Orsk Police Service: media@orsk.example”, below one: for whom to ask there. */
const asked =
  /^(?:Media|Press|Public) (?:[Rr]elations|[Oo]ffice|[Dd]esk),? (?:at |of )?(?:the )?(\p{Lu}[^,:;@(]{1,60}?)\s*[,:;(]/u
/** “Materials provided by the University of Tarn. Note: Content may be edited …”: that an outlet prints a release, and whose. */
const printed = new RegExp(`^Materials? provided by ${named}(?:\\.(?:\\s|$)|$)`, 'u')
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

const legalForm =
  /(?<!&),? (?:Inc|Ltd|Limited|LLC|LLP|Corp|Co|PLC|plc|AB|AG|ASA?|A\/S|BV|GmbH|NV|Oyj?|SA|SE|SpA)\.?$/u
/** “Directorate of Public Communication, Ministry of Roads”: a desk of whoever is named behind it. */
const deskOf =
  /^[^,]*\b(?:communications?|information|media|press|public (?:affairs|relations))\b[^,]*, (?:the )?(?=\p{Lu})/iu
const bare = (name: string): string => name.replace(legalForm, '').replace(deskOf, '')

/** How many blocks from either end such marks stand in, and how long a line that is one is, in words. */
const [headBlocks, endBlocks, longestMark] = [6, 8, 12]

const isMark = (text: string): boolean =>
  (wordsOf(text).length <= longestMark && mark.test(text)) ||
  markBeforeTitle.test(text) ||
  isReleaseLead(text)

/** Whether a line only says that the text is somebody’s press release. */
export const presentsRelease = (line: string): boolean =>
  presented.test(line) ||
  (wordsOf(line).length <= longestMark && (issuedBy.test(line) || /^-30-$/u.test(line)))

/**
 * Whose press release a text is, as far as it says so itself: by its byline, by a line or a mark above it, by the
 * dateline of a service that sends out releases, by the press office that signs it, by who provided the outlet with it, or by two of the
 * notes that only releases have below them; the name is that of the office, of “SOURCE …”, of the public body that publishes it, of
 * “Issued by …”, of whom to ask, of who announces, of the note “About …”, or of who publishes it where the text begins with that name.
 * Null for all others, and where none of these gives a name.
 * @param blocks all of the source’s, before any is set aside
 * @param text the text alone
 * @param outlet who publishes it
 * @param isOther whether a name is that of an agency or an outlet, which provide reports
 */
export function releaserOf(
  { title, bylines, around, sections = [] }: Pick<RawArticle, 'title' | 'bylines' | 'around' | 'sections'>,
  blocks: readonly Pick<Block, 'text'>[],
  text: string,
  outlet: string,
  isOther: (name: string) => boolean = () => false,
): string | null {
  const lines = blocks.map((block) => block.text)
  const first = lines.slice(0, headBlocks)
  const head = [title ?? '', ...sections, ...(around?.above ?? []), ...first]
  const ends = [...lines.slice(-endBlocks), ...(around?.below ?? [])]
  const signing = [...bylines, ...first]
  /** The name that a pattern takes from the first of the lines that has one. */
  const nameIn = (some: readonly string[], pattern: RegExp): string | null =>
    some.flatMap((line) => pattern.exec(line)?.[1] ?? [])[0] ?? null
  const issuer =
    bylines.flatMap((line) => releaseIn(line)?.issuer ?? [])[0] ??
    nameIn(first, presented) ??
    nameIn(
      ends.filter((line) => !isOther(printed.exec(line)?.[1] ?? '')),
      printed,
    )
  if (issuer !== null) return bare(issuer)
  const office = nameIn(signing, desk)
  const subject = nameIn(ends, about)
  const below = endMarks.filter((one) => ends.some((line) => one.test(line))).length
  if (office === null && !head.some(isMark) && below + Number(subject !== null) < 2) return null
  const speaksOfItself = text.replace(/^The /, '').startsWith(`${outlet.replace(/^The /, '')} `)
  const name =
    office ??
    nameIn(ends, source) ??
    (isPublicBody(outlet) ? outlet : null) ??
    nameIn(
      [...signing, ...ends].filter((line) => !isOther(issuedBy.exec(line)?.[1] ?? '')),
      issuedBy,
    ) ??
    nameIn(ends, asked) ??
    announcing.exec(text.split('\n', 1)[0] ?? '')?.[1] ??
    subject ??
    (speaksOfItself ? outlet : null)
  return name === null ? null : bare(name)
}
