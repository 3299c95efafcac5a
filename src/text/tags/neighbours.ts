/** What the words around one show it to be, where the tagger takes it for another part of speech. */
import { dayPattern } from '../data/calendar.ts'
import { irregularBases } from '../data/verbs.ts'
import { modal } from '../data/small-words.ts'
import { isPerson } from '../words/persons.ts'
import { isAnyVerb, isFiniteVerb, textAt, type Word } from '../words/words.ts'
import { opensObject, pastBase } from './missing-verbs.ts'
import { pastOf, pastOrSaid } from './reporting-verbs.ts'

/** A word between two others. */
export type Place = { words: readonly Word[]; index: number; before: Word; word: Word; next: Word }

const owned = /^(?:its|his|her|their)$/i

/** “Lynch reported that …”: a name that begins a sentence, taken for a verb. */
export const isSpeakersName = (word: Word, index: number, next: Word | undefined): boolean =>
  index === 0 &&
  word.pos === 'VERB' &&
  word.text !== 'Having' &&
  pastOrSaid(next) &&
  pastOf(word.text.toLowerCase()) === null

/** “the tool and die maker”, “a hit and run driver” */
export const isOfTrade = ({ words, index, before, word, next }: Place): boolean =>
  word.pos === 'VERB' &&
  word.text === word.lemma &&
  /^and$/i.test(before.text) &&
  words[index - 2]?.pos === 'NOUN' &&
  /^(?:DET|ADJ|NOUN)$/.test(words[index - 3]?.pos ?? '') &&
  next.pos === 'NOUN' &&
  /^(?:maker|driver|owner|operator|firm|company|shop|crew|team|operation|service|method)$/.test(next.text)

/** The dictionary form of a verb that is told of by a participle, an auxiliary or “on” beside it; null for another word. */
export const verbBeside = (place: Place): string | null =>
  participleBase(place) ?? infinitive(place) ?? centring(place) ?? planning(place)

/** “has poached eleven engineers”, “was pierced by a meteorite”, “looters who ransacked shops”, “he drank none”, “a banker shot dead” */
function participleBase({ before, word, next }: Place): string | null {
  const isParticiple =
    (word.pos === 'ADJ' && /^ha(?:s|ve|d)$/i.test(before.text) && opensObject(next)) ||
    (word.pos === 'ADJ' && /^(?:is|are|was|were|be|been)$/i.test(before.text) && next.text === 'by') ||
    (/^(?:ADJ|NOUN)$/.test(word.pos) && /^who$/i.test(before.text)) ||
    (word.pos === 'NOUN' && /^(?:he|she|they|we)$/i.test(before.text) && irregularBases.has(word.text)) ||
    (word.pos === 'NOUN' && word.text === 'shot' && next.text === 'dead' && before.pos === 'NOUN')
  return isParticiple ? pastBase(word.text) : null
}

/** “will close its pit” */
const infinitive = ({ before, word, next }: Place): string | null =>
  /^(?:ADJ|NOUN)$/.test(word.pos) && before.pos === 'AUX' && modal.test(before.text) && opensObject(next)
    ? word.text
    : null

/** “the complaint centres on” */
const centring = ({ before, word, next }: Place): string | null =>
  word.pos === 'NOUN' &&
  before.pos === 'NOUN' &&
  /^(?:centres|centers|hinges|focuses)$/.test(word.text) &&
  /^on$/.test(next.text)
    ? word.text === 'focuses'
      ? 'focus'
      : word.text.slice(0, -1)
    : null

/** “The airline plans to fly again”: what carries its clause, where no verb before or behind does, as in “The council plans to close it were dropped”. */
function planning({ words, index, before, word, next }: Place): string | null {
  const isOne =
    before.pos === 'PROPN' || (before.pos === 'NOUN' && before.lemma === before.text.toLowerCase())
  if (word.pos !== 'NOUN' || word.text !== 'plans' || next.text !== 'to' || !isOne) return null
  if (!isAnyVerb(words[index + 2])) return null
  let first = index - 1
  while (/^(?:ADJ|NOUN|PROPN|NUM|DET|PART)$/.test(words[first - 1]?.pos ?? '')) first -= 1
  const link = words[first - 1]
  const opens =
    link === undefined || /^(?:PUNCT|SCONJ)$/.test(link.pos) || (tells(link) && words[first]!.pos !== 'NOUN')
  const end = words.findIndex(
    ({ pos, text }, at) => at > index + 2 && (/^(?:SCONJ|CCONJ)$/.test(pos) || /^[,.;:—]$/.test(text)),
  )
  const carries = words
    .slice(index + 2, end < 0 ? undefined : end)
    .some((one, at, rest) => at > 0 && isFiniteVerb(one) && !/^(?:to|be)$/.test(rest[at - 1]!.text))
  return opens && !carries ? 'plan' : null
}

const tells = ({ text }: Word) => /^(?:said|says|told)$/.test(text)

