/** Where the words begin that a cue attributes: past whom they were told to, the medium and the day. */
import { calendarWords } from '../../data/name-words.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { isTimePhrase, phraseStartingAt } from '../../words/phrases.ts'
import { uncounted } from '../../tags/correct.ts'
import { isAnyVerb, nounOf, textAt, type Word } from '../../words/words.ts'
import type { Cue } from '../cues/cue.ts'
import { dayBefore, spell, spent, weekday } from './days-of-saying.ts'
import { pastProgramme, subjectToldTo } from './hearers.ts'
import { insertion } from '../cues/insertions.ts'
import {
  addressed,
  behindAddressee,
  claimRepeated,
  isRelative,
  thatAtLength,
} from '../cues/said-at-length.ts'
import { pastNotKnown } from './not-known.ts'
import { opensCase, opensClause, pointsToOne } from './that-clauses.ts'
import { pastTitle } from './titles.ts'

/** The first word of what follows a cue, past whom it was said to, when, where and “that”; null where nothing follows, past the last word where what follows is nothing that is said. */
export function contentStart(sentence: ParsedSentence, cue: Cue): number | null {
  const { words } = sentence
  let at = startBehind(sentence, cue)
  if (at !== null) at = pastNotKnown(words, at)
  // “said home-made soup”: the tagger takes “home” for an adverb
  while (at !== null && (joinsParts(words, at) || joinsParts(words, at - 1))) at -= 1
  return at
}

/** Whether a word is the hyphen within another: “home-made”. */
const joinsParts = (words: readonly Word[], at: number) =>
  /^[-‐‑]$/.test(textAt(words, at)) &&
  words[at - 1]?.end === words[at]!.start &&
  words[at + 1]?.start === words[at]!.end

