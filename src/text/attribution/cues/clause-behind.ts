/** Whether a verb of saying governs a clause behind it, or quoted words. */
import { roleNouns } from '../../data/cues.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { isTimePhrase, phraseEndingAt, phraseStartingAt } from '../../words/phrases.ts'
import { commaBehind, isAnyVerb, isFiniteVerb, textAt, type Word } from '../../words/words.ts'
import { deedAdmitted } from './deeds-admitted.ts'
import { insertion } from './insertions.ts'
import { behindAddressee, thatAtLength } from './said-at-length.ts'
import type { IsQuoted } from './cue.ts'
import { isOfSubject } from './subject-clauses.ts'
import { isQuoteMark, kindOf } from './verbs.ts'

/** “disclosed in filings with the commission on Thursday that”, “announced hours after the vote that”: “that” behind where and when it was said. */
function thatAfterPlace({ words, phrases }: ParsedSentence, index: number): boolean {
  const time = phraseStartingAt(phrases, index + 1)
  const from = time !== undefined && isTimePhrase(words, time) ? time.last + 1 : index + 1
  if (words[from]?.pos !== 'ADP') return false
  for (let at = index + 1; at < Math.min(words.length, index + 18); at += 1) {
    const word = words[at]!
    if (/^that$/i.test(word.text)) return word.pos !== 'DET'
    if (/^there$/i.test(word.text)) return words[at + 1]?.pos === 'AUX'
    if (isAnyVerb(word) || word.pos === 'PUNCT') return false
  }
  return false
}

/** “claims the dam, built in 1974, held”: what is told of the subject between commas, and then its verb. */
function goesOnBehind({ words, phrases }: ParsedSentence, verb: number, comma: number): boolean {
  if (phraseStartingAt(phrases, verb + 1)?.last !== comma - 1) return false
  const told = words[comma + 1]
  const closing = commaBehind(words, comma)
  return (
    closing > 0 &&
    (told?.pos === 'VERB' || /^(?:which|who)$/i.test(told?.text ?? '')) &&
    isFiniteVerb(words[closing + 1])
  )
}

/** “told people in 120 homes around the port to stay inside”, “warned people not to believe that”, “asked his aides to say that”: what somebody is to do, and no clause. */
export function tellsToDo(words: readonly Word[], index: number): boolean {
  if (!/^(?:ask|tell|warn)$/.test(words[index]?.lemma ?? '')) return false
  const behind = words.findIndex(
    ({ text, pos }, at) => at > index + 1 && (/^(?:not|to)$/.test(text) || !inPhrases.test(pos)),
  )
  const to = words[behind]?.text === 'not' ? behind + 1 : behind
  // “told her to “leave the house””
  const verb = words[isQuoteMark(words[to + 1]) ? to + 2 : to + 1]
  // “told reporters on her way to court that”
  const isClause =
    to === behind &&
    /^(?:that|how|why|whether|if)$/.test(textAt(words, to + 2)) &&
    kindOf(verb?.lemma ?? '') === null
  return words[to]?.text === 'to' && verb?.pos === 'VERB' && !/(?:ing|ed)$/i.test(verb.text) && !isClause
}
const inPhrases = /^(?:NOUN|PROPN|DET|ADJ|ADP|NUM|ADV|PRON)$/

/** “declared |in July| she would go”: the index of “she” behind when it was said; null where none follows it. */
function pronounBehindTime({ words, phrases }: ParsedSentence, from: number): number | null {
  const time = phraseStartingAt(phrases, from + 1)
  const at = (time?.last ?? 0) + 1
  return words[from]?.pos === 'ADP' &&
    time !== undefined &&
    isTimePhrase(words, time) &&
    /^(?:he|she|it|they)$/i.test(textAt(words, at))
    ? at
    : null
}

