/** Which of the statements of one claim heads its page: what only one outlet tells is not to be claimed in the name of all. */
import { bareTally, talliesOf } from './bare-tally.ts'
import { pairing } from './evidence.ts'
import { isName, toldIn } from '../words/told.ts'

/** So much more of a later statement must be told in all others for it to stand before the first. */
const clearly = 0.25
/** And so much of it must be. */
const mostly = 0.75
/** With fewer words that tell something a statement says little by itself: “It costs 40 pounds”. */
const fewest = 4

/** How much of a statement another tells too, from 0 to 1, by the weight of its words. */
function shareOf(statement: string, other: string): number {
  const { words, founds } = pairing(statement, other).mine
  let [whole, there] = [0, 0]
  for (const [at, { weight }] of words.entries()) {
    whole += weight
    there += weight * founds[at]!
  }
  return whole === 0 ? 0 : there / whole
}

/**
 * Whether a statement can head a page as well as another: it tells enough and opens with whom it is about, by name, as no
 * headline does. A count of victims says little without what befell them.
 */
function standsAlone(statement: string): boolean {
  const words = toldIn(statement)
  const [opening] = words
  return (
    words.length >= fewest &&
    opening !== undefined &&
    isName(opening) &&
    /^(?:The )?$/.test(statement.slice(0, opening.start)) &&
    talliesOf(statement).length === 0 &&
    /(?:^|\s)\p{Ll}{3,}/u.test(statement.slice(opening.end)) &&
    !/(?:\s\p{Lu}\S*){5}/u.test(statement)
  )
}

/**
 * The first of some statements that tells of what event the victims are whom another only counts: “Nine people have been killed”, “Twelve
 * people were killed when the dam at Orsk burst”. Undefined where none does.
 */
function withEvent(bare: string, others: readonly string[]): string | undefined {
  const tally = bareTally(bare)?.tally
  if (tally === undefined || tally === null) return undefined
  return others.find(
    (other) =>
      bareTally(other) === null &&
      talliesOf(other).includes(tally) &&
      toldIn(other).some((word) => !word.says && isName(word)),
  )
}

/**
 * The place of the statement that says least beyond the others: the first, unless a later one is clearly more in all of them. Of “The
 * fine, €30,000, is the largest ever” and “Lund must pay a fine of €30,000” the second. Nor is
 * it the first where that only counts the victims of something and a later one tells of what.
 * @param statements in the order of publication, at least one
 */
export function commonStatement(statements: readonly string[]): number {
  const different = [...new Set(statements)]
  const [first] = different
  if (first === undefined || different.length < 2) return 0
  const told = withEvent(first, different.slice(1))
  if (told !== undefined) return statements.indexOf(told)
  const common = (statement: string) =>
    Math.min(...different.filter((other) => other !== statement).map((other) => shareOf(statement, other)))
  const least = Math.max(common(first) + clearly, mostly)
  const found = different
    .slice(1)
    .filter(standsAlone)
    .map((statement) => ({ statement, share: common(statement) }))
    .filter(({ share }) => share >= least)
    .sort((a, b) => b.share - a.share)[0]
  return found === undefined ? 0 : statements.indexOf(found.statement)
}
