/** Whether sayings are of one, whom one text names and another calls by what an article tells him to be. */
import { taggedWords } from '../../text/tags/correct.ts'
import { honorifics } from '../words/lexicon.ts'
import { comparedWords, type Word } from '../words/words.ts'
import { sourceWords, tellsNeutrally, withoutCues } from './same-source.ts'

/**
 * Whether of two sayings one names who says it and the other calls him what one of the texts tells him to be: “Roe said” and “the owner’s
 * lawyer said” where it is told of “Ada Roe, the owner’s lawyer,”.
 */
export function areOneSayer(one: string, other: string, texts: readonly string[]): boolean {
  if (one === '' || other === '' || ![one, other].every(tellsNeutrally)) return false
  const [mine, theirs] = [one, other].map(whoIn) as [Word[], Word[]]
  const isTold = (name: readonly Word[], label: readonly Word[]) =>
    isNamed(name) && !isNamed(label) && texts.some((text) => tellsSo(text, name.at(-1)!.norm, label))
  return isTold(mine, theirs) || isTold(theirs, mine)
}

const whoIn = (said: string): Word[] =>
  withoutCues(sourceWords(said)).filter(({ norm }) => !honorifics.has(norm))

/** Whether words end with a name: “Spokesman Ada Roe”, not “Roe’s lawyer”. */
const isNamed = (who: readonly Word[]): boolean => who.at(-1)?.capital === true

/** Whether a text has the label right behind the name, between commas, or right before it. */
function tellsSo(text: string, surname: string, label: readonly Word[]): boolean {
  const head = label.at(-1)
  if (head === undefined) return false
  const words = comparedWords(text)
  return words.some(({ norm, capital, end }, at) => {
    if (norm !== surname || !capital) return false
    const [, behind = ''] = apposition.exec(text.slice(end, end + reach)) ?? []
    let from = at
    while (
      words[from - 1]?.capital === true &&
      /^\s$/.test(text.slice(words[from - 1]!.end, words[from]!.start))
    )
      from -= 1
    const [, before = ''] =
      leadUp.exec(text.slice(Math.max(0, words[from]!.start - reach), words[from]!.start)) ?? []
    return isOf(behind, label, head) || (isOf(before, label, head) && endsWith(before, head))
  })
}
const reach = 90
const apposition = /^,\s(.+?)(?:[,;:–—]|(?<!\b(?:Mr|Mrs|Ms|Dr))\.(?:\s|$)|$)/
const leadUp = /^(?:.*(?:[,;:–—“”"]|(?<!\b(?:Mr|Mrs|Ms|Dr))\.)\s)?([^,;:–—“”"]+?),?\s$/s

const endsWith = (phrase: string, head: Word): boolean => comparedWords(phrase).at(-1)?.norm === head.norm

/** Whether a phrase holds all words of a label, and what comes up to its head is no clause. */
function isOf(phrase: string, label: readonly Word[], head: Word): boolean {
  const words = comparedWords(phrase)
  const first = words.find(({ norm }) => norm === head.norm)
  return (
    first !== undefined &&
    label.every(({ norm }) => words.some((word) => word.norm === norm)) &&
    taggedWords(phrase).every(({ pos, start }) => start >= first.start || !/^(?:VERB|AUX)$/.test(pos))
  )
}
