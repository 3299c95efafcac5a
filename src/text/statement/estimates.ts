import type { Span } from '../../model/reading.ts'
import { subjectBefore } from '../attribution/subjects.ts'
import type { Speaker } from '../attribution/scene.ts'
import { resolveSpeaker } from '../attribution/speakers.ts'
import { bodyKinds, bodyNouns, officialRoles, speakingNouns } from '../data/cues.ts'
import type { ReferenceContext } from './references.ts'

/** Who gives a figure, and the words that say so. */
export type Estimate = { who: Speaker; source: Span; cue: Span }

const giving = /^(?:puts?|estimates?d?|reckons?|reckoned)$/i
/** What a figure is put to: of two men put at three desks none is given. */
const measured =
  /^(?:toll|number|figure|count|total|cost|damage|loss|value|price|bill|size|strength|turnout|crowd|population|share|rate|worth)$/
const approximate =
  /^(?:about|around|between|some|nearly|almost|over|fewer|less|more|at|than|just|under|only|least|most|closer|close|nearer|to|roughly|well)$/i

/** “The authorities put the toll at 14”, “The bank estimates the damage at 40 million”: whose figure it is; null for other sentences. */
export function estimateIn({ parsed, scene }: ReferenceContext, index: number): Estimate | null {
  const { words, phrases } = parsed.sentences[index]!
  const verb = words.findIndex((word, at) => {
    if (!giving.test(word.text)) return false
    const object = phrases.find(({ first }) => first === at + 1)
    const noun = object === undefined ? '' : words[object.head]!.lemma
    const isFigure = measured.test(noun) || /^it$/i.test(noun)
    if (object === undefined || !isFigure || scene.isQuoted(word.start)) return false
    const link = object.last + 1
    let figure = link + 1
    while (approximate.test(words[figure]?.text ?? '')) figure += 1
    return (
      words[link]?.text === 'at' &&
      (words[figure]?.pos === 'NUM' || /^[\d£$€]/u.test(words[figure]?.text ?? ''))
    )
  })
  const subject =
    verb < 1 ? null : subjectBefore(parsed.sentences[index]!, verb, (word) => scene.isQuoted(word.start))
  if (!Array.isArray(subject)) return null
  const who = resolveSpeaker(scene, index, ...subject)
  const couldSay =
    who !== null &&
    (who.entity !== null ||
      [bodyNouns, bodyKinds, speakingNouns, officialRoles].some((nouns) => nouns.has(who.head)))
  const [from, to, given] = [words[subject[0]]!, words[subject[1]]!, words[verb]!]
  return couldSay
    ? {
        who,
        source: { start: from.start, end: to.end },
        cue: { start: given.start, end: given.end },
      }
    : null
}
