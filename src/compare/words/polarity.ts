/** Whether a text says that something is so, or that it is not. */
import type { Span } from '../../model/reading.ts'
import { contrary, holdTurned, persistsBefore, reversed } from './contraries.ts'
import { areEndsOfOneDeal } from './deeds.ts'
import { lightWords, refusing } from './lexicon.ts'
import { areClose, areOne, holds, lacking, toldIn, type Told } from './told.ts'
import { comparedWords, type Word } from './words.ts'
import { isNegator, mainOnes, negatorsIn, type Negator } from './negators.ts'

/** Two texts are of one matter where as much of what each tells is in the other: then one “not” between them turns it round. */
const ofOneMatter = 0.6

/** How one of two texts denies the other: see `denial`. */
export type Denial = 'contrary' | 'negated' | 'undone' | null

/**
 * What makes one of two texts the denial of the other: `contrary` where a word of each cannot both be so, “accepted” and
 * “refused”; `negated` where one says “not”. `undone` where both are, and cancel: “was sober”, “was not drunk”. Null where
 * neither is. Symmetric.
 */
export function denial(a: string, b: string): Denial {
  const [one, other] = [toldIn(a), toldIn(b)]
  const [only, otherOnly] = [lacking(one, other), lacking(other, one)]
  const pair = holdTurned(a, b) ? contraryPair([a, only], [b, otherOnly]) : undefined
  const isOfPair = (found: Negator) =>
    pair !== undefined && [pair.x, pair.y].some((word) => isBehind(word, [found]))
  // “unarmed” beside “armed” is the contrary and negates nothing besides
  const beside = (found: readonly Negator[], word: Told | undefined) =>
    found.filter(({ start, end }) => start !== word?.start || end !== word.end)
  const [allMine, allTheirs] = [
    onceEach(beside(negatorsIn(a, b), pair?.x), one),
    onceEach(beside(negatorsIn(b, a), pair?.y), other),
  ]
  const [mySide, theirSide] = [
    [a, one, allMine],
    [b, other, allTheirs],
  ] as const
  if (negatesWhatStands(mySide, theirSide) || negatesWhatStands(theirSide, mySide)) return 'negated'
  const [mine, theirs] = [
    allTheirs.length > 0
      ? allMine
      : allMine.filter((found) => isOfPair(found) || isOfShared(found, one, other)),
    allMine.length > 0
      ? allTheirs
      : allTheirs.filter((found) => isOfPair(found) || isOfShared(found, other, one)),
  ]
  const [notMine, notTheirs] = [negatedBy(mainOnes(mine), one), negatedBy(mainOnes(theirs), other)]
  // A negation of the contrary is spent on it: “was not drunk”, “did not come cheap”.
  const spent =
    pair === undefined
      ? 0
      : Number(isBehind(pair.x, mainOnes(mine))) + Number(isBehind(pair.y, mainOnes(theirs)))
  if (pair !== undefined && spent !== 1) return 'contrary'
  const isEven = (count: (found: readonly Negator[]) => number) =>
    (count(mine) + count(theirs) - spent) % 2 === 0
  // What is the main clause may be read otherwise in two texts of the same words, and “stopped serving” be told otherwise.
  if (
    isEven((found) => found.length) ||
    isEven((found) => mainOnes(found).length) ||
    isEven((found) => found.filter(({ isStop }) => !isStop).length)
  )
    return spent === 1 ? 'undone' : null
  const [negated, others, there, text] =
    mine.length > theirs.length ? [notMine, other, otherOnly, b] : [notTheirs, one, only, a]
  // “turned it down” is “will not take it”
  if (there.some((word) => happens(word) && refusing.has(word.norm) && !negated.includes(word))) return null
  // “denies it” is “pleaded not guilty”
  if (there.some(({ norm }) => norm === 'innocent')) return null
  const happensThere = negated.some(
    (word) =>
      word !== undefined &&
      others.some((twin) => happens(twin) && areOne(word, twin) && !isOpposed(text, twin)),
  )
  return happensThere || Math.min(shareIn(one, other), shareIn(other, one)) >= ofOneMatter ? 'negated' : null
}

