import { dayPattern } from '../data/calendar.ts'
import { remembering } from '../remembering.ts'
import { words, type Word } from '../words.ts'
import { findMissingVerb, opensObject, pastBase } from './missing-verbs.ts'
import { completeNames, joinTitles } from './names.ts'
import {
  agedName,
  namesOfVerbs,
  openingName,
  personsOfAdjectives,
  rolesOfVerbs,
  shoutedNoun,
} from './persons.ts'
import { correctReportingVerb, pastOf, pastOrSaid, saidBySome } from './reporting-verbs.ts'

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
  joinTitles(words)
  namesOfVerbs(words)
  completeNames(words)
  personsOfAdjectives(words)
  rolesOfVerbs(words)
  openingName(words)
  agedName(words)
  shoutedNoun(words)
  saidBySome(words)
  words.forEach((word, index) => {
    correctOthers(words, word, index)
    correctReportingVerb(words, word, index)
  })
  findMissingVerb(words)
}

const time = new RegExp(`^(?:${dayPattern}|today|yesterday|,|that|\\.)$`, 'i')

/** “a newspaper alleged Tuesday” is no adjective; “the de-listing would” is no verb. */
function correctOthers(words: readonly Word[], word: Word, index: number): void {
  const next = words[index + 1]
  if (index === 0 && word.pos === 'VERB' && pastOrSaid(next) && pastOf(word.text.toLowerCase()) === null)
    // “Lynch reported that …”
    word.pos = 'PROPN'
  const before = words[index - 1]
  // “that repairs were under way”: no determiner before a plural
  if (
    word.pos === 'DET' &&
    /^that$/i.test(word.text) &&
    next?.pos === 'NOUN' &&
    /[^s]s$/.test(next.text) &&
    next.lemma !== next.text
  )
    word.pos = 'SCONJ'
  if (before === undefined || next === undefined) return
  // “the tool and die maker”, “a hit and run driver”
  if (
    word.pos === 'VERB' &&
    word.text === word.lemma &&
    /^and$/i.test(before.text) &&
    words[index - 2]?.pos === 'NOUN' &&
    /^(?:DET|ADJ|NOUN)$/.test(words[index - 3]?.pos ?? '') &&
    next.pos === 'NOUN' &&
    /^(?:maker|driver|owner|operator|firm|company|shop|crew|team|operation|service|method)$/.test(next.text)
  )
    word.pos = 'NOUN'
  // “has poached eleven engineers”, “was pierced by a meteorite”, “looters who ransacked shops”
  const isParticiple =
    (word.pos === 'ADJ' && /^ha(?:s|ve|d)$/i.test(before.text) && opensObject(next)) ||
    (word.pos === 'ADJ' && /^(?:is|are|was|were|be|been)$/i.test(before.text) && next.text === 'by') ||
    (/^(?:ADJ|NOUN)$/.test(word.pos) && /^who$/i.test(before.text))
  const base = isParticiple ? pastBase(word.text) : null
  if (base !== null) Object.assign(word, { pos: 'VERB', lemma: base })
  // “will close its pit”
  if (
    /^(?:ADJ|NOUN)$/.test(word.pos) &&
    before.pos === 'AUX' &&
    /^(?:will|would|shall|must|can|could|may|might|should)$/i.test(before.text) &&
    opensObject(next)
  )
    Object.assign(word, { pos: 'VERB', lemma: word.text })
  // “the complaint centres on”
  if (
    word.pos === 'NOUN' &&
    before.pos === 'NOUN' &&
    /^(?:centres|centers|hinges|focuses)$/.test(word.text) &&
    /^on$/.test(next.text)
  )
    Object.assign(word, { pos: 'VERB', lemma: word.text === 'focuses' ? 'focus' : word.text.slice(0, -1) })
  // “the military said”, “the accused said”
  // “117th Street”
  if (word.pos === 'PRON' && /^\d/.test(word.text)) word.pos = 'PROPN'
  const told = /^(?:said|says|told)$/.test(next.text)
  if (word.pos === 'ADJ' && told && (/^the$/i.test(before.text) || word.text === 'military'))
    word.pos = 'NOUN'
  if (
    /^(?:VERB|ADJ)$/.test(word.pos) &&
    /^to$/i.test(before.text) &&
    (/^according$/i.test(words[index - 2]?.text ?? '') ||
      (word.text === 'police' && /^(?:that|on|in|,|\.)$/i.test(next.text)))
  ) {
    // “according to court records”, “admitted to police that”
    word.pos = 'NOUN'
  } else if (
    word.pos === 'ADJ' &&
    /^(?:chief|general|representative|executive|native|principal)$/.test(word.text) &&
    ((/^(?:NOUN|PROPN)$/.test(before.pos) && /^(?:VERB|AUX|PUNCT|ADP)$/.test(next.pos)) ||
      (/^the$/i.test(before.text) && /^(?:VERB|AUX)$/.test(next.pos) && !/ing$/.test(next.text)))
  )
    // “said the Navy chief”, “The chief admitted that”
    word.pos = 'NOUN'
  // “a sports daily wrote”
  else if (
    word.pos === 'ADV' &&
    /^(?:daily|weekly|monthly)$/.test(word.text) &&
    /^(?:DET|NOUN|ADJ|PROPN)$/.test(before.pos) &&
    pastOrSaid(next)
  )
    word.pos = 'NOUN'
  // “the premier, 60,”, “a former premier of Orsk”
  else if (word.pos === 'ADJ' && word.text === 'premier' && /^(?:VERB|AUX|PUNCT|ADP)$/.test(next.pos))
    word.pos = 'NOUN'
  // “according to the salvage company”
  else if (
    word.pos === 'VERB' &&
    word.lemma === word.text &&
    next.pos === 'NOUN' &&
    /^(?:the|an?)$/i.test(before.text) &&
    before.pos === 'DET'
  )
    word.pos = 'NOUN'
  // “familiar with its thinking said”
  else if (
    word.pos === 'VERB' &&
    /ing$/.test(word.text) &&
    /^(?:its|his|her|their)$/i.test(before.text) &&
    /^(?:said|says|told)$/.test(next.text)
  )
    word.pos = 'NOUN'
  // “according to its manifest there were …”
  else if (
    word.pos === 'ADJ' &&
    /^(?:its|his|her|their)$/i.test(before.text) &&
    /^(?:PRON|AUX)$/.test(next.pos) &&
    !/^(?:own|best|worst|first|last|next|all|only)$/i.test(word.text)
  )
    word.pos = 'NOUN'
  // “its managing director”
  else if (
    word.pos === 'VERB' &&
    word.text === 'managing' &&
    /^(?:director|editor|partner)s?$/.test(next.text)
  )
    word.pos = 'ADJ'
  else if (
    word.pos === 'ADJ' &&
    /^(?:alleged|reported|claimed|stated|estimated)$/.test(word.text) &&
    // “he again alleged that”
    /^(?:NOUN|PROPN|PRON)$/.test((before.pos === 'ADV' ? words[index - 2] : before)?.pos ?? '') &&
    time.test(next.text)
  ) {
    word.pos = 'VERB'
    word.lemma = word.text.slice(0, /^(?:alleged|stated|estimated)$/.test(word.text) ? -1 : -2)
  } else if (
    (word.pos === 'ADJ' || word.pos === 'NOUN') &&
    before.pos === 'PROPN' &&
    /^(?:PROPN|DET|PRON|SCONJ)$/.test(next.pos) &&
    pastOf(word.text) !== null
  ) {
    word.pos = 'VERB'
    word.lemma = pastOf(word.text) ?? word.lemma
  } else if (
    word.pos === 'ADJ' &&
    /^(?:PROPN|NOUN|PRON|ADV)$/.test(before.pos) &&
    next.pos === 'DET' &&
    /^\p{Ll}+ed$/u.test(word.text)
  ) {
    // “Ann Lee branded the attack”, “the clinic never informed the families”
    word.pos = 'VERB'
    word.lemma = pastOf(word.text) ?? word.text.replace(/ed$/, '')
  } else if (
    word.pos === 'NOUN' &&
    /^\p{Ll}+[^s]s$/u.test(word.text) &&
    /^(?:now|still|also|never|always|often)$/i.test(before.text) &&
    next.pos === 'DET'
  ) {
    // “A panel now vets every operation”
    word.pos = 'VERB'
  } else if (word.pos === 'NOUN' && before.pos === 'NOUN' && isAsked(words, index) && next.pos !== 'NOUN') {
    // “At no time did the driver use his phone”
    word.pos = 'VERB'
  } else if (
    word.pos === 'VERB' &&
    /-\p{L}+ing$/u.test(word.text) &&
    // “the de-listing would”, “the country’s anti-doping agency said”
    (before.pos === 'DET' || (/^['’]s?$/.test(before.text) && next.pos === 'NOUN'))
  )
    word.pos = 'NOUN'
  // “confirmed that figure in an interview”
  else if (pointsToNoun(words, index)) word.pos = 'DET'
}

/**
 * Whether “that” behind a verb points to the one thing right after it, rather than opening a clause: no verb that such a clause
 * would need comes before the next comma, or before “and” or “but” and a verb.
 */
function pointsToNoun(words: readonly Word[], at: number): boolean {
  const noun = words[at + 1]
  if (words[at]?.pos !== 'SCONJ' || !/^that$/.test(words[at].text) || words[at - 1]?.pos !== 'VERB')
    return false
  if (noun?.pos !== 'NOUN' || uncounted.test(noun.text)) return false
  for (let index = at + 2; index < words.length; index += 1) {
    const { pos, text } = words[index]!
    // “that work on the bridge, which cost millions, had begun”
    if (text === ',' && /^(?:which|who|whose|where)$/i.test(words[index + 1]?.text ?? '')) {
      const closing = words.findIndex((word, after) => after > index && word.text === ',')
      if (closing < 0) return true
      index = closing
      continue
    }
    if (/^[,.;:!?—–]$/.test(text)) return true
    if (/^(?:and|but)$/i.test(text) && /^(?:VERB|AUX|ADV)$/.test(words[index + 1]?.pos ?? '')) return true
    if (pos === 'AUX' || (pos === 'VERB' && !/ing$/i.test(text))) return false
  }
  return true
}

/** “that tiredness”, “that talks”: no noun that “that” could point to. */
export const uncounted = /(?:ness|ism|[^siu]s)$/i

/** Whether “did” and a subject with its article stand right before a word that an object follows. */
function isAsked(words: readonly Word[], index: number): boolean {
  let at = index - 1
  while (/^(?:NOUN|ADJ)$/.test(words[at]?.pos ?? '')) at -= 1
  return (
    words[at]?.pos === 'DET' &&
    /^(?:do|does|did)$/i.test(words[at - 1]?.text ?? '') &&
    /^(?:DET|PRON|PROPN|NUM)$/.test(words[index + 1]?.pos ?? '')
  )
}
