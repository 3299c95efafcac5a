import type { Span } from '../../model/reading.ts'
import type { Edit } from '../words/edits.ts'
import type { ParsedSentence } from '../tags/parse.ts'
import { irregularVerbs } from '../data/irregular-verbs.ts'
import { isTimePhrase, phraseStartingAt } from '../words/phrases.ts'
import { isAnyVerb, textAt, wordsBetween, type Word } from '../words/words.ts'
import { isPlural } from './plural-subjects.ts'

/** Past participles that are the past tense too, beside those in -ed. */
const samePast =
  /^(?:\w+ed|made|said|held|lost|found|left|met|won|sent|built|brought|bought|caught|taught|thought|told|paid|had|put|cut|hit|shot|led|read|heard|kept|spent|struck|set|shut|spread|sold|fought|sought|meant|felt|dealt|lent|hung|burnt|learnt|slept|swept|wept|stood|understood|fled|laid|burst|hurt|let|quit|cast|cost|split)$/i

const pastCue =
  /(?:ed|said|told|wrote|thought|found|knew|heard|saw|did)(?: out)?$|\bmade(?: it)?(?: clear)?$/i

/**
 * What somebody said, in the tense it was said in: “said it had seized” → “seized”, “had been arrested” → “was arrested”,
 * “said it would appeal” → “will appeal”. `cue` is the verb that reports it. What stands in quotation marks stays as it is.
 */
