/** What somebody is only made to say: in a forged letter, a doctored video, by who plays them. */
import type { ParsedSentence } from '../../tags/parse.ts'
import { textAt, type Word } from '../../words/words.ts'
import type { Cue, IsQuoted } from './cue.ts'

const untrue =
  '(?:bogus|counterfeit|deepfaked?|doctored|fabricated|faked?|falsified|forged|manipulated|phoney|phony|AI - generated|(?:artificially|digitally) \\p{L}+ed)'
const media =
  '(?:accounts?|adverts?|advertisements?|articles?|audio|broadcasts?|calls?|clips?|deepfakes?|documents?|e - mails?|emails?|footage|images?|interviews?|letters?|memos?|messages?|notes?|pages?|photo(?:graph)?s?|posters?|posts?|quotations?|quotes?|recordings?|releases?|reports?|screenshots?|speech(?:es)?|statements?|tapes?|transcripts?|tweets?|videos?|voicemails?|websites?)'
/** “a doctored audio clip”: never “a fake news report on”, which tells of other fakes. */
const forgery = `(?:(?:an?|the|this|that|another|one|two|several) )?(?:\\p{L}+ ){0,2}?(?:${untrue} (?:(?!news )\\p{L}+ ){0,2}?${media}|deepfakes?)\\b`
/** Without one of these words a text tells of no forgery: a look at them saves most cues the patterns below. */
const forging = new RegExp(`${untrue}|deepfakes?`, 'iu')
const pattern = (before: string, behind = '') => new RegExp(`${before}${forgery}${behind}`, 'iu')

/** “In a fake recording posted on Monday, |X says” */
const opening = pattern('(?:^|[,;:—–] )(?:in|on|from|via) ', '[^,;]*,? $')
/** “a fake recording, posted on Monday, in which |X says” */
const within = pattern('', '[^;:]{0,80}\\b(?:(?:in|on|of|by) which|where) $')
/** “X says |in a doctored video that” */
const behind = pattern('^(?:to \\p{L}+ )?(?:in|via|through) ')
/** “X was quoted in a forged letter as |saying”, “a forged letter quoted X as |saying” */
const quotedIn = pattern('\\b(?:quoted|cited)\\b[^,;]*\\b(?:by|from|in|on|via) ')
const quotes = pattern('', '[^;]*\\b(?:quot|cit)(?:es|ed|ing)\\b')
const misquotes =
  /\b(?:misquot(?:es|ed|ing)|(?:falsely|wrongly|mistakenly|incorrectly) (?:quot|cit|report)(?:es|ed|ing))\b/i
/** “X was quoted as saying …, a remark |he says he never made” */
const disowned =
  /, (?:an? (?:\p{L}+ ){0,2}?(?:claim|comment|line|quotation|quote|remark|statement)|something|words) [^;]*\b(?:never (?:made|said|spoke|uttered|wrote)|(?:did|had|has) (?:not|n['’]t) (?:made?|said|say|uttere?d?|wr(?:i|o)t(?:e|ten))|den(?:y|ies|ied))\b/iu
/** “a doctored video |shows X announcing” */
const shown = pattern('^')
/** “…,” X appears to say in a fake recording */
const heardIn = pattern('\\b(?:say|says|saying|said|heard|seen|shown)\\b [^,;]*\\b(?:in|via|through) ')
/** “an actor playing |X” */
const asAnother =
  /\b(?:impersonating|imitating|playing|portraying|(?:posing|dressed|masquerading) as|(?:claiming|pretending|purporting) to be|in the name of) $/i

const textOf = (words: readonly Word[], from: number, to: number) =>
  words
    .slice(from, to)
    .map(({ text }) => `${text} `)
    .join('')

/** Whether a sentence tells beside its quotations that they are heard or read in a forgery. */
export const quotesForgery = ({ words }: ParsedSentence, quoted: IsQuoted): boolean =>
  heardIn.test(
    textOf(
      words.filter((word) => !quoted(word)),
      0,
      words.length,
    ),
  )

/** Whether a cue tells what a forgery or an impostor makes its speaker say. */
export function isForged({ words }: ParsedSentence, { first, last, verb, source, inverted }: Cue): boolean {
  const before = textOf(words, 0, source !== null && source[0] < verb ? source[0] : first)
  if (asAnother.test(before)) return true
  const quoting = /^as$/i.test(textAt(words, verb - 1)) ? textOf(words, 0, verb) : null
  if (quoting !== null && misquotes.test(quoting)) return true
  if (quoting !== null && disowned.test(textOf(words, last + 1, words.length))) return true
  if (!forging.test(textOf(words, 0, words.length))) return false
  const from = inverted && source !== null ? source[1] : last
  if (opening.test(before) || within.test(before)) return true
  if (behind.test(textOf(words, from + 1, from + 12))) return true
  if (quoting !== null) return quotedIn.test(quoting) || quotes.test(quoting)
  return (
    words[verb]?.lemma === 'show' && source !== null && shown.test(textOf(words, source[0], source[1] + 1))
  )
}
