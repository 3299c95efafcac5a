/** How far a name goes: the word that opens it, and the one that ends it. */
import { isGovernmentName } from '../data/countries.ts'
import { organisationHead, organisationWord, particles, secondField, tradeWord } from '../data/name-words.ts'
import { isGivenName } from '../data/first-names.ts'
import { isNamedMay } from '../words/may.ts'
import { areGlued, textAt } from '../words/words.ts'
import type { Word } from '../words/words.ts'
import {
  endByLetters,
  endOfFieldList,
  endOfFields,
  isMatterBehind,
  isOnField,
  opensPurpose,
} from '../words/fields.ts'
import { isNameWord, goesOn, isGiven } from './capitals.ts'
import { isSurnameJan, isGivenMonth } from './month-names.ts'
import { opensPerson, opensInitial } from './opens-person.ts'

/** “the Duke of York”: titles that make a name with a place. */
export const nobleTitle = /^(?:Prince|Princess|Duke|Duchess|Earl|Countess|Marquess|Baroness)$/

/** No name that news prints has more words and marks. */
const longest = 14

/** Whether a name may begin with a word: with one that may stand in it, or any capitalised word before such a one inside a sentence. */
export function opensName(words: readonly Word[], at: number): boolean {
  if (isNameWord(words[at]) || isGivenMonth(words, at) || isNamedMay(words[at])) return true
  if (isParticle(words, at)) return true
  if (at === 0 || /^["“‘]$/.test(textAt(words, at - 1))) return false
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
  (/^(?:of|for)$/.test(textAt(words, at + 1)) || isOnField(words, at + 1)) &&
  nextField(words, at + 1)

/** “de Wit”, “van der Berg”: the small word by which a surname begins that stands alone. */
const isParticle = (words: readonly Word[], at: number): boolean =>
  words[at]?.pos === 'PROPN' &&
  particles.test(words[at].text) &&
  (isNameWord(words[at + 1]) || isParticle(words, at + 1))

/** The last word of the name that begins at `first`. */
export function endOfName(words: readonly Word[], first: number): number {
  let last = first
  let organisation = organisationHead.test(textAt(words, first))
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
    } else if (endsInSyllable(words, first, next)) {
      last = next + 1
      break
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
        (/^[-’']$/.test(after?.text ?? '') && /^\p{Lu}/u.test(textAt(words, next + 2))))
    ) {
      next += /^[-’']$/.test(after?.text ?? '') ? 2 : 1
      continue
    } else if (
      (/^(?:of|for)$/.test(word.text) || isOnField(words, next)) &&
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
    } else if (
      /^and$/.test(word.text) &&
      linked &&
      (secondField.test(after?.text ?? '') || isMatterBehind(words, first, next)) &&
      goesOn(after)
    ) {
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
  const close = { '"': '"', '“': '”', '‘': '’', "'": "'", '(': ')' }[textAt(words, opening)]
  if (close === undefined || !isGiven(words[first]) || opening > first + 2) return null
  const end = words.findIndex(({ text }, at) => at > opening + 1 && at < opening + 4 && text === close)
  const isCalled = words.slice(opening + 1, end).every(({ text }) => /^\p{Lu}/u.test(text))
  return end > 0 && isCalled && goesOn(words[end + 1]) ? end + 1 : null
}

/** “Cho Min-seo”, “Lin Yu-chen”: whether a hyphen leads to the second half of a given name, in a small letter; not “Bo Roe-led”, “Bo Roe-style”. */
function endsInSyllable(words: readonly Word[], first: number, hyphen: number): boolean {
  const [before, word, after, behind] = words.slice(hyphen - 1, hyphen + 3)
  return (
    hyphen - first >= 2 &&
    /^[-‐]$/.test(word?.text ?? '') &&
    areGlued(before, word) &&
    areGlued(word, after) &&
    !/^[-‐]$/.test(behind?.text ?? '') &&
    /^\p{Lu}\p{Ll}{1,5}$/u.test(before!.text) &&
    /^\p{Ll}{2,5}$/u.test(after!.text) &&
    !behindNames.test(after!.text)
  )
}

/** What English joins to a name by a hyphen. */
const behindNames =
  /^(?:\p{Ll}*ed|and|area|bound|born|bred|built|clone|deal|era|esque|fan|fans|free|fuel|gate|going|held|hit|inch|ish|ism|issue|land|led|less|like|line|made|only|owner|plus|run|shape|size|sized|speak|style|to|tour|trial|type|wide|win|won|year)$/u

const saint = /^(?:St\.?|Saint)$/

const shouts = (word: Word | undefined) => /^\p{Lu}{3,}$/u.test(word?.text ?? '')

/** “REPLACE OLD BATTERIES Apple may …”: a heading that runs into its text. */
const endsShouting = (words: readonly Word[], first: number, next: number) =>
  next - first >= 2 && shouts(words[next - 1]) && shouts(words[next - 2]) && !shouts(words[next])

/** “Mr Roe senior”, “Tesco plc”: words in small letters that a name ends in. */
const endsInSmall = ({ text, pos }: Word) => pos === 'PROPN' && /^(?:senior|junior|plc|ltd)$/.test(text)

const nextField = (words: readonly Word[], at: number) => {
  const after = /^the$/i.test(textAt(words, at + 1)) ? words[at + 2] : words[at + 1]
  return goesOn(after) && !isGivenName(after?.text ?? '')
}
