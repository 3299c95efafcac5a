import { roleNouns } from '../data/cues.ts'
import { isGivenName } from '../data/first-names.ts'
import { calendarWords, organisationWord, titles } from '../data/name-words.ts'
import { textAt, type Word } from '../words/words.ts'

const isGiven = (word: Word | undefined) => word !== undefined && isGivenName(word.text)

const courtesy = /^(?:mr|mrs|ms|miss|dr|prof)\.?$/i

/** Whether a word is the last of somebody’s name, by the given name or title before it or by what is told of them behind it. */
function endsName(words: readonly Word[], at: number): boolean {
  const [office, given, after] = [words[at - 2], words[at - 1], words[at + 1]]
  if (courtesy.test(given?.text ?? '') || isGiven(given)) return true
  if (given?.pos !== 'PROPN' || !/^\p{Lu}\p{Ll}/u.test(given.text)) return false
  const held = office !== undefined && (titles.test(office.text) || roleNouns.has(office.lemma))
  const told = after?.text === ',' && /^(?:\d{1,3}|who|whose)$/i.test(textAt(words, at + 2))
  return held || told
}

/** Words that the tagger takes for a verb or a noun where they open a sentence, and that end somebody’s full name elsewhere: “Grant”, “Rose”, “Park”. */
function surnamesOf(sentences: readonly (readonly Word[])[]): Set<string> {
  const found = new Set<string>()
  for (const words of sentences)
    words.forEach((word, at) => {
      if (
        at > 0 &&
        (word.pos === 'PROPN' || isGiven(words[at - 1])) &&
        /^\p{Lu}\p{Ll}+$/u.test(word.text) &&
        !calendarWords.test(word.text) &&
        !organisationWord.test(word.text) &&
        !/^\p{Lu}/u.test(textAt(words, at + 1)) &&
        endsName(words, at)
      )
        found.add(word.text)
    })
  return found
}

/** Words that a capital stands before at the head of a sentence and a verb behind: “Tadhg Burke won”. */
const acting = (sentences: readonly (readonly Word[])[]): Set<string> =>
  new Set(
    sentences.flatMap(([first, second, third]) =>
      first?.pos === 'PROPN' &&
      second?.pos === 'PROPN' &&
      [first, second].every(({ text }) => /^\p{Lu}\p{Ll}+$/u.test(text)) &&
      !organisationWord.test(second.text) &&
      third?.pos === 'VERB'
        ? [second.text]
        : [],
    ),
  )

/**
 * Makes surnames that are ordinary words too names where they open a sentence: “Grant denied that” after “Phyllis Grant”. Of a
 * word that the text uses as a noun, too, the noun may be meant.
 * @returns the indices of the sentences changed
 */
export function nameOpenings(sentences: readonly (readonly Word[])[]): number[] {
  const surnames = surnamesOf(sentences)
  const actors = acting(sentences)
  if (surnames.size === 0 && actors.size === 0) return []
  const small = new Set(sentences.flat().flatMap(({ text, pos }) => (pos === 'NOUN' ? [text] : [])))
  return sentences.flatMap((words, index) => {
    const at = words.findIndex(({ pos }) => pos !== 'PUNCT' && pos !== 'CCONJ')
    const word = words[at]
    const next = words[at + 1]
    const isName = surnames.has(word?.text ?? '') || (word?.pos === 'VERB' && actors.has(word.text))
    const open = word !== undefined && word.pos !== 'PROPN' && isName && next !== undefined
    if (!open) return []
    // “Grant, who had left, denied that”
    const isTold = next.text === ',' && /^whos?e?$/.test(textAt(words, at + 2))
    if (!isTold && !/^(?:VERB|AUX)$|^['’]s$/.test(next.pos === 'PART' ? next.text : next.pos)) return []
    // “Banks have closed”: no name, where the text speaks of banks
    if (word.pos === 'NOUN' && small.has(word.text.toLowerCase())) return []
    // “Grant us this”, “Cook cleaned vegetables”: what somebody is told to do
    if (/ing$/i.test(next.text)) return []
    word.pos = 'PROPN'
    return [index]
  })
}
