/** Where somebody’s name opens behind another name, with nothing between them. */
import { isGovernmentName } from '../data/countries.ts'
import { heldOfPlace, organisationWord, particles, placeWord, titles } from '../data/name-words.ts'
import { roleNouns } from '../data/cues.ts'
import { isAnyVerb, textAt, type Word } from '../words/words.ts'
import { isEveryday } from '../words/fields.ts'
import { goesOn, isGiven } from './capitals.ts'

/** “attorney for the District of Massachusetts Joshua Levy”: a given name behind a place, which a preposition opens. */
export const opensPerson = (words: readonly Word[], first: number, next: number) =>
  followsState(words, first, next) ||
  followsOffice(words, first, next) ||
  followsTown(words, first, next) ||
  ((/^(?:of|in|at|on|for|from)$/i.test(textAt(words, first - 1)) || isSentTo(words, first)) &&
    isGiven(words[next]) &&
    goesOn(words[next + 1]) &&
    !organisationWord.test(textAt(words, next + 1)) &&
    !isGiven(words[first]) &&
    // “an adviser to President Juan Carlos Roe”
    !isGiven(words[next - 1]) &&
    !titles.test(textAt(words, next - 1)) &&
    !particles.test(textAt(words, next - 1)))

/** “Ambassador to |the UN| Ann Lee” */
function isSentTo(words: readonly Word[], first: number): boolean {
  const to = /^the$/i.test(textAt(words, first - 1)) ? first - 2 : first - 1
  return words[to]?.text === 'to' && roleNouns.has(words[to - 1]?.text.toLowerCase() ?? '')
}

/** “the director of Arvenia’s Space Agency Wu Lan said”: two words that say something, behind the body whose office stands before “of”. */
function followsOffice(words: readonly Word[], first: number, next: number): boolean {
  const of = words.findLastIndex(({ text }, at) => at < first && /^(?:of|at|for)$/.test(text))
  const between = words.slice(of + 1, first)
  return (
    governing.test(textAt(words, next - 1)) &&
    (roleNouns.has(words[of - 1]?.text.toLowerCase() ?? '') || titles.test(textAt(words, of - 1))) &&
    between.every(({ pos }) => /^(?:DET|PROPN|PART|ADJ)$/.test(pos)) &&
    goesOn(words[next]) &&
    goesOn(words[next + 1]) &&
    endsPerson(words, next)
  )
}

/** Whether two or three words that say something, or of which the first says nothing else and a comma or the end follows, are somebody’s: “Anand Deshmukh.”, but not “Air Service.” */
function endsPerson(words: readonly Word[], next: number): boolean {
  const behind = goesOn(words[next + 2]) ? next + 3 : next + 2
  if (isAnyVerb(words[behind])) return true
  return (
    /^[.,;]?$/.test(textAt(words, behind)) &&
    !words.slice(next, behind).some(({ text }) => isEveryday(text) || organisationWord.test(text))
  )
}

/** “the Mayor of London Sadiq Khan said”: two words that say something, behind the place whose office it is; not “of New York City”. */
const followsTown = (words: readonly Word[], first: number, next: number): boolean =>
  words[first - 1]?.text === 'of' &&
  heldOfPlace.test(words[first - 2]?.text.toLowerCase() ?? '') &&
  !/^(?:New|San|Santa|Saint|St\.?|Los|Las|El|La|Le|Port|Fort|Mount|Lake|Cape|Great|Greater|North|South|East|West|Upper|Lower)$/.test(
    textAt(words, next - 1),
  ) &&
  [words[next], words[next + 1]].every((word) => goesOn(word) && !placeWord.test(word!.text)) &&
  isAnyVerb(words[next + 2])

const governing =
  /^(?:Opposition|Police|Administration|Agency|Ministry|Department|Commission|Committee|Authority|Bureau|Institute|Association|Federation|Council|Board)$/

/** “In Chile Chela Ortiz won”: two words that do something, behind a state that a preposition puts at the head of the sentence. */
const followsState = (words: readonly Word[], first: number, next: number) =>
  first === 1 &&
  next === 2 &&
  /^(?:in|across|throughout|from)$/i.test(textAt(words, 0)) &&
  isGovernmentName(textAt(words, first)) &&
  goesOn(words[next]) &&
  goesOn(words[next + 1]) &&
  isAnyVerb(words[next + 2])

/** “Nixon W. Mark Felt, the former official”: an initial before a given name opens a name of its own; no surname has one before it. */
export const opensInitial = (words: readonly Word[], first: number, next: number) =>
  next === first + 1 &&
  /^\p{Lu}\.?$/u.test(textAt(words, next)) &&
  !isGiven(words[first]) &&
  !titles.test(textAt(words, first)) &&
  [next + 1, next + 2].some((at) => isGiven(words[at]) && goesOn(words[at + 1]))
