import { calendarWords } from '../data/name-words.ts'
import { sayingVerbs, speechNouns } from '../data/cues.ts'
import type { ParsedSentence } from '../parse.ts'
import { isTimePhrase, phraseStartingAt, type NounPhrase } from '../phrases.ts'
import { mayBePerson } from '../persons.ts'
import { uncounted } from '../tags/correct.ts'
import { isFiniteVerb, type Word } from '../words.ts'
import { relativeAround } from './content-around.ts'
import type { Cue } from './cue.ts'
import { insertedFrom } from './subjects.ts'
import { secondDeed } from './second-deeds.ts'

const text = (words: readonly Word[], at: number) => words[at]?.text ?? ''

/** “…, a claim the company said was untrue”: what is told of the words said, after them; the last word before it, or null. */
function furtherClaim(words: readonly Word[], from: number): number | null {
  const comma = words.findIndex(
    ({ text: mark }, at) =>
      at > from + 2 &&
      mark === ',' &&
      /^an?$/i.test(text(words, at + 1)) &&
      speechNouns.has(words[at + 2]?.lemma ?? '') &&
      !/^(?:PUNCT|CCONJ)$/.test(words[at + 3]?.pos ?? 'PUNCT'),
  )
  return comma < 0 ? null : comma - 1
}

/** “Ann Lee, who said it was late, left”: the verb that the sentence goes on with behind what she said; null where there is none. */
function mainVerbBehind(words: readonly Word[], { first }: Cue): number | null {
  if (!/^(?:who|which)$/i.test(text(words, first - 1)) || text(words, first - 2) !== ',') return null
  if (words.slice(0, first).some(isFiniteVerb)) return null
  const comma = words.findLastIndex(
    (word, at) => at > first && word.text === ',' && isFiniteVerb(words[at + 1]),
  )
  return comma < 0 ? null : comma + 1
}

/** The last word of what a cue governs: up to the cue that follows it by “and” or a comma, else to the full stop. */
export function contentEnd(sentence: ParsedSentence, cue: Cue, next: Cue | undefined): number {
  const { words } = sentence
  let end = words.length - 1
  const ownClause =
    next?.source != null &&
    (cue.kind !== 'according' ||
      (cue.trails && /^(?:but|while|although|though)$/i.test(text(words, next.source[0] - 1)))) &&
    !next.trails &&
    !next.inverted &&
    next.source[0] > cue.last + 1 &&
    // “In May, she said, Roe had told them”: the comma only closes who says so
    !(cue.trails && text(words, cue.last + 1) === ',' && next.source[0] === cue.last + 2) &&
    /^(?:,|;|and|but|while|although|though|—|–)$/i.test(text(words, next.source[0] - 1))
  const within = next !== undefined && (relativeAround(words, next) !== null || limits(words, next))
  const turn = turnFrom(words, cue)
  if (turn !== null && turn <= (next?.first ?? Infinity)) return turn - 1
  if (
    next !== undefined &&
    !within &&
    (next.inherits || next.kind === 'according' || next.trails || ownClause)
  ) {
    const from =
      next.inherits || next.kind === 'according' || next.inverted || next.source === null
        ? next.first
        : Math.min(next.source[0], next.first)
    const cut = (ownClause ? linkBefore(words, from, cue.last) : from) - 1
    const joined = /^(?:,|;|and|but|or|while|as|that|before|although|though|—|–)$/i
    end = insertedFrom(words, cut) ?? cut
    while (words[end]?.pos === 'ADV' && end > cut - 2) end -= 1
    // “disputed that, saying …”: of what is denied “that” may be all
    const least = cue.kind === 'deny' ? cue.last + 1 : 0
    while (end > least && (joined.test(text(words, end)) || /^even$/i.test(text(words, end)))) end -= 1
    return end
  }
  while (end > 0 && words[end]?.pos === 'PUNCT' && /^[.;:!?]$/.test(text(words, end))) end -= 1
  const claim = furtherClaim(words, cue.last)
  if (claim !== null) return claim
  const turned = secondDeed(sentence, cue)
  if (turned !== null) return turned
  const goesOn = mainVerbBehind(words, cue)
  if (goesOn !== null) return goesOn - 2
  if (words[cue.verb]?.lemma === 'claim' && text(words, cue.first - 1) === ',' && cue.inherits) {
    // “Ann Lee, claiming to be the owner, left”
    const closing = words.findIndex(
      (word, at) =>
        at > cue.last && at < end && word.text === ',' && /^(?:VERB|AUX)$/.test(words[at + 1]?.pos ?? ''),
    )
    if (closing > 0 && !/ing$/i.test(text(words, closing + 1))) return closing - 1
  }
  return end
}

