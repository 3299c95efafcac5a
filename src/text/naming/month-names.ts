/** Names of people that are a month’s too: “April Roe”. */
import { courtesyTitles } from '../data/small-words.ts'
import { textAt, type Word } from '../words/words.ts'
import { isNamedMay } from '../words/may.ts'
import { isNameWord } from './capitals.ts'

/** A name of somebody’s that is a month’s too, and no date. */
const isNameOrMonth = (words: readonly Word[], at: number) =>
  /^(?:Jan|May|June|April|August)$/.test(textAt(words, at)) && !/^(?:\d+|\.)$/.test(textAt(words, at + 1))

const titled = new RegExp(`^(?:(?:${courtesyTitles})\\.?|Judge|Justice)$`)

/** “Mrs Justice May said”, “May denied it” after “Carla May”: who is called Mr, Mrs or Justice is no month, nor is who is named in full. */
export const isTitledMonth = (words: readonly Word[], at: number) =>
  isNamedMay(words[at]) || (titled.test(textAt(words, at - 1)) && isNameOrMonth(words, at))

/** “Ajmal Jan” is no January. */
export const isSurnameJan = (words: readonly Word[], at: number) =>
  isNamedMay(words[at]) || (words[at]?.pos === 'PROPN' && isNameOrMonth(words, at))

/** “the lawyer, Jan Kolb,” “April Roe said”: a given name that is a month too, before a surname and no preposition but “according to” before it. */
export const isGivenMonth = (words: readonly Word[], at: number) => {
  const before = words[at - 1]
  if (!isNameOrMonth(words, at) || !isNameWord(words[at + 1])) return false
  // “according to Jan Kolb”, but “according to May Vakt figures”
  if (/^according$/i.test(textAt(words, at - 2))) return !/^(?:NOUN|PROPN)$/.test(words[at + 2]?.pos ?? '')
  return (
    words[at]?.pos === 'PROPN' &&
    before?.pos !== 'ADP' &&
    before?.pos !== 'NUM' &&
    !/^(?:last|this|next|early|mid|late|every|each|-|–|and|to)$/i.test(before?.text ?? '')
  )
}
