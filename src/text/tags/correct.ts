import { maySpeak, roleNouns } from '../data/cues.ts'
import { remembering } from '../words/remembering.ts'
import { isFiniteVerb, textAt, words, type Word } from '../words/words.ts'
import { isConjunction } from './conjunctions.ts'
import { findMissingVerb } from './missing-verbs.ts'
import { completeNames, joinParted } from './names.ts'
import {
  carryingVerb,
  isEarlier,
  isManaging,
  isNoun,
  isOfTrade,
  isSpeakersName,
  isWhoTells,
  verbBeside,
  type Place,
} from './neighbours.ts'
import {
  agedName,
  isFromElsewhere,
  namesOfFirms,
  namesOfVerbs,
  openingName,
  personsOfAdjectives,
  rolesOfVerbs,
  shoutedNoun,
} from './persons.ts'
import { relativeVerbs } from './relative-verbs.ts'
import { correctReportingVerb, saidBySome } from './reporting-verbs.ts'

/** The words of one sentence by itself, their tags set right. Tagging takes long, and a statement is asked about several times in a row. */
export const taggedWords: (sentence: string) => readonly Word[] = remembering(100, (sentence) => {
  const own = words(sentence)
  correctTags(own)
  return own
})

/**
 * Sets right what the tagger gets wrong about reporting verbs, from what stands around them; everything that looks for
 * speakers rests on it. Changes the words in place.
 */
export function correctTags(words: Word[]): void {
  joinParted(words)
  namesOfVerbs(words)
  namesOfFirms(words)
  completeNames(words)
  personsOfAdjectives(words)
  rolesOfVerbs(words)
  openingName(words)
  agedName(words)
  shoutedNoun(words)
  saidBySome(words)
  relativeVerbs(words)
  words.forEach((word, index) => {
    correctOthers(words, word, index)
    correctReportingVerb(words, word, index)
  })
  findMissingVerb(words)
}

