/** What a sentence tells behind the words said of when they were said, and what the outlet remarks on them: “said it would leave, hours after Norvia accused it”. */
import type { ParsedSentence } from '../../tags/parse.ts'
import { isTimePhrase, phraseStartingAt } from '../../words/phrases.ts'
import { isAnyVerb, isFiniteVerb, textAt, type Word } from '../../words/words.ts'
import type { Cue } from '../cues/cue.ts'
import { isPast } from '../../clause/finite.ts'
import { couldGive } from './other-accounts.ts'

const units = /^(?:moments?|seconds?|minutes?|hours?|days?)$/i

/** The comma before what others did when something was said; null where nothing is told of it. */
export function circumstanceAfter(sentence: ParsedSentence, cue: Cue): number | null {
  const { words } = sentence
  const resumed = resumedBy(sentence, cue)
  if (resumed !== null) return resumed
  if (cue.kind !== 'say' || cue.inverted || cue.trails || !/(?:ed|said|told|wrote)$/i.test(textAt(words, cue.verb))) return null // prettier-ignore
  const warned = dateOfWarning(sentence, cue)
  if (warned !== null) return warned
  const comma = words.findIndex(({ text }, at) => {
    if (text !== ',' || at < cue.last + 3) return false
    if (isRemark(words, at + 1)) return true
    if (/^as$/i.test(textAt(words, at + 1))) return actsAt(sentence, at + 2) !== null
    if (/^(?:although|though|while|but|and)$/i.test(textAt(words, at + 1)))
      return isToldBeside(sentence, at, cue.last)
    const link = words.findIndex((word, index) => index > at && /^(?:after|before)$/i.test(word.text))
    if (link < at + 2 || link > at + 5 || !units.test(textAt(words, link - 1))) return false
    const deed = actsAt(sentence, link + 1)
    return (
      deed !== null &&
      (/^(?:accuse|blame|say|tell|claim|warn|demand|urge|call|deny|announce|threaten)$/.test(deed.lemma) ||
        // “said he died, hours after police stopped him”: of what happened it tells when that did
        !happened(words.slice(cue.last + 1, at)))
    )
  })
  return comma < 0 ? null : comma
}

/**
 * “warned that a wall was cracked |two days before it fell”: where it begins to tell when somebody warned; null where it does not. Of what
 * is to come nobody knows how long before they speak.
 */
function dateOfWarning({ words, phrases }: ParsedSentence, { last, verb }: Cue): number | null {
  if (words[verb]!.lemma !== 'warn') return null
  const before = words.findIndex(({ text }, at) => at > last + 3 && /^before$/i.test(text))
  const subject = phraseStartingAt(phrases, before + 1)
  const deed = words[(subject?.last ?? -2) + 1]
  const happened = deed?.pos === 'VERB' && (isPast(deed) || deed.text === deed.lemma)
  if (!happened || !measuring.test(textAt(words, before - 1))) return null
  let from = before - 1
  while (counting.test(textAt(words, from - 1)) || words[from - 1]?.pos === 'NUM') from -= 1
  // “would rise for years before they fell”
  return words[from - 1]?.pos === 'ADP' ? null : from
}

/**
 * “blamed her aide, saying he had the key|, and in May she feigned surprise”, “said she had lost it|, and on Monday she left”: the comma before what
 * who speaks did at another time, told in the outlet’s own past; null where nothing is.
 */
function resumedBy({ words, phrases }: ParsedSentence, cue: Cue): number | null {
  if (cue.kind !== 'say' || cue.inverted || cue.trails) return null
  const comma = words.findIndex(({ text }, at) => {
    if (text !== ',' || at < cue.last + 3 || !/^(?:and|but)$/i.test(textAt(words, at + 1))) return false
    const time = phraseStartingAt(phrases, words[at + 2]?.pos === 'ADP' ? at + 3 : at + 2)
    if (time === undefined || !isTimePhrase(words, time)) return false
    const subject = textAt(words, time.last + 1) === ',' ? time.last + 2 : time.last + 1
    const deed = words.slice(subject + 1).find(({ pos }) => pos !== 'ADV')
    return (
      /^(?:he|she|they)$/i.test(textAt(words, subject)) &&
      deed !== undefined &&
      // “he feigned illness”, which the tagger takes for an adjective
      /^(?:VERB|ADJ)$/.test(deed.pos) &&
      isPast(deed) &&
      (/ing$/i.test(textAt(words, cue.verb)) ||
        /^had$/i.test(words.slice(cue.last + 1, at).find(isAnyVerb)?.text ?? ''))
    )
  })
  return comma < 0 ? null : comma
}

const measuring = /^(?:minutes?|hours?|days?|weeks?|months?|years?)$/i
const counting = /^(?:an?|barely|few|just|many|only|several)$/i

