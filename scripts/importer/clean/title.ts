import type { Publisher } from '../../../src/model/publisher.ts'
import { hasFiniteVerb } from '../../../src/text/words/words.ts'
import { isByline, isDateLine, isLabelOfPiece, urlOf } from '../printed/masthead.ts'
import type { Block } from '../read/types.ts'
import { furnitureOf } from './furniture.ts'
import { placeAndDay } from './place-and-day.ts'
import type { KnownPublisher } from '../printed/publisher.ts'

const siteSuffix = /\s+(?:[|–—·»]|-{1,2})\s+([^|–—·»]{2,40})$/u

/** Chinese and Japanese write no blanks: two characters make about a word there. */
export const countWords = (text: string): number =>
  text.split(/\s+/u).length +
  Math.floor((text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0) / 2)

/** Where the headline stands among the first blocks; -1 where they show none. */
function titleAt(blocks: readonly Block[], isCredit: (line: string) => boolean): number {
  const at = blocks.findIndex(
    ({ text }) =>
      !isDateLine(text) &&
      placeAndDay(text) === null &&
      !isByline(text) &&
      !isLabelOfPiece(text) &&
      !isCredit(text) &&
      urlOf(text) === null,
  )
  const block = blocks[at]
  if (block === undefined) return -1
  if (block.kind === 'heading') return at
  const words = countWords(block.text)
  // “Tax pledge” above a text; above another headline two words are a section’s
  const fewest = closes.test(blocks[at + 1]?.text ?? '') ? 2 : 3
  const bare =
    block.kind === 'paragraph' &&
    words >= fewest &&
    words <= 25 &&
    !/[.!;:,。！；：，]["”’»)」』]*$/u.test(block.text)
  const what = bare ? furnitureOf(blocks, at, hasFiniteVerb) : null
  const below = blocks[at + 1]?.text ?? ''
  const heads = labelled.test(block.text) && (closes.test(below) || isByline(below) || isDateLine(below))
  return bare && (what === null || (what === 'related link' && heads)) ? at : -1
}

/** “Opinion: …”, “Watch: …”: labels of a link to another story, and of a headline too; “Read more: …” heads none. */
const labelled = /^(?:explainer|in pictures|listen|live updates?|opinion|watch)\s*[:|–—-]\s*\S/iu

/** How sentences end. */
const closes = /[.!?]["”’»)]*$/u

/**
 * Takes the headline out of the first blocks, for a source that gives none apart; null where they show none.
 * @param isCredit whether a line by itself says who a text comes from
 */
export function takeTitle(blocks: Block[], isCredit: (line: string) => boolean): string | null {
  const at = titleAt(blocks, isCredit)
  return at < 0 ? null : (blocks.splice(at, 1)[0]?.text ?? null)
}

/** A headline without “ | The Site” at its end, where that is the publisher’s name. */
export function withoutSiteName(
  title: string,
  site: string | null,
  publishers: readonly KnownPublisher[],
): string {
  const suffix = siteSuffix.exec(title)
  if (suffix?.[1] === undefined) return title
  const known: { data: Pick<Publisher, 'name' | 'aliases'> }[] = [...publishers]
  if (site !== null) known.push({ data: { name: site, aliases: [] } })
  const names = known.flatMap((one) => [one.data.name, ...one.data.aliases]).map((name) => name.toLowerCase())
  return names.includes(suffix[1].trim().toLowerCase()) ? title.slice(0, suffix.index).trim() : title
}

/** The first sentence of a lead: the working title of an article that shows none. */
export const firstSentence = (lead: string): string => /^.+?[.!?]["”’»)]*(?=\s|$)/su.exec(lead)?.[0] ?? lead
