import { fold } from '../../text/terms/terms.ts'
import { isCounterclaim } from './counterclaims.ts'
import { doubts, type Reason } from './doubts.ts'
import { evidence, leastAll, mostAll, namesApart, pairing, type Beside, type StandsFor } from './evidence.ts'
import { contrary, opposed, trendsApart } from '../words/contraries.ts'
import { logistic } from './logistic.ts'
import { denial } from '../words/polarity.ts'
import { isNegator } from '../words/negators.ts'
import { holds, toldIn, type Told } from '../words/told.ts'
import { deniesOneOnly } from './turns.ts'

/** What is known beside two statements of articles that may report one event. */
type BesideInNews = Beside & {
  /** How rare a word is among what else their articles tell, as far as that is known; null where these report two events. */
  rarityInNews?: Beside['rarityOf'] | null
}

const itsContrary: StandsFor = (word, other) => contrary(word.norm, other.norm)
const eitherOf: StandsFor = (word, other) => opposed(word.norm, other.norm)
const itsReverse: StandsFor = (word, other) => trendsApart(word.norm, other.norm)

/** How surely two statements are one claim, from 0 to 1, and whether one says that what the other says is not so. */
export type Likeness = { score: number; opposed: boolean }

/** The same, and how surely they are where all else that is known is that their articles report one event; 0 where they report two. */
export type LikenessInNews = Likeness & { inNews: number }

/**
 * Fitted by tests/bench/train-claims.ts on newscluster and the sets of our own that there were before the ninth: later ones are hard
 * on purpose, and with them more is joined and more of it wrongly. On the first ten only: fitted on all, a doubt weighs less, and
 * pairs whose roles are changed about are joined. A fit anew since words are names only where they stand as such is no better.
 */
const weights = [1.73, 1.46, 1.01, 0.3, -0.6, 1.84, 0.59, 4.15, 0.62, 1.21]
const base = -3.16

/**
 * The same, fitted on all pairs of claims of articles of one event (tests/bench/stories.ts): the more words they share, the surer.
 * Who writes pairs to be hard shares words on purpose, so by itself it holds only where nothing speaks against it and not each has a
 * name that the other lacks. The base is 0.35 lower than fitted, as a wrong join is worse than none.
 */
const newsWeights = [
  3.3, 1.01, 1.39, 0.39, -0.07, 2.66, 1.29, 0.7, -0.39, 0.75, 2.44, 1.65, 1.8, 0.43, 0.8, 0.04, 3.17, 1.11,
]
const newsBase = -7.1

const chance = (found: readonly number[]) => logistic(found, weights, base)
const chanceInNews = (found: readonly number[]) => logistic(found, newsWeights, newsBase)

/** By these one says that it is not so, and by these the rest then differs in words for it. */
const denying: ReadonlySet<Reason> = new Set<Reason>(['contrary', 'negated'])
const follows: ReadonlySet<Reason> = new Set<Reason>([...denying, 'event', 'deed', 'thing', 'subject'])
/** How surely one of two statements is of what the other says is not so (`isCounterclaim`), and what then speaks against it. */
export const sureOfDenial = 0.75
const ofAnother: ReadonlySet<Reason> = new Set<Reason>([
  'name', 'ordinal', 'month', 'general', 'asked', 'part', 'contrast', 'tried', 'planned', 'aside',
]) // prettier-ignore

/** How surely two are one at most, of which one denies what of the other cannot be told (`deniesOneOnly`). */
const unsureWhatIsDenied = 0.5

/**
 * How much of two statements must be the same for one to deny the other. In newscluster no two articles are then joined as
 * denials, in ECB+ a man “charged with arson” and one who “denies arson”.
 */
const sameBut = 0.7
/** Or, where nearly all of the shorter one is in the other, how much of the longer one. */
const [nearlyAll, sameInPart] = [0.9, 0.6]
/** And for “rose” and “fell” between them to be a contradiction: else each may be of another time. */
const allElse = 0.85

