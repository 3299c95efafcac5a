/** Firms that are called by an owner’s name with its mark: “Sotheby’s said”, “the grocer Orrell’s”. */
import { sayingVerbs } from '../data/cues.ts'
import { isGivenName } from '../data/first-names.ts'
import { kindsOfFirm } from '../data/name-words.ts'
import { areGlued, type Word } from '../words/words.ts'

const mark = /^['’]s$/

/** “Sotheby” before its mark, at an index; no given name stands before it, as in “Ann Lee’s”. */
function isMarked(words: readonly Word[], at: number): boolean {
  const [before, name, next] = [words[at - 1], words[at], words[at + 1]]
  return (
    name?.pos === 'PROPN' &&
    /^\p{Lu}[\p{L}-]*\p{Ll}$/u.test(name.text) &&
    mark.test(next?.text ?? '') &&
    areGlued(name, next) &&
    (before?.pos !== 'PROPN' || kindsOfFirm.test(before.text))
  )
}

/** Whether what owns nothing says something or does it: “Sotheby’s said”, “Sotheby’s expects”, but not “a friend of Lee’s said”. */
function acts(words: readonly Word[], at: number): boolean {
  const [before, name, verb] = [words[at - 1], words[at]!, words[at + 2]]
  if (!isMarked(words, at) || verb === undefined || !/^\p{Ll}+$/u.test(verb.text)) return false
  const isQuoted = words.slice(0, at).filter(({ text }) => /^["“”]$/.test(text)).length % 2 === 1
  if (isQuoted || /^of$/i.test(before?.text ?? '')) return false
  if (verb.pos === 'VERB' && sayingVerbs.has(verb.lemma) && /(?:ed|id|[^s]s|told|wrote)$/.test(verb.text))
    return true
  // “Lee’s has sold”: as likely the shop of one who was named before
  const opens = at === 0 || (at === 1 && kindsOfFirm.test(before!.text))
  return (
    opens &&
    !isGivenName(name.text) &&
    ((verb.pos === 'VERB' && verb.text === `${verb.lemma}s`) || /^(?:has|will)$/.test(verb.text))
  )
}

/**
 * Makes a name and its mark one word, wherever they stand in a text in which they once do something: “Sotheby’s expects”. Changes the
 * words in place.
 * @returns the indices of the sentences changed
 */
export function joinNamesInS(sentences: readonly Word[][]): number[] {
  const names = new Set(
    sentences.flatMap((words) => words.flatMap(({ text }, at) => (acts(words, at) ? [text] : []))),
  )
  if (names.size === 0) return []
  return sentences.flatMap((words, index) => {
    const before = words.length
    for (let at = words.length - 2; at >= 0; at -= 1) {
      const [name, end] = [words[at]!, words[at + 1]!]
      if (!names.has(name.text) || !isMarked(words, at)) continue
      words.splice(at, 2, { ...name, text: name.text + end.text, end: end.end, lemma: `${name.lemma}'s` })
    }
    return words.length < before ? [index] : []
  })
}
