/** What people are only supposed to say: “critics might say”, “some will argue”, “any driver would tell you”. */
import { calendarWords } from '../../data/name-words.ts'
import { mayBePerson } from '../../words/persons.ts'
import { singular } from '../../words/nouns.ts'
import { isPluralNoun, nounOf, textAt, type Word } from '../../words/words.ts'

/** “could say”, “may well say”, “should have said”: whether nothing tells that who stands before the verb said it. */
export function isUnreal(words: readonly Word[], first: number, verb: number): boolean {
  const [modal, have] = words
    .slice(Math.max(0, first - 2), verb)
    .filter(({ pos }) => pos !== 'ADV')
    .slice(-2)
  if (/^have$/i.test(have?.text ?? '')) return /^(?:should|could|might|would|to)$/i.test(modal?.text ?? '')
  const nearest = have ?? modal
  // “could only say that he was alive” tells what was said, and “in May said” when
  return nearest?.pos === 'AUX' && /^(?:may|might|could)$/i.test(nearest.text) && !tellsOnly(words, verb)
}

/** “Opponents will say”, “a cynic would say”, “any driver could tell you”: what people of some sort are supposed to say, and not what they said. */
export const isOfAnybody = (words: readonly Word[], source: readonly [number, number], verb: number) =>
  isOfSome(words, source, verb) || isOfAny(words, source)

/** “every witness would later say” tells what they said. */
function isOfAny(words: readonly Word[], [first, last]: readonly [number, number]): boolean {
  const general = /^(?:any|every|each)$/i.exec(textAt(words, first))?.[0].toLowerCase()
  const modal = general === 'any' ? /^(?:can|could|will|would|['’](?:d|ll))$/i : /^(?:can|could)$/i
  return general !== undefined && words.slice(last + 1, last + 7).some(({ text }) => modal.test(text))
}

/** Of “the minister will say”, “officials will say on Monday” and “critics would later say” somebody knows what is or was said. */
function isOfSome(words: readonly Word[], [first, last]: readonly [number, number], verb: number): boolean {
  if (!/^(?:will|would|['’](?:d|ll))$/i.test(textAt(words, verb - 1)) || tellsOnly(words, verb)) return false
  const that = words.findIndex(({ text }, at) => at > verb && /^that$/i.test(text))
  const told = words.slice(0, that < 0 ? verb : that)
  if (told.some(({ text }) => calendarWords.test(text) || toCome.test(text))) return false
  const tie = words.findIndex(({ pos }, at) => at > first && at <= last && pos === 'ADP')
  const head = words[tie < 0 ? last : tie - 1]!
  const isOne = /^an?$/i.test(textAt(words, first)) && mayBePerson(head.lemma)
  // a sentence opens with a capital: “Opponents will say”
  const isSeveral = head.pos === 'NOUN' ? isPluralNoun(head) : first === 0 && tells(head)
  return some.test(head.text) || isOne || isSeveral
}

const tells = (word: Word): boolean => /s$/.test(word.text) && mayBePerson(singular(nounOf(word)))

const some = /^(?:some|many|most|few|others|people|one)$/i
const toCome = /^(?:later|soon|today|tomorrow|tonight|week|month|year|evening|morning|afternoon)$/i

const tellsOnly = (words: readonly Word[], verb: number): boolean =>
  [verb - 1, verb + 1].some((at) => /^only$/i.test(textAt(words, at)))
