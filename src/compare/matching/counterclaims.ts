/** Whether one of two statements says in words of its own that what the other says is not so. */
import { deedOf } from '../words/deeds.ts'
import { isNegator } from '../words/negators.ts'
import {
  areClose,
  areOfOneName,
  areOne,
  holds,
  isName,
  light,
  nameOthers,
  toldIn,
  type Told,
} from '../words/told.ts'
import { planning, turnIn, type Turn } from './turns.ts'

/**
 * How much of what either tells, but for what turns it round, must be in the other: of the one of which more is, and of the one
 * of which less is; where both tell it of one subject, or do one deed to one object, less will do. By these, of some 147,000 pairs of
 * statements of two articles of one event in newscluster, few of which can be denials, none is taken for one.
 */
const [most, least] = [0.85, 0.5]
const [mostOfOne, leastOfOne] = [0.65, 0.2]
const leastOfOneDeed = 0.1
/** And how much that must be, by weight: a name or two words. */
const enough = 1

/**
 * Whether one says that what the other says is not so: “will shut in June”, “there are no plans to close it”; “was sacked”, “is
 * still in charge”; “was warned of it”, “was never told”. Both tell of the same otherwise. Symmetric.
 */
export const isCounterclaim = (a: string, b: string): boolean => counters(a, b) === 'surely'

/** The same, and whether it may be so where less is told of in both than that takes, if of one subject or object; null where it is not. */
export function counters(a: string, b: string): 'surely' | 'perhaps' | null {
  if (changes.test(a) !== changes.test(b) || endsAndBegins(a, b)) return null
  const [one, other] = [toldIn(a), toldIn(b)]
  if (nameOthers(a, b)) return null
  const turned = turnIn(a, b)
  if (turned === null) return null
  const [mine, theirs] = [matterOf(one, turned), matterOf(other, turned)]
  const shares = [shareOf(mine, other), shareOf(theirs, one)] as const
  const [more, less] = [Math.max(...shares), Math.min(...shares)]
  const [here, there] = [partsOf(a), partsOf(b)]
  const isDenied = turned.how === 'denied' || turned.how === 'likewise'
  const isOfOneDeed = isDenied && areDeeds(a, b, turned) && meanTheSame(here.object, there.object)
  const isOfOne = isOfOneDeed || meanTheSame(here.subject, there.subject)
  if (turned.how === 'known') return more >= mostOfKnown && shareTwo(mine, other) ? 'surely' : null
  // What one says is not so is what the other tells, and so is of what both tell.
  const denied = isOfOneDeed ? weigh(turned.words) : 0
  const isEnough = weigh(mine) * shares[0] + weigh(theirs) * shares[1] + denied >= 2 * enough
  const isSure =
    (more >= most && less >= least) ||
    (isOfOne && more >= mostOfOne && less >= (isOfOneDeed ? leastOfOneDeed : leastOfOne))
  if (isEnough && isSure) return 'surely'
  return isOfOne && turned.how !== 'likewise' ? 'perhaps' : null
}

/** Who knew of what: two words that both tell, and so much of what either does. */
const mostOfKnown = 0.5
const shareTwo = (words: readonly Told[], others: readonly Told[]) =>
  words.filter((word) => holds(others, word)).length > 1

/** Whether the words by which one denies the other are what each does: “plans to close it”, “has decided to shut it”. */
const areDeeds = (a: string, b: string, { words }: Turn) =>
  [a, b].every((text) => {
    const { head } = deedOf(text)
    // “has a name for secrecy, founding firms” tells of the name
    return head?.verb === true && words.includes(head) && !/ing$/.test(head.norm)
  })

/** What was so before is told by these to be so no longer, or once more: that is news, and denies nothing. */
const changes = /\b(?:after all|again|no longer|any ?more)\b|\bnot yet\b|n['’]t\b.*\byet\b/i

/** “stays closed until Thursday”, “reopens on Thursday”: one lasts till the other begins. */
const endsAndBegins = (a: string, b: string): boolean =>
  lastsUntil.test(a) !== lastsUntil.test(b) &&
  toldIn(a).some(
    ({ kind, norm }) =>
      kind === 'date' && toldIn(b).some((word) => word.kind === 'date' && word.norm === norm),
  )
const lastsUntil = /\b(?:until|till)\b/i

const weigh = (words: readonly Told[]) => words.reduce((sum, { weight }) => sum + weight, 0)

/** What a statement tells, without times, numbers and the words by which it is turned round. */
const matterOf = (words: readonly Told[], { words: turned }: Turn) =>
  words.filter(
    (word) =>
      !word.says &&
      word.kind !== 'date' &&
      word.kind !== 'number' &&
      (word.weight > light || isName(word)) &&
      !isNegator(word.norm) &&
      !planning.test(word.key) &&
      !turned.includes(word),
  )

/** How much of some words is among others, a word at home beside one of them by half; of “Paul Riese” the other need not have both. */
function shareOf(words: readonly Told[], others: readonly Told[]): number {
  const isOfHeldName = (word: Told, at: number) => {
    const next = words[at + 1]
    return areOfOneName(word, next) && holds(others, next!)
  }
  const found = words.map((word, at) =>
    holds(others, word) || isOfHeldName(word, at)
      ? word.weight
      : others.some((other) => areClose(word, other))
        ? word.weight / 2
        : 0,
  )
  const whole = weigh(words)
  return whole === 0 ? 0 : found.reduce((sum, one) => sum + one, 0) / whole
}

/** Of whom or what either tells in its main clause, “The ward” in “The ward will be closed”, and to what it is done. */
function partsOf(text: string): { subject: readonly Told[]; object: readonly Told[] } {
  const { head, passive, agent, patient } = deedOf(text)
  const isTelling = (word: Told) => word.weight > light || isName(word)
  const subject = passive || head === null ? patient : agent
  // “Lee is still in charge”: what is no verb has nobody who does it
  const before = toldIn(text).filter(
    ({ main, says, kind, start }) => main && !says && kind !== 'date' && start < (head?.start ?? 0),
  )
  return {
    subject: (subject.length > 0 ? subject : before).filter(isTelling),
    object: patient.filter(isTelling),
  }
}

/** Whether the noun of two phrases is the same, or each is a name of whom the other names. */
function meanTheSame(one: readonly Told[], other: readonly Told[]): boolean {
  const [mine, theirs] = [one.at(-1), other.at(-1)]
  if (mine === undefined || theirs === undefined) return false
  const named = [one.filter(isName), other.filter(isName)] as const
  return (
    areOne(mine, theirs) ||
    (isName(mine) &&
      isName(theirs) &&
      named[0].every((name) => holds(other, name)) &&
      named[1].every((name) => holds(one, name)))
  )
}
