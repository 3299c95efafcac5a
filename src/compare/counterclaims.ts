/** Whether one of two statements says in words of its own that what the other says is not so. */
import { deedOf } from './deeds.ts'
import { contrary, plainlyContrary, reversed } from './kinds.ts'
import { refusing } from './lexicon.ts'
import { isNegator, mainOnes, negatorsIn, type Negator } from './polarity.ts'
import { stem } from '../text/stems.ts'
import { areSynonyms } from '../text/synonyms.ts'
import { areClose, areOne, holds, isName, toldIn, type Told } from './told.ts'

/** Words that any sentence may hold weigh no more than this (`toldIn`). */
const light = 0.3

/**
 * How much of what either tells, but for what turns it round, must be in the other: of the one of which more is, and of the one
 * of which less is; where both tell it of one doer, less will do. Of some 147,000 pairs of statements of two articles of one event
 * in newscluster one is taken for a denial by these, and wrongly; with half as much of one doer it would be six, of which one rightly.
 */
const [most, least] = [0.85, 0.5]
const [mostOfOneDoer, leastOfOneDoer] = [0.7, 0.2]
/** And how much that must be, by weight: two words or a name, and more. */
const enough = 1.2

/**
 * Whether one says that what the other says is not so: “will shut in June”, “there are no plans to close it”; “was sacked”, “is
 * still in charge”; “was found guilty”, “was cleared”. Both tell of the same otherwise. Symmetric.
 */
export function isCounterclaim(a: string, b: string): boolean {
  if (changes.test(a) !== changes.test(b)) return false
  const [one, other] = [toldIn(a), toldIn(b)]
  if (lacksName(one, other) && lacksName(other, one)) return false
  const turned = turnedRound(a, b) ?? negatedIn(a, b) ?? negatedIn(b, a)
  if (turned === null || goOnApart(turned, one, other)) return false
  const [mine, theirs] = [matterOf(one, turned), matterOf(other, turned)]
  const shares = [shareOf(mine, other), shareOf(theirs, one)] as const
  const [more, less] = [Math.max(...shares), Math.min(...shares)]
  if (weigh(mine) * shares[0] + weigh(theirs) * shares[1] < 2 * enough) return false
  return (
    (more >= most && less >= least) || (more >= mostOfOneDoer && less >= leastOfOneDoer && areOfOneDoer(a, b))
  )
}

/** What was so before is told by these to be so no longer, or once more: that is news, and denies nothing. */
const changes = /\b(?:after all|again|no longer|any ?more)\b/i

const lacksName = (words: readonly Told[], others: readonly Told[]) =>
  words.some((word) => !word.says && isName(word) && !holds(others, word))

const weigh = (words: readonly Told[]) => words.reduce((sum, { weight }) => sum + weight, 0)

/** What a statement tells, without times, numbers and the words by which it is turned round. */
const matterOf = (words: readonly Told[], turned: readonly Told[]) =>
  words.filter(
    (word) =>
      !word.says &&
      word.kind !== 'date' &&
      word.kind !== 'number' &&
      (word.weight > light || isName(word)) &&
      !isNegator(word.norm) &&
      !turned.includes(word),
  )

/** How much of some words is among others, a word at home beside one of them by half. */
function shareOf(words: readonly Told[], others: readonly Told[]): number {
  const found = words.map((word) =>
    holds(others, word) ? word.weight : others.some((other) => areClose(word, other)) ? word.weight / 2 : 0,
  )
  const whole = weigh(words)
  return whole === 0 ? 0 : found.reduce((sum, one) => sum + one, 0) / whole
}

/** Of whom or what either tells in its main clause: “The ward” in “The ward will be closed”. */
function subjectOf(text: string): readonly Told[] {
  const { head, passive, agent, patient } = deedOf(text)
  return (passive || head === null ? patient : agent).filter((word) => word.weight > light || isName(word))
}

/** Whether both tell of one subject: its noun is the same, or each names only whom the other names. */
function areOfOneDoer(a: string, b: string): boolean {
  const [one, other] = [subjectOf(a), subjectOf(b)]
  const [mine, theirs] = [one.at(-1), other.at(-1)]
  if (mine === undefined || theirs === undefined) return false
  const named = [one.filter(isName), other.filter(isName)] as const
  return (
    areOne(mine, theirs) ||
    (named.every(({ length }) => length > 0) &&
      named[0].every((name) => holds(other, name)) &&
      named[1].every((name) => holds(one, name)))
  )
}

const isCopulaBefore = (text: string, { start }: Told) =>
  /\b(?:is|are|was|were|be|been|being|remain\w*|stay\w*|becom\w*|became)(?: \w+ly| not| never| still| now| already)? $/i.test(
    text.slice(0, start),
  )
/** “remains closed”, “still in charge” */
const persistsBefore = (text: string, { start }: Told) =>
  /\b(?:remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|still|continu\w+)\b[^,;.]{0,20}$/i.test(text.slice(0, start))

