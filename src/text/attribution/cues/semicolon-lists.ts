/** Several who speak, each with what tells more of them, parted by semicolons: “Ann Lee, D-Calif.; Bo Roe, R-Va.; and Cy Fox, the mayor, said”. */
import type { ParsedSentence } from '../../tags/parse.ts'
import { phraseStartingAt, type NounPhrase } from '../../words/phrases.ts'
import { isFiniteVerb, textAt } from '../../words/words.ts'
import type { IsQuoted } from './cue.ts'
import { relative } from './set-off.ts'

/** The words from the first name of such a list right before a verb to the last name; null where none stands there. */
export function semicolonList(
  sentence: ParsedSentence,
  verb: number,
  quoted: IsQuoted,
): [number, number] | null {
  const { words } = sentence
  const marks = words.flatMap(({ text }, at) => (at < verb && text === ';' ? [at] : []))
  const last = marks.at(-1)
  if (last === undefined || !/^and$/i.test(textAt(words, last + 1))) return null
  const ends = nameOf(sentence, last + 2, verb, quoted)
  if (ends === null) return null
  let first: NounPhrase | null = null
  for (const [at, mark] of [...marks.entries()].reverse()) {
    const from = (marks[at - 1] ?? openingOf(sentence, mark)) + 1
    const name = nameOf(sentence, from, mark, quoted)
    if (name === null) return null
    first = name
  }
  return first === null ? null : [first.first, ends.last]
}

/** The mark, if any, that what stands before a semicolon opens behind: “The three — |Ann Lee, D-Calif.|;”. */
const openingOf = ({ words }: ParsedSentence, mark: number): number =>
  words.findLastIndex(({ text }, at) => at < mark && /^[—:"“”]$/.test(text))

/** The name that an item opens with, which holds no clause; null where it opens with none. */
function nameOf(
  { words, phrases }: ParsedSentence,
  from: number,
  to: number,
  quoted: IsQuoted,
): NounPhrase | null {
  const phrase = phraseStartingAt(phrases, from)
  return phrase?.kind === 'name' &&
    !words.slice(from, to).some((word) => isFiniteVerb(word) || relative.test(word.text) || quoted(word))
    ? phrase
    : null
}
