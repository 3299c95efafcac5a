/** Who does it, and to whom: what differs though two texts have the same words. */
import { emptyWords, formsOfBe, functionWords, honorifics } from './lexicon.ts'
import type { Word } from './words.ts'

/** “The tenants sued the landlord” and “the landlord sued the tenants”, “killed” and “was killed by”. */
export const areExchanged = (mine: readonly Word[], theirs: readonly Word[]): boolean =>
  stand(mine, theirs) || isTurned(mine, theirs) || isTurned(theirs, mine)

/** Whether what stands before a word in one text, or a word with “by”, stands behind it in the other, and the other way round. */
function stand(mine: readonly Word[], theirs: readonly Word[]): boolean {
  const keysOf = (words: readonly Word[]) =>
    words
      .filter(({ norm }) => !emptyWords.has(norm) && !honorifics.has(norm) && !auxiliary.test(norm))
      .map(({ key }) => key)
  const [one, other] = [keysOf(mine), keysOf(theirs)]
  return one.some((word, at) => {
    const there = other.indexOf(word)
    const many = one[at + 1] === 'by' && other[there + 1] === 'by' ? 2 : 1
    const [before, behind] = [one.slice(0, at), one.slice(at + many)]
    return (
      before.length > 0 &&
      behind.length > 0 &&
      !eitherWay.test(word) &&
      before.join(' ') !== behind.join(' ') &&
      before.join(' ') === other.slice(there + many).join(' ') &&
      behind.join(' ') === other.slice(0, there).join(' ')
    )
  })
}

/** Words that say the same of two whichever comes first: “Lind and Roth”, “Lind is the chair”, “Lind met Roth”. */
const eitherWay =
  /^(?:and|or|nor|with|of|is|are|was|were|be|who|whose|which|met|meet|marri|marry|wed|border|fac|fight|fought)$/

/** Whether one text has a verb, and the other, in its place, that it was done by whoever stands behind. */
function isTurned(active: readonly Word[], passive: readonly Word[]): boolean {
  const [verb, ...more] = active.filter(({ norm }) => !auxiliary.test(norm))
  const done = passive.findIndex(({ key }) => key === verb?.key)
  return (
    verb !== undefined &&
    more.length === 0 &&
    !functionWords.has(verb.norm) &&
    formsOfBe.has(passive[done - 1]?.norm ?? '') &&
    passive[done + 1]?.norm === 'by' &&
    passive.length === done + 2 &&
    !active.some(({ norm }) => formsOfBe.has(norm))
  )
}
const auxiliary = /^(?:has|have|had|will|would|did|does|do|may|might|can|could|shall|should|must)$/
