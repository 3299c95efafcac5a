import {
  calendarWords,
  kindsOfFirm,
  lettersBehind,
  organisationWord,
  paperWord,
  placeWord,
  unnamed,
} from '../data/name-words.ts'
import { codes } from '../data/currencies.ts'
import { roleNouns } from '../data/cues.ts'
import { isNationalNoun } from '../data/nationals.ts'
import { isGivenName } from '../data/first-names.ts'
import type { ParsedSentence } from '../tags/parse.ts'
import { textAt, words as tagged, type Word } from '../words/words.ts'
import { isFieldOfOffice, isOnField } from '../words/fields.ts'
import { isCommonOpening, type Capitals } from './openings.ts'
import { appositive, isRoleWord, officeBefore, mayBeBodys, trimmed } from './roles.ts'
import { hintOf } from './types.ts'
import type { Mention } from './entity.ts'
import { endOfJoint } from './joint-names.ts'
import { endOfName, nobleTitle, opensName } from './extent.ts'
import { isTitledMonth } from './month-names.ts'
import { isGiven } from './capitals.ts'

/** The names of one sentence in order. */
export function mentionsIn(
  text: string,
  sentence: ParsedSentence,
  index: number,
  capitals: Capitals,
): Mention[] {
  const { words } = sentence
  const found: Mention[] = []
  for (let at = 0; at < words.length;) {
    const end = endOfJoint(text, words, at, capitals.joint)
    if (end !== null) {
      const span = { start: words[at]!.start, end: words[end]!.end }
      found.push({
        ...span,
        text: text.slice(span.start, span.end),
        sentence: index,
        role: null,
        hint: 'organisation',
      })
      at = end + 1
      continue
    }
    if (!opensName(words, at)) {
      at += 1
      continue
    }
    const last = endOfName(words, at)
    const mention = mentionAt(text, sentence, index, at, last, capitals)
    if (mention !== null) found.push(mention)
    at = last + 1
  }
  return found
}

/** ‘in his book, “The Quarterback Whisperer,”’: capitals that fill quotation marks name a work. */
function isTitleOfWork(text: string, words: readonly Word[], from: number, to: number): boolean {
  const opening = /^the$/i.test(textAt(words, from - 1)) ? words[from - 2] : words[from - 1]
  const after = text.slice(words[to]!.end, words[to]!.end + 3)
  return (
    to > from && opening !== undefined && /^["“‘]$/.test(opening.text) && /^[.,]?(?:["”]|’(?!s))/.test(after)
  )
}

