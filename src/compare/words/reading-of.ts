/** What the reading of an article makes of words that somebody quotes from it, whole or in part. */
import type { Passage } from '../../model/article.ts'
import { terms } from '../../text/terms/terms.ts'
import { sameSpeaker } from './same-speaker.ts'

/** The share of the words quoted that stand in what a passage claims from which on they are of that, and not of what stands beside it. */
const ofClaim = 0.6

const bare = (text: string): string => text.replace(/^[\s“”"‘’']+|[\s.,;:!?“”"‘’']+$/gu, '')

function isOf(words: string, { statement }: Passage): boolean {
  const stated = new Set(terms(statement).map(({ norm }) => norm))
  const quoted = terms(words).map(({ norm }) => norm)
  return quoted.length > 0 && quoted.filter((norm) => stated.has(norm)).length >= ofClaim * quoted.length
}

/**
 * The passage that words are, or a part of: “about 40 jobs” of “About 40 jobs will go, Ann Lee said”. Undefined where there is none, where
 * the words are not of what the passage claims, “as snow fell”, and where several speak in passages that hold them.
 */
export function readingOf(words: string, passages: readonly Passage[]): Passage | undefined {
  const whole = passages.find(({ quote }) => quote.exact === words && quote.prefix === undefined)
  if (whole !== undefined) return whole
  const part = bare(words)
  const [first, ...others] = passages.filter(
    (one) => part !== '' && one.quote.exact.includes(part) && isOf(part, one),
  )
  const isOfOne = others.every(
    ({ speaker, stance }) =>
      stance === first?.stance &&
      (speaker?.name === first.speaker?.name ||
        sameSpeaker(speaker?.name ?? null, first.speaker?.name ?? null)),
  )
  return isOfOne ? first : undefined
}
