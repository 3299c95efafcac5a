import type { Saying } from '../../attribution/quotations/sayings.ts'
import { subjectBefore } from '../../attribution/cues/subjects.ts'
import { resolveSpeaker } from '../../attribution/speakers/speakers.ts'
import { bodyNouns, speakingNouns } from '../../data/cues.ts'
import { calendarWords } from '../../data/name-words.ts'
import { mayBePerson } from '../../words/persons.ts'
import type { Claimed } from '../claimed.ts'
import { charged } from '../deeds.ts'
import type { ReferenceContext } from '../references/context.ts'
import { cueText } from '../reported.ts'

/** Verbs that say that somebody did not do what others charge: “cleared the port of breaking the rules”. */
const clearing = /^(?:clear|acquit|exonerate|absolve)$/

const circumstance =
  /\b(?:last|this|earlier|later)\s(?:week|month|year|night|this|that)\b|\bin (?:an?|its|his|her|their|the) (?:\S+ )?(?:report|ruling|verdict|judgment|judgement|trial|hearing|statement|decision|vote)\b|\b(?:after|following|when|in \d{4})\b/i

/**
 * “The inquiry cleared the port of breaking the rules”: who says so of whom, as if it were an accusation of that deed; null where
 * the sentence clears nobody, or does not say who does.
 */
function clearingAt({ parsed, scene }: ReferenceContext, index: number): Saying | null {
  const sentence = parsed.sentences[index]!
  const { words } = sentence
  const verb = words.findIndex(
    (word) => word.pos === 'VERB' && clearing.test(word.lemma) && !scene.isQuoted(word.start),
  )
  const subject = verb < 1 ? null : subjectBefore(sentence, verb, (word) => scene.isQuoted(word.start))
  if (!Array.isArray(subject) || /^(?:AUX|PART)$/.test(words[verb - 1]!.pos)) return null
  const who = resolveSpeaker(scene, index, ...subject)
  // “cleared him of theft on Monday”, “… in its report”: when and where he was cleared, not what he did
  const behind = words.slice(verb + 1).map(({ text }) => text)
  if (behind.some((word) => calendarWords.test(word)) || circumstance.test(behind.join(' '))) return null
  const couldSay =
    who !== null &&
    (who.entity !== null ||
      mayBePerson(who.head) ||
      bodyNouns.has(who.head) ||
      speakingNouns.has(who.head) ||
      who.head === 'jury')
  if (!couldSay) return null
  const [from, to] = [words[subject[0]]!, words[subject[1]]!]
  return {
    source: [from.start, to.end],
    speaker: who.name,
    cue: [words[verb]!.start, words[verb]!.end],
    content: [],
    direct: false,
    kind: 'accuse',
    sentence: index,
    at: {
      kind: 'accuse',
      first: verb,
      last: verb,
      verb,
      source: subject,
      inverted: false,
      inherits: false,
      trails: false,
    },
    who,
  }
}

/** “…, ruling that nobody saw it”: why somebody is cleared. */
const grounds = /,\s\p{Ll}+ing\s(?:that|there|the|no|nobody)\s.*$/u

/** “The court cleared Ann Lee of taking bribes”: that she took bribes, disputed by the court; null for other sentences. */
export function clearedOf(context: ReferenceContext, index: number): Claimed | null {
  const saying = clearingAt(context, index)
  const charge = saying === null ? null : charged(context, index, saying)
  if (saying === null || charge === null) return null
  return {
    sentence: index,
    speaker: saying.who,
    mention: context.parsed.text.slice(...saying.source!),
    cue: cueText(context, saying),
    statement: charge.text.replace(grounds, ''),
    kind: 'statement',
    stance: 'disputes',
    claimant: null,
    spans: [],
    open: false,
  }
}
