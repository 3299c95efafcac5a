/** Why a sentence of an article, or a half of one, makes no claim. */
import { deniesEvidence } from '../../../src/text/attribution/denials.ts'
import { checkWorthiness } from '../../../src/text/check-worthiness/check-worthiness.ts'
import type { Claimed } from '../../../src/text/statement/claimed.ts'
import { leastDenied } from '../../../src/text/statement/denials/denied.ts'
import { isContestable } from '../../../src/text/statement/unclaimed/contestable.ts'
import {
  deniesUntold,
  hasOpenObject,
  hasOpenPart,
} from '../../../src/text/statement/unclaimed/open-objects.ts'
import { hasOpenSubject } from '../../../src/text/statement/unclaimed/open-subjects.ts'
import { pointsBack } from '../../../src/text/statement/unclaimed/pointing-back.ts'
import {
  emptiness,
  isAboutKnown,
  isShort,
  leastAttributed,
} from '../../../src/text/statement/unclaimed/standing.ts'

/**
 * From here on a sentence is kept as a claim. In debates 0.5 parts best, in news a little less: 208 sentences of newscluster
 * give an F1 of .921 at 0.47 and .908 at 0.5, our own held-out ones .952 and .953.
 */
const checkable = 0.47
/** A statement that the text reports of a named source is kept from here on. */
const attributedFloor = 0.4
/**
 * Somebody’s very words, from here on, where the sentence says who speaks: that they were said can be checked. Below it stand sighs,
 * thanks and praise. Where only the sentences before say so, and the words go on, `attributedFloor` parts what is told from talk.
 */
const quotedFloor = 0.25

/**
 * A statement in one clause that something known will not, did not or still does is kept from here on: “The ward remains
 * open” scores .54, talk such as “Bananas can’t talk” .23.
 */
const contestedFloor = 0.25
/** And from here on where a source that the text names says it, or that he himself did not do it. */
const contestedBySource = 0.15
/** Below this a sentence is no claim, whoever else tells the same: a question, a joke, a sigh. */
const leastLikely = 0.3
/** The same of somebody’s very words that are nowhere a claim: below stand “Thank you very much” and “If it sounds too good to be true, it probably is”. */
export const leastSaid = 0.18

/** A statement, and why it is no claim; null where it is one. */
export type Judged = { one: Claimed; why: string | null; isNotice?: true }

/**
 * Why a sentence makes no claim; null where it makes one. That somebody said something is a fact of its own: what is
 * attributed counts from a lower score on, somebody’s very words from a lower one still.
 */
export function reasonAgainst(claimed: Claimed, score: number): string | null {
  const { statement } = claimed
  const attributed = claimed.speaker !== null && (claimed.cue !== null || claimed.kind === 'quotation')
  if (claimed.open) return 'it only tells what is not said or known'
  const [floor, whose] = !attributed
    ? [checkable, 'what nobody is named for']
    : claimed.kind === 'quotation' && claimed.cue !== null
      ? [quotedFloor, 'somebody’s very words']
      : [attributedFloor, 'what somebody is said to have said']
  // that nothing speaks for something is as good as a denial, however little of a figure or a deed it holds
  const denies = claimed.stance === 'disputes' || (claimed.speaker !== null && deniesEvidence(statement))
  const enough =
    denies || score >= floor || (isVeryWords(claimed) && claimed.cue !== null && holdsClaim(statement))
  // asked only where it changes something: reading a statement for it takes long
  const isContested = () => isContestable(statement, attributed)
  const empty = emptiness(statement, leastOf(claimed, attributed, isShort(statement) && isContested()))
  if (empty !== null) return `its statement is no claim: ${empty}`
  // somebody’s very words are known as theirs, whatever they are about
  if (
    !isVeryWords(claimed) &&
    (hasOpenSubject(statement) ||
      deniesUntold(statement) ||
      hasOpenPart(statement) ||
      (claimed.speaker === null && hasOpenObject(statement)))
  )
    return 'its statement is no claim: it does not say of whom or what'
  const least = attributed ? contestedBySource : contestedFloor
  return enough || (score >= least && isContested())
    ? null
    : `it is no checkable claim (score ${(Math.floor(score * 100) / 100).toFixed(2)} of 1; ${whose} must reach ${floor})`
}

/** “I [Ann Lee] think the council is hiding 12 letters”: whether what somebody thinks of something known would be a claim without that. */
function holdsClaim(statement: string): boolean {
  const held = thought.exec(statement)?.[1]
  return held !== undefined && isAboutKnown(held) && checkWorthiness(held) >= checkable
}
const thought = /^["“]?I(?: \[[^\]]*\])? (?:think|believe) (?:that )?(.+)$/su

/** Whether a claim is a quotation and no more: not “He urged them to “leave the port””, of whom nobody is known to say it. */
const isVeryWords = ({ kind, speaker, statement }: Claimed): boolean =>
  kind === 'quotation' && !(speaker === null && /^[^"“]+["“]/u.test(statement))

/**
 * Why a statement that would be a claim is none where it stands alone, whatever its sentence tells aside: a page shows no more
 * of it, or only the sentences before tell what it is about. `told`: lemmas of what the text is about.
 */
export function leavesUnsaid({ kind, statement }: Claimed, told: ReadonlySet<string>): string | null {
  if (kind === 'quotation') return null
  if (/(?:…|\.\.\.|[\p{L}\s][-–—])$/u.test(statement)) return 'its statement is no claim: it breaks off'
  return pointsBack(statement, told) ? 'its statement is no claim: it does not say of whom or what' : null
}

/** The halves of a sentence, where each is a claim by itself or leaves open what it tells of; null where they make one claim. */
export function halvesOf({ halves }: Claimed, scoreOf: (one: Claimed) => number): Judged[] | null {
  if (halves === undefined) return null
  const judged = halves.map((half) => ({ one: half, why: reasonAgainst(half, scoreOf(half)) }))
  return judged.every(({ one, why }) => why === null || one.open) && judged.some(({ why }) => why === null)
    ? judged
    : null
}

/** How many words of meaning a short statement must hold; undefined for as many as any. */
function leastOf(
  { stance, statement }: Claimed,
  attributed: boolean,
  contested: boolean,
): number | undefined {
  if (stance === 'disputes') return leastDenied
  if (contested) return leastAttributed
  return attributed && isShort(statement) && isAboutKnown(statement) ? leastAttributed : undefined
}

/**
 * Whether a statement is no claim by its score alone, and not so unlikely that it would be none if somebody else claimed the same, as
 * somebody’s very words never are.
 * @param score of its sentence
 */
export const isOnlyUnlikely = (one: Claimed, score: number, told: ReadonlySet<string>): boolean =>
  (one.kind === 'quotation' || score >= leastLikely) &&
  reasonAgainst(one, 1) === null &&
  leavesUnsaid(one, told) === null
