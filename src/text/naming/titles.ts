import { abbreviations } from '../data/abbreviations.ts'
import { roleNouns } from '../data/cues.ts'
import { isGivenName } from '../data/first-names.ts'
import { organisationWord, placeWord, thingWord, titles } from '../data/name-words.ts'
import { isEveryday } from '../words/fields.ts'
import { singular } from '../words/nouns.ts'
import { isPerson } from '../words/persons.ts'
import { textAt, words as wordsOf, type Word } from '../words/words.ts'

/** “District Collector Ann Lee”, “Ministers Ann Lee and Bo Roe”: a noun for people that stands before a given name and a surname. */
export const isCallingInside = (words: readonly Word[], at: number, to: number): boolean =>
  at < to - 1 &&
  ![organisationWord, placeWord, thingWord].some((one) => one.test(words[to]!.text)) &&
  [words[at]!.text.toLowerCase(), singular(words[at]!.text.toLowerCase())].some(isPerson) &&
  !isGivenName(words[at]!.text) &&
  (isGivenName(words[at + 1]!.text) || areCalled(words, at, to))

/** “|Ministers| Ida Lee and Bo Roe”: people of one calling that open a sentence, of whom two names follow. */
const areCalled = (words: readonly Word[], at: number, to: number): boolean => {
  const noun = words[at]!.text.toLowerCase()
  return (
    at === 0 &&
    to === 2 &&
    singular(noun) !== noun &&
    roleNouns.has(singular(noun)) &&
    !organisationWord.test(words[1]!.text) &&
    /^and$/.test(textAt(words, 3)) &&
    [4, 5].every((next) => words[next]?.pos === 'PROPN')
  )
}

/** “Crown Minerals said”: of titles that only go with another, before one word, nothing tells that it is a person’s. */
export const opensFirm = (words: readonly Word[], first: number, at: number, to: number) =>
  at === first &&
  at === to - 1 &&
  /^(?:crown|state|press|first|foreign|interior|finance|defen[cs]e|associate)$/i.test(textAt(words, at)) &&
  !/^of$/i.test(textAt(words, at - 1))

/** Titles that are surnames as well. */
export const surnames = /^(?:King|Prince|Major|Judge|Bishop|Pope|Chancellor|Constable|Sheriff|Justice)$/

/** “Gayle King said”, “King said”: whoever says something without “the” goes by that name. */
export const isSurname = (words: readonly Word[], at: number) =>
  surnames.test(textAt(words, at)) &&
  words[at + 1]?.pos === 'VERB' &&
  !/^(?:the|a|an|this)$/i.test(textAt(words, at - 1))

/** Nouns of the list that open names of things and titles as well: “Star Wars”, “King Street”, “Model S”. */
const ambiguousRole =
  /^(?:star|king|queen|prince|model|head|general|chief|pope|bishop|fellow|chair|judge|partner|man|woman|boy|girl|king|mother|father|brother|sister|son|daughter|victim|student|teacher|driver|pilot|official|republican|democrat)$/

/** A title; ranks of two letters only in capitals: “DI Roe”, but not “Di Li”. */
export const isTitle = (text: string) =>
  titles.test(text) && (!/^(?:di|ds|dc|dci|pc|con|da|ada)$/i.test(text) || text === text.toUpperCase())

/** “Msgr.”, “Treas.”; not “St.”, which opens names of places. */
export const isShortTitle = (text: string) =>
  text.endsWith('.') &&
  !/^(?:st|mt|ft)\.$/i.test(text) &&
  abbreviations.get(text.slice(0, -1).toLowerCase()) === 'before-name'