/**
 * “denied theft, but was fined”, “insists it is safe, although nobody has looked”, “said it was safe even as walls fell”: where what
 * the outlet sets against the words of somebody begins; null where nothing does.
 */
function turnFrom(words: readonly Word[], cue: Cue): number | null {
  const turn = words.findIndex(
    (_, at) => at > cue.last + 1 && at < words.length - 2 && turnsAt(words, cue, at),
  )
  return turn < 0 ? null : turn
}

function turnsAt(words: readonly Word[], cue: Cue, at: number): boolean {
  const comma = text(words, at) === ','
  if (cue.kind === 'say') {
    // what is said stands behind who says it
    if (cue.inverted || cue.trails) return false
    if (
      /^even$/i.test(text(words, comma ? at + 1 : at)) &&
      /^as$/i.test(text(words, comma ? at + 2 : at + 1))
    )
      return !/^(?:he|she|it|they)$/i.test(text(words, comma ? at + 3 : at + 2))
    const even = /^even$/i.test(text(words, at + 1))
    const link = even ? at + 2 : at + 1
    if (!comma || !/^(?:although|though)$/i.test(text(words, link))) return false
    const verb = words.findIndex(({ pos }, index) => index > link && (pos === 'AUX' || pos === 'VERB'))
    // who tells what was said puts a verb of theirs into the past, and never says “did happen”
    return (
      /^(?:insist|claim|maintain|allege)$/.test(words[cue.verb]?.lemma ?? '') ||
      (/(?:ed|said|told)$/i.test(text(words, cue.verb)) &&
        (/^(?:is|are|has|have|does|do)$/i.test(text(words, verb)) ||
          (/^did$/i.test(text(words, verb)) && words[verb + 1]?.pos === 'VERB')))
    )
  }
  if (cue.kind === 'according') return false
  // “denied any wrongdoing, but he may face an attempt …”, “denied theft but was fined”
  return comma
    ? /^(?:but|while|although|though)$/i.test(text(words, at + 1))
    : /^but$/i.test(text(words, at)) && words[at + 1]?.pos === 'AUX'
}

/** “said it is likely, although he added that it is not decided”: whether a cue only opens how far its speaker goes in what he said before. */
const limits = (words: readonly Word[], { source, verb }: Cue): boolean =>
  source !== null &&
  /^(?:he|she|they)$/i.test(text(words, source[0])) &&
  /^(?:although|though)$/i.test(text(words, source[0] - 1)) &&
  /^(?:add|admit|acknowledge|caution|concede|note|stress)$/.test(words[verb]?.lemma ?? '')

/** “…, although the minister, Ann Lee, had said”: where the link stands before the office that a name is set beside; else at the name. */
function linkBefore(words: readonly Word[], name: number, after: number): number {
  if (text(words, name - 1) !== ',' || words[name]?.pos !== 'PROPN') return name
  const last = words.findLastIndex(
    ({ pos, text: mark }, at) =>
      at < name - 1 &&
      (/^(?:AUX|VERB|PUNCT)$/.test(pos) || /^(?:although|though|while|whereas|but|and)$/i.test(mark)),
  )
  return last > after && /^\p{L}/u.test(text(words, last)) && !/^(?:AUX|VERB)$/.test(words[last]?.pos ?? '')
    ? last
    : name
}

/** “told local Kanal 5 officers would come”: the last word of the name to whom it was told, where the subject of what was told stands right behind; null where none does. */
function nameToldTo(words: readonly Word[], verb: number, { first, last, head }: NounPhrase): number | null {
  if (!/^(?:tell|inform)$/.test(words[verb]?.lemma ?? '') || words[head]?.pos !== 'NOUN') return null
  const name = words.findLastIndex(({ pos }, at) => at >= first && at < head && pos === 'PROPN')
  const behind = words.slice(name + 1, last + 1)
  // “told Ann Lee’s lawyer would …”
  return name >= 0 && behind.every(({ pos }) => pos === 'NOUN' || pos === 'ADJ') ? name : null
}

