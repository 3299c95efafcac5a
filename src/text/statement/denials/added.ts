/** What is said beside a denial: “denied that he had left, saying that …”. */
import type { Saying } from '../../attribution/quotations/sayings.ts'
import { asidesOf } from '../../clause/asides.ts'
import { denyingVerbs } from '../../data/cues.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { textAt } from '../../words/words.ts'
import type { ReferenceContext } from '../references/context.ts'
import type { Denial } from './denied.ts'

/** What is said beside a rejection that holds no claim: “rejected the criticism, saying that …”. */
export function addedTo(
  { isQuoted }: ReferenceContext,
  sentence: ParsedSentence,
  main: Saying | null,
  own: readonly Saying[],
): Saying | null {
  if (main !== null && main.kind !== 'deny') return null
  const goesOn = own.find(
    (one) =>
      one.at?.inherits === true &&
      one.kind === 'say' &&
      !one.direct &&
      /ing$/i.test(textAt(sentence.words, one.at.verb)),
  )
  return goesOn !== undefined && opensWithDenial(sentence, goesOn, isQuoted) ? goesOn : null
}

/** What the denier is told to say behind the denied words: “denied that he had left, saying that …”. */
export const addedBehind = ({ spans }: Denial, { who }: Saying, own: readonly Saying[]): Saying | null => {
  const [denied, ...more] = spans
  if (denied === undefined || more.length > 0) return null
  const behind = own.filter(({ cue }) => cue !== null && cue[0] > denied.start)
  const [said, ...others] = behind
  return said?.at?.inherits === true &&
    said.kind === 'say' &&
    !said.direct &&
    said.cue![0] >= denied.end &&
    said.who?.name === who?.name &&
    others.length === 0
    ? said
    : null
}

/** Whether the only verb before an added saying is one that rejects: “disputed that account, saying …”. */
function opensWithDenial(
  { words, phrases }: ParsedSentence,
  { cue }: Saying,
  isQuoted: (offset: number) => boolean,
): boolean {
  // “Vakt, the Orsk-based firm that runs the mill, disputed that”
  const asides = asidesOf(words)
  const denying = words.findIndex(({ pos, lemma }) => pos === 'VERB' && denyingVerbs.has(lemma))
  // “dismissed the charge before it was printed, saying …”
  const when = words.findIndex(
    ({ text }, at) => at > denying && /^(?:before|after|when|while|as)$/i.test(text),
  )
  const verbs = words.filter(
    ({ pos, start, text }, at) =>
      pos === 'VERB' &&
      !asides.has(at) &&
      (denying < 0 || when < 0 || at < when) &&
      words[at - 1]?.text !== '-' &&
      start < (cue?.[0] ?? 0) &&
      !isQuoted(start) &&
      // “accusations of overcrowding”
      !(/ing$/i.test(text) && words[at - 1]?.pos === 'ADP'),
  )
  // “rejected a takeover approach, saying …” is a deed
  const object = phrases.find(({ first }) => first > denying)
  const isDeed = denying >= 0 && offered.test(words[object?.head ?? -1]?.lemma ?? '')
  return verbs.length === 1 && denyingVerbs.has(verbs[0]!.lemma) && !isDeed
}

/** What is put to somebody who may take it or not. */
const offered =
  /^(?:amendment|appeal|application|approach|bid|bill|budget|ceasefire|contract|deal|invitation|merger|motion|offer|petition|plan|proposal|request|takeover|treaty|truce)$/
