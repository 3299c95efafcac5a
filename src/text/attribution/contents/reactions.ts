/** What the outlet adds behind somebody’s words: what it saw itself, and what came of them, “said it would close, |sparking an outcry|”. */
import type { Cue } from '../cues/cue.ts'
import { isFiniteVerb, type Word } from '../../words/words.ts'

/** “…, and this reporter saw dozens walk across”: where the outlet speaks of itself, by the words that open its clause. */
export const ofOutlet =
  /^(?:and|but|although|though|while) (?:this|our) (?:reporter|correspondent|newspaper|paper|writer|journalist|columnist|magazine)$/i

/** What brings others to say or feel something. */
const bringing =
  /^(?:causing|drawing|earning|fuelling|fueling|inviting|prompting|provoking|raising|sparking|stirring|stoking|triggering|unleashing)$/i
/** What those do who are so brought. */
const reaction =
  /^(?:alarm|anger|applause|backlash|cheer|complaint|concern|condemnation|controversy|criticism|disbelief|dismay|fury|laughter|mockery|objection|outcry|outrage|praise|protest|rebuke|ridicule|row|scorn|speculation|uproar)$/
/** What does both: “angering unions”. */
const stirring = /^(?:alarming|angering|enraging|infuriating|outraging|upsetting)$/i

/** How far behind the verb what it brings about may stand, in words. */
const reach = 6

/**
 * Whether the comma at an index opens what others felt or said of somebody’s words, where these tell of what is still to come, and so
 * cannot have stirred anybody themselves. “said a fire broke out, sparking panic” is all said.
 */
export function opensReaction(
  words: readonly Word[],
  { kind, last, inverted, trails }: Cue,
  comma: number,
): boolean {
  const verb = words[comma + 1]
  if (kind !== 'say' || inverted || trails || verb === undefined) return false
  const stirs =
    stirring.test(verb.text) ||
    (bringing.test(verb.text) &&
      words.slice(comma + 2, comma + 2 + reach).some(({ lemma }) => reaction.test(lemma)))
  return stirs && isToCome(words.slice(last + 1, comma))
}

/** Whether the first verb of a clause tells of what will or would be. */
const isToCome = (said: readonly Word[]): boolean =>
  /^(?:will|would|shall|should|must|can|could|may|might|wo|ca|['’](?:ll|d))$/i.test(
    said.find(isFiniteVerb)?.text ?? '',
  )
