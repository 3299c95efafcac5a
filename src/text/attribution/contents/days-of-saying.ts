/** When something was said, in words between the verb and what is said. */
import { weekdayPattern } from '../../data/calendar.ts'
import { bodyNouns } from '../../data/cues.ts'
import { mayBePerson } from '../../words/persons.ts'
import type { NounPhrase } from '../../words/phrases.ts'
import { isAnyVerb, textAt, type Word } from '../../words/words.ts'

/** “last summer”, “many times” and the like, as far as it is no time elsewhere. */
export const spell =
  /^(?:(?:last|this|that) (?:spring|summer|autumn|fall|winter|season|term|day|week|month|year)|(?:countless|many|numerous|several) (?:times|occasions)|all along)$/i
/** Words that end such a time, behind which “that” opens what is said. */
export const spent = /^(?:ago|time|spring|summer|autumn|fall|winter|season|term|day|week|month|year)$/i

/**
 * “said Wednesday London has”, “announced Monday night police had”: how many words of a phrase tell the day of saying it, before whom
 * it is said of; 0 where the day belongs to what is said: “said Monday night’s game had”, “said Friday prayers were”.
 */
export function dayBefore(words: readonly Word[], { first, last }: NounPhrase): number {
  if (!weekday.test(textAt(words, first))) return 0
  const day = partOfDay.test(textAt(words, first + 1)) ? 2 : 1
  const from = first + day
  const next = words[from]
  if (next === undefined || from > last || /^['’]s?$/.test(next.text)) return 0
  // “said Sunday Times reporters had”
  if (day === 1 && ofDays.test(next.text)) return 0
  const clause = words.slice(last + 1)
  const verb = clause.findIndex(isAnyVerb)
  // “said Tuesday police in Orsk had”; “said Tuesday evening by phone that”
  if (verb < 0 || clause.slice(0, verb).some(({ text }) => /^(?:that|["“”])$/i.test(text))) return 0
  const isSomebody = ({ pos, lemma, text }: Word) =>
    pos === 'PROPN' || (pos === 'NOUN' && (mayBePerson(lemma) || bodyNouns.has(lemma) || text === 'troops'))
  return next.pos === 'PROPN' || words.slice(from, last + 1).some(isSomebody) ? day : 0
}

export const weekday = new RegExp(`^${weekdayPattern}$`)
const partOfDay = /^(?:morning|afternoon|evening|night)$/
/** What is named after the day on which it comes: “the Sunday Times”, “Sunday League”. */
const ofDays =
  /^(?:Business|Club|Express|Herald|Independent|Island|League|Mail|Mass|Mercury|Mirror|Night|Post|School|Star|Sun|Telegraph|Times|Tribune|World)$/
