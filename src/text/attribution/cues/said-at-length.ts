/** The “that” of what is said, behind longer words about whom it was said to, where, when and how. */
import { speechNouns } from '../../data/cues.ts'
import { calendarWords } from '../../data/name-words.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { isTimePhrase, phraseStartingAt } from '../../words/phrases.ts'
import { uncounted } from '../../tags/correct.ts'
import { textAt, type Word } from '../../words/words.ts'
import { kindOf } from './verbs.ts'

/** Verbs right behind which stands who is told. */
export const addressed = /^(?:tell|inform|(?:re)?assure|notify|remind|warn|urge|advise)$/

/** Past whom a verb says that it was told to: “told a committee of parliament |investigating it that”; else right behind the verb. */
export function behindAddressee({ words, phrases }: ParsedSentence, verb: number): number {
  const addressee = addressed.test(words[verb]?.lemma ?? '') ? phraseStartingAt(phrases, verb + 1) : undefined
  if (addressee === undefined) return verb + 1
  // “told his deputy, Bo Roe, on Monday that”
  const name = textAt(words, addressee.last + 1) === ',' ? phraseStartingAt(phrases, addressee.last + 2) : undefined // prettier-ignore
  const isNamed = name?.kind === 'name' && textAt(words, name.last + 1) === ','
  return (isNamed ? name.last + 1 : addressee.last) + 1
}

/** How many words may stand between a verb of saying and its “that”. */
const reach = 30

const opensClause = /^(?:who|whom|which|where|when|while|as|after|before|once|since)$/i
const isNominal = (word: Word | undefined) => /^(?:NOUN|PROPN|PRON|NUM)$/.test(word?.pos ?? '')

/** “in reply to claims |that”, “media reports claiming |that”: what “that” tells is theirs. */
const takesThat = (word: Word | undefined): boolean =>
  word !== undefined &&
  (speechNouns.has(word.lemma) ||
    kindOf(word.lemma) !== null ||
    /^(?:belief|concern|conclusion|doubt|evidence|fact|fear|hope|news|possibility|proof|question|say|saying|sign|suspicion|view|warning|word)$/.test(
      word.lemma,
    ))

/** “that |has since been deleted”, “that |lasted nine hours”: what tells more of the noun before. */
export const isRelative = (words: readonly Word[], that: number): boolean => {
  const next = words[/^ADV$/.test(words[that + 1]?.pos ?? '') ? that + 2 : that + 1]
  return (
    isNominal(words[that - 1]) &&
    !calendarWords.test(textAt(words, that - 1)) &&
    (next?.pos === 'AUX' ||
      (next?.pos === 'VERB' && !/ing$/i.test(next.text) && next.text.toLowerCase() !== next.lemma))
  )
}

/** “seen |by the Gazette”, “published |Sunday”, “held |in Orsk”: a participle that tells more of a noun, and has no object. */
const tellsMore = ({ words, phrases }: ParsedSentence, at: number): boolean => {
  const [before, next] = [words[at - 1], words[at + 1]]
  const time = phraseStartingAt(phrases, at + 1)
  return (
    /(?:ed|en|wn|nt|ld|ad|ne|de)$/i.test(textAt(words, at)) &&
    (isNominal(before) || /^(?:ADV|CCONJ|PUNCT)$/.test(before?.pos ?? '')) &&
    (/^(?:ADP|ADV|CCONJ|PART|PUNCT)$/.test(next?.pos ?? '') ||
      (time !== undefined && isTimePhrase(words, time)))
  )
}

/**
 * “told the BBC |in an interview as she left hospital that”, “said |in a letter to the council, seen by the Gazette, that”: the
 * place of “that”, where what stands from `from` up to it can be no clause that was said; null for other words.
 */
export function thatAtLength(sentence: ParsedSentence, from: number): number | null {
  const { words, phrases } = sentence
  // whether a clause has opened that may have a verb of its own, and whether the comma before is yet to be closed
  let open = false
  let aside = false
  for (let at = from; at < Math.min(words.length, from + reach); at += 1) {
    const word = words[at]!
    const before = words[at - 1]
    const isThat = /^that$/i.test(word.text)
    if (at === from && !leads(sentence, at)) return null
    if (isThat && isRelative(words, at)) open = true
    else if (isThat) {
      const points =
        word.pos === 'DET' && words[at + 1]?.pos === 'NOUN' && !uncounted.test(textAt(words, at + 1))
      const opens = !points && !/^(?:AUX|PUNCT)$/.test(words[at + 1]?.pos ?? 'PUNCT')
      return opens && !aside && !takesThat(before) ? at : null
    } else if (opensClause.test(word.text)) open = true
    else if (word.text === ',') {
      if (aside && !/^that$/i.test(textAt(words, at + 1))) return null
      aside = !aside
      open = false
    } else if (word.pos === 'PUNCT' && word.text !== '-') return null
    else if (/^(?:how|why|whether|if|what)$/i.test(word.text)) return null
    else if (word.pos === 'AUX') {
      if (!open) return null
    } else if (word.pos === 'VERB') {
      const ofGroup = words.slice(from, at).findLast(({ pos }) => pos !== 'ADV')
      if (/^(?:AUX|PART)$/.test(ofGroup?.pos ?? '') || /ing$/i.test(word.text)) open = false
      else if (!tellsMore(sentence, at)) {
        if (!open) return null
        open = false
      }
    } else {
      // “said on Friday |the firm”: a subject
      const phrase = phraseStartingAt(phrases, at)
      const stands = isNominal(before) || (before?.pos === 'ADV' && !opensClause.test(before.text))
      if (phrase !== undefined && stands && at > from && !isTimePhrase(words, phrase)) return null
    }
  }
  return null
}

/** Whether a word opens what tells where, when, how or to whom something was said. */
function leads(sentence: ParsedSentence, at: number): boolean {
  const { words } = sentence
  const { pos, text } = words[at]!
  if (text === ',') return words[at + 1] !== undefined && leads(sentence, at + 1)
  return (
    (pos === 'ADP' && !/^(?:of|for|about|against|like)$/i.test(text)) ||
    opensClause.test(text) ||
    (isNominal(words[at - 1]) && /^that$/i.test(text) && isRelative(words, at)) ||
    (pos === 'VERB' && isNominal(words[at - 1]) && (/ing$/i.test(text) || tellsMore(sentence, at))) ||
    (pos === 'VERB' && textAt(words, at - 1) === ',' && tellsMore(sentence, at))
  )
}

/** “repeated the debunked claim that |the vote was stolen|”: where what somebody claims again begins, whatever the outlet calls the claim; null for other words. */
export function claimRepeated({ words, phrases }: ParsedSentence, verb: number): number | null {
  if (!/^(?:repeat|reiterate|renew|echo)$/.test(words[verb]?.lemma ?? '')) return null
  const claim = phraseStartingAt(phrases, verb + 1)
  const that = (claim?.last ?? -2) + 1
  return claim !== undefined &&
    (speechNouns.has(words[claim.head]!.lemma) ||
      /^(?:belief|view|warning)$/.test(words[claim.head]!.lemma)) &&
    /^that$/i.test(textAt(words, that)) &&
    !isRelative(words, that) &&
    that + 1 < words.length
    ? that + 1
    : null
}
