/** “May”, where it is somebody’s surname and neither the month nor the verb: “May denied that” after “Carla May”. */
import { isGivenName } from '../data/first-names.ts'
import { namedMay } from '../words/may.ts'
import { isFiniteVerb, textAt, type Word } from '../words/words.ts'

/** Makes “May” a name where a text that names somebody May in full means them. Returns the indices of the sentences changed. */
export function nameMay(sentences: readonly (readonly Word[])[]): number[] {
  if (!sentences.some((words) => words.some((_, at) => endsFullName(words, at)))) return []
  return sentences.flatMap((words, index) => {
    const found = words.filter((_, at) => endsFullName(words, at) || isMeant(words, at))
    for (const word of found) {
      word.pos = 'PROPN'
      word.lemma = namedMay
    }
    return found.length > 0 ? [index] : []
  })
}

/** “Carla May”, “Mrs. May”; “told Carla May 5 was late” is of a day. */
const endsFullName = (words: readonly Word[], at: number): boolean =>
  isMay(words, at) &&
  (isGivenName(textAt(words, at - 1)) || /^(?:mrs?|ms|miss|dr)\.?$/i.test(textAt(words, at - 1)))

const isMay = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === 'May' && words[at + 1]?.pos !== 'NUM' && !/^\d/.test(textAt(words, at + 1))

/** Whether “May” alone is who does something, owns it, is told it, or is with somebody, and no preposition of time stands before it. */
function isMeant(words: readonly Word[], at: number): boolean {
  if (!isMay(words, at)) return false
  const before = words[at - 1]
  if (/^(?:with|against)$/i.test(before?.text ?? '')) return true
  if (before?.pos === 'VERB' && addressing.test(before.lemma)) return true
  if (
    before !== undefined &&
    !/^(?:CCONJ|PUNCT|SCONJ)$/.test(before.pos) &&
    !/^(?:that|when|while|where|how|why)$/i.test(before.text)
  )
    return false
  const next = words.slice(at + 1).find(({ pos }) => pos !== 'ADV')
  return /^['’]s$/.test(next?.text ?? '') || isFiniteVerb(next)
}

/** What is done to people, who stand right behind the verb. */
const addressing =
  /^(?:accuse|ask|attack|back|blame|criticise|criticize|defend|invite|join|meet|praise|replace|succeed|support|tell|thank|urge|warn)$/
