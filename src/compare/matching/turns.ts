/** What turns one statement round beside another: a word of which only one can be so, a “not”, who knew of it and who did not. */
import { stem, stemsOf } from '../../text/words/stems.ts'
import { areSynonyms, synonymsOf } from '../../text/terms/synonyms.ts'
import { areEndsOfOneDeal, deedOf } from '../words/deeds.ts'
import { contrary, holdTurned, listedContrary, persistsBefore, reversed } from '../words/contraries.ts'
import { refusing } from '../words/lexicon.ts'
import { isKnownInOneOnly } from './known.ts'
import { isOfOther, toldOfObjects } from './verb-objects.ts'
import { denial, isBehind, isOpposed, subjectReach } from '../words/polarity.ts'
import { isNegator, mainOnes, negatorsIn, type Negator } from '../words/negators.ts'
import { areOne, holds, isName, light, toldIn, type Told } from '../words/told.ts'

/**
 * The words by which one text turns the other round, of either, and how: `contrary`, only one of both can be so; `denied`, what the one
 * tells the other says is not so, and `likewise`, in a word that only news uses for it; `known`, whoever knew of it according to the one did not according to the other.
 */
export type Turn = { words: readonly Told[]; how: 'contrary' | 'denied' | 'likewise' | 'known' }

/** What turns one of two texts round beside the other; null where nothing does. Symmetric. */
export function turnIn(a: string, b: string): Turn | null {
  const [one, other] = [sideOf(a, b), sideOf(b, a)]
  const turn = contraryIn(one, other) ?? negatedIn(one, other) ?? negatedIn(other, one)
  return turn ?? (isKnownInOneOnly(a, b) ? { words: [], how: 'known' } : null)
}

/** One of two texts, what it tells, and what says in its main clause that something is not so. */
type Side = { text: string; words: readonly Told[]; negators: readonly Negator[] }
const sideOf = (text: string, other: string): Side => ({
  text,
  words: toldIn(text),
  negators: mainOnes(negatorsIn(text, other)),
})

const isCopulaBefore = (text: string, { start }: Told) =>
  /\b(?:is|are|was|were|be|been|being|remain\w*|stay\w*|becom\w*|became)(?: \w+ly| not| never| still| now| already)? $/i.test(
    text.slice(0, start),
  )
/** “despite talk of his suspension” tells of no suspension. */
const isConceded = (text: string, { start }: Told) =>
  /\b(?:despite|in spite of|notwithstanding)\b[^,;.]*$/i.test(text.slice(0, start))

/** A word of either of which only one can be so, or of which the one undoes what the other says goes on. */
function contraryIn(one: Side, other: Side): Turn | null {
  const [a, b] = [one.text, other.text]
  if (!holdTurned(a, b)) return null
  // “a season-ending defeat” ends nothing
  const mayTurn = (text: string) => (word: Told) =>
    word.main && !word.says && !isNegator(word.norm) && text[word.start - 1] !== '-'
  const [mine, theirs] = [one.words.filter(mayTurn(a)), other.words.filter(mayTurn(b))]
  const tells = (text: string, word: Told) => word === deedOf(text).head || isCopulaBefore(text, word)
  const isTurned = (x: Told, y: Told) =>
    ((listedContrary(x.norm, y.norm) || (contrary(x.norm, y.norm) && tells(a, x) && tells(b, y))) &&
      !areEndsOfOneDeal(a, x, b, y)) ||
    (reversed(x.norm, y.norm) && persistsBefore(a, x) !== persistsBefore(b, y))
  const stands = ({ text, words }: Side) => words.filter((word) => !isConceded(text, word))
  const found = mine
    .flatMap((x) => theirs.filter((y) => isTurned(x, y)).map((y): [Told, Told] => [x, y]))
    .find(([x, y]) => !holds(stands(other), x) && !holds(stands(one), y))
  if (found === undefined) return null
  const [x, y] = found
  if (isBehind(x, one.negators) !== isBehind(y, other.negators)) return null
  return toldOfObjects([a, x], [b, y]) === 'neither' ? null : { words: found, how: 'contrary' }
}

/** “has no plans to close it”, “had no intention of leaving”: what nobody plans will not be. By stem. */
export const planning =
  /^(?:plan|intent|desir|wish|need|reason|such|single|truth|report|claim|rumor|suggest|talk)$|^intent/
/** “never entered Norwegian waters” beside “was in Norwegian waters”. By stem. */
const going = /^(?:enter|visit|reach)$/
/** Those of nouns: “no tear gas was used”, “none of the men survived”. */
const ofNouns = /^(?:no|none|nobody|nothing|neither)$/

/** “does not know the driver” says of no driver that there was none. By stem. */
const leavesBe = stemsOf('think know want like feel need try use see saw seen look find found')

const opensClause =
  /\b(?:after|although|as|because|before|if|since|that|though|until|till|when|where|which|while|who)\b/i

/** “will stop making it” beside “will halt production”; “no one so young” was ever there says that somebody is. */
const isOutdone = ({ norm, end }: Negator, text: string, others: readonly Told[]) =>
  others.some((word) => areSynonyms(word.key, stem(norm))) ||
  /^(?: one)? (?:so|such|other|else|more|better|before|to do with)\b/.test(text.slice(end))

/** “will not take it” is “turned it down”, “denies it” is “pleaded not guilty”. */
const isSpent = (word: Told) =>
  word.main && (((word.event || word.verb) && refusing.has(word.norm)) || word.norm === 'innocent')

/** The same word, or one that a dictionary gives for it: not only one that news uses for one kind of event. */
export const sayTheSame = (a: Told, b: Told) =>
  a.key === b.key || synonymsOf(a.key).some((one) => synonymsOf(b.key).includes(one))