/**
 * The words by which two texts deny each other (`denial`), one place in each: “accepted” and “refused”, “had not breached” and “breached”. Null
 * where they do not, where both say “not”, or the one has no word for what the other negates.
 */
export function turnedWords(a: string, b: string): [Span, Span] | null {
  const [one, other] = [toldIn(a), toldIn(b)]
  const pair = contraryPair([a, lacking(one, other)], [b, lacking(other, one)])
  const [mine, theirs] = [mainOnes(negatorsIn(a, b)), mainOnes(negatorsIn(b, a))]
  const isOneNegated = mine.length + theirs.length === 1
  // whether the texts deny each other takes long to see
  if (pair === undefined && !isOneNegated) return null
  const how = denial(a, b)
  if (how === 'contrary') return pair === undefined ? null : [pair.x, pair.y]
  if (how !== 'negated' || !isOneNegated) return null
  const [negator] = [...mine, ...theirs]
  const isMine = mine.length > 0
  const negated = wordBehind(negator!, isMine ? one : other)
  const twin = (isMine ? other : one).find(
    (word) => negated !== undefined && happens(word) && areOne(word, negated),
  )
  if (negated === undefined || twin === undefined) return null
  // “did not sound until then” is no less negated for what undoes it beside another text
  const own = comparedWords(isMine ? b : a).filter(({ norm }) => isNegator(norm))
  if (own.some(({ end }) => twin.start >= end && twin.start < end + negationReach)) return null
  const whole = { start: negator!.start, end: negated.end }
  return isMine ? [whole, twin] : [twin, whole]
}

/** A text, and what of it another lacks. */
type Lacked = readonly [text: string, words: readonly Told[]]

/** The first two words of two texts of which only one can be so: “locked” and “open”, “armed” and “unarmed”, “close” and “stay open”. */
const contraryPair = ([a, only]: Lacked, [b, otherOnly]: Lacked) =>
  only.flatMap((x) =>
    otherOnly.flatMap((y) =>
      (isPlain(x) || x.norm.startsWith('un')) &&
      (isPlain(y) || y.norm.startsWith('un')) &&
      (contrary(x.norm, y.norm) ||
        (reversed(x.norm, y.norm) && persistsBefore(a, x) !== persistsBefore(b, y))) &&
      !areEndsOfOneDeal(a, x, b, y)
        ? [{ x, y }]
        : [],
    ),
  )[0]

const saysNot = /^(?:not|never|no|none|nobody|nothing|neither)$/

const newClause =
  /\b(?:and|but|or|although|as|because|before|if|since|so|that|though|until|when|where|which|while|who)\b|[,;:]/i

/** A text, what it tells, and what of that it says is not so. */
type Negating = readonly [text: string, words: readonly Told[], negators: readonly Negator[]]

/**
 * Whether one text says “not” of what another tells as so, which has a “not” too, of something else: “did not pay the rent” beside “paid
 * the rent and did not report it”.
 */
function negatesWhatStands([, words, found]: Negating, [text, others, negators]: Negating): boolean {
  // “denied that she copied it” and “rejected the claim that she copied it” are of one thing, told at some distance
  if (negators.length === 0 || ![...found, ...negators].every(({ norm }) => saysNot.test(norm))) return false
  // the tagger may take the verb of “did not open it” for none
  const negated = (negator: Negator, among: readonly Told[]) =>
    wordBehind(negator, among) ?? among.find(({ start }) => start > negator.end)
  return mainOnes(found).some((negator) => {
    const word = negated(negator, words)
    const twins = others.filter(({ key, main }) => main && key === word?.key)
    // “broke no law”, “paid the gang no ransom”, “nothing that we have seen suggests it”
    const isOfClause = (twin: Told, { norm, start, end }: Negator) =>
      ofSubject.has(norm) &&
      !newClause.test(start > twin.end ? text.slice(twin.end, start) : text.slice(end, twin.start))
    const isNot = (twin: Told) =>
      negators.some((one) => negated(one, others) === twin || isBehind(twin, [one]) || isOfClause(twin, one))
    return twins.some(happens) && !twins.some(isNot)
  })
}