/** “the military said”, “the accused said” */
export const isWhoTells = ({ before, word, next }: Place): boolean =>
  word.pos === 'ADJ' && tells(next) && (/^the$/i.test(before.text) || word.text === 'military')

/** “A United Nations monitor who saw it”: a noun for a person, of whom “who” goes on to tell. */
const isWhoActs = ({ before, word, next }: Place): boolean =>
  word.pos === 'VERB' &&
  /^who$/i.test(next.text) &&
  /^(?:DET|PROPN|NOUN|ADJ)$/.test(before.pos) &&
  isPerson(word.text)

/** Whether a word that is taken for a verb, an adjective or an adverb is a noun. */
export function isNoun(place: Place): boolean {
  const { word } = place
  if (isToldTo(place) || isWhoActs(place)) return true
  switch (word.pos) {
    case 'ADJ':
      return isOffice(place) || isOwned(place)
    case 'ADV':
      return isPaper(place) || isFirm(place)
    case 'VERB':
      return (
        isHyphened(place) ||
        isCompound(place) ||
        isThinking(place) ||
        isDoing(place) ||
        isOfEarlier(place) ||
        isDoneTo(place)
      )
    default:
      return false
  }
}

/** “according to court records”, “admitted to police that” */
const isToldTo = ({ words, index, before, word, next }: Place): boolean =>
  /^(?:VERB|ADJ)$/.test(word.pos) &&
  /^to$/i.test(before.text) &&
  (/^according$/i.test(textAt(words, index - 2)) ||
    (word.text === 'police' && /^(?:that|on|in|,|\.)$/i.test(next.text)))

/** “said the Navy chief”, “the attorney general’s office”, “The chief admitted that”, “the premier, 60,”, “a former premier of Orsk” */
const isOffice = ({ before, word, next }: Place): boolean =>
  (/^(?:chief|general|representative|executive|native|principal)$/.test(word.text) &&
    ((/^(?:NOUN|PROPN)$/.test(before.pos) && /^(?:VERB|AUX|PUNCT|ADP|PART)$/.test(next.pos)) ||
      (/^the$/i.test(before.text) && isAnyVerb(next) && !/ing$/.test(next.text)))) ||
  (word.text === 'premier' && /^(?:VERB|AUX|PUNCT|ADP)$/.test(next.pos))

/** “according to its manifest there were …” */
const isOwned = ({ before, word, next }: Place): boolean =>
  owned.test(before.text) &&
  /^(?:PRON|AUX)$/.test(next.pos) &&
  !/^(?:own|best|worst|first|last|next|all|only)$/i.test(word.text)

/** “a sports daily wrote” */
const isPaper = ({ before, word, next }: Place): boolean =>
  /^(?:daily|weekly|monthly)$/.test(word.text) &&
  /^(?:DET|NOUN|ADJ|PROPN)$/.test(before.pos) &&
  pastOrSaid(next)

/** “the Orsk-based firm”, but “stood firm” */
const isFirm = ({ words, index, before, word }: Place): boolean =>
  word.text === 'firm' && before.pos === 'VERB' && /^[-‐‑–]$/.test(textAt(words, index - 2))

/** “a London start-up”, “an Orsk spin-off” */
const isHyphened = ({ words, index, before, word, next }: Place): boolean =>
  (/^(?:ADJ|DET|NOUN|PROPN|PUNCT)$/.test(before.pos) || before.text === 'based') &&
  next.text === '-' &&
  next.start === word.end &&
  words[index + 2]?.start === next.end &&
  /^(?:back|down|in|off|out|over|up)$/.test(words[index + 2]!.text)

/** “according to the salvage company” */
const isCompound = ({ before, word, next }: Place): boolean =>
  word.lemma === word.text &&
  next.pos === 'NOUN' &&
  /^(?:the|an?)$/i.test(before.text) &&
  before.pos === 'DET'

/** “familiar with its thinking said” */
const isThinking = ({ before, word, next }: Place): boolean =>
  /ing$/.test(word.text) && owned.test(before.text) && tells(next)

