import type { Name } from '../../model/reading.ts'
import { isGovernmentName } from '../data/countries.ts'
import {
  calendarWords,
  kindsOfFirm,
  lettersBehind,
  organisationHead,
  organisationWord,
  paperWord,
  particles,
  secondField,
  titles,
  unnamed,
} from '../data/name-words.ts'
import { roleNouns } from '../data/cues.ts'
import { mensNames, womensNames } from '../data/first-names.ts'
import type { ParsedSentence } from '../parse.ts'
import type { Word } from '../words.ts'
import { endOfFields } from './fields.ts'
import { isCommonOpening, type Capitals } from './openings.ts'
import { appositive, isRoleWord, officeBefore, mayBeBodys, trimmed } from './roles.ts'
import { hintOf } from './types.ts'

/** One place where a name stands. */
export type Mention = {
  start: number
  end: number
  text: string
  sentence: number
  /** Office or description that stands with it: “the clinic’s CEO”. */
  role: string | null
  /** What the words around it say that it is. */
  hint: Name['type'] | null
}

const capitalised = /^[\p{Lu}\p{Lt}]|^\p{Ll}{1,2}\p{Lu}/u
const smallWord =
  /^(?:the|a|an|and|or|but|of|for|about|against|between|during|without|within|into|through|over|under|until|upon|in|on|at|to|by|with|from|as|is|are|was|were|it|he|she|they|we|i|you|his|her|its|their|my|our|your|this|that|these|those|if|when|while|what|who|how|why|where|not|no|yes|also|so|then|there|here|after|before|since|although|though|because|however|now|just|all|some|many|most|more|each|every|both|one|another|such|than|do|does|did|has|have|had|will|would|can|could|may|might|should|say|says|said)$/i

/** Whether a word may stand in a name: capitalised, and no day, month, unit or furniture. */
export const isNameWord = (word: Word | undefined): boolean =>
  word !== undefined &&
  capitalised.test(word.text) &&
  !calendarWords.test(word.text) &&
  (word.pos === 'PROPN' || (word.pos === 'NOUN' && /^\p{Lu}{2,}$/u.test(word.text)))

/** Any capitalised word that can go on a name begun before it, whatever the tagger took it for. */
const goesOn = (word: Word | undefined) =>
  word !== undefined &&
  /^\p{Lu}/u.test(word.text) &&
  word.pos !== 'PRON' &&
  !calendarWords.test(word.text) &&
  !smallWord.test(word.text)

/** “the Duke of York”: titles that make a name with a place. */
const nobleTitle = /^(?:Prince|Princess|Duke|Duchess|Earl|Countess|Marquess|Baroness)$/

/** No name that news prints has more words and marks. */
const longest = 14