/**
 * How surely two statements are one claim. Where one denies the other in the words of the other, they are one as surely as
 * without the denial. Symmetric.
 */
export function likelihood(a: string, b: string, beside: BesideInNews): LikenessInNews {
  const denied = denial(a, b)
  const reasons = doubts(a, b, denied)
  const paired = pairing(a, b)
  const all = evidence(a, b, beside, reasons, paired)
  const { rarityOf, rarityInNews = rarityOf } = beside
  const amid =
    rarityInNews === rarityOf || rarityInNews === null
      ? all
      : evidence(a, b, { ...beside, rarityOf: rarityInNews }, reasons, paired)
  const inNews = rarityInNews === null ? 0 : chanceInNews(amid)
  const isPlain = reasons.size === 0 && beside.longApart !== true && all[namesApart] === 0
  const score = isPlain ? Math.max(chance(all), inNews) : chance(all)
  if (![...reasons].some((reason) => ofAnother.has(reason)) && isCounterclaim(a, b)) {
    return { score: Math.max(score, sureOfDenial), opposed: true, inNews }
  }
  // “has not ruled it out” denies nothing.
  const denies = !reasons.has('asked') && [...reasons].some((reason) => denying.has(reason))
  const isUndone = !denies && denied === 'undone'
  const isTurned = !denies && !isUndone && reasons.has('opposite')
  if (!denies && !isUndone && !isTurned)
    return {
      score: deniesOneOnly(a, b) ? Math.min(score, unsureWhatIsDenied) : score,
      opposed: false,
      inNews,
    }
  if (otherwiseApart(a, b)) return { score, opposed: denies || isTurned, inNews }
  const others = [...reasons].filter((reason) => !follows.has(reason) && !(isTurned && reason === 'opposite'))
  const found = evidence(
    a,
    b,
    beside,
    others,
    pairing(a, b, isTurned ? itsReverse : isUndone ? eitherOf : itsContrary),
  )
  const enough = isTurned ? allElse : (found[mostAll] ?? 0) >= nearlyAll ? sameInPart : sameBut
  return {
    score: (found[leastAll] ?? 0) < enough ? score : chance(found),
    opposed: denies || isTurned,
    inNews,
  }
}

/**
 * Whether one of two statements on one matter says that what the other says is not so, by their words alone: not where the one is a sentence
 * of the other, whatever that denies beside it. Symmetric.
 */
export const areContrary = (a: string, b: string): boolean =>
  !isSentenceOf(a, b) &&
  !isSentenceOf(b, a) &&
  likelihood(a, b, { likeness: 1, rarityOf: () => 1, oneSpeaker: false }).opposed

/** Whether words stand in a text as they are, as sentences or clauses of their own: “…, and the water was brown”. */
function isSentenceOf(part: string, whole: string): boolean {
  const [own, text] = [part, whole].map((each) => fold(each).replace(/[.!?\s]+$/, '')) as [string, string]
  const at = text.indexOf(own)
  return (
    at >= 0 &&
    /(?:^|[.!?;]["”’]?|, (?:and|but))\s*$/.test(text.slice(0, at)) &&
    /^(?:$|[.!?;]|,? (?:and|but) )/.test(text.slice(at + own.length))
  )
}

/** Beside what denies it each has a thing, a name or a number that the other lacks: they are of two matters. */
function otherwiseApart(a: string, b: string): boolean {
  const [one, other] = [toldIn(a), toldIn(b)]
  const lacks = (from: readonly Told[], among: readonly Told[]) =>
    from.some(
      (word) =>
        !word.says &&
        !word.event &&
        !word.verb &&
        !isNegator(word.norm) &&
        !holds(among, word) &&
        !among.some(({ norm }) => contrary(norm, word.norm)),
    )
  return lacks(one, other) && lacks(other, one)
}