/** A negation is not of words further behind it than this, in characters. */
const reach = 16
const isNegated = ({ start }: Told, negators: readonly Negator[]) =>
  negators.some(({ end }) => start >= end && start < end + reach)

/** The first words of what stands behind one of some words in its clause. */
const behind = (words: readonly Told[], one: Told) =>
  words.filter((word) => word.start >= one.end && word.main && !word.says && word.kind !== 'date').slice(0, 3)

/** “refused food” and “were given medical checks” */
function goOnApart(turned: readonly Told[], one: readonly Told[], other: readonly Told[]): boolean {
  const tails = turned.map((word) => {
    const [own, others] = one.includes(word) ? [one, other] : [other, one]
    return { tail: behind(own, word), others }
  })
  return tails.every(({ tail, others }) => tail.length > 0 && !tail.some((word) => holds(others, word)))
}

/** A word of either of which only one can be so, or of which the one undoes what the other says goes on; null where there is none. */
function turnedRound(a: string, b: string): [Told, Told] | null {
  const mayTurn = (word: Told) => word.main && !word.says && !isNegator(word.norm)
  const [one, other] = [toldIn(a), toldIn(b)]
  const [mine, theirs] = [one.filter(mayTurn), other.filter(mayTurn)]
  const tells = (text: string, word: Told) => word === deedOf(text).head || isCopulaBefore(text, word)
  const isTurned = (x: Told, y: Told) =>
    plainlyContrary(x.norm, y.norm) ||
    (contrary(x.norm, y.norm) && tells(a, x) && tells(b, y)) ||
    (reversed(x.norm, y.norm) && persistsBefore(a, x) !== persistsBefore(b, y))
  const found = mine
    .flatMap((x) => theirs.filter((y) => isTurned(x, y)).map((y): [Told, Told] => [x, y]))
    .find(([x, y]) => !holds(other, x) && !holds(one, y))
  if (found === undefined) return null
  const [x, y] = found
  if (isNegated(x, mainOnes(negatorsIn(a, b))) !== isNegated(y, mainOnes(negatorsIn(b, a)))) return null
  return found
}

/** “has no plans to close it”, “had no intention of leaving”: what nobody plans will not be. By stem. */
const planning = /^(?:plan|intent|desir|wish|need|reason|wai|such|singl)/
/** Those of nouns: “no tear gas was used”, “none of the men survived”. */
const ofNouns = /^(?:no|none|nobody|nothing|neither)$/
/** What a negation is of stands no further behind it than this, in characters. */
const negationReach = 40

/** “will stop making it” beside “will halt production”; “no one so young” was ever there says that somebody is. */
const isOutdone = ({ norm, end }: Negator, text: string, others: readonly Told[]) =>
  others.some((word) => areSynonyms(word.key, stem(norm))) ||
  /^(?: one)? (?:so|such|other|else|more|better)\b/.test(text.slice(end))

/** The word of one text that it says is not so, and the other tells; null where there is none, or the other negates too. */
function negatedIn(text: string, other: string): [Told, Told] | null {
  const [words, others] = [toldIn(text), toldIn(other)]
  const negators = mainOnes(negatorsIn(text, other))
  if (negators.length % 2 === 0 || mainOnes(negatorsIn(other, text)).length > 0) return null
  // “will not take it” is “turned it down”, “denies it” is “pleaded not guilty”
  const isSpent = (word: Told) =>
    word.main && (((word.event || word.verb) && refusing.has(word.norm)) || word.norm === 'innocent')
  if (others.some((word) => isSpent(word) && !holds(words, word))) return null
  const { head } = deedOf(other)
  const twinOf = (word: Told) =>
    others.find(
      (twin) =>
        !twin.says &&
        twin.main &&
        (word.event || word.verb ? twin === head || (twin.event && !twin.verb) : !twin.event && !twin.verb) &&
        areOne(word, twin),
    )
  for (const { norm, end } of negators.filter((negator) => !isOutdone(negator, text, others))) {
    const [target, next] = words.filter(
      (word) =>
        word.start >= end &&
        !word.says &&
        word.kind !== 'number' &&
        !isNegator(word.norm) &&
        !planning.test(word.key),
    )
    if (
      target === undefined ||
      target.start > end + negationReach ||
      /[.;:,]/.test(text.slice(end, target.start))
    )
      continue
    // “no tear gas”, “did not have the winning team”
    const isModifier = next !== undefined && !target.verb && text.slice(target.end, next.start) === ' '
    const mayBeNext = isModifier || target.weight <= light || ofNouns.test(norm)
    const twin =
      (isModifier ? undefined : twinOf(target)) ??
      (mayBeNext && next !== undefined ? twinOf(next) : undefined)
    if (twin !== undefined) return [target, twin]
  }
  return null
}
