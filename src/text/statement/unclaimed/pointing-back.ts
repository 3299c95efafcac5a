/** What means by a noun of its own what only the sentences before tell: “That approach failed”, “Nobody was hurt on that occasion”. */
import { dayPattern, monthPattern } from '../../data/calendar.ts'
import { taggedWords } from '../../tags/correct.ts'
import { ofTwo } from '../references/pairs.ts'
import { isAnyVerb, textAt } from '../../words/words.ts'
import { modal } from './open-subjects.ts'

/**
 * “Those companies bought shares”, “Such actions were banned”, “That approach failed”, “Both men were fined”, “The result was a row”: a
 * subject that says by one noun what only the sentences before tell.
 * @param told lemmas of what every reader knows to be told of, so that “those emails” says of which
 */
export function pointsBack(statement: string, told: ReadonlySet<string>): boolean {
  if (isOfOccasion(statement, told) || isSameAsTold(statement, told)) return true
  const pointer = /^(?:that|those|such|both|the)(?=\s)/iu.exec(statement)?.[0].toLowerCase()
  if (pointer === undefined || (pointer === 'the' && !ofWhatWasTold.test(statement))) return false
  const words = taggedWords(statement)
  // a name or a number tells the reader what it is about
  if (pointer === 'the' && words.some(({ pos }) => pos === 'PROPN' || pos === 'NUM')) return false
  const at = /^(?:same|other|first|second|third|last|next)$/i.test(textAt(words, 1)) ? 2 : 1
  const [noun, next] = [words[at], words[at + 1]]
  // “that comment beat”, of which the tagger takes the noun for a verb
  const isNoun = noun?.pos === 'NOUN' || (pointer === 'that' && noun?.pos === 'VERB' && isAnyVerb(next))
  return (
    isNoun &&
    (isAnyVerb(next) || modal.test(next?.text ?? '')) &&
    !(pointer === 'both' && ofTwo.test(noun.lemma)) &&
    !timeNoun.test(noun.lemma) &&
    !told.has(noun.lemma)
  )
}

/** “Nobody was hurt on that occasion”: what was so at a time that only the sentences before tell; “on that occasion in 2023” tells it. */
function isOfOccasion(statement: string, told: ReadonlySet<string>): boolean {
  const noun = occasion
    .exec(statement)
    ?.slice(1)
    .find((one) => one !== undefined)
  return noun !== undefined && !told.has(noun) && !calendarTime.test(statement)
}

/** “Bo Roe made exactly that request in 2014”: an object of which only the sentences before tell what it is; “just that amount, £4m” tells it. */
function isSameAsTold(statement: string, told: ReadonlySet<string>): boolean {
  const [, noun] = exactly.exec(statement) ?? []
  return noun !== undefined && !timeNoun.test(noun) && !told.has(noun)
}

const exactly =
  /(?<!\b(?:at|by|for|from|in|of|on|to|with))\s(?:(?:exactly|just|precisely) (?:that|such(?: an?)?)|that (?:exact|very)) (\p{Ll}+)(?=$|;|\s(?:after|again|as|at|before|by|for|from|in|last|on|to|with)\b)/u

const occasion =
  /(?:^|\s)(?:on|in|at|during) that (occasion|incident|accident|instance|time|day|night|week|month|year)(?=$|[,;])|\sthat (time)$/iu
const calendarTime = new RegExp(`\\b(?:\\d{4}|when|${dayPattern}|${monthPattern})\\b`, 'i')

/** Nouns that stand for what the sentences before tell, with nothing behind them that says it again: “the result was”, no “the result of”. */
const ofWhatWasTold =
  /^the (?:arrangement|aspect|damage|development|difference|effect|highlight|idea|move|outcome|phenomenon|reaction|reason|result|situation|solution|surprise)\b/iu

const timeNoun =
  /^(?:second|minute|hour|day|night|morning|evening|afternoon|week|weekend|month|year|decade|time|moment)$/