/** Whether a clause follows that the verb can govern: “that …”, a quotation, or a noun phrase with its verb. */
export function clauseFollows(sentence: ParsedSentence, index: number, quoted: IsQuoted): boolean {
  const { words, phrases } = sentence
  // “reported being attacked”
  if (
    /^(?:report|deny|admit|recall|describe)$/.test(words[index]?.lemma ?? '') &&
    /^(?:being|having)$/i.test(textAt(words, index + 1))
  )
    return true
  if (deedAdmitted(sentence, index) !== null) return true
  if (thatAfterPlace(sentence, index) || thatAtLength(sentence, behindAddressee(sentence, index)) !== null)
    return true
  for (let at = index + 1; at < Math.min(words.length, index + 9); at += 1) {
    const word = words[at]!
    if (quoted(word)) {
      if (at <= index + 4) return true
      break
    }
    // “feared an outbreak if no water came”: what is feared, and under what condition
    const isCondition = /^if$/i.test(word.text) && /^(?:fear|hope|expect)$/.test(words[index]?.lemma ?? '')
    if (isCondition) break
    if (/^(?:that|how|why|whether|if)$/i.test(word.text) && at <= index + 5 && word.pos !== 'DET') return true
    // “claiming to have been attacked”
    if (at === index + 1 && word.text === 'to' && words[index]?.lemma === 'claim')
      return (
        /^(?:be|have)$/i.test(textAt(words, at + 1)) &&
        // “the man who claimed to be the owner was arrested”
        !/^(?:who|that)$/i.test(textAt(words, index - 1))
      )
    // “urged people to stay at home”
    if (
      at > index + 1 &&
      word.text === 'to' &&
      words[index]?.lemma === 'urge' &&
      words[index + 1]?.pos !== 'ADP'
    )
      return isAnyVerb(words[at + 1])
    if (word.pos === 'PUNCT') {
      if (word.text === ':' && at + 1 < words.length) return true
      if (/^[.;!?]$/.test(word.text)) break
      // “the Panama-flagged tanker”
      if (word.text === '-' && words[at - 1]?.end === word.start) continue
      if (!/^[(,-]$/.test(word.text)) break
      if (word.text === ',' && words[at + 1] !== undefined && quoted(words[at + 1]!)) return true
      // “confirmed, when asked, that”
      if (word.text === ',' && insertion(words, at) !== null) return true
      if (word.text === ',' && goesOnBehind(sentence, index, at)) return true
      return colonQuote(words, at, quoted)
    }
  }
  // “posted to her own page on one of the sites: “…””
  if (colonQuote(words, index + 1, quoted)) return true
  const start = opensAt(sentence, index)
  const subject = phraseStartingAt(phrases, pronounBehindTime(sentence, start) ?? start)
  if (subject === undefined) return false
  let last = subject.last
  // “the force of the blast had”: what is tied to the subject stands before its verb
  for (
    let steps = 0;
    steps < 2 && /^(?:of|in|at|for|with|from|to|on|by|between|against)$/i.test(textAt(words, last + 1));
    steps += 1
  ) {
    const next = phraseStartingAt(phrases, last + 2)
    if (next === undefined) break
    last = next.last
  }
  let verb = last + 1
  while (words[verb]?.pos === 'ADV') verb += 1
  const told = words[verb]
  // “vessels flying the flag of Panama were suspected”
  if (
    told !== undefined &&
    ((told.pos === 'VERB' && /(?:ing|ed)$/i.test(told.text)) || /^(?:who|that|which)$/i.test(told.text))
  )
    for (let at = verb + 1; at < Math.min(words.length, verb + 12); at += 1) {
      const listed =
        words[at]?.text === ',' && words[at - 1]?.pos === 'PROPN' && words[at + 1]?.pos === 'PROPN'
      if (words[at]?.pos === 'PUNCT' && words[at]?.text !== '-' && !listed) break
      // “the case of a man |who was| fined” has no verb of its own
      const isRelative = /^(?:who|that|which)$/i.test(textAt(words, at - 1))
      if (words[at]?.pos === 'AUX' && !isRelative && phrases.some((phrase) => phrase.last === at - 1))
        return true
    }
  return (
    isFiniteVerb(words[verb]) &&
    !/(?:[^e]en|wn|un)$/i.test(textAt(words, verb)) &&
    // “announced the plans to build”; “announced she plans to” is a clause
    (/^(?:he|she|it|they)$/i.test(words[subject.first]!.text) ||
      !/^(?:to|by)$/i.test(textAt(words, verb + 1)))
  )
}

/** “…,” she gushed, “…,” remembers Ann Lee: right after spoken words and beside one who could speak, any verb tells how they were said. */
export function endsQuotation(sentence: ParsedSentence, index: number, quoted: IsQuoted): boolean {
  const { words, phrases } = sentence
  const word = words[index]
  if (word?.pos !== 'VERB' || /ing$/.test(word.text)) return false
  const inverted = words[index - 1] !== undefined && quoted(words[index - 1]!)
  const subject = inverted ? phraseStartingAt(phrases, index + 1) : phraseEndingAt(phrases, index - 1)
  const closing = inverted ? index - 1 : (subject?.first ?? 0) - 1
  const mark = words[closing]
  const inner = words[closing - 1]
  if (
    subject === undefined ||
    mark === undefined ||
    inner === undefined ||
    !quoted(mark) ||
    !/^["”’']$/.test(mark.text) ||
    (inverted && isOfSubject(words, index, quoted))
  )
    return false
  const head = words[subject.head]
  const speaks =
    subject.kind === 'name' || /^(?:he|she|they)$/i.test(head?.text ?? '') || roleNouns.has(head?.lemma ?? '')
  return (
    speaks &&
    /^[,?!]$/.test(inner.text) &&
    (inverted || words[index + 1] === undefined || words[index + 1]?.pos !== 'DET')
  )
}

/** “responded, via the Times: “We …””: a colon and a quotation end what follows, and no other verb stands before them. */
function colonQuote(words: readonly Word[], from: number, quoted: IsQuoted): boolean {
  for (let at = from; at < Math.min(words.length, from + 15); at += 1) {
    const word = words[at]!
    const next = words[at + 1]
    if (word.text === ':') return next !== undefined && (quoted(next) || isQuoteMark(next))
    if (word.pos === 'VERB' && !/ing$/.test(word.text)) return false
  }
  return false
}

/** Past the time and the adverbs right after a verb. */
function opensAt({ words, phrases }: ParsedSentence, index: number): number {
  let at = index + 1
  for (let steps = 0; steps < 3; steps += 1) {
    const phrase = phraseStartingAt(phrases, at)
    if (phrase !== undefined && isTimePhrase(words, phrase)) at = phrase.last + 1
    else if (words[at]?.pos === 'ADV') at += 1
    else if (/^(?:more|less|fewer)$/i.test(textAt(words, at)) && words[at + 1]?.text === 'than') at += 2
    else break
  }
  return at
}

/** Whether what follows a verb is a clause or a quotation, which an infinitive needs to attribute anything. */
export const opensClause = (sentence: ParsedSentence, index: number, quoted: IsQuoted) =>
  clauseFollows(sentence, index, quoted)