/** “City Clerk Janette Bower”: an office with a capital and behind it a given name and a surname. */
export const isOfficeInside = (words: readonly Word[], at: number, to: number) => {
  const office = textAt(words, at)
  const given = textAt(words, at + 1)
  return (
    at < to - 1 &&
    /^\p{Lu}\p{Ll}/u.test(office) &&
    // “Duke of Orsk”
    given !== 'of' &&
    roleNouns.has(office.toLowerCase()) &&
    !ambiguousRole.test(office.toLowerCase()) &&
    (isGivenName(given) || (to === at + 2 && speaks(words, at, to)))
  )
}

/** “Democrat Ann Roe”, “Arizona Republican Jo Lake”: whose party stands before a name of two words or three; not “Republican Guard”. */
export const isPartyOf = (words: readonly Word[], at: number, to: number) =>
  /^(?:Conservative|Dem|Democrat|Liberal|Republican|Socialist|Tory)$/.test(textAt(words, at)) &&
  to >= at + 2 &&
  to <= at + 3 &&
  (isGivenName(words[at + 1]!.text) ||
    !(isEveryday(words[to]!.text) || organisationWord.test(words[to]!.text)))

/** Whether a verb of speech stands right behind a name, or right before its office. */
const speaks = (words: readonly Word[], at: number, to: number) =>
  [words[to + 1], words[at - 1], words[at - 2]].some(
    (word) => word?.pos === 'VERB' && /^(?:say|tell|add|write|explain|warn|ask)$/.test(word.lemma),
  )

/** “Witness Mary Wanjiku”, “Striker Sadio Mane”: a role that only its place at the head of a sentence gives a capital. */
export function opensWithRole(words: readonly Word[], first: number, to: number): boolean {
  const before = words[first - 1]
  const lower = words[first]?.text.toLowerCase() ?? ''
  return (
    (before === undefined || /^["“‘—:]$/.test(before.text)) &&
    ((roleNouns.has(lower) && !ambiguousRole.test(lower)) ||
      (isAgentNoun(lower) && isGivenName(textAt(words, first + 1))) ||
      isLabel(words, first, to)) &&
    to - first >= 1 &&
    to - first <= 3 &&
    /^\p{Lu}\p{Ll}/u.test(textAt(words, first + 1))
  )
}

/** “Backpacker Joost Meyer”, “Newlyweds Callum and Beth Rudge”: any noun for people before a name of two words, or a given name. */
function isLabel(words: readonly Word[], first: number, to: number): boolean {
  const label = textAt(words, first)
  const noun = label.toLowerCase()
  if (isGivenName(label) || ambiguousRole.test(noun) || titles.test(label)) return false
  if (isGivenName(textAt(words, first + 1))) return isPerson(noun) || isPerson(noun.replace(/s$/, ''))
  // “Natural Resources Wales”
  const isNoun = wordsOf(noun)[0]?.pos === 'NOUN'
  return isPerson(noun) && isNoun && !trades.test(noun) && to - first === 2
}

/** Nouns for people that are given names and surnames as well: “Parker Bowles Roe”. */
const trades =
  /^(?:abbot|archer|baker|banks|butler|carpenter|carter|chandler|cook|cooper|dean|farmer|fisher|forester|fowler|fuller|gardener|glover|hunter|knight|marshal|mason|merchant|miller|palmer|parker|pierce|piper|porter|potter|prior|ranger|sailor|sawyer|shepherd|singer|squire|steward|tanner|thatcher|turner|usher|walker|ward|warden|weaver|winner|wright)$/

/** “Cyclist Marco Velli”, “Sportswoman”: an ordinary noun for somebody who does something, by its ending and the tagger’s lexicon. */
const isAgentNoun = (lower: string) =>
  /(?:ist|woman|sman|tman|ician|arian|lete|rower|mmer|iner)$/.test(lower) && wordsOf(lower)[0]?.pos === 'NOUN'

/** A title inside a run, not a part of a name such as “General Motors” or “King Street”. */
export function isRole(words: readonly Word[], at: number): boolean {
  const next = textAt(words, at + 1)
  return /^\p{Lu}/u.test(next) && !/^(?:and|&)$/i.test(next)
}
