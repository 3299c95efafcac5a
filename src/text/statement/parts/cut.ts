import type { NounPhrase } from '../../words/phrases.ts'

/** Where a sentence, or what somebody says in it, parts into two claims: indices of words. */
export type Cut = {
  /** The first word that belongs to neither: “,” of “, and”. */
  link: number
  /** The first word of the second claim. */
  from: number
  /** First and last word of the subject that both have; null where the second has one of its own. */
  subject: readonly [number, number] | null
  /** First and last word of “has been” that both have, too. */
  aux: readonly [number, number] | null
  /** The subject of the second claim whose “was” or “were” stands only in the first, and that verb. */
  gapped?: { subject: NounPhrase; aux: 'was' | 'were' }
  /** Whether only what stands before tells which the subject of the second claim is: “the company”. */
  isMeantBefore?: boolean
}

/** Words of a sentence, from the first to before the last, that one tells: `reported`, behind “said that”. */
export type Stretch = { from: number; to: number; reported: boolean }

/** Second clauses that depend on the first, “and so”, “and then”, or tell of what only it names: “and another was hurt”. */
export const dependent =
  /^(?:so|then|thus|therefore|hence|consequently|thereby|instead|nor|yet|rather|not|even|only|if|when|while|as|because|after|before|once|with|without|that|which|who|whose|what|how|why|where|there|here|each|both|either|neither|another|other|others|such|this|these|those|it|its|we|i|you|our|my|your)$/i

/** The fewest words of a claim in the second half. */
export const fewest = 4

/** What is done to somebody in whose place nobody does it: “was arrested on Friday and charged with arson”. */
export const suffered =
  /^(?:charge|sentence|jail|fine|release|remand|convict|acquit|injure|wound|detain|hospitali[sz]e|treat|bail|suspend|ban|take|give|bring|hang|execute|replace|share|deport|extradite|bury|transfer|award|fly|drive|evict|find|hold|order|declare|deem|judge|send|put|place)$/

/** “killed nine and hurt 12”: one toll. */
export const harms = /^(?:kill|injure|wound|hurt|maim|leave|destroy|damage|displace)$/