const addressed = /^(?:tell|inform|assure|remind|warn|urge|advise)$/

/** The first word of what follows a cue, past whom it was said to, when, where and “that”; null where nothing follows. */
export function contentStart(sentence: ParsedSentence, cue: Cue): number | null {
  const { words, phrases } = sentence
  let at = (cue.inverted && cue.source !== null ? Math.max(cue.source[1], cue.last) : cue.last) + 1
  if (addressed.test(words[cue.verb]?.lemma ?? '')) {
    const addressee = phraseStartingAt(phrases, at)
    const follows = addressee === undefined ? undefined : words[addressee.last + 1]
    // “urged people to stay at home”: who should do it belongs to what was urged
    if (words[cue.verb]?.lemma === 'urge' && addressee !== undefined && /^to$/i.test(follows?.text ?? ''))
      return at
    const named = addressee === undefined ? null : nameToldTo(words, cue.verb, addressee)
    if (named !== null && /^(?:AUX|VERB)$/.test(follows?.pos ?? '')) return named + 1
    if (addressee !== undefined && follows?.pos !== 'AUX' && follows?.pos !== 'VERB') {
      at = addressee.last + 1
      // “told his wife and friends”
      const second = /^and$/i.test(text(words, at)) ? phraseStartingAt(phrases, at + 1) : undefined
      if (
        second !== undefined &&
        words[second.last + 1]?.pos !== 'AUX' &&
        words[second.last + 1]?.pos !== 'VERB'
      )
        at = second.last + 1
    }
  }
  if (/^warn$/.test(words[cue.verb]?.lemma ?? '') && /^(?:of|against|about)$/i.test(text(words, at)))
    return at
  if (cue.kind === 'accuse') return at < words.length ? at : null
  for (let steps = 0; steps < 12 && at < words.length; steps += 1) {
    const word = words[at]!
    // “said for the first time that”
    if (word.text === 'for' && words[at + 1]?.text === 'the' && words[at + 3]?.text === 'time') {
      at += 4
      continue
    }
    // “disputed that.” points to what was said before
    if (cue.kind === 'deny' && /^that$/i.test(word.text) && /^[.,;]$/.test(text(words, at + 1))) return at
    // “says that’s because …”: the subject of what is said
    if (/^that$/i.test(word.text) && words[at + 1]?.pos === 'AUX') return at
    if (
      /^that$/i.test(word.text) &&
      (word.pos !== 'DET' || words[at + 1]?.pos !== 'NOUN' || uncounted.test(text(words, at + 1)))
    )
      return at + 1 < words.length ? at + 1 : null
    const said = pastMedium(sentence, at)
    if (said !== null) return said
    const phrase = phraseStartingAt(phrases, at)
    if (phrase !== undefined && isTimePhrase(words, phrase)) at = phrase.last + 1
    else if (phrase !== undefined && opensWithDay(words, phrase)) at += 1
    else if (
      word.pos === 'ADV' &&
      !/^(?:not|never|there|when|where|how|why)$/i.test(word.text) &&
      // “said as many as 40 had left”
      !/^as (?:many|much|few|little)$/i.test(`${word.text} ${text(words, at + 1)}`)
    )
      at += 1
    else if (/^once more$/i.test(`${text(words, at - 1)} ${word.text}`)) at += 1
    else if ((word.pos === 'ADP' && !/^(?:of|to|for)$/i.test(word.text)) || saidTo(sentence, at)) {
      const object = phraseStartingAt(phrases, at + 1)
      // “wrote in 2012 about how …”
      if (
        /^in (?:19|20)\d\d$/i.test(`${word.text} ${text(words, at + 1)}`) &&
        /^(?:about|of|that|how|why)$/i.test(text(words, at + 2))
      ) {
        at += 2
        continue
      }
      if (object === undefined) return at
      const follows = words[object.last + 1]
      // “said on Friday it would”
      if (object.first === object.last && calendarWords.test(text(words, object.last))) {
        at = object.last + 1
        // “told the board in May 2024 that”
        while (/^\d{1,4}(?:st|nd|rd|th)?$/.test(text(words, at))) at += 1
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
      if (/^["“‘]$/.test(text(words, at + 1))) return at + 1
      const inserted = insertion(words, at)
      if (inserted === null) return null
      at = inserted
    } else if (word.pos === 'PUNCT' && /^[.;!?)]$/.test(word.text)) return null
    else return at
  }
  return at < words.length ? at : null
}

/** “announced Monday manager Ann Lee had left”: the day of saying it, before whom it is said of; not “said Monday night’s game had”. */
function opensWithDay(words: readonly Word[], { first, last }: NounPhrase): boolean {
  const [next, verb] = [words[first + 1], words[last + 1]]
  return (
    /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(text(words, first)) &&
    last > first &&
    /^(?:AUX|VERB)$/.test(verb?.pos ?? '') &&
    words
      .slice(first + 1, first + 4)
      .some(({ pos, lemma }, at) => first + 1 + at <= last && pos === 'NOUN' && mayBePerson(lemma)) &&
    next?.pos !== 'PART'
  )
}

/** “admitted to a court that”: whom it was said to, before “that”. */
function saidTo({ words, phrases }: ParsedSentence, at: number): boolean {
  if (!/^to$/i.test(text(words, at))) return false
  // the tagger takes “police” for a verb there
  const last = phraseStartingAt(phrases, at + 1)?.last ?? at + 1
  return /^that$/i.test(text(words, last + 1))
}

/** What something is said in or by. */
export const medium =
  /^(?:statement|letter|email|e-mail|message|memo|note|interview|briefing|conference|speech|address|call|phone|telephone|tweet|post|video|broadcast|podcast|report|ruling|filing|text|court|radio|television|document|affidavit|testimony|complaint|lawsuit|blog|column|release|article|hearing|meeting|rally|website|programme|program|media|twitter|facebook|instagram|telegram)$/

/** “said in a statement read by his lawyer he would”: past by what means it was said to “that”, or to the pronoun that is the subject of what is said; null for other words. */
function pastMedium({ words, phrases }: ParsedSentence, from: number): number | null {
  if (words[from]?.pos !== 'ADP') return null
  const means = phraseStartingAt(phrases, from + 1)
  const noun = means === undefined ? undefined : words[means.head]
  if (
    means === undefined ||
    !medium.test(noun?.pos === 'PROPN' ? noun.text.toLowerCase() : (noun?.lemma ?? ''))
  )
    return null
  let at = means.last + 1
  for (;;) {
    if (
      words[at]?.pos === 'VERB' &&
      /(?:ed|en|ad|nt)$/i.test(text(words, at)) &&
      words[at + 1]?.pos === 'ADP'
    )
      at += 1
    const more = words[at]?.pos === 'ADP' ? phraseStartingAt(phrases, at + 1) : undefined
    if (more === undefined || more.kind === 'pronoun') break
    at = more.last + 1
  }
  if (/^that$/i.test(text(words, at)) && words[at + 1]?.pos !== 'AUX') return at + 1
  const verb = words[at + 1]
  // “in a letter he wrote”
  if (
    verb?.pos === 'VERB' &&
    /^(?:write|send|sign|post|publish|give|read|issue|make|record|deliver|share)$/.test(verb.lemma)
  )
    return null
  return /^(?:he|she|it|they|we|I|there)$/i.test(text(words, at)) &&
    /^(?:AUX|VERB|ADV)$/.test(verb?.pos ?? '')
    ? at
    : null
}

/** Past “, however,” or “, speaking in Kyiv,” when “that” follows it. */
export function insertion(words: readonly Word[], comma: number): number | null {
  for (let at = comma + 1; at < Math.min(words.length, comma + 14); at += 1)
    if (text(words, at) === ',') return /^that$/i.test(text(words, at + 1)) ? at + 1 : null
  return null
}

/** “said as troops left that it was late”: past when it was said to what “that” opens. */
export function pastCircumstance(words: readonly Word[], from: number): number {
  if (!whenWords.test(text(words, from))) return from
  const that = words.findIndex((word, at) => at > from && /^that$/i.test(word.text) && word.pos !== 'DET')
  // of “after he learned that troops …” the word belongs to what was learned
  const tied = that > 0 && !sayingVerbs.has(words[that - 1]?.lemma ?? '')
  return tied && !words.slice(from, that).some((word) => word.text === ',') ? that + 1 : from
}

/** Words that open a clause about when something was said. */
export const whenWords = /^(?:when|while|after|before|as|once)$/i