const glued = (a: Word | undefined, b: Word | undefined) =>
  a !== undefined && b !== undefined && a.end === b.start

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
    const opens =
      isNameWord(words[at]) ||
      isGivenMonth(words, at) ||
      (at > 0 &&
        (goesOn(words[at]) || words[at]?.text === 'All') &&
        (isNameWord(words[at + 1]) || (words[at]?.text === 'All' && words[at + 1]?.text === '-')) &&
        !/^["“‘]$/.test(words[at - 1]?.text ?? ''))
    if (!opens) {
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

/** The last word of the name that begins at `first`. */
function endOfName(words: readonly Word[], first: number): number {
  let last = first
  let organisation = organisationHead.test(words[first]?.text ?? '')
  let linked = false
  for (let next = first + 1; next < words.length && next - first < longest;) {
    const word = words[next]
    const before = words[next - 1]
    const after = words[next + 1]
    if (word === undefined || before === undefined) break
    if (/^['’]s?$/.test(word.text) && word.pos !== 'PROPN') {
      // An owner ends its name, but for “The People’s Daily”
      if (
        !/^(?:People|Women|Men|Children|Workers|Reader|Readers|Veterans|Players|Writers)$/.test(
          before.text,
        ) ||
        !organisationWord.test(after?.text ?? '')
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
    const fields = endOfFields(words, next)
    if (isNameWord(word) || goesOn(word) || isSurnameJan(words, next) || tellsFromKin(word)) last = next
    else if (
      /^[IVX]+$|^One$|^\d{1,3}$/.test(word.text) &&
      word.pos === 'NUM' &&
      /^\p{L}/u.test(before.text)
    ) {
      if (/^\d/.test(word.text)) break
      last = next
    } else if (
      /^[-–'’.&/]$/.test(word.text) &&
      glued(before, word) &&
      glued(word, after) &&
      /^\p{Lu}/u.test(after?.text ?? '')
    ) {
      next += 1
      continue
    } else if (
      word.text === '-' &&
      /^\p{Ll}{1,3}$/u.test(after?.text ?? '') &&
      words[next + 2]?.text === '-' &&
      goesOn(words[next + 3]) &&
      glued(before, word)
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
        /^(?:Friends|Students|Women|People|Citizens)$/.test(before.text) &&
        word.text === 'of' &&
        after?.text !== 'the'
      )
    ) {
      linked = true
      next += /^the$/i.test(after?.text ?? '') ? 2 : 1
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

const shouts = (word: Word | undefined) => /^\p{Lu}{3,}$/u.test(word?.text ?? '')

/** “REPLACE OLD BATTERIES Apple may …”: a heading that runs into its text. */
const endsShouting = (words: readonly Word[], first: number, next: number) =>
  next - first >= 2 && shouts(words[next - 1]) && shouts(words[next - 2]) && !shouts(words[next])

const isGiven = (word: Word | undefined) =>
  mensNames.has(word?.text ?? '') || womensNames.has(word?.text ?? '')

/** “attorney for the District of Massachusetts Joshua Levy”: a given name behind a place, which a preposition opens. */
const opensPerson = (words: readonly Word[], first: number, next: number) =>
  followsState(words, first, next) ||
  followsOffice(words, first, next) ||
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
    roleNouns.has(words[of - 1]?.text.toLowerCase() ?? '') &&
    between.every(({ pos }) => /^(?:DET|PROPN|PART|ADJ)$/.test(pos)) &&
    goesOn(words[next]) &&
    goesOn(words[next + 1]) &&
    /^(?:VERB|AUX)$/.test(words[next + 2]?.pos ?? '')
  )
}

const governing =
  /^(?:Administration|Agency|Ministry|Department|Commission|Committee|Authority|Bureau|Institute|Association|Federation|Council|Board)$/

/** “In Chile Chela Ortiz won”: two words that do something, behind a state that a preposition puts at the head of the sentence. */
const followsState = (words: readonly Word[], first: number, next: number) =>
  first === 1 &&
  next === 2 &&
  /^(?:in|across|throughout|from)$/i.test(words[0]?.text ?? '') &&
  isGovernmentName(words[first]?.text ?? '') &&
  goesOn(words[next]) &&
  goesOn(words[next + 1]) &&
  /^(?:VERB|AUX)$/.test(words[next + 2]?.pos ?? '')

/** “Nixon W. Mark Felt, the former official”: an initial before a given name opens a name of its own; no surname has one before it. */
const opensInitial = (words: readonly Word[], first: number, next: number) =>
  next === first + 1 &&
  /^\p{Lu}\.?$/u.test(words[next]?.text ?? '') &&
  !isGiven(words[first]) &&
  !titles.test(words[first]?.text ?? '') &&
  [next + 1, next + 2].some((at) => isGiven(words[at]) && goesOn(words[at + 1]))

/** “Ajmal Jan” is no January. */
const isSurnameJan = (words: readonly Word[], at: number) =>
  /^(?:Jan|May|June|April|August)$/.test(words[at]?.text ?? '') &&
  words[at]?.pos === 'PROPN' &&
  !/^(?:\d+|\.)$/.test(words[at + 1]?.text ?? '')

/** “Mr Roe senior”: which of two a title and a surname mean. */
const tellsFromKin = ({ text, pos }: Word) => pos === 'PROPN' && /^(?:senior|junior)$/.test(text)

/** “the lawyer, Jan Kolb,” “April Roe said”: a given name that is a month too, before a surname and no preposition before it. */
const isGivenMonth = (words: readonly Word[], at: number) => {
  const before = words[at - 1]
  return (
    isSurnameJan(words, at) &&
    isNameWord(words[at + 1]) &&
    before?.pos !== 'ADP' &&
    before?.pos !== 'NUM' &&
    !/^(?:last|this|next|early|mid|late|every|each|-|–|and|to)$/i.test(before?.text ?? '')
  )
}

const nextField = (words: readonly Word[], at: number) => {
  const after = /^the$/i.test(words[at + 1]?.text ?? '') ? words[at + 2] : words[at + 1]
  return goesOn(after) && !mensNames.has(after?.text ?? '') && !womensNames.has(after?.text ?? '')
}

/** ‘in his book, “The Quarterback Whisperer,”’: capitals that fill quotation marks name a work. */
function isTitleOfWork(text: string, words: readonly Word[], from: number, to: number): boolean {
  const opening = /^the$/i.test(words[from - 1]?.text ?? '') ? words[from - 2] : words[from - 1]
  const after = text.slice(words[to]!.end, words[to]!.end + 3)
  return (
    to > from && opening !== undefined && /^["“‘]$/.test(opening.text) && /^[.,]?(?:["”]|’(?!s))/.test(after)
  )
}

/** “Operator Baltline Ferries said”: what kind of firm it is, in a capital only because it opens the sentence. */
const opensWithKind = (words: readonly Word[], from: number, to: number, { inside }: Capitals) =>
  to > from &&
  (from === 0 || /^["“‘—–:]$/.test(words[from - 1]?.text ?? '')) &&
  kindsOfFirm.test(words[from]?.text ?? '') &&
  !inside.has(words[from]?.text ?? '')

/** “the elder Mr Roe”, “the younger Roe”: which of two that is the text tells elsewhere, if at all, so that it is a name by itself. */
const ofTwo =
  /\b[Tt]he\s(?:elder|eldest|older|oldest|younger|youngest)\s(?:(Mr|Mrs|Ms|Miss|Dr|Sir|Prof)\.?\s)?$/

const natural = (word: string) => word.slice(0, 1) + word.slice(1).toLowerCase()

function mentionAt(
  text: string,
  sentence: ParsedSentence,
  index: number,
  from: number,
  to: number,
  capitals: Capitals,
): Mention | null {
  const { words, phrases } = sentence
  const thing = capitals.things.has(text.slice(words[from]!.start, words[to]!.end))
  const cut = thing
    ? { first: from, last: to, titled: false }
    : trimmed(words, opensWithKind(words, from, to, capitals) ? from + 1 : from, to)
  if (cut === null) return null
  const titledWork = isTitleOfWork(text, words, from, to)
  const { first, last, titled } = titledWork ? { first: from, last: to, titled: false } : cut
  const firstWord = words[first]
  const lastWord = words[last]
  if (firstWord === undefined || lastWord === undefined) return null
  // “Ann Lee KC”: letters that belong to who is named, and not to the name
  const lettered = last > first + 1 && lettersBehind.test(lastWord.text)
  const end = lettered ? words[last - 1]!.end : lastWord.end
  const name = text.slice(firstWord.start, end).replace(/\s+/gu, ' ')
  // a photographer’s credit
  if (/\/(?:Getty|AFP|AP|Reuters|EPA|PA|Shutterstock|REX|Invision|NurPhoto)\b/iu.test(name)) return null
  // “a 4K TV”
  if (/\d/.test(text[firstWord.start - 1] ?? '')) return null
  if (!/\p{L}/u.test(name) || unnamed.test(name) || calendarWords.test(name)) return null
  const shouted = name.split(' ')
  const given = (word: string) => mensNames.has(natural(word)) || womensNames.has(natural(word))
  if (
    shouted.length === 2 &&
    shouted.every((word) => /^\p{Lu}{3,}$/u.test(word)) &&
    !given(shouted[0] ?? '') &&
    !capitals.inside.has(natural(shouted[1] ?? ''))
  )
    return null
  if (shouted.length > 2 && shouted.every((word) => /^[\p{Lu}\d’'-]{2,}$/u.test(word))) return null
  const told =
    first === last ? ofTwo.exec(text.slice(Math.max(0, firstWord.start - 24), firstWord.start)) : null
  if (told !== null)
    return {
      start: firstWord.start - told[0].length,
      end,
      text: `t${told[0].slice(1)}${name}`,
      sentence: index,
      role: told[1] ?? null,
      hint: 'person',
    }
  const paper = paperWord.test(name) && /^the$/i.test(words[first - 1]?.text ?? '')
  if (first === last && organisationWord.test(name) && !/^\p{Lu}{2,}$/u.test(name) && !paper) return null
  if (isCommonOpening(text, sentence, first, last, capitals)) return null
  const phrase = phrases.find((one) => one.first <= first && one.last >= first)
  const roleFrom = phrase === undefined ? from : Math.min(phrase.first, from)
  const hasRole = roleFrom < first
  const noble = first < last && nobleTitle.test(firstWord.text) && words[first + 1]?.text === 'of'
  let hint: Name['type'] | null = titled || noble || lettered ? 'person' : null
  const beforeWord = words[first - 1]
  // “the official United Twitter account”: what goes on with a noun is no person
  const goesOnAsNoun =
    /^official$/i.test(beforeWord?.text ?? '') && phrase !== undefined && phrase.last > last
  // “the official Science and Technology Daily”
  const isOfState =
    /^official$/i.test(beforeWord?.text ?? '') && organisationWord.test(lastWord.text) && !isGiven(firstWord)
  const described =
    hasRole && !goesOnAsNoun && !isOfState && beforeWord !== undefined && isRoleWord(beforeWord)
  if (described) hint = 'person'
  const office = hasRole ? null : officeBefore(text, sentence, first)
  if (office !== null && /^(?:[,.;]|\s(?:said|says|told)\b)/.test(text.slice(lastWord.end, lastWord.end + 6)))
    hint = 'person'
  const role =
    office !== null && hint === 'person'
      ? office
      : noble
        ? firstWord.text.toLowerCase()
        : hint === 'person' && hasRole
          ? text.slice(words[roleFrom]!.start, words[first - 1]!.end)
          : appositive(text, sentence, last)
  if (role !== null && hint === null && !isOwner(words, last)) hint = 'person'
  // “The mine’s owner, Ostra Uhli, said”: a firm as well as a person
  if (
    hint === 'person' &&
    !titled &&
    role !== null &&
    mayBeBodys(role) &&
    !isGiven(firstWord) &&
    !/\s\p{Lu}\.\s/u.test(name)
  )
    hint = null
  if (titledWork || thing)
    return {
      start: firstWord.start,
      end,
      text: name,
      sentence: index,
      role: null,
      hint: 'other',
    }
  hint ??= first === last && paper ? 'organisation' : hintOf(words, first, last)
  return { start: firstWord.start, end, text: name, sentence: index, role, hint }
}

const isOwner = (words: readonly Word[], last: number) => /^['’]s?$/.test(words[last + 1]?.text ?? '')