/** “Operator Baltline Ferries said”: what kind of firm it is, in a capital only because it opens the sentence. */
const opensWithKind = (words: readonly Word[], from: number, to: number, { inside }: Capitals) =>
  to > from &&
  (from === 0 || /^["“‘—:]$/.test(textAt(words, from - 1))) &&
  kindsOfFirm.test(textAt(words, from)) &&
  !inside.has(textAt(words, from))

/** “Callous Ann Lee wept”: what somebody is called, in a capital only because it opens the sentence. */
const opensWithAdjective = (words: readonly Word[], from: number, to: number, { inside }: Capitals) =>
  to > from + 1 &&
  (from === 0 || /^["“‘—:]$/.test(textAt(words, from - 1))) &&
  isGiven(words[from + 1]) &&
  !isGiven(words[from]) &&
  !inside.has(words[from]!.text) &&
  !organisationWord.test(words[to]!.text) &&
  !placeWord.test(words[to]!.text) &&
  (/(?:ous|less|ful)$/.test(words[from]!.text) || tagged(words[from]!.text.toLowerCase())[0]?.pos === 'ADJ')

const opensWithOther: typeof opensWithKind = (...opening) =>
  opensWithKind(...opening) || opensWithAdjective(...opening)

/** “the elder Mr Roe”, “the younger Roe”: which of two that is the text tells elsewhere, if at all, so that it is a name by itself. */
const ofTwo =
  /\b[Tt]he\s(?:elder|eldest|older|oldest|younger|youngest)\s(?:(Mr|Mrs|Ms|Miss|Dr|Sir|Prof)\.?\s)?$/

/** What stands between two words as a name, or as less than one; null where it is none. */
function mentionAt(
  text: string,
  sentence: ParsedSentence,
  index: number,
  from: number,
  to: number,
  capitals: Capitals,
): Mention | null {
  const { words } = sentence
  const thing = capitals.things.has(text.slice(words[from]!.start, words[to]!.end))
  // “the Council on Foreign Affairs”: no title in front of “Affairs”
  const isOfField = words.slice(from, to).some((_, at) => isOnField(words, from + at))
  const cut =
    thing || isOfField
      ? { first: from, last: to, titled: false }
      : trimmed(words, opensWithOther(words, from, to, capitals) ? from + 1 : from, to)
  if (cut === null) return null
  const titledWork = isTitleOfWork(text, words, from, to)
  const { first, last, titled } = titledWork ? { first: from, last: to, titled: false } : cut
  const firstWord = words[first]
  const lastWord = words[last]
  if (firstWord === undefined || lastWord === undefined) return null
  // “NOK 14.2 billion”
  if (first === last && codes.has(firstWord.text) && words[last + 1]?.pos === 'NUM') return null
  // “Ann Lee KC”: letters that belong to who is named, and not to the name
  const lettered = last > first + 1 && lettersBehind.test(lastWord.text)
  const end = lettered ? words[last - 1]!.end : lastWord.end
  const name = text.slice(firstWord.start, end).replace(nickname, ' ').replace(/\s+/gu, ' ')
  // “a 4K TV”
  if (/\d/.test(text[firstWord.start - 1] ?? '')) return null
  if ((isNoName(name) && !isTitledMonth(words, last)) || isHeading(name, capitals)) return null
  if (isPartyMember(words, first, last)) return null
  // “America’s Toughest Sheriff said”
  if (/^\p{Lu}\p{Ll}+est$/u.test(firstWord.text) && roleNouns.has(lastWord.text.toLowerCase())) return null
  // “Ann Lee, D-N.Y., asked”
  if (partyAndState.test(name)) return null
  // “The Finn said”, who may be called Finn elsewhere
  if (isNationalNoun(name) && /^the$/i.test(textAt(words, first - 1))) return null
  const mention = { start: firstWord.start, end, text: name, sentence: index }
  const told = first === last ? ofTwo.exec(text.slice(Math.max(0, mention.start - 24), mention.start)) : null
  if (told !== null)
    return {
      ...mention,
      start: mention.start - told[0].length,
      text: `t${told[0].slice(1)}${name}`,
      role: told[1] ?? null,
      hint: 'person',
    }
  const paper = paperWord.test(name) && /^the$/i.test(textAt(words, first - 1))
  if (first === last && organisationWord.test(name) && !/^\p{Lu}{2,}$/u.test(name) && !paper) return null
  if (isCommonOpening(text, sentence, first, last, capitals)) return null
  // “Ann Lee, MD, the head of the ward, said”
  const isDegree = words[first - 1]?.text === ',' && lettersBehind.test(name)
  if (first === last && (isFieldOfOffice(words, first) || suffix.test(name) || isDegree)) return null
  if (titledWork || thing) return { ...mention, role: null, hint: 'other' }
  if (isOfField) return { ...mention, role: null, hint: 'organisation' }
  const { role, person } = roleAt(text, sentence, { from, first, last, titled, lettered })
  // “The mine’s owner, Ostra Uhli, said”: a firm as well as a person
  const mayBeFirm = role !== null && mayBeBodys(role) && !isGiven(firstWord) && !/\s\p{Lu}\.\s/u.test(name)
  const hint =
    person && !mayBeFirm ? 'person' : first === last && paper ? 'organisation' : hintOf(words, first, last)
  return { ...mention, role, hint }
}

/** “Bo "Big Red" Roe” goes by “Bo Roe”. */
const nickname = /\s["“‘'(][^"“”‘’()]+["”’')]\s/u

/** “Ann Lee, Jr.”: what tells two bearers of a name apart belongs to the name before it, and names nobody by itself. */
const suffix = /^(?:[JS]n?r\.?|I{2,3}|IV)$/u

const partyMember = /^(?:Conservative|Democrat|Green|Independent|Liberal|Republican|Socialist|Tory)$/

const partyAndState = /^[DRI][-–]\p{Lu}[\p{L}.]*$/u

/** “Ann Green, a Green, votes Green”, “one Democrat”, “the senior Democrat”, “an Ohio Democrat”: one of a party, and nobody’s name. */
function isPartyMember(words: readonly Word[], first: number, last: number): boolean {
  if (!partyMember.test(textAt(words, last))) return false
  const before = words[first - 1]
  return first === last
    ? /^(?:DET|NUM)$/.test(before?.pos ?? '') ||
        /^(?:one|vot(?:e[ds]?|ing))$/i.test(before?.text ?? '') ||
        (before?.pos === 'ADJ' && /^\p{Ll}/u.test(before.text))
    : /^(?:an?|another|one)$/i.test(before?.text ?? '')
}

/** What is written like a name and names nothing: a photographer’s credit, a month. */
const isNoName = (name: string) =>
  /\/(?:Getty|AFP|AP|Reuters|EPA|PA|Shutterstock|REX|Invision|NurPhoto)\b/iu.test(name) ||
  !/\p{L}/u.test(name) ||
  unnamed.test(name) ||
  calendarWords.test(name)

const natural = (word: string) => word.slice(0, 1) + word.slice(1).toLowerCase()

/** “MOST READ”: words in capitals that no name of the text is; “ANN LEE” is one. */
function isHeading(name: string, { inside }: Capitals): boolean {
  const words = name.split(' ')
  if (words.length > 2) return words.every((word) => /^[\p{Lu}\d’'-]{2,}$/u.test(word))
  const [given = '', last = ''] = words.map(natural)
  return (
    words.length === 2 &&
    words.every((word) => /^\p{Lu}{3,}$/u.test(word)) &&
    !isGivenName(given) &&
    !inside.has(last)
  )
}

/** A name by its words: where the capitals before it begin, where it begins and ends, what it opens and closes with. */
type NameAt = { from: number; first: number; last: number; titled: boolean; lettered: boolean }

/** The office or description that stands with a name, and whether it tells that a person is named. */
function roleAt(
  text: string,
  sentence: ParsedSentence,
  { from, first, last, titled, lettered }: NameAt,
): { role: string | null; person: boolean } {
  const { words, phrases } = sentence
  const [firstWord, lastWord] = [words[first]!, words[last]!]
  const phrase = phrases.find((one) => one.first <= first && one.last >= first)
  const roleFrom = phrase === undefined ? from : Math.min(phrase.first, from)
  const before = roleFrom < first ? words[first - 1] : undefined
  const noble = first < last && nobleTitle.test(firstWord.text) && words[first + 1]?.text === 'of'
  // “the official United Twitter account”, which goes on with a noun, “the official Science and Technology Daily”: no person
  const ofThing =
    /^official$/i.test(before?.text ?? '') &&
    ((phrase !== undefined && phrase.last > last) ||
      (organisationWord.test(lastWord.text) && !isGiven(firstWord)))
  const described = before !== undefined && !ofThing && isRoleWord(before)
  const office = before === undefined ? officeBefore(text, sentence, first) : null
  const officeTells =
    office !== null && /^(?:[,.;]|\s(?:said|says|told)\b)/.test(text.slice(lastWord.end, lastWord.end + 6))
  const person = titled || noble || lettered || described || officeTells
  if (office !== null && person) return { role: office, person }
  if (noble) return { role: firstWord.text.toLowerCase(), person }
  if (person && before !== undefined) return { role: text.slice(words[roleFrom]!.start, before.end), person }
  // “He has a house in Orsk, his agent said”
  const isWhere = /^(?:in|at|near|from)$/i.test(textAt(words, first - 1)) && /^(?:his|her)$/i.test(textAt(words, last + 2)) // prettier-ignore
  const role = isWhere ? null : appositive(text, sentence, last)
  return { role, person: person || (role !== null && !isOwner(words, last)) }
}

const isOwner = (words: readonly Word[], last: number) => /^['’]s?$/.test(textAt(words, last + 1))