/** “the de-listing would”, “the country’s anti-doping agency said” */
const isDoing = ({ before, word, next }: Place): boolean =>
  /-\p{L}+ing$/u.test(word.text) &&
  (before.pos === 'DET' || (/^['’]s?$/.test(before.text) && next.pos === 'NOUN'))

/** “Granting bail, the judge said”: what is done to something stands behind, not what is done again; but “Helping build, …” */
const isDoneTo = ({ index, before, word, next }: Place): boolean =>
  before.pos === 'VERB' &&
  /ing$/i.test(before.text) &&
  !/^(?:daring|going|helping|letting|making|needing)$/i.test(before.text) &&
  word.lemma === word.text &&
  (next.text === ',' || (index === 1 && next.pos === 'ADP'))

/** “its managing director”, “the sport’s governing body” */
export const isManaging = ({ word, next }: Place): boolean =>
  word.pos === 'VERB' &&
  /^(?:managing (?:director|editor|partner)s?|governing (?:body|council|party))$/.test(`${word.text} ${next.text}`) // prettier-ignore

/** “an earlier shift”, “the later rounds” */
export const isEarlier = ({ before, word, next }: Place): boolean =>
  word.pos === 'ADV' &&
  /^(?:earlier|later)$/.test(word.text) &&
  (/^(?:the|an?)$/i.test(before.text) || owned.test(before.text)) &&
  /^(?:NOUN|ADJ|VERB)$/.test(next.pos)

/** “an earlier |report said so”, of which the tagger takes the noun for a verb behind its adverb */
const isOfEarlier = ({ before, word }: Place): boolean =>
  before.pos === 'ADJ' && /^(?:earlier|later)$/.test(before.text) && !/(?:ed|ing)$/.test(word.text)

/** The dictionary form of a verb that carries its clause and is taken for an adjective or a noun; null for another word. */
export function carryingVerb(place: Place): string | null {
  const { words, index, before, word, next } = place
  if (word.pos === 'ADJ' && isAlleging(place))
    return word.text.slice(0, /^(?:alleged|stated|estimated)$/.test(word.text) ? -1 : -2)
  const past = pastOf(word.text)
  if (past !== null && isSaying(place)) return past
  if (word.pos === 'ADJ' && isDone(place)) return past ?? word.text.replace(/ed$/, '')
  if (isPerfect(place)) return pastBase(word.text)
  if (word.pos !== 'NOUN') return null
  if (word.text === 'told') return 'tell'
  if (isLeaving(place)) return 'leave'
  const isQuestioned = before.pos === 'NOUN' && isAsked(words, index) && next.pos !== 'NOUN'
  return isHabit(place) || isQuestioned ? word.lemma : null
}

const afterTelling = new RegExp(`^(?:${dayPattern}|today|yesterday|,|that|\\.)$`, 'i')

/** “a newspaper alleged Tuesday”, “he again alleged that”, “residents of Orsk, a port, alleged that”, “the prosecutor alleged Ann Lee had” */
const isAlleging = ({ words, index, before, word, next }: Place): boolean =>
  /^(?:alleged|reported|claimed|stated|estimated)$/.test(word.text) &&
  ((/^(?:NOUN|PROPN|PRON)$/.test((before.pos === 'ADV' ? words[index - 2] : before)?.pos ?? '') &&
    (afterTelling.test(next.text) || (word.text === 'alleged' && /^(?:PROPN|PRON|DET)$/.test(next.pos)))) ||
    (before.text === ',' && /^that$/i.test(next.text)))

/** “Ann Lee alleged he”, of a verb of speech */
const isSaying = ({ before, word, next }: Place): boolean =>
  /^(?:ADJ|NOUN)$/.test(word.pos) && before.pos === 'PROPN' && /^(?:PROPN|DET|PRON|SCONJ)$/.test(next.pos)

/** “Ann Lee branded the attack”, “the clinic never informed the families” */
const isDone = ({ before, word, next }: Place): boolean =>
  /^(?:PROPN|NOUN|PRON|ADV)$/.test(before.pos) && next.pos === 'DET' && /^\p{Ll}+ed$/u.test(word.text)

/** “Soldiers have retaken the city”, “have retaken Orsk” */
const isPerfect = ({ before, word, next }: Place): boolean =>
  before.pos === 'AUX' &&
  /^(?:has|have|had|['’](?:ve|d))$/.test(before.text) &&
  (word.pos === 'NOUN' ? /^(?:DET|PROPN)$/.test(next.pos) : word.pos === 'ADJ' && next.pos === 'DET')

/** “the oil left its tank” */
const isLeaving = ({ before, word, next }: Place): boolean =>
  word.text === 'left' &&
  /^(?:NOUN|PROPN|ADJ)$/.test(before.pos) &&
  (next.pos === 'DET' || /^(?:its|his|her|their)$/.test(next.text))

/** “A panel now vets every operation” */
const isHabit = ({ before, word, next }: Place): boolean =>
  /^\p{Ll}+[^s]s$/u.test(word.text) &&
  /^(?:now|still|also|never|always|often)$/i.test(before.text) &&
  next.pos === 'DET'

/** “At no time did the driver use his phone”: “did” and a subject with its article right before a word that an object follows. */
function isAsked(words: readonly Word[], index: number): boolean {
  let at = index - 1
  while (/^(?:NOUN|ADJ)$/.test(words[at]?.pos ?? '')) at -= 1
  return (
    words[at]?.pos === 'DET' &&
    /^(?:do|does|did)$/i.test(textAt(words, at - 1)) &&
    /^(?:DET|PRON|PROPN|NUM)$/.test(words[index + 1]?.pos ?? '')
  )
}
