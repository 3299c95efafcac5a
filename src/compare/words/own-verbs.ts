import type { Span } from '../../model/reading.ts'
import { overlap } from '../../text/words/spans.ts'
import { isPerson } from '../../text/words/persons.ts'
import { stem } from '../../text/words/stems.ts'
import { areSynonyms } from '../../text/terms/synonyms.ts'
import { opposed } from './contraries.ts'
import { functionWords, tying } from './lexicon.ts'
import { toldIn } from './told.ts'
import { comparedWords, type Word } from './words.ts'

/**
 * Verbs that tell more, or less, than others for the same event: who was killed was not therefore murdered, nor is who is accused
 * charged.
 */
const telling = new Set(
  `murder slay execute assassinate strangle behead slaughter shoot-dead gun-down put-to-death poison stab mow
  accuse charge indict suspect prosecute convict sentence condemn blame admit confess plead-guilty own-up
  jail imprison prison deport expel extradite destroy devastate ruin wreck demolish raze wipe-out gut
  threaten demand insist order tell deny refute dispute rape assault abuse molest harass bomb shell torch set-fire-to
  invade occupy storm intercept kidnap abduct snatch take-hostage loot embezzle dump surrender riot displace
  leave retire oust remove lay-off throw-out suspend nominate ratify back endorse bid merge launch release leak
  annex liberate propose plan`
    .split(/\s+/)
    .map(stem),
)

/** Whether two places of two texts each hold one verb, as near in meaning as two reporters choose: “cut” and “lowered”. */
export function areOwnVerbs(base: string, a: Span, other: string, b: Span): boolean {
  const [mine, theirs] = [verbAt(base, a), verbAt(other, b)]
  if (mine === null || theirs === null || opposed(mine, theirs)) return false
  const stems = [stem(mine), stem(theirs)] as const
  return !stems.some((one) => telling.has(one)) && areSynonyms(...stems)
}

/**
 * Whether two words are one, or as near in meaning as two reporters choose: “vessel” and “ship”, but no two names for those who do or suffer it,
 * as “migrants” and “refugees” are, and no verbs that tell more than others.
 */
export function areOwnWords(one: Word, other: Word): boolean {
  if (one.key === other.key) return true
  const tellMore = [one, other].some(
    ({ key, norm }) => telling.has(key) || isPerson(norm) || isPerson(norm.replace(/s$/, '')),
  )
  return !tellMore && !opposed(one.norm, other.norm) && areSynonyms(one.key, other.key)
}

/** The verb that is all a place tells, but for words that tie it to others; null for anything else. */
function verbAt(text: string, place: Span): string | null {
  const words = comparedWords(text).filter((word) => overlap(word, place))
  const [word, ...more] = words.filter(({ norm }) => !functionWords.has(norm))
  const isOne = word !== undefined && more.length === 0
  if (!isOne || !words.every(({ norm }) => norm === word.norm || tying.has(norm))) return null
  return toldIn(text).some(({ start, verb }) => verb && start === word.start) ? word.norm : null
}