/** “a newspaper alleged Tuesday” is no adjective; “the de-listing would” is no verb. */
function correctOthers(words: readonly Word[], word: Word, index: number): void {
  const [before, next] = [words[index - 1], words[index + 1]]
  if (isSpeakersName(word, index, next)) word.pos = 'PROPN'
  if (isConjunction(words, index)) word.pos = 'SCONJ'
  // “Contrary to reports, it had not sunk”: what opens a sentence with a capital
  if (before === undefined && leadsIn.test(word.text) && next?.text === 'to') word.pos = 'ADP'
  // “Overnight, Orsk was hit”; “Early said so” tells of somebody
  if (
    before === undefined &&
    /^(?:Overnight|Early|Late)$/.test(word.text) &&
    (next?.text === ',' || next?.pos === 'ADP')
  )
    word.pos = 'ADV'
  // “Opening the fair in Orsk, she said”
  if (before === undefined && /^\p{Lu}\p{Ll}{3,}ing$/u.test(word.text) && isAnArticle(next) && isNamed(word))
    word.pos = 'VERB'
  if (pointsToTeller(words, index)) word.pos = 'DET'
  if (before === undefined || next === undefined) return
  // “OK’d the payments”
  if (/^\p{Lu}{2,3}['’]d$/u.test(word.text) && /^(?:DET|NUM|ADJ|NOUN)$/.test(next.pos)) word.pos = 'VERB'
  // “the IG |BCE| union”
  if (
    before.pos === 'PROPN' &&
    next.pos === 'NOUN' &&
    [before, word].every(({ text }) => /^\p{Lu}{2,4}$/u.test(text))
  )
    word.pos = 'PROPN'
  const place: Place = { words, index, before, word, next }
  if (isOfTrade(place)) word.pos = 'NOUN'
  const verb = verbBeside(place)
  if (verb !== null) Object.assign(word, { pos: 'VERB', lemma: verb })
  // “Some |will| say”
  if (
    /^(?:will|might)$/.test(word.text) &&
    /^(?:some|most|many|few|others)$/i.test(before.text) &&
    next.pos === 'VERB'
  )
    word.pos = 'AUX'
  // “…, |which| doctors deny”
  if (word.text === 'which' && before.text === ',' && next.pos === 'NOUN' && carriesClause(words, index + 2))
    word.pos = 'PRON'
  // “117th Street”
  if (word.pos === 'PRON' && /^\d/.test(word.text)) word.pos = 'PROPN'
  if (isWhoTells(place)) word.pos = 'NOUN'
  // “an Orsk think tank”
  if (word.text === 'think' && /^tanks?$/.test(next.text)) word.pos = 'NOUN'
  // “a televised |address| on Monday”
  if (
    before.pos === 'VERB' &&
    /ed$/.test(before.text) &&
    /^an?$/i.test(textAt(words, index - 2)) &&
    word.text === word.lemma &&
    (next.pos === 'ADP' || next.text === ',')
  )
    word.pos = 'NOUN'
  if (isNoun(place) || isChief(place) || isOfOffice(place)) word.pos = 'NOUN'
  else if (isOutside(place) || isManaging(place) || isEarlier(place) || isFromElsewhere(place))
    word.pos = 'ADJ'
  // “confirmed that figure in an interview”
  else if (pointsToNoun(words, index)) word.pos = 'DET'
  else {
    const carrying = carryingVerb(place)
    if (carrying !== null) Object.assign(word, { pos: 'VERB', lemma: carrying })
  }
}

const isAnArticle = (word: Word | undefined) =>
  /^(?:the|an?|his|her|its|their|our|my)$/.test(word?.text ?? '')
const isNamed = ({ pos, text }: Word) => /^(?:NOUN|PROPN)$/.test(pos) && !/thing$/.test(text)

/** “the mayor’s former |chief| of staff” */
const isChief = ({ word, next }: Place): boolean =>
  word.pos === 'ADJ' && word.text === 'chief' && /^of$/i.test(next.text)

/** “head of ships and |salvage|,”: the last of what somebody is over. */
const isOfOffice = ({ words, index, before, word, next }: Place): boolean =>
  word.pos === 'VERB' &&
  word.text === word.lemma &&
  next.text === ',' &&
  /^and$/i.test(before.text) &&
  words[index - 2]?.pos === 'NOUN' &&
  /^(?:for|of)$/.test(textAt(words, index - 3)) &&
  roleNouns.has(words[index - 4]?.lemma ?? '')

/** “Roe’s |outside| lawyer”, “an |inside| job” */
const isOutside = ({ before, word, next }: Place): boolean =>
  word.pos === 'ADP' &&
  /^(?:inside|outside)$/.test(word.text) &&
  /^(?:NOUN|ADJ)$/.test(next.pos) &&
  (/^(?:an?|the|his|her|its|their|our)$/i.test(before.text) ||
    (before.pos === 'PART' && /^['’]s?$/.test(before.text)))

/** “deny”, “later denied”: whether a finite verb stands at an index, or behind an adverb there. */
const carriesClause = (words: readonly Word[], at: number): boolean =>
  isFiniteVerb(words[words[at]?.pos === 'ADV' ? at + 1 : at])

const leadsIn = /^(?:Contrary|Counter|Owing|Prior)$/

/**
 * Whether “that” behind a verb points to the one thing right after it, rather than opening a clause: no verb that such a clause
 * would need comes before the next comma, or before “and” or “but” and a verb.
 */
function pointsToNoun(words: readonly Word[], at: number): boolean {
  const noun = words[at + 1]
  if (words[at]?.pos !== 'SCONJ' || !/^that$/.test(words[at].text) || words[at - 1]?.pos !== 'VERB')
    return false
  if (noun?.pos !== 'NOUN' || uncounted.test(noun.text)) return false
  // “found that lifting the cap, in time, would help”
  if (/ing$/.test(noun.text) && words[at + 2]?.pos === 'DET') return false
  for (let index = at + 2; index < words.length; index += 1) {
    const { pos, text } = words[index]!
    // “that work on the bridge, which cost millions, had begun”
    if (text === ',' && /^(?:which|who|whose|where)$/i.test(textAt(words, index + 1))) {
      const closing = words.findIndex((word, after) => after > index && word.text === ',')
      if (closing < 0) return true
      index = closing
      continue
    }
    if (/^[,.;:!?—]$/.test(text)) return true
    if (/^(?:and|but)$/i.test(text) && /^(?:VERB|AUX|ADV)$/.test(words[index + 1]?.pos ?? '')) return true
    if (pos === 'AUX' || (pos === 'VERB' && !/ing$/i.test(text))) return false
  }
  return true
}

/** “|That| ministry said it would close”, “In June, |that| board voted”: whether “that” opens a clause as the article of one who may speak and has none else. */
const pointsToTeller = (words: readonly Word[], at: number): boolean => {
  const noun = words[at + 1]
  return (
    /^that$/i.test(words[at]!.text) &&
    (at === 0 || words[at - 1]!.text === ',') &&
    noun?.pos === 'NOUN' &&
    noun.text === noun.lemma &&
    maySpeak(noun.lemma) &&
    isFiniteVerb(words[at + 2])
  )
}

/** “that tiredness”, “that talks”: no noun that “that” could point to. */
export const uncounted = /(?:ness|ism|[^siu]s)$/i
