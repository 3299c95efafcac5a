import { isGovernmentName } from '../data/countries.ts'
import { roleNouns } from '../data/cues.ts'
import { isGivenName } from '../data/first-names.ts'
import {
  calendarWords,
  organisationHead,
  organisationWord,
  publicBody,
  secondField,
} from '../data/name-words.ts'
import { rarityOf } from './kin.ts'
import { stem } from './stems.ts'
import { textAt, words as tagged, type Word } from './words.ts'

/** How many words may stand between “and” and the noun of a body: “Colleges Employers’ Association”. */
const reach = 4

/** The last word of a body’s name that goes on with the “and” at an index: “Fish and Wildlife Service”; null where none does. */
export function endOfFields(words: readonly Word[], and: number): number | null {
  const isCapital = (at: number) => /^\p{Lu}/u.test(textAt(words, at))
  if (
    words[and]?.text !== 'and' ||
    !isCapital(and - 1) ||
    !isCapital(and + 1) ||
    !(secondField.test(textAt(words, and + 1)) || areMatters(words, and))
  )
    return null
  // “Science and Technology Daily”
  if (isCapital(and + 2) && /^(?:Daily|Journal|Magazine|Review|News|Times)$/.test(textAt(words, and + 2)))
    return and + 2
  for (let at = and + 2; at <= and + reach; at += 1) {
    if (isCapital(at) && publicBody.test(textAt(words, at))) return at
    // “Medicines and Healthcare products Regulatory Agency”
    const isInside = /^['’]s?$/.test(textAt(words, at)) || (words[at]?.pos === 'NOUN' && isCapital(at + 1))
    if (!isCapital(at) && !isInside) return null
  }
  return null
}

/** “the Institute |on| Ageing”: whether an “on” leads from a body to its field; “on Monday” does not. */
export const isOnField = (words: readonly Word[], on: number): boolean =>
  words[on]?.text === 'on' &&
  /^(?:Cent(?:er|re)|Institute|Committee|Commission|Council)$/.test(textAt(words, on - 1)) &&
  /^\p{Lu}/u.test(textAt(words, on + 1)) &&
  !calendarWords.test(words[on + 1]!.text)

/** “the Centre on Ports |and| Roads”: whether what a body is on, named from `first`, goes on with a noun for another matter, and no other body. */
export function isMatterBehind(words: readonly Word[], first: number, and: number): boolean {
  const after = textAt(words, and + 1)
  return (
    words.some((_, at) => at > first && at < and && isOnField(words, at)) &&
    /^\p{Lu}/u.test(after) &&
    isEveryday(after) &&
    !organisationHead.test(after) &&
    !organisationWord.test(after) &&
    !isGovernmentName(after)
  )
}

/** Whether the “to” at an index goes on with the name of a body by what it is for: “Committee to Protect Journalists”. */
export const opensPurpose = (words: readonly Word[], to: number): boolean =>
  words[to]?.text === 'to' &&
  /^(?:Alliance|Campaign|Coalition|Commission|Committee|Council|Foundation|Fund|League|Movement|Network|Society|Union)$/.test(
    textAt(words, to - 1),
  ) &&
  [to + 1, to + 2].every((at) => /^\p{Lu}\p{Ll}/u.test(textAt(words, at))) &&
  tagged(words[to + 1]!.text.toLowerCase())[0]?.pos === 'VERB'

/** “the Rivers and Coast Authority”, “British Timber and Paper Institute”: two everyday words in front of the noun of one body, of which neither is a body. */
const areMatters = (words: readonly Word[], and: number): boolean =>
  ((/^the$/i.test(textAt(words, and - 2)) && /^\p{Lu}\p{Ll}+s$/u.test(textAt(words, and - 1))) ||
    goesOnFrom(words, and - 1)) &&
  publicBody.test(textAt(words, and + 2)) &&
  [words[and - 1]!, words[and + 1]!].every(
    ({ text }) => isEveryday(text) && !publicBody.test(text) && !organisationWord.test(text),
  )

/** “British |Timber”: a noun for a thing behind a capital of the same name, which is neither an office, “Secretary Gates”, nor somebody’s given name. */
const goesOnFrom = (words: readonly Word[], at: number): boolean => {
  const before = textAt(words, at - 1)
  return (
    /^(?!The$)\p{Lu}\p{L}+$/u.test(before) &&
    !roleNouns.has(before.toLowerCase()) &&
    !isGivenName(before) &&
    words[at]!.text.length > 3 &&
    tagged(words[at]!.text.toLowerCase())[0]?.pos === 'NOUN'
  )
}

/** Whether a word, as printed, is one that many texts have: “Coast”. */
export const isEveryday = (text: string) => rarityOf(stem(text.toLowerCase())) < 1

/** The last word of a list of fields that goes on with the comma at an index: “Department for Culture, Media and Sport”; null where none does. */
export function endOfFieldList(words: readonly Word[], first: number, comma: number): number | null {
  const name = words.slice(first, comma)
  const link = name.findIndex(({ text }) => /^(?:of|for|on)$/.test(text))
  if (words[comma]?.text !== ',' || link < 1 || !governing.test(name[link - 1]!.text)) return null
  const fieldEnd = (from: number): number => {
    let at = from
    while (at < from + 3 && /^\p{Lu}/u.test(textAt(words, at))) at += 1
    return at
  }
  let at = fieldEnd(comma + 1)
  while (words[at]?.text === ',') at = fieldEnd(at + 1)
  if (words[at - 1]?.text === ',' || words[at]?.text !== 'and') return null
  const fields = words.slice(comma + 1, at).filter(({ text }) => text !== ',')
  const end = fieldEnd(at + 1)
  return end > at + 1 &&
    fields.length > 0 &&
    [...fields, words[at + 1]!].every(({ text }) => isEveryday(text))
    ? end - 1
    : null
}
/** Bodies that are named for what they have to do with. */
const governing = /^(?:Department|Ministry|Committee|Commission|Secretary|Minister|Office|Board|Institute)$/

/**
 * The last word of a body’s name that goes on with the comma or “and” at an index, where letters in brackets are as many as its words:
 * “Weather, Climate and Coast Agency (WCCA)”, in whatever language the letters are; null where none does.
 */
export function endByLetters(words: readonly Word[], first: number, link: number): number | null {
  if (!/^(?:,|and)$/.test(textAt(words, link))) return null
  const bracket = words.findIndex(({ text }, at) => at > link && text === '(')
  const letters = textAt(words, bracket + 1)
  const name = words.slice(first, bracket)
  const own = name.filter(({ text }) => /^\p{Lu}/u.test(text))
  // “the Senate, House and Defense Department (DOD)” are three
  return bracket > 0 &&
    words[first - 1]?.text !== ',' &&
    words[bracket + 2]?.text === ')' &&
    /^\p{Lu}{3,}$/u.test(letters) &&
    letters.length === own.length &&
    publicBody.test(words[bracket - 1]!.text) &&
    name.some(({ text }) => text === 'and') &&
    name.every(({ text }) => /^(?:\p{Lu}.*|,|and|of|the|for)$/u.test(text))
    ? bracket - 1
    : null
}

/**
 * “Work and pensions secretary Ann Lee”, “the Health Secretary, Ann Lee,”: whether a word only tells what an office is held of, and so
 * names nothing; of “Vakt and foreign minister Ann Lee” the first does.
 */
export function isFieldOfOffice(words: readonly Word[], at: number): boolean {
  const word = textAt(words, at)
  if (!isEveryday(word) || organisationWord.test(word)) return false
  if (words[at + 1]?.text !== 'and') return secondField.test(word) && ofField.test(textAt(words, at + 1))
  const office = words.findIndex(({ text }, index) => index > at + 2 && ofField.test(text))
  const fields = words.slice(at + 2, office)
  return (
    office > 0 &&
    fields.length < 4 &&
    !notOfField.test(fields[0]!.text) &&
    fields.every(({ text, pos }) => /^(?:NOUN|PROPN|ADJ)$/.test(pos) && isEveryday(text))
  )
}
const ofField = /^(?:secretary|minister|commissioner|correspondent|editor|spokes(?:man|woman|person))$/i
/** What stands before an office and tells of what rank or whose it is. */
const notOfField =
  /^(?:assistant|chief|company|council|deputy|first|foreign|former|general|government|interior|party|police|press|prime|private|shadow|union)$/i
