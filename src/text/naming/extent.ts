/** How far a name goes: the word that opens it, and the one that ends it. */
import { isGovernmentName } from '../data/countries.ts'
import {
  calendarWords,
  heldOfPlace,
  organisationHead,
  organisationWord,
  particles,
  placeWord,
  secondField,
  titles,
  tradeWord,
} from '../data/name-words.ts'
import { roleNouns } from '../data/cues.ts'
import { isGivenName } from '../data/first-names.ts'
import { areGlued } from '../words/words.ts'
import { isAnyVerb, type Word } from '../words/words.ts'
import { endByLetters, endOfFieldList, endOfFields, isEveryday, opensPurpose } from '../words/fields.ts'

const capitalised = /^[\p{Lu}\p{Lt}]|^\p{Ll}{1,2}\p{Lu}/u

const smallWord =
  /^(?:the|a|an|and|or|but|of|for|about|against|between|during|without|within|into|through|over|under|until|upon|in|on|at|to|by|with|from|as|is|are|was|were|it|he|she|they|we|i|you|his|her|its|their|my|our|your|this|that|these|those|if|when|while|what|who|how|why|where|not|no|yes|also|so|then|there|here|after|before|since|although|though|because|however|now|just|all|some|many|most|more|each|every|both|one|another|such|than|do|does|did|has|have|had|will|would|can|could|may|might|should|say|says|said)$/i

/** Whether a word may stand in a name: capitalised, and no day, month, unit or furniture. */
const isNameWord = (word: Word | undefined): boolean =>
  word !== undefined &&
  capitalised.test(word.text) &&
  !calendarWords.test(word.text) &&
  (word.pos === 'PROPN' || (word.pos === 'NOUN' && /^\p{Lu}{2,}$/u.test(word.text)))