/** “denied that it had admitted patients”, “there are no plans to”: the whole of it is said not to be so. */
const deniesAll = /\bno (?:plans?|intention|truth)\b|\b(?:denie[sd]|denying)\b/i

const rejects = /^(?:reject|refus|refut|dismiss|declin|disput|innocent|rule-out|turn-down)/

/**
 * Whether one denies all that it tells and the other nothing, without it being known what of the other is denied: they are not two that
 * say the same. Symmetric.
 */
export function deniesOneOnly(a: string, b: string): boolean {
  if (deniesAll.test(a) === deniesAll.test(b)) return false
  const [plain, other] = deniesAll.test(a) ? [b, a] : [a, b]
  return negatorsIn(plain, other).length === 0 && !toldIn(plain).some(({ norm }) => rejects.test(norm))
}

/** “not” and “never”. */
export const isPlainNot = ({ norm }: { norm: string }) => /^(?:not|never)$/.test(norm)
const plainNot = /^(?:not|never|no|none|nobody|nothing)$/
/** Whether the main clause of a text says “not”, or tells of nobody and nothing, once. */
export const negatesMain = (text: string): boolean =>
  mainOnes(negatorsIn(text, text)).filter(({ norm }) => plainNot.test(norm)).length % 2 === 1

/** Whether the main clause of a text says in any word that something is not so: “ruled out asking”. */
export const negatesAnyhow = (text: string): boolean => mainOnes(negatorsIn(text, text)).length > 0

/** The verb that a “not” is of stands within so many characters behind it, or what it makes: “never received any apology”. */
const verbReach = 24

/** Words that say so without a “not”: “ignored two officers” is “never spoke to two officers”. */
const lacking = /^(?:un|ignor|lack|fail|miss|forg[eo]t|without|avoid|end)/

/** Whether the main clause of only one says that something is not so, and that of the other tells nothing lacking or refused either. Symmetric. */
export const negateApart = (a: string, b: string): boolean => {
  if (negatesAnyhow(a) === negatesAnyhow(b)) return false
  const plain = negatesAnyhow(a) ? b : a
  return !toldIn(plain).some(({ norm }) => rejects.test(norm) || lacking.test(norm))
}

/**
 * Whether only one of them says that something is not so, “never received an apology” beside “wrote a letter of apology”: they are not
 * two that say the same, whatever it is. Symmetric.
 */
export const negatesOneOnly = (a: string, b: string): boolean => {
  const [mine, theirs] = [negatorsIn(a, b), negatorsIn(b, a)]
  const [some, none, negating, plain] = mine.length > 0 ? [mine, theirs, a, b] : [theirs, mine, b, a]
  const nots = mainOnes(some).filter(isPlainNot)
  const { head } = deedOf(negating)
  return (
    none.length === 0 &&
    nots.length === 1 &&
    // “was ashamed, and would not resign” says first what is so
    head !== null &&
    nots[0]!.end < head.start &&
    head.start < nots[0]!.end + verbReach &&
    denial(a, b) === null &&
    !toldIn(plain).some(({ norm }) => rejects.test(norm) || lacking.test(norm))
  )
}

/** “called the charge a smear” tells of no charging, as what “will not charge him” denies: a noun with “the” is of what was told before, but in “the deaths of two patients”. */
const isOfWhatWasTold = (word: Told, twin: Told, text: string) =>
  word.verb &&
  !twin.verb &&
  /\b(?:the|this|that|these|those) (?:\w+ )?$/i.test(text.slice(0, twin.start)) &&
  !/^ of\b/.test(text.slice(twin.end))

/** The word of one text that it says is not so, and the one of the other that tells it; null too where the other negates as well. */
function negatedIn({ text, words, negators }: Side, beside: Side): Turn | null {
  const { text: other, words: others } = beside
  if (negators.length % 2 === 0 || beside.negators.length > 0) return null
  if (others.some((word) => isSpent(word) && !holds(words, word))) return null
  const { head } = deedOf(other)
  const twinOf = (word: Told) =>
    others.find(
      (twin) =>
        !twin.says &&
        twin.main &&
        !isOfWhatWasTold(word, twin, other) &&
        !isOpposed(other, twin) &&
        (word.key === twin.key ||
          ((word.event || word.verb
            ? twin === head || (twin.event && !twin.verb)
            : !twin.event && !twin.verb) &&
            areOne(word, twin))),
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
      target.start > end + subjectReach ||
      /[.;:,]/.test(text.slice(end, target.start))
    )
      continue
    // “no tear gas”, “did not have the winning team”
    const isModifier = next !== undefined && !target.verb && text.slice(target.end, next.start) === ' '
    const isGoing = going.test(target.key) && next !== undefined && isName(next)
    // “none of the men survived”, but not “showed no emotion as the verdict was read”
    const isItsVerb =
      ofNouns.test(norm) &&
      next?.verb === true &&
      next.main &&
      !opensClause.test(text.slice(target.end, next.start))
    const isLight = target.weight <= light && !leavesBe.has(target.key)
    const mayBeNext = isModifier || isGoing || isLight || isItsVerb
    const own = isModifier ? undefined : twinOf(target)
    const twin = own ?? (mayBeNext && next !== undefined && next.weight > light ? twinOf(next) : undefined)
    if (twin === undefined || (isLight && isOfOther([text, target], [other, twin]))) continue
    const how = twin === own && !sayTheSame(target, twin) ? 'likewise' : 'denied'
    const told = toldOfObjects([text, target], [other, twin])
    if (told === 'neither' || (told === 'not its only one' && how === 'likewise')) continue
    return { words: [target, twin], how }
  }
  return null
}
