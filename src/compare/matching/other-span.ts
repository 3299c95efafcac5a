/** What happened once and what has since some time: the dead of one crash are not those of “crashes since May”. */
import { isPerson } from '../../text/words/persons.ts'
import { singular } from '../../text/words/nouns.ts'
import { remembering } from '../../text/words/remembering.ts'
import { deedOf } from '../words/deeds.ts'
import { areOne, isName, toldIn, type Told } from '../words/told.ts'
import { countNearly, tellOtherAmounts } from './same-count.ts'

const unit = '(?:days?|weeks?|months?|years?|decades?|spring|summer|autumn|winter|season)'
/** “since May”, “so far this year”, “over the past three months” */
const span = new RegExp(
  `\\bsince\\b|\\bthis (?:month|year|spring|summer|autumn|winter|season)\\b|\\b(?:in|over|during|within|for) the (?:past|last) (?:[\\p{L}\\d-]+ )?${unit}\\b`,
  'iu',
)
const isOfSpan = remembering(20_000, (text) => span.test(text))

/** What a text tells of several of, in the singular: “crash” of “crashes since May”. */
const severalIn = remembering(
  20_000,
  (text): ReadonlySet<string> =>
    new Set(toldIn(text).flatMap(({ norm }) => (singular(norm) === norm ? [] : [singular(norm)]))),
)

/** The nouns of a text in the singular, of several in a row the last: “bombing” in “a suicide bombing”. */
const nounsIn = remembering(20_000, (text): readonly Told[] =>
  toldIn(text).filter((word, at, all) => {
    const next = all[at + 1]
    const isBeforeNoun = next?.kind === 'word' && !next.verb && text.slice(word.end, next.start) === ' '
    const isNoun = word.kind === 'word' && !word.verb && !word.says && !isName(word)
    return isNoun && !isBeforeNoun && singular(word.norm) === word.norm
  }),
)

/**
 * Whether one tells how many were struck by one event, “the crash”, “an airstrike”, and the other, which does not tell of that, how many in a
 * longer time, far more or fewer. Symmetric.
 */
export function countOverOtherSpans(a: string, b: string): boolean {
  if (isOfSpan(a) === isOfSpan(b)) return false
  const [once, whole] = isOfSpan(a) ? [b, a] : [a, b]
  const isOneOfMany = ({ norm }: Told) => severalIn(whole).has(norm)
  // “fighting” may go on as long
  const nouns = nounsIn(once).filter((noun) => isOneOfMany(noun) || !noun.norm.endsWith('ing'))
  const named = nouns.filter((noun) => noun.event || isOneOfMany(noun))
  const events = named.length > 0 ? named : nouns.filter((noun) => noun === deedOf(once).agent.at(-1))
  return (
    events.length > 0 &&
    !events.some((event) => isPerson(event.norm) || nounsIn(whole).some((noun) => areOne(noun, event))) &&
    tellOtherAmounts(a, b) &&
    !countNearly(a, b)
  )
}