export function tenseEdits(
  sentence: ParsedSentence,
  span: Span,
  cue: string,
  isQuoted: (offset: number) => boolean,
): Edit[] {
  const { words } = sentence
  const past = pastCue.test(cue)
  const own = wordsBetween(words, span.start, span.end)
  const conditional =
    own.some(({ text }) => /^(?:if|were|unless)$/i.test(text)) ||
    supposition.test(own.map(({ text }) => text).join(' '))
  return words.flatMap((word, index): Edit[] => {
    const next = words[index + 1]
    const at = { start: word.start, end: word.end }
    if (word.start < span.start || word.end > span.end || next === undefined || isQuoted(word.start))
      return []
    if (
      word.text === 'would' &&
      past &&
      // “estimated that it would cost 3 million”, “a poll found that she would lose”: what is reckoned is no promise
      !/(?:estimated|found|showed)$/i.test(cue) &&
      !conditional &&
      !isSupposed(words, index, span) &&
      !isBoundToPast(words.slice(index + 1).filter(({ end }) => end <= span.end)) &&
      !/^(?:have|like|prefer|love|rather)$/.test(governed(words, index)) &&
      !/^(?:first|often|always|sometimes|usually|never)$/.test(textAt(words, index - 1)) &&
      /^(?:VERB|AUX|ADV|PART)$/.test(next.pos)
    )
      // “wouldn’t”, in two words here, is “won’t”
      return [{ ...at, text: /^n['’]t$/i.test(next.text) ? 'wo' : 'will' }]
    if (word.text !== 'had' || word.pos !== 'AUX' || isUnreal(own, word)) return []
    const elided = past ? elidedEdit(sentence, index, span) : null
    if (elided !== null) return [{ ...at, text: elided }]
    // “had never met”
    const verb = next.pos === 'ADV' ? words[index + 2] : next
    if (past && lastsSince(sentence, index, span))
      return [{ ...at, text: isPlural(sentence, index) ? 'have' : 'has' }]
    if ((verb?.pos === 'VERB' && samePast.test(verb.text)) || verb?.text === 'had')
      return [
        { start: word.start, end: next.start, text: '' },
        ...sharedEdits(sentence, index, words.indexOf(verb), span).filter(({ start }) => !isQuoted(start)),
      ]
    if (
      past &&
      next.text === 'been' &&
      words[index + 2]?.pos === 'VERB' &&
      !/ing$/.test(textAt(words, index + 2))
    )
      return [{ start: word.start, end: next.end, text: beenAs(sentence, index, own) }]
    return []
  })
}

/** “if he |had| called, she would know”, “as though it had snowed”: what is only thought of; “did not know if it had snowed” asks. */
function isUnreal(own: readonly Word[], had: Word): boolean {
  const at = own.indexOf(had)
  const mark = own.findLastIndex(({ text }, index) => index < at && /^[,;:—]$/.test(text))
  const opens = own.findLastIndex(
    ({ text }, index) => index > mark && index < at && /^(?:if|unless|though)$/i.test(text),
  )
  if (opens < 0) return false
  if (/^though$/i.test(own[opens]!.text)) return /^as$/i.test(textAt(own, opens - 1))
  return own.some(
    ({ text }, index) => (index < opens || index > at) && /^(?:would|could|might|['’]d)$/i.test(text),
  )
}

/** “the car had been found but the driver |had not”: by what a “had” goes on whose verb is told in the past before it, “was”; null for another. */
function elidedEdit(sentence: ParsedSentence, had: number, { start, end }: Span): string | null {
  const { words } = sentence
  const stop = words[had + 2]
  const ends = stop === undefined || stop.start >= end || /^[,.;]$/.test(stop.text)
  if (!/^(?:not|n['’]t)$/i.test(textAt(words, had + 1)) || !ends) return null
  const before = words.findLastIndex(
    ({ text, pos, start: from }, at) => at < had && from >= start && text === 'had' && pos === 'AUX',
  )
  if (before < 0) return null
  return words[before + 1]?.text === 'been' ? (isPlural(sentence, had) ? 'were' : 'was') : 'did'
}

/** “would |have”, “would never |have”: the word that an auxiliary goes with, behind adverbs and “not”. */
const governed = (words: ParsedSentence['words'], index: number): string =>
  words
    .slice(index + 1)
    .find(({ pos, text }) => text === 'rather' || !(/^(?:ADV|PART)$/.test(pos) && text !== 'to'))?.text ?? ''

/** “had treated 18 men and |driven three home”, “and |been told”: what else a “had” that goes stands for, told in the past by itself. */
function sharedEdits(sentence: ParsedSentence, had: number, verb: number, span: Span): Edit[] {
  const { words, phrases } = sentence
  const edits: Edit[] = []
  for (let at = verb + 1; (words[at]?.end ?? Infinity) <= span.end; at += 1) {
    const { start, end, pos, text } = words[at]!
    const before = words.slice(verb, at).findLast((word) => word.pos !== 'ADV')
    const past = text === 'been' ? (isPlural(sentence, had) ? 'were' : 'was') : pastOfParticiple.get(text)
    const isParticiple = past !== undefined && /^(?:VERB|AUX)$/.test(pos)
    // “sold 18 boats, stolen in May”: told of the boats
    const isAside = text !== 'been' && !phrases.some(({ first }) => first === at + 1)
    if (isParticiple && before?.text === ',' && isAside) break
    if (isParticiple && (before?.pos === 'CCONJ' || before?.text === ','))
      edits.push({ start, end, text: past })
    else if (pos === 'AUX' || /^[;:—]$/.test(text)) break
  }
  return edits
}

/** “driven” → “drove”: the past of verbs whose participle is none. */
const pastOfParticiple: ReadonlyMap<string, string> = new Map(
  irregularVerbs.flatMap(([, past, ...participles]) => participles.map((one) => [one, past] as const)),
)

/** “had been opened” → “was opened”; of what has not come about so far, “no inquiry had been opened”, “has been opened”. */
function beenAs(sentence: ParsedSentence, had: number, own: ParsedSentence['words']): string {
  const several = isPlural(sentence, had)
  const subject = sentence.phrases.findLast(({ last }) => last < had)
  const none = /^no$/i.test(textAt(sentence.words, subject?.first ?? -1))
  const isOfThen = own.some(({ text }) =>
    /^(?:before|after|when|while|until|by|at|on|in|during|then|\d{4})$/i.test(text),
  )
  return none && !isOfThen ? (several ? 'have been' : 'has been') : several ? 'were' : 'was'
}

/** “On a normal day he would …”, “Otherwise it would …”: what is so in a case only thought of, not what is to come. */
const supposition =
  /\b(?:otherwise|ideally|normally|typically|ordinarily|theoretically)\b|\b(?:on|in) an? (?:normal|typical|ordinary|average|usual|ideal|perfect|good|bad|quiet|busy) \p{L}+|(?:^|[,;] )without\b/iu

/** “had complained about it since 2023”: what lasts to the day on which it is said; “since it was late” says why. */
function lastsSince({ words, phrases }: ParsedSentence, had: number, { end }: Span): boolean {
  // “had |had|”, “had not |had|”
  const verb = /^(?:not|n['’]t|never)$/i.test(textAt(words, had + 1)) ? had + 2 : had + 1
  const stop = words.findIndex(
    (word, at) =>
      at > verb &&
      (word.end > end || /^[,;]$/.test(word.text) || /^(?:had|has|have|was|were)$/.test(word.text)),
  )
  const clause = words.slice(0, stop < 0 ? words.length : stop)
  // “had been rescued so far”, but “so far away”
  const isSoFar = clause.some(
    ({ text }, at) =>
      at > had &&
      /^so far$/i.test(`${textAt(clause, at - 1)} ${text}`) &&
      !/^(?:ADV|ADJ|ADP|SCONJ)$/.test(words[at + 1]?.pos ?? ''),
  )
  const since = clause.findIndex(({ text }, at) => at > had && /^since$/i.test(text))
  const time = phraseStartingAt(phrases, since + 1)
  const participle = words.slice(had + 1, had + 4).find(({ pos }) => pos !== 'ADV' && pos !== 'PART')
  return (
    (since > 0 || isSoFar) &&
    (participle?.pos === 'VERB' || /^(?:been|had)$/.test(participle?.text ?? '')) &&
    (isSoFar ||
      /^\d{4}$|^(?:dawn|then|midnight|noon)$/i.test(textAt(words, since + 1)) ||
      (time !== undefined && isTimePhrase(words, time) && !isAnyVerb(words[time.last + 1])))
  )
}

/**
 * Whether “would” tells of what somebody feared or hoped in the past, “it feared that jobs would go”, or what a deed would be
 * if it were done, “it would be wrong to speak”.
 */
function isSupposed(words: ParsedSentence['words'], would: number, { start, end }: Span): boolean {
  const thought = words.findLastIndex(
    ({ lemma, text, start: at }, index) =>
      index < would &&
      at > start &&
      supposing.test(lemma) &&
      (text.toLowerCase() !== lemma ||
        /^did$/i.test(words.slice(0, index).findLast(isNoAdverb)?.text ?? '')) &&
      !/(?:ing|s)$/.test(text),
  )
  const own = words.slice(0, would).filter((word) => word.start >= start)
  if (isAskedBefore(own) || isFeltBefore(own)) return true
  if (thought >= 0 && !words.slice(thought, would).some(({ text }) => /^(?:,|;|and|but)$/i.test(text)))
    return true
  if (!/^it$/i.test(textAt(words, would - 1)) || words[would + 1]?.text !== 'be') return false
  const behind = words.slice(would + 2).filter((word) => word.end <= end)
  const to = behind.findIndex(({ text }, at) => text === 'to' && behind[at + 1]?.pos === 'VERB')
  return to >= 0 && !behind.slice(0, to).some(({ text, pos }) => text === ',' || pos === 'VERB')
}

const isNoAdverb = ({ pos }: { pos: string }) => pos !== 'ADV' && pos !== 'PART'

/** “lied about where the oil |would go”: what was open at a time that is told in the past. */
function isAskedBefore(own: ParsedSentence['words']): boolean {
  const opens = own.findLastIndex(({ text }) => /^(?:where|whether|what|how|who)$/i.test(text))
  return (
    opens > 0 &&
    !own.slice(opens).some(({ text }) => /^[,;]$/.test(text)) &&
    own.slice(0, opens).some(({ pos, text }) => pos === 'VERB' && samePast.test(text))
  )
}

/** “was stunned that the bank |would sell”: how somebody felt about it, told in the past; “it was agreed that” tells of no feeling. */
function isFeltBefore(own: ParsedSentence['words']): boolean {
  const that = own.findLastIndex(({ text }) => /^that$/i.test(text))
  const be = own.findLastIndex(({ text }, at) => at < that && /^(?:was|were|felt)$/i.test(text))
  return (
    be > 0 &&
    !/^(?:it|that|there)$/i.test(own[be - 1]!.text) &&
    /^(?:ADJ|VERB)$/.test(own[that - 1]!.pos) &&
    own.slice(be + 1, that - 1).every(({ pos }) => pos === 'ADV' || pos === 'ADJ') &&
    !own.slice(that).some(({ text }) => /^(?:,|;|and|but)$/i.test(text))
  )
}

const supposing =
  /^(?:assume|believe|calculate|doubt|dread|estimate|expect|fear|forecast|guess|hope|imagine|know|predict|promise|reckon|say|suppose|suspect|tell|think|understand|warn)$/

/** “would pay while it appealed”: “will” would want the second verb told in the present too. */
function isBoundToPast(behind: ParsedSentence['words']): boolean {
  const at = behind.findIndex(({ text }) => /^(?:while|when|whenever|until|once|before|after)$/i.test(text))
  return (
    at >= 0 &&
    behind
      .slice(at + 1)
      .some(
        ({ pos, text, lemma }) =>
          /^(?:was|were|had)$/i.test(text) ||
          (pos === 'VERB' && text.toLowerCase() !== lemma && !/(?:ing|[^s]s)$/i.test(text)),
      )
  )
}
