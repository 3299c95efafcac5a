/** “The boat was carrying no more than 45 passengers”, “The Orsk was carrying about 70 people when it sank”: of one event both count one thing. */
import { isPerson } from '../../text/words/persons.ts'
import { singular } from '../../text/words/nouns.ts'
import { remembering } from '../../text/words/remembering.ts'
import { amountsIn } from '../figures/amounts.ts'
import type { Figure } from '../figures/figure.ts'
import { deedOf } from '../words/deeds.ts'
import { hedges } from '../words/lexicon.ts'
import { toldIn } from '../words/told.ts'
import { mayBeOneSubject } from './flat-denials.ts'

/** The people that a text counts as those to whom one thing does its deed; null where it counts none, or some of others. */
const countIn = remembering(5_000, (text: string): Figure | null => {
  const { head, passive } = deedOf(text)
  if (head?.verb !== true || passive) return null
  // of “no more than 45 passengers” not “no more”
  const first = amountsIn(text).find(({ span, rest }) => span.start > head.end && !rest)
  if (first?.measure !== 'person' || first.of !== null || first.tally !== null) return null
  const between = text.slice(head.end, first.span.start)
  return /^(?: (?:up to|at|least|most|about|around|some|no|more|fewer|less|than|only|just|nearly|almost|over|exactly))* ?$/.test(
    between,
  )
    ? first
    : null
})

/** Whether a text tells nothing beside such a count. */
const isBare = (text: string, count: Figure): boolean =>
  toldIn(text).every(
    (word) =>
      word.start < deedOf(text).head!.end ||
      word.says ||
      word.kind === 'number' ||
      word.kind === 'date' ||
      hedges.has(word.norm) ||
      (word.start < count.span.end + 1 + word.norm.length && isPerson(singular(word.norm))),
  )

/** Whether of articles of one event both count in one word whom one thing carries, holds, seats, and one tells nothing beside it. Symmetric. */
export function countOneLoad(a: string, b: string): boolean {
  const [one, other] = [countIn(a), countIn(b)]
  if (one === null || other === null) return false
  const [mine, theirs] = [deedOf(a), deedOf(b)]
  return (
    mine.head!.key === theirs.head!.key &&
    mine.mode === theirs.mode &&
    mayBeOneSubject(a, mine, b, theirs) &&
    (isBare(a, one) || isBare(b, other))
  )
}
