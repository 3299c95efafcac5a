/** Whether “that” behind a verb of saying opens a clause, or points to the noun behind it. */
import { irregularPast } from '../../data/verbs.ts'
import { isWriting } from '../../data/writings.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { phraseStartingAt } from '../../words/phrases.ts'
import { singular } from '../../words/nouns.ts'
import { textAt, type Word } from '../../words/words.ts'
import { isSaidToBe } from '../cues/judgements.ts'

/** “told AFP that crew members had”: whether “that” opens a clause though the tagger takes it to point at the noun, which is of several. */
export function opensClause({ words, phrases }: ParsedSentence, that: number): boolean {
  const subject = phraseStartingAt(phrases, that) ?? phraseStartingAt(phrases, that + 1)
  const head = words[subject?.head ?? that]?.text.toLowerCase() ?? ''
  return (
    singular(head) !== head ||
    // “pointed out that part of the crop was lost”
    (words[that + 1]?.pos === 'NOUN' &&
      /^of$/i.test(textAt(words, that + 2)) &&
      !/^(?:amount|degree|form|kind|level|number|piece|sort|style|type)$/i.test(textAt(words, that + 1))) ||
    /^(?:people|personnel|police|staff)$/.test(head) ||
    (/ing$/.test(textAt(words, that + 1)) && !ofOneDoing.test(textAt(words, that + 1))) ||
    // “told them that fishing was allowed and that …”
    words
      .slice(that + 2)
      .some(({ text }, at, behind) => /^(?:and|but)$/i.test(text) && isSecondThat(behind, at + 1))
  )
}

/** “and |that the port would close”: a “that” that opens a clause, and does not point: “and that evening”. */
const isSecondThat = (words: readonly Word[], at: number) =>
  /^that$/i.test(textAt(words, at)) && /^(?:DET|PRON|PROPN|NUM)$/.test(words[at + 1]?.pos ?? '')

/** Nouns in -ing for one thing, to which “that” may point. */
const ofOneDoing =
  /^(?:thing|meeting|building|hearing|ruling|finding|warning|feeling|painting|wedding|shooting|bombing|killing|crossing|landing|sighting|offering|filing|listing|opening|reading|recording|sitting|evening|morning|king|ring|spring|string|wing|ceiling|being|briefing|covering|drawing|dwelling|gathering|saying|setting|showing|stabbing|hanging)$/i

/**
 * Whether a noun for one thing said or written stands at an index, right before its verb, so that “that” before it points to it; or the
 * verb itself: “said that helped her to win”.
 */
export const pointsToOne = (words: readonly Word[], noun: number) =>
  ((isSaidToBe(words[noun]) || isWriting(textAt(words, noun).toLowerCase())) &&
    singular(textAt(words, noun).toLowerCase()) === textAt(words, noun).toLowerCase() &&
    /^(?:AUX|VERB)$/.test(words[noun + 1]?.pos ?? '') &&
    !/ing$/i.test(textAt(words, noun + 1))) ||
  (words[noun - 1]?.pos === 'PRON' &&
    words[noun]?.pos === 'VERB' &&
    // “said that trafficked women were freed”
    /^(?:DET|PRON)$/.test(words[noun + 1]?.pos ?? '') &&
    (/ed$/i.test(textAt(words, noun)) || irregularPast.has(textAt(words, noun).toLowerCase())))

/** “warned that |should the lock fail, the port would flood”: whether a clause opens by which something is so in a case. */
export const opensCase = (words: readonly Word[], at: number): boolean =>
  /^should$/i.test(textAt(words, at)) && /^(?:DET|NOUN|NUM|PRON|PROPN)$/.test(words[at + 1]?.pos ?? '')
