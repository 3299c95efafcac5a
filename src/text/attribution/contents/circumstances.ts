/** What a sentence tells behind the words said of when they were said: “said it would leave, hours after Norvia accused it”. */
import type { ParsedSentence } from '../../parse.ts'
import { isAnyVerb, isFiniteVerb, textAt, type Word } from '../../words.ts'
import type { Cue } from '../cues/cue.ts'
import { couldGive } from './other-accounts.ts'

const units = /^(?:moments?|seconds?|minutes?|hours?|days?)$/i

/** The comma before what others did when something was said; null where nothing is told of it. */
export function circumstanceAfter(sentence: ParsedSentence, cue: Cue): number | null {
  const { words } = sentence
  if (cue.kind !== 'say' || cue.inverted || cue.trails || !/(?:ed|said|told|wrote)$/i.test(textAt(words, cue.verb))) return null // prettier-ignore
  const comma = words.findIndex(({ text }, at) => {
    if (text !== ',' || at < cue.last + 3) return false
    if (/^as$/i.test(textAt(words, at + 1))) return actsAt(sentence, at + 2) !== null
    // “said she had been ill, while Bo Roe sent flowers”: she would have told it by “had sent”
    if (/^while$/i.test(textAt(words, at + 1)))
      return actsAt(sentence, at + 2) !== null && isShifted(words.slice(cue.last + 1, at))
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

/** The verb of what somebody did by a clause at an index, in the outlet’s own past; null where none opens there. */
function actsAt(sentence: ParsedSentence, at: number): Word | null {
  const subject = sentence.phrases.find(({ first }) => first === at)
  if (subject === undefined || !couldGive(sentence, subject)) return null
  const clause = sentence.words.slice(subject.last + 1)
  const verb = clause.find(isAnyVerb)
  return verb?.pos === 'VERB' && isFiniteVerb(verb) && verb.text.toLowerCase() !== verb.lemma && !/s$/.test(verb.text) ? verb : null // prettier-ignore
}

/** Whether the verb of what is said stands back from the present: “had been”, “was”, “would go”. */
const isShifted = (said: readonly Word[]): boolean =>
  /^(?:had|was|were|would|could|might|['’]d)$/i.test(
    said.find(({ pos }) => pos === 'VERB' || pos === 'AUX')?.text ?? '',
  )

/** Whether what is said tells what happened, and not how things are or will be. */
function happened(said: readonly Word[]): boolean {
  const at = said.findIndex(isAnyVerb)
  const isState = said[at]?.lemma === 'be' && said[at + 1]?.pos !== 'VERB'
  return !isState && !/^(?:will|would|can|could|may|might|must|should|is|are|['’](?:ll|d))$/i.test(textAt(said, at)) // prettier-ignore
}
