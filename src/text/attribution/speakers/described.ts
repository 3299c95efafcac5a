/** What the words that describe somebody say by themselves, whoever is meant. */
import { bodyNouns, roleNouns, speakingNouns } from '../../data/cues.ts'
import { isNational, isNationalNoun } from '../../data/nationals.ts'
import type { Word } from '../../words/words.ts'

/** Whether a noun is of several who speak: “officials”, “Prosecutors”, “police”. */
export const isPlural = (word: Word) =>
  (/s$/i.test(word.text) &&
    (word.lemma !== word.text.toLowerCase() || isRolePlural(word.text.toLowerCase()))) ||
  /^(?:people|police|media|men|women|children)$/i.test(word.text) ||
  // “chairmen”, “spokeswomen”
  (/men$/i.test(word.text) && /man$/.test(word.lemma))

/** “Prosecutors”, “Authorities”, which the tagger takes for names where they open a sentence. */
const isRolePlural = (lower: string) => {
  const singular = lower.replace(/ies$/, 'y').replace(/s$/, '')
  return roleNouns.has(singular) || speakingNouns.has(singular) || bodyNouns.has(singular)
}

/** Whether “of” says whose somebody is: “of one of the miners”, but not “of the year”, “of medicine”. */
export const isTied = (after: string) =>
  /^\sof\s(?!the (?:year|match|season|day)\b)(?:the|an?|one|two|three|his|her|its|their|this|\p{Lu})/u.test(
    after,
  )

/** “the speaker of parliament”, “the head of security”: whoever holds that office, and not just anybody met before. */
export const isOfBody = (after: string) => /^\sof\s(?!the (?:year|match|season|day)\b)/u.test(after)

/** “the mum-of-three”, “the German”: people told by children or nation; the pronoun that fits them. */
export function unnamedPerson(printed: string): 'she' | 'he' | 'who' | null {
  const parent = /^the (?:married |single )?(mum|mom|mother|dad|father)(?:-of-|\sof\s)(?:\w+)$/iu.exec(
    printed,
  )?.[1]
  if (parent !== undefined) return /^m/i.test(parent) ? 'she' : 'he'
  const nation = nationCalled(printed)
  return nation === null
    ? null
    : /woman$/.test(nation)
      ? 'she'
      : /man$/.test(nation) && isNationalNoun(nation)
        ? 'he'
        : 'who'
}

/** The nation’s word of “the German”; null where the words call nobody by it. */
export function nationCalled(printed: string): string | null {
  const nation = /^[Tt]he (\p{Lu}[\p{L}’'-]+(?: \p{Lu}\p{L}+)?)$/u.exec(printed)?.[1]
  return nation !== undefined && isNational(nation) ? nation : null
}

/** Without the clause that only tells more: “organizers of the event that draws thousands”, but “an inquiry into that accident”. */
export const shortened = (printed: string) =>
  /^(?:whoever|those|people)\b/i.test(printed)
    ? printed
    : printed.replace(
        /,?\s(?:who|which|(?<!\s(?:about|at|by|for|from|in|into|of|on|over|to|with)\s)that|whose)\s.*$/iu,
        '',
      )

/** “the new mayor”: who holds the office next, and so nobody who is called by it alone. */
export const succeeding = /^(?:new|next|future|incoming|acting|interim)$/i
