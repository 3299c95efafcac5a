import type { Name } from '../../model/reading.ts'
import {
  calendarWords,
  kindsOfFirm,
  lettersBehind,
  organisationWord,
  paperWord,
  unnamed,
} from '../data/name-words.ts'
import { mensNames, womensNames } from '../data/first-names.ts'
import type { ParsedSentence } from '../parse.ts'
import type { Word } from '../words.ts'
import { isCommonOpening, type Capitals } from './openings.ts'
import { appositive, isRoleWord, officeBefore, mayBeBodys, trimmed } from './roles.ts'
import { hintOf } from './types.ts'
import type { Mention } from './entity.ts'
import { isNameWord, isGivenMonth, goesOn, endOfName, nobleTitle, isGiven } from './extent.ts'

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
