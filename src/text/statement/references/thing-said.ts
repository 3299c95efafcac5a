/** What “it” means behind what a body says of a thing: “The regulator said the vaccine was safe. It has been used since May”. */
import { isFinite } from '../../clause/finite.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import type { NounPhrase } from '../../words/phrases.ts'
import { isAnyVerb, textAt, type Word } from '../../words/words.ts'
import type { ReferenceContext } from './context.ts'
import { isDone } from './done.ts'
import { isDeed, isThing } from './things.ts'
import { isManned } from './things-beside.ts'
import { isOfMind, isOfOwners } from './told-of-it.ts'

/** What is done to firms and other bodies rather than to what they speak of. */
export const doneToBodies =
  /^(?:accuse|ask|base|blame|break|buy|criticise|criticize|establish|fine?|float|force|form|found|list|merge|nationalise|nationalize|order|own|privatise|privatize|rescue|set|sue|urge|warn)$/

/**
 * The one thing of which who speaks in a sentence says something, where what “it” is told to do or be is rather that thing’s; null where
 * either may be meant, `undefined` where who speaks is, or speaks of nothing.
 * @param subject who speaks, as the subject of the sentence
 * @param told the words behind “it”
 */
export function thingSaid(
  { isSource, isQuoted, parsed }: ReferenceContext,
  before: ParsedSentence,
  subject: NounPhrase,
  told: readonly Word[],
): string | null | undefined {
  const { words, phrases } = before
  if (!isSource(words[subject.head]!.start)) return undefined
  const behind = phrases.filter(({ first }) => first > subject.last && !isQuoted(words[first]!.start))
  const things = behind.filter((phrase) => isThing(before, phrase))
  const thing = things.find(({ first, last }) => isOpening(words, first) && isFinite(words[last + 1]))
  if (thing === undefined) return undefined
  // “Vakt said the mill was sound. It makes 40 boats a day”: either
  if (isManned(words[thing.head]!.lemma) && mayBeDoneThere(told)) return null
  if (!mayBeItsOwn(told)) return undefined
  if (things.length > 1 || !isTelling(told)) return null
  const from = /^(?:the|an?)$/i.test(words[thing.first]!.text) ? thing.first + 1 : null
  return from === null ? null : `the ${parsed.text.slice(words[from]!.start, words[thing.last]!.end)}`
}

/** “said |the vaccine”, “said that |the vaccine”: whether what is said opens at an index. */
const isOpening = (words: readonly Word[], first: number) =>
  isAnyVerb(words[first - 1]) || /^that$/i.test(textAt(words, first - 1))

/** Whether what is told of “it” may be told of a thing: no “plans to hire”, “was fined”, “employs 40 people”. */
function mayBeItsOwn(told: readonly Word[]): boolean {
  const verb = told.slice(0, 6).find(({ pos }) => pos === 'VERB')
  if (verb !== undefined && isDone(told, 0) && doneToBodies.test(verb.lemma)) return false
  return !isDeed(told, 0) || isHaving(told)
}

/** “makes 40 boats”, and no “plans to hire”, “had bought it”: whether what is told may be done by those who work in a place. */
const mayBeDoneThere = (told: readonly Word[]) => {
  const verb = told.slice(0, 6).find(({ pos }) => pos === 'VERB')
  return (
    verb !== undefined &&
    isDeed(told, 0) &&
    !isDone(told, 0) &&
    !isOfMind(told) &&
    !isOfOwners(told) &&
    !ofPlanners.test(verb.lemma)
  )
}
const ofPlanners = /^(?:add|aim|plan|say|want|wish)$/

/** “has 40 rooms” */
const isHaving = ([has, next]: readonly Word[]) =>
  /^(?:has|had)$/i.test(has?.text ?? '') && /^(?:DET|NUM|NOUN|ADJ)$/.test(next?.pos ?? '')

/** Whether it tells what is done with a thing, or what a thing does: “was built”, “carries oil”, “opened in May”, and not “is large”, “has 40 rooms”. */
const isTelling = (told: readonly Word[]) =>
  told.slice(0, 5).some(({ pos }) => pos === 'VERB') && !isHaving(told)
