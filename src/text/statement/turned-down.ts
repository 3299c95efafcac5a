/** What somebody turns down, which is a deed of his and nothing that he says. */
import type { Saying } from '../attribution/quotations/sayings.ts'
import { speechNouns } from '../data/cues.ts'
import type { ParsedSentence } from '../tags/parse.ts'
import type { NounPhrase } from '../words/phrases.ts'
import type { Word } from '../words/words.ts'

/** “The mayor rejected a call for her to go”, “dismissed the offer”: what somebody is asked for or offered, and does not claim to be so. */
export function turnsDown({ words, phrases }: ParsedSentence, { kind, at }: Saying): boolean {
  if (kind !== 'deny' || at === null || !/^(?:reject|dismiss)$/.test(words[at.verb]!.lemma)) return false
  const object = phrases.find(({ first }) => first > at.last && first <= at.last + 2)
  const noun = object === undefined ? undefined : words[object.head]!
  return noun !== undefined && (asked.test(noun.lemma) || isDeed(words, at, object!, noun))
}

/** “rejected the overture”, “rejected the mayor’s veto”: that somebody did so, where it is no claim that is rejected. */
function isDeed(
  words: readonly Word[],
  { verb, last }: { verb: number; last: number },
  object: NounPhrase,
  { lemma, pos }: Word,
): boolean {
  const behind = words.slice(object.last + 1, object.last + 8)
  return (
    words[verb]!.lemma === 'reject' &&
    object.kind === 'common' &&
    pos === 'NOUN' &&
    !speechNouns.has(lemma) &&
    !ofClaims.test(lemma) &&
    !words.slice(last + 1, object.last + 1).some(({ text }) => /^["“‘]$/.test(text)) &&
    !behind.some(({ text }) => /^(?:as|that|["“‘])$/i.test(text))
  )
}

/** What somebody is said to have done or to be, or what is held against him. */
const ofClaims =
  /^(?:account|analysis|argument|assessment|assumption|belief|blame|characteri[sz]ation|comment|comparison|concern|conclusion|contention|conspiracy|criticism|description|diagnosis|evidence|explanation|fear|figure|implication|impression|insinuation|interpretation|involvement|label|lie|link|narrative|number|perception|portrayal|premise|prospect|rebuke|remark|responsibility|role|slur|speculation|talk|testimony|thought|version|view|warning|word|wrongdoing)$/

const asked =
  /^(?:amendment|appeal|application|bid|bill|budget|call|compromise|deal|demand|invitation|measure|motion|nomination|offer|petition|plan|plea|proposal|request|resignation|treaty|ultimatum)$/