/** Whether a stretch behind a comma is what the outlet remarks on the words before: how they were taken, what others had expected, who heard them. */
function isRemark(words: readonly Word[], from: number): boolean {
  const opening = textAt(words, from)
  if (!remarking.test(opening)) return false
  const end = words.findIndex(({ text }, at) => at > from && /^[,.;:—]$/.test(text))
  const line = words.slice(from, end < 0 ? undefined : end).map(({ text }) => text)
  return [taken, unbelieved, beside, heard, answered, sold].some((one) => one.test(line.join(' ')))
}

const remarking =
  /^(?:an?|the|which|well|far|just|slightly|above|against|ahead|below|beating|compared|fewer|higher|less|lower|missing|more|over|short|under|\p{Ll}+ing)$/iu
const taken =
  /^which (?:is|was|has been|had been) (?:\p{Ll}+ly )?(?:interpreted|read|regarded|seen|taken|understood|viewed) (?:[^,;]{1,40} )?as\b/iu
const unbelieved =
  /^which (?:almost )?(?:few|hardly anybody|nobody|no one)\b.* (?:believe[ds]?|expect(?:s|ed)?)$/iu
const beside =
  /^(?:(?:well|far|just|slightly) )?(?:above|against|ahead of|below|beating|compared (?:to|with)|missing|over|short of|under|(?:fewer|higher|less|lower|more) than) .*\b(?:analysts?|consensus|economists|forecasters|market|markets|Wall Street)\b/iu
const heard =
  /^(?:an?|the) (?:court|enquiry|hearing|inquest|inquiry|jury|panel|tribunal|trial) (?:(?:at|in) [^,;]{1,30} )?(?:(?:has |had )?heard|was told|ha[sd] been told)\b/iu
const answered = /^(?:alluding|correcting|echoing|referring|reiterating|repeating|responding|retracting)\b/iu
const sold =
  /^(?:boosting|driving|knocking|lifting|pushing|sending|wiping) (?:[^,;]{1,20} )?(?:shares?|stock)\b/iu

/** The verb of what somebody did by a clause at an index, in the outlet’s own past; null where none opens there. */
function actsAt(sentence: ParsedSentence, at: number, ofThings = false): Word | null {
  const subject = phraseStartingAt(sentence.phrases, at)
  if (subject === undefined) return null
  const clause = sentence.words.slice(subject.last + 1)
  const verb = clause.find(isAnyVerb)
  // “tests showed …”
  const acts = couldGive(sentence, subject) || (ofThings && subject.kind !== 'pronoun')
  if (!acts && !/^(?:find|show|reveal)$/.test(verb?.lemma ?? '')) return null
  return verb?.pos === 'VERB' && isFiniteVerb(verb) && verb.text.toLowerCase() !== verb.lemma && !/s$/.test(verb.text) ? verb : null // prettier-ignore
}

/**
 * “said she had been ill|, while Bo Roe sent flowers|”: whether a clause behind a comma is not told back from the present as what is said
 * before it is; she would have told it by “had sent”. Of “said the talks went well, but Norvia left” nobody can tell.
 */
function isToldBeside(sentence: ParsedSentence, comma: number, last: number): boolean {
  const { words, phrases } = sentence
  const said = words.slice(last + 1, comma)
  const link = textAt(words, comma + 1).toLowerCase()
  // “though fighting went on”
  const deed = actsAt(sentence, comma + 2, /though$/.test(link))
  if (link === 'and') return deed !== null && /^had$/i.test(said.find(isAnyVerb)?.text ?? '')
  if (isShifted(said)) return deed !== null || (link === 'but' && hasDone(sentence, comma + 2))
  const subject = phrases.find(({ first }) => first > last)
  const other = phraseStartingAt(phrases, comma + 2)
  return link === 'but' && deed !== null && other?.kind === 'name' && !couldGive(sentence, subject!)
}

/** “fighting |has gone| on”: whether a clause opens at an index whose verb tells up to the present. */
function hasDone({ words, phrases }: ParsedSentence, at: number): boolean {
  const subject = phraseStartingAt(phrases, at)
  const verb =
    subject === undefined ? -1 : words.findIndex((word, index) => index > subject.last && isAnyVerb(word))
  const next = words
    .slice(verb + 1)
    .find(({ pos, text }) => pos !== 'ADV' && pos !== 'PART' && text !== 'since')
  return /^(?:has|have)$/i.test(textAt(words, verb)) && isAnyVerb(next)
}

/** Whether the verb of what is said stands back from the present: “had been”, “was”, “would go”. */
export const isShifted = (said: readonly Word[]): boolean =>
  /^(?:had|was|were|would|could|might|['’]d)$/i.test(
    said.find(({ pos }) => pos === 'VERB' || pos === 'AUX')?.text ?? '',
  )

/** Whether what is said tells what happened, and not how things are or will be. */
function happened(said: readonly Word[]): boolean {
  const at = said.findIndex(isAnyVerb)
  const isState = said[at]?.lemma === 'be' && said[at + 1]?.pos !== 'VERB'
  return !isState && !/^(?:will|would|can|could|may|might|must|should|is|are|['’](?:ll|d))$/i.test(textAt(said, at)) // prettier-ignore
}