function startBehind(sentence: ParsedSentence, cue: Cue): number | null {
  const { words, phrases } = sentence
  let at = (cue.inverted && cue.source !== null ? Math.max(cue.source[1], cue.last) : cue.last) + 1
  if (addressed.test(words[cue.verb]?.lemma ?? '')) {
    const addressee = phraseStartingAt(phrases, at)
    const follows = addressee === undefined ? undefined : words[addressee.last + 1]
    // “urged people to stay at home”: who should do it belongs to what was urged
    if (words[cue.verb]?.lemma === 'urge' && addressee !== undefined && /^to$/i.test(follows?.text ?? ''))
      return at
    const subject = addressee === undefined ? null : subjectToldTo(sentence, cue.verb, addressee)
    if (subject !== null) return subject
    if (addressee !== undefined && !isAnyVerb(follows)) {
      at = addressee.last + 1
      // “told his wife and friends”
      const second = /^and$/i.test(textAt(words, at)) ? phraseStartingAt(phrases, at + 1) : undefined
      if (second !== undefined && !isAnyVerb(words[second.last + 1])) at = second.last + 1
    }
  }
  if (addressed.test(words[cue.verb]?.lemma ?? '')) at = pastProgramme(words, at)
  const repeated = claimRepeated(sentence, cue.verb)
  if (repeated !== null) return repeated
  if (/^warn$/.test(words[cue.verb]?.lemma ?? '') && /^(?:of|against|about)$/i.test(textAt(words, at)))
    return at
  if (cue.kind === 'accuse') return at < words.length ? at : null
  const that = thatAtLength(sentence, Math.max(at, behindAddressee(sentence, cue.verb)))
  if (that !== null) return that + 1
  for (let steps = 0; steps < 12 && at < words.length; steps += 1) {
    const word = words[at]!
    // “said for the first time that”
    if (word.text === 'for' && words[at + 1]?.text === 'the' && words[at + 3]?.text === 'time') {
      at += 4
      continue
    }
    // “said last summer that”, “said that day that”
    if (spell.test(`${word.text} ${textAt(words, at + 1)}`) && /^that$/i.test(textAt(words, at + 2))) {
      at += 2
      continue
    }
    // “told the story of the ship that sank”: nothing that is told
    if (/^that$/i.test(word.text) && isRelative(words, at) && words[at + 1]?.pos === 'VERB')
      return words.length
    // “said as many as 40 had left”
    if (/^as (?:many|much|few|little)$/i.test(`${word.text} ${textAt(words, at + 1)}`)) return at
    // “disputed that.” points to what was said before
    if (cue.kind === 'deny' && /^that$/i.test(word.text) && /^[.,;]$/.test(textAt(words, at + 1))) return at
    // “says that’s because …”: the subject of what is said
    if (/^that$/i.test(word.text) && words[at + 1]?.pos === 'AUX')
      return opensCase(words, at + 1) ? at + 1 : at
    // “said that figure was wrong”
    if (/^that$/i.test(word.text) && pointsToOne(words, at + 1)) return at
    if (
      /^that$/i.test(word.text) &&
      (word.pos !== 'DET' ||
        words[at + 1]?.pos !== 'NOUN' ||
        uncounted.test(textAt(words, at + 1)) ||
        // “said last month that demand had fallen”
        (at > cue.last + 1 && spent.test(textAt(words, at - 1))) ||
        opensClause(sentence, at))
    )
      return at + 1 < words.length ? at + 1 : null
    const said = pastMedium(sentence, at) ?? pastPlace(words, at) ?? pastTitle(words, at)
    if (said !== null) return said
    const phrase = phraseStartingAt(phrases, at)
    if (phrase !== undefined && isTimePhrase(words, phrase)) at = phrase.last + 1
    else if (phrase !== undefined && dayBefore(words, phrase) > 0) at += dayBefore(words, phrase)
    else if (
      word.pos === 'ADV' &&
      !isCount(words, at) &&
      !/^(?:not|never|none|there|when|where|how|why)$/i.test(word.text) &&
      !isHedge(words, at)
    )
      at += 1
    else if (/^once more$/i.test(`${textAt(words, at - 1)} ${word.text}`)) at += 1
    else if (
      (word.pos === 'ADP' &&
        !/^(?:of|to|for|without|until|despite|except|unlike|besides)$/i.test(word.text)) ||
      saidTo(sentence, at)
    ) {
      const object = phraseStartingAt(phrases, at + 1)
      // “wrote in 2012 about how …”
      if (
        /^in (?:19|20)\d\d$/i.test(`${word.text} ${textAt(words, at + 1)}`) &&
        /^(?:about|of|that|how|why)$/i.test(textAt(words, at + 2))
      ) {
        at += 2
        continue
      }
      if (object === undefined) return at
      const follows = words[object.last + 1]
      // “said on Friday it would”
      if (object.first === object.last && calendarWords.test(textAt(words, object.last))) {
        at = object.last + 1
        // “told the board in May 2024 that”
        while (/^\d{1,4}(?:st|nd|rd|th)?$/.test(textAt(words, at))) at += 1
        continue
      }
      // “said in Kyiv troops had …”: the object is the subject of the clause; “said by the time he arrived”
      if (
        follows?.pos === 'AUX' ||
        (follows?.pos === 'PRON' && !/^(?:that|there)$/i.test(follows.text)) ||
        (follows?.pos === 'VERB' && !isTimePhrase(words, object))
      )
        return at
      at = object.last + 1
    } else if (/^[,:]$/.test(word.text)) {
      if (at + 1 >= words.length) return null
      if (word.text === ':') return at + 1
      if (/^["“‘]$/.test(textAt(words, at + 1))) return at + 1
      const inserted = insertion(words, at)
      if (inserted === null) return null
      at = inserted
    } else if (word.pos === 'PUNCT' && /^[.;!?)]$/.test(word.text)) return null
    else return at
  }
  return at < words.length ? at : null
}

/** How sure or how often something is: never how it is said. */
const ofContent =
  /^(?:allegedly|apparently|generally|mainly|maybe|mostly|normally|occasionally|often|perhaps|possibly|presumably|probably|rarely|seldom|sometimes|usually)$/i

/** “said nearly 40 had left”, “said perhaps all had left”: a word that softens what stands behind it. */
const isHedge = (words: readonly Word[], at: number) =>
  ofContent.test(textAt(words, at)) ||
  (/^(?:about|almost|approximately|around|barely|circa|exactly|hardly|just|nearly|only|over|roughly|some|virtually|well)$/i.test(
    textAt(words, at),
  ) &&
    (words[at + 1]?.pos === 'NUM' ||
      (counted.test(textAt(words, at + 1)) && !ofTime.test(textAt(words, at + 2)))))
const counted =
  /^(?:half|all|every\w*|no|none|nobody|any\w*|a|an|over|dozens|hundreds|thousands|millions|most|two-thirds|the|these|those|his|her|its|their|our)$/i
const ofTime =
  /^(?:day|days|evening|hour|hours|minute|minutes|moment|month|months|morning|night|time|times|week|weeks|year|years)$/i

/** “said most had left”, “said many of them had”: how many it is told of; not “said many times that”. */
const isCount = (words: readonly Word[], at: number) =>
  /^(?:all|both|few|fewer|half|many|most)$/i.test(textAt(words, at)) && !ofTime.test(textAt(words, at + 1))

/** “admitted to a court that”: whom it was said to, before “that”. */
function saidTo({ words, phrases }: ParsedSentence, at: number): boolean {
  if (!/^to$/i.test(textAt(words, at))) return false
  // the tagger takes “police” for a verb there
  const last = phraseStartingAt(phrases, at + 1)?.last ?? at + 1
  return /^that$/i.test(textAt(words, last + 1))
}

/** What something is said in or by. */
export const medium =
  /^(?:statement|letter|email|e-mail|message|memo|note|interview|briefing|conference|speech|address|call|phone|telephone|tweet|post|video|broadcast|podcast|report|ruling|filing|text|court|radio|television|document|affidavit|testimony|complaint|lawsuit|blog|column|release|article|hearing|meeting|rally|website|programme|program|media|twitter|facebook|instagram|telegram)$/

/** What somebody speaks in that is seen or heard of later. */
const carried =
  /^(?:appearance|article|broadcast|comment|editorial|essay|evidence|interview|letter|message|op-ed|piece|podcast|post|programme|program|remark|report|speech|statement|testimony|video)s?$/i
const carrying =
  /^(?:aired|broadcast|carried|delivered|filmed|given|issued|obtained|posted|printed|published|read|recorded|released|screened|seen|sent|shared|shown|streamed|uploaded|written)$/i

/**
 * “told the Kurier daily in an interview published Saturday that”: past where and when it was said to what “that” opens, where nothing
 * between them can be a clause; null for other words.
 */
function pastPlace(words: readonly Word[], from: number): number | null {
  const first = words[from]!
  const opens =
    (first.pos === 'ADP' && !/^(?:of|to|for|about|against|like|with)$/i.test(first.text)) ||
    /^(?:daily|weekly|monthly|late|early)$/i.test(first.text)
  const that = words.findIndex(({ text }, at) => at > from && /^that$/i.test(text))
  const next = words[that + 1]
  if (!opens || that < 0 || that > from + 16 || next === undefined) return null
  const isClause =
    next.pos !== 'AUX' && (next.pos !== 'VERB' || /ing$/i.test(next.text)) && next.pos !== 'PUNCT'
  // “said in May that attack killed 40”
  const points = words[that]!.pos === 'DET' && next.pos === 'NOUN' && !uncounted.test(next.text)
  const isTied = ({ pos, text }: Word, at: number) =>
    pos === 'VERB'
      ? carrying.test(text) && carried.test(textAt(words, from + at - 1))
      : !/^(?:AUX|PUNCT|SCONJ|PRON|CCONJ)$/.test(pos)
  return isClause && !points && words.slice(from, that).every(isTied) ? that + 1 : null
}

/** “testified after the release of an audit |that described| late bills”: what the noun before does, and nothing that is said; not “said in a note that rescued men were well”. */
function isDeedOfNoun(words: readonly Word[], that: number): boolean {
  if (!isRelative(words, that)) return false
  const verb = words.findIndex(({ pos }, at) => at > that && pos === 'VERB')
  const stop = words.findIndex(({ pos, text }, at) => at > verb && (pos === 'PUNCT' || /^that$/i.test(text)))
  const mayTellMore = /^(?:NOUN|ADJ)$/.test(words[verb + 1]?.pos ?? '')
  // “late bills |made by clerks|” has no verb that could carry a clause
  const carries = ({ pos, text }: Word, at: number, all: readonly Word[]) =>
    pos === 'AUX' || (pos === 'VERB' && !/ing$/i.test(text) && all[at + 1]?.pos !== 'ADP')
  return !mayTellMore || !words.slice(verb + 1, stop < 0 ? undefined : stop).some(carries)
}

/** “said in a letter that reached clerks on Friday |it| would close”: the pronoun that is the subject of what is said, behind what the noun before does; null for other words. */
function subjectBehindDeed(words: readonly Word[], that: number): number | null {
  const subject = words.findIndex(
    ({ text }, at) =>
      at > that + 2 && /^(?:he|she|it|they|there)$/i.test(text) && words[at + 1]?.pos === 'AUX',
  )
  const isOne =
    subject > 0 &&
    isRelative(words, that) &&
    // “that improved sales it had seen |were| real”
    !words.slice(subject + 2, subject + 5).some(({ pos }) => pos === 'AUX') &&
    words.slice(that + 2, subject).every(({ pos }) => !/^(?:AUX|VERB|SCONJ|CCONJ|PUNCT)$/.test(pos))
  return isOne ? subject : null
}

/** “said in a statement read by his lawyer he would”: past by what means it was said to “that”, or to the pronoun that is the subject of what is said; null for other words. */
function pastMedium({ words, phrases }: ParsedSentence, from: number): number | null {
  if (words[from]?.pos !== 'ADP') return null
  const means = phraseStartingAt(phrases, from + 1)
  const noun = means === undefined ? undefined : words[means.head]
  if (means === undefined || !medium.test(nounOf(noun))) return null
  let at = means.last + 1
  for (;;) {
    if (
      words[at]?.pos === 'VERB' &&
      /(?:ed|en|ad|nt)$/i.test(textAt(words, at)) &&
      words[at + 1]?.pos === 'ADP'
    )
      at += 1
    // “said in an interview aired Sunday she had”
    if (carrying.test(textAt(words, at)) && weekday.test(textAt(words, at + 1))) at += 2
    const more = words[at]?.pos === 'ADP' ? phraseStartingAt(phrases, at + 1) : undefined
    if (more === undefined || more.kind === 'pronoun') break
    at = more.last + 1
  }
  const behind = /^that$/i.test(textAt(words, at)) ? subjectBehindDeed(words, at) : null
  if (behind !== null) return behind
  if (/^that$/i.test(textAt(words, at)) && words[at + 1]?.pos !== 'AUX')
    return isDeedOfNoun(words, at) ? words.length : at + 1
  const verb = words[at + 1]
  // “in a letter he wrote”
  if (
    verb?.pos === 'VERB' &&
    /^(?:write|send|sign|post|publish|give|read|issue|make|record|deliver|share)$/.test(verb.lemma)
  )
    return null
  return /^(?:he|she|it|they|we|I|there)$/i.test(textAt(words, at)) &&
    /^(?:AUX|VERB|ADV)$/.test(verb?.pos ?? '')
    ? at
    : null
}
