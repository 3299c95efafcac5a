/** What something is done or goes without: “was driving without a licence” says as much as “had no licence”. */
import { areOne, toldIn, type Told } from './told.ts'
import type { Word } from './words.ts'

/** “had no licence”, “did not pay”, “had a licence”, “there is water”; but “lost its licence” tells what happened. */
const whether =
  /\b(?:(?:no|not|never|none|nobody|nothing|without)\b|n['’]t\b)[^,;.]{0,30}$|\b(?:has|have|had|there (?:is|are|was|were)) (?:(?:an?|the|its|his|her|their|any|some|enough|full) (?:[\p{L}-]+ )?)?$/iu

/** Whether one text tells that there is what another, behind a “without”, says to be lacking or not done, or that there is not. */
export function tellsWhether(other: string, without: Word, text: string): boolean {
  const lacked = lackedBehind(without, text)
  return (
    lacked !== undefined &&
    toldIn(other).some(
      (word) => !word.says && areOne(word, lacked) && whether.test(other.slice(0, word.start)),
    )
  )
}

/** The noun of what a “without” is of, or the verb: “licence” in “without a valid licence”, “paying” in “without paying the bill”. */
function lackedBehind({ end }: Word, text: string): Told | undefined {
  const words = toldIn(text).filter(({ start }) => start >= end)
  return words.find((word, at) => {
    const next = words[at + 1]
    return word.verb || next === undefined || text.slice(word.end, next.start) !== ' '
  })
}