/** “has stood against any changes”: who is against it tells of none. */
export const isOpposed = (text: string, { start }: Word): boolean =>
  /\b(?:against|opposed to|opposing|without) (?:\w+ ){0,3}$/i.test(text.slice(0, start))
const isPlain = ({ norm }: Told) => !isNegator(norm)

/** How much of what a text tells, but for what negates it, is in the other. */
function shareIn(words: readonly Told[], others: readonly Told[]): number {
  const telling = words.filter((word) => !word.says && isPlain(word))
  return telling.length === 0 ? 0 : telling.filter((word) => holds(others, word)).length / telling.length
}
/** What does not happen, be it by these words, is denied whole: “the strike will not go ahead”. */
const happening = new Set(
  'go-ahead take-place happen happened occur occurred proceed materialise materialize'.split(' '),
)

/** A negation is not of words further behind it than this, in characters; that of a subject is of its verb. */
const negationReach = 16
export const subjectReach = 40
const ofSubject = new Set('no none nobody nothing neither'.split(' '))

/** The word that a negation is of. */
function wordBehind({ norm, end, isOfThing }: Negator, words: readonly Told[]): Told | undefined {
  const reach = ofSubject.has(norm) || isOfThing ? subjectReach : negationReach
  return words.find((word) => happens(word) && word.start >= end && word.start < end + reach)
}

/** A text that says again that one thing is not so, as where it quotes somebody once more, says it once. */
const onceEach = (found: readonly Negator[], words: readonly Told[]): readonly Negator[] => {
  const told = found.map((negator) => ({
    norm: negator.norm,
    next: words.find(({ start }) => start > negator.end)?.key,
    before: words.filter(({ end }) => end <= negator.start).slice(-2),
  }))
  return found.filter((_, at) => {
    const one = told[at]!
    return !told
      .slice(0, at)
      .some(
        ({ norm, next, before }) =>
          norm === one.norm &&
          next !== undefined &&
          next === one.next &&
          before.some(({ key }) => one.before.some((word) => word.key === key)),
      )
  })
}

/** Whether a word stands right behind one of some negations. */
export const isBehind = (word: Told, found: readonly Negator[]) =>
  found.some(({ end }) => word.start >= end && word.start < end + negationReach)

const negatedBy = (found: readonly Negator[], words: readonly Told[]): (Told | undefined)[] =>
  found.map((negator) => wordBehind(negator, words))

/** Whether a negation is of what the other text tells too, and not of a clause of its own: “I have nothing to hide, and …”. */
function isOfShared(negator: Negator, words: readonly Told[], others: readonly Told[]): boolean {
  const word = wordBehind(negator, words)
  const isToldOf = (one: Told) =>
    others.some((other) => areOne(one, other) || areClose(one, other) || contrary(one.norm, other.norm))
  if (word !== undefined && (happening.has(word.norm) || isToldOf(word))) return true
  // “did not come cheap”
  if (word !== undefined && !lightWords.has(word.norm)) return false
  // “There will never be a friendly solution”: nothing happens, and what there is not is told of here alone
  const behind = words.filter(({ start, says }) => !says && start >= negator.end).slice(0, 2)
  return behind.length === 0 || behind.some(isToldOf)
}

/** “take” tells little, but “did not take it” denies that it was taken. */
const happens = ({ event, verb, main, says }: Told) => main && !says && (event || verb)