/** Any capitalised word that can go on a name begun before it, whatever the tagger took it for. */
const goesOn = (word: Word | undefined) =>
  word !== undefined &&
  /^\p{Lu}/u.test(word.text) &&
  word.pos !== 'PRON' &&
  // “OK’d the payments”
  !/['’]d$/.test(word.text) &&
  !calendarWords.test(word.text) &&
  !smallWord.test(word.text)

/** “the Duke of York”: titles that make a name with a place. */
export const nobleTitle = /^(?:Prince|Princess|Duke|Duchess|Earl|Countess|Marquess|Baroness)$/

/** No name that news prints has more words and marks. */
const longest = 14

/** Whether a name may begin with a word: with one that may stand in it, or any capitalised word before such a one inside a sentence. */
export function opensName(words: readonly Word[], at: number): boolean {
  if (isNameWord(words[at]) || isGivenMonth(words, at) || isParticle(words, at)) return true
  if (at === 0 || /^["“‘]$/.test(words[at - 1]?.text ?? '')) return false
  const next = words[at + 1]
  if (opensBody(words, at)) return true
  return words[at]?.text === 'All'
    ? isNameWord(next) || next?.text === '-'
    : goesOn(words[at]) && isNameWord(next)
}

/** “the Office for Product Safety”: a noun for a body that its name goes on behind. */
const opensBody = (words: readonly Word[], at: number): boolean =>
  words[at]?.pos === 'NOUN' &&
  /^\p{Lu}\p{Ll}/u.test(words[at].text) &&
  organisationHead.test(words[at].text) &&
  words[at - 1]?.text.toLowerCase() === 'the' &&
  /^(?:of|for)$/.test(words[at + 1]?.text ?? '') &&
  nextField(words, at + 1)

/** “de Wit”, “van der Berg”: the small word by which a surname begins that stands alone. */
const isParticle = (words: readonly Word[], at: number): boolean =>
  words[at]?.pos === 'PROPN' &&
  particles.test(words[at].text) &&
  (isNameWord(words[at + 1]) || isParticle(words, at + 1))

/** The last word of the name that begins at `first`. */
export function endOfName(words: readonly Word[], first: number): number {
  let last = first
  let organisation = organisationHead.test(words[first]?.text ?? '')
  let linked = false
  for (let next = first + 1; next < words.length && next - first < longest;) {
    const word = words[next]
    const before = words[next - 1]
    const after = words[next + 1]
    if (word === undefined || before === undefined) break
    const surname = behindNickname(words, first, next)
    if (surname !== null) {
      last = surname
      next = surname + 1
      continue
    }
    if (/^['’]s?$/.test(word.text) && word.pos !== 'PROPN') {
      // An owner ends its name, but for “The People’s Daily”, “Barlow’s Coaches” and “St Hild’s Hospice”
      if (
        (!/^(?:People|Women|Men|Children|Workers|Reader|Readers|Veterans|Players|Writers)$/.test(
          before.text,
        ) ||
          !organisationWord.test(after?.text ?? '')) &&
        !(
          next === first + 1 &&
          goesOn(after) &&
          tradeWord.test(after?.text ?? '') &&
          !isGovernmentName(before.text)
        ) &&
        !(next === first + 2 && saint.test(words[first]!.text) && organisationWord.test(after?.text ?? ''))
      )
        break
      next += 1
      continue
    }
    // “the Bakers’ and Millers’ Union”
    if (word.pos === 'PROPN' && /^(?:and|['’]s?)$/.test(word.text)) {
      next += 1
      continue
    }
    if (endsShouting(words, first, next) || opensPerson(words, first, next)) break
    if (opensInitial(words, first, next)) break
    const fields =
      endOfFields(words, next) ?? endOfFieldList(words, first, next) ?? endByLetters(words, first, next)
    if (isNameWord(word) || goesOn(word) || isSurnameJan(words, next) || endsInSmall(word)) last = next
    else if (
      /^[IVX]+$|^One$|^\d{1,3}$/.test(word.text) &&
      word.pos === 'NUM' &&
      /^\p{L}/u.test(before.text)
    ) {
      // “Dock Workers Union Local 208”
      if (/^\d/.test(word.text) && before.text !== 'Local') break
      last = next
    } else if (
      /^[-–'’.&/]$/.test(word.text) &&
      areGlued(before, word) &&
      areGlued(word, after) &&
      /^\p{Lu}/u.test(after?.text ?? '')
    ) {
      next += 1
      continue
    } else if (
      word.text === '-' &&
      /^\p{Ll}{1,3}$/u.test(after?.text ?? '') &&
      words[next + 2]?.text === '-' &&
      goesOn(words[next + 3]) &&
      areGlued(before, word)
    ) {
      // “Mazar-e-Sharif”
      next += 3
      continue
    } else if (word.text === ',' && /^(?:Inc|Ltd|LLC|LLP|Corp)\.?$/.test(after?.text ?? '')) {
      last = next + 1
      next += 2
      continue
    } else if (word.text === 'of' && nobleTitle.test(before.text) && goesOn(after)) {
      next += 1
      continue
    } else if (word.text === '&' && goesOn(after)) {
      next += 1
      continue
    } else if (
      particles.test(word.text) &&
      (isNameWord(after) ||
        // “Ursula von der Leyen”
        (particles.test(after?.text ?? '') && isNameWord(words[next + 2])) ||
        (/^[-’']$/.test(after?.text ?? '') && /^\p{Lu}/u.test(words[next + 2]?.text ?? '')))
    ) {
      next += /^[-’']$/.test(after?.text ?? '') ? 2 : 1
      continue
    } else if (
      /^(?:of|for)$/.test(word.text) &&
      organisation &&
      nextField(words, next) &&
      // “Friends of the Earth”, not “friends of Ann Lee”
      !(
        /^(?:Friends|Students|Women|People|Citizens|Transport)$/.test(before.text) &&
        word.text === 'of' &&
        after?.text !== 'the'
      )
    ) {
      linked = true
      next += /^the$/i.test(after?.text ?? '') ? 2 : 1
      continue
    } else if (opensPurpose(words, next)) {
      next += 1
      continue
    } else if (fields !== null) {
      last = fields
      next = fields + 1
      continue
    } else if (/^and$/.test(word.text) && linked && secondField.test(after?.text ?? '') && goesOn(after)) {
      next += 1
      continue
    } else break
    if (organisationHead.test(word.text)) organisation = true
    next += 1
  }
  return last
}

/** “Bo "Big Red" Roe”, “Bo (Red) Roe”: where the surname stands behind what somebody is called beside the given name; null where nothing is. */
function behindNickname(words: readonly Word[], first: number, opening: number): number | null {
  const close = { '"': '"', '“': '”', '‘': '’', "'": "'", '(': ')' }[words[opening]?.text ?? '']
  if (close === undefined || !isGiven(words[first]) || opening > first + 2) return null
  const end = words.findIndex(({ text }, at) => at > opening + 1 && at < opening + 4 && text === close)
  const isCalled = words.slice(opening + 1, end).every(({ text }) => /^\p{Lu}/u.test(text))
  return end > 0 && isCalled && goesOn(words[end + 1]) ? end + 1 : null
}

const saint = /^(?:St\.?|Saint)$/

const shouts = (word: Word | undefined) => /^\p{Lu}{3,}$/u.test(word?.text ?? '')

/** “REPLACE OLD BATTERIES Apple may …”: a heading that runs into its text. */
const endsShouting = (words: readonly Word[], first: number, next: number) =>
  next - first >= 2 && shouts(words[next - 1]) && shouts(words[next - 2]) && !shouts(words[next])

/** Whether a word is a given name. */
export const isGiven = (word: Word | undefined) => isGivenName(word?.text ?? '')

/** “attorney for the District of Massachusetts Joshua Levy”: a given name behind a place, which a preposition opens. */
const opensPerson = (words: readonly Word[], first: number, next: number) =>
  followsState(words, first, next) ||
  followsOffice(words, first, next) ||
  followsTown(words, first, next) ||
  (/^(?:of|in|at|on|for|from)$/i.test(words[first - 1]?.text ?? '') &&
    isGiven(words[next]) &&
    goesOn(words[next + 1]) &&
    !organisationWord.test(words[next + 1]?.text ?? '') &&
    !isGiven(words[first]) &&
    !titles.test(words[next - 1]?.text ?? '') &&
    !particles.test(words[next - 1]?.text ?? ''))

/** “the director of Arvenia’s Space Agency Wu Lan said”: two words that say something, behind the body whose office stands before “of”. */
function followsOffice(words: readonly Word[], first: number, next: number): boolean {
  const of = words.findLastIndex(({ text }, at) => at < first && /^(?:of|at|for)$/.test(text))
  const between = words.slice(of + 1, first)
  return (
    governing.test(words[next - 1]?.text ?? '') &&
    (roleNouns.has(words[of - 1]?.text.toLowerCase() ?? '') || titles.test(words[of - 1]?.text ?? '')) &&
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
    /^[.,;]?$/.test(words[behind]?.text ?? '') &&
    !words.slice(next, behind).some(({ text }) => isEveryday(text) || organisationWord.test(text))
  )
}

/** “the Mayor of London Sadiq Khan said”: two words that say something, behind the place whose office it is; not “of New York City”. */
const followsTown = (words: readonly Word[], first: number, next: number): boolean =>
  words[first - 1]?.text === 'of' &&
  heldOfPlace.test(words[first - 2]?.text.toLowerCase() ?? '') &&
  !/^(?:New|San|Santa|Saint|St\.?|Los|Las|El|La|Le|Port|Fort|Mount|Lake|Cape|Great|Greater|North|South|East|West|Upper|Lower)$/.test(
    words[next - 1]?.text ?? '',
  ) &&
  [words[next], words[next + 1]].every((word) => goesOn(word) && !placeWord.test(word!.text)) &&
  isAnyVerb(words[next + 2])

const governing =
  /^(?:Opposition|Police|Administration|Agency|Ministry|Department|Commission|Committee|Authority|Bureau|Institute|Association|Federation|Council|Board)$/

/** “In Chile Chela Ortiz won”: two words that do something, behind a state that a preposition puts at the head of the sentence. */
const followsState = (words: readonly Word[], first: number, next: number) =>
  first === 1 &&
  next === 2 &&
  /^(?:in|across|throughout|from)$/i.test(words[0]?.text ?? '') &&
  isGovernmentName(words[first]?.text ?? '') &&
  goesOn(words[next]) &&
  goesOn(words[next + 1]) &&
  isAnyVerb(words[next + 2])

/** “Nixon W. Mark Felt, the former official”: an initial before a given name opens a name of its own; no surname has one before it. */
const opensInitial = (words: readonly Word[], first: number, next: number) =>
  next === first + 1 &&
  /^\p{Lu}\.?$/u.test(words[next]?.text ?? '') &&
  !isGiven(words[first]) &&
  !titles.test(words[first]?.text ?? '') &&
  [next + 1, next + 2].some((at) => isGiven(words[at]) && goesOn(words[at + 1]))

/** A name of somebody’s that is a month’s too, and no date. */
const isNameOrMonth = (words: readonly Word[], at: number) =>
  /^(?:Jan|May|June|April|August)$/.test(words[at]?.text ?? '') &&
  !/^(?:\d+|\.)$/.test(words[at + 1]?.text ?? '')

/** “Mrs Justice May said”: who is called Mr, Mrs or Justice is no month. */
export const isTitledMonth = (words: readonly Word[], at: number) =>
  /^(?:(?:Mr|Mrs|Ms|Dr)\.?|Miss|Sir|Dame|Lord|Lady|Judge|Justice)$/.test(words[at - 1]?.text ?? '') &&
  isNameOrMonth(words, at)

/** “Ajmal Jan” is no January. */
const isSurnameJan = (words: readonly Word[], at: number) =>
  words[at]?.pos === 'PROPN' && isNameOrMonth(words, at)

/** “Mr Roe senior”, “Tesco plc”: words in small letters that a name ends in. */
const endsInSmall = ({ text, pos }: Word) => pos === 'PROPN' && /^(?:senior|junior|plc|ltd)$/.test(text)

/** “the lawyer, Jan Kolb,” “April Roe said”: a given name that is a month too, before a surname and no preposition but “according to” before it. */
const isGivenMonth = (words: readonly Word[], at: number) => {
  const before = words[at - 1]
  if (!isNameOrMonth(words, at) || !isNameWord(words[at + 1])) return false
  // “according to Jan Kolb”, but “according to May Vakt figures”
  if (/^according$/i.test(words[at - 2]?.text ?? ''))
    return !/^(?:NOUN|PROPN)$/.test(words[at + 2]?.pos ?? '')
  return (
    words[at]?.pos === 'PROPN' &&
    before?.pos !== 'ADP' &&
    before?.pos !== 'NUM' &&
    !/^(?:last|this|next|early|mid|late|every|each|-|–|and|to)$/i.test(before?.text ?? '')
  )
}

const nextField = (words: readonly Word[], at: number) => {
  const after = /^the$/i.test(words[at + 1]?.text ?? '') ? words[at + 2] : words[at + 1]
  return goesOn(after) && !isGivenName(after?.text ?? '')
}
