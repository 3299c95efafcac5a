import { eventsOf } from '../../text/clause/events.ts'
import { remembering } from '../../text/words/remembering.ts'
import { overlap } from '../../text/words/spans.ts'
import { corrects } from './corrections.ts'
import { negations, negators, notOnly } from './lexicon.ts'
import { isPassedOver } from './passed-over.ts'
import { tellsWhether } from './without.ts'
import { comparedWords, type Word } from './words.ts'

/** Whether a word, by its form in comparison, says that something is not so. */
export const isNegator = (norm: string) => negations.has(norm) || negators.has(norm)

const since = /\bsince\b/
/** “not found until Sunday” was found. */
const until = /^.{0,40}\b(?:until|till)\b/
const stopping = /^(?:stop|ceas)/
/** “almost did not happen” happened. */
const almost = /\b(?:almost|nearly) \S+ ?$/
/** “not even half of them” */
const notEven = /^ even (?:half|an?|one|two|\d)/
const rejecting =
  /\b(?:reject|dismiss|refut|disput)\w*\b.{0,12}\b(?:claim|accusation|allegation|suggestion|report|charge|idea)s?\b|\b(?:drop|scrap|abandon|shelv)\w*\b.{0,12}\b(?:plan|bid|threat|attempt)s? to\b/i
/** “no plans to close any of its other sites” leaves open what becomes of this one, where the other text denies nothing. */
const otherOnes = /^[^,;.]{0,60}\b(?:other|others|another|else|elsewhere|further|additional)\b/i
const anyNot = /\b(?:not|never|no|none|nobody|nothing)\b|n['’]t\b/i

/** “not had a real rise”: “had no real rise”. */
const noThing = /^ (?:be|been|get|got|had|have) (?:an?|any)\b/

export type Negator = Word & { isMain: boolean; isStop: boolean; isOfThing: boolean }
export const mainOnes = (found: readonly Negator[]) => found.filter(({ isMain }) => isMain)

/** The words of a text that say that what it tells is not so, beside another text. */
export const negatorsIn = (text: string, other: string): readonly Negator[] =>
  allNegators(text).filter(
    (one) =>
      !isUndoneBeside(one, other) &&
      !isPassedOver(one.end, text, other) &&
      (one.norm !== 'without' || tellsWhether(other, one, text)),
  )

/** A negation, and what undoes it where the other text tells nothing of the kind. */
type Negation = Negator & { isDated: boolean; isUntil: boolean; isOfOthers: boolean }
const isUndoneBeside = ({ isDated, isUntil, isOfOthers }: Negation, other: string) =>
  (isDated && !since.test(other)) ||
  (isUntil && !until.test(other)) ||
  (isOfOthers && !otherOnes.test(other) && !anyNot.test(other))

/** “No one denies that”, “neither side disputes that”, “did not deny that”: two negations that leave it as it is. */
const undisputed =
  /\b(?:neither|no|no one|nobody|none|not|never|few)\b(?: \S+){0,3}? (?:den(?:y|ies|ied)|disput(?:e[sd]?|ing)|doubt(?:s|ed)?)\b/i

/** “the movement Never Again”, “No Labels”: a word in a name negates nothing; at the start of a sentence it has a capital anyhow. */
const isInName = ({ capital, start }: Word, at: number, all: readonly Word[], text: string): boolean =>
  capital &&
  start > 0 &&
  /\p{Ll}/u.test(text[start + 1] ?? '') &&
  [all[at - 1], all[at + 1]].some((one) => one?.kind === 'name')

const allNegators: (text: string) => readonly Negation[] = remembering(20_000, (text) => {
  const { main } = eventsOf(text)
  const all = comparedWords(text)
  const found = all.filter(
    (word, at) =>
      (isNegator(word.norm) || (stopping.test(word.norm) && /ing$/.test(all[at + 1]?.norm ?? ''))) &&
      !corrects(all, at, text) &&
      !isInName(word, at, all, text) &&
      // “No. 1”
      !/^\d/.test(text.slice(all[at + 1]?.start)) &&
      !notOnly.has(all[at + 1]?.norm ?? '') &&
      !almost.test(text.slice(0, word.start)) &&
      !(word.norm === 'not' && notEven.test(text.slice(word.end))),
  )
  const agreed = undisputed.exec(text)
  const isAgreed = ({ start }: Word) =>
    agreed !== null && start >= agreed.index && start < agreed.index + agreed[0].length
  const rejected = rejecting.exec(text)
  const verb = rejected === null ? undefined : all.find(({ start }) => start >= rejected.index)
  const rejects = verb === undefined || found.includes(verb) ? [] : [verb]
  return [...found, ...rejects]
    .filter((word) => !isAgreed(word))
    .map((word) => {
      const behind = rejects.includes(word) ? '' : text.slice(word.end)
      return {
        ...word,
        isStop: stopping.test(word.norm),
        isOfThing: word.norm === 'not' && noThing.test(behind),
        isMain:
          main.length === 0 ||
          // “without” stands behind the clause
          main.some((one) => overlap(one, word) || (word.norm === 'without' && one.end === word.start - 1)),
        // “not tested since 2021” tells when it was
        isDated: word.norm === 'not' && since.test(behind),
        isUntil: word.norm === 'not' && until.test(behind),
        isOfOthers: otherOnes.test(behind),
      }
    })
})
