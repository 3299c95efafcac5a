/** “denied that she had sent it” and “I did not send it”: one denial of one speaker, told in two ways. */
import { remembering } from '../../text/words/remembering.ts'
import { sameSpeaker } from '../words/same-speaker.ts'
import type { Entry } from './entries.ts'
import { negatesMain } from './turns.ts'

/** How sure somebody is of it: “Ann Lee is certain that she did not”. */
const certain =
  /^(\p{Lu}.{0,60}?) (?:is|was|am) (?:\p{L}+ly )?(?:adamant|certain|confident|positive|sure)(?: that)? (?:I|he|she|they|it|we) /u
const not = /(?: not|n['’]t| never)(?= )/

const withoutNot = remembering(2_000, (text) => {
  const said = text.replace(certain, '$1 ')
  return not.test(said) && negatesMain(said) ? said.replace(not, '') : null
})

/**
 * What one speaker expressly denies in one of two claims, and in the other says was not so, each without the denial; null where they are not such.
 * Symmetric.
 */
export function deniedInBoth(a: Entry, b: Entry): [mine: string, theirs: string] | null {
  if ((a.stance === 'disputes') === (b.stance === 'disputes') || !sameSpeaker(a.speaker, b.speaker))
    return null
  const [mine, theirs] = [a, b].map(({ stance, statement }) =>
    stance === 'disputes' ? statement : withoutNot(statement),
  ) as [string | null, string | null]
  return mine === null || theirs === null ? null : [mine, theirs]
}
