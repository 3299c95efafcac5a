import type { ParsedSentence, ParsedText } from '../../tags/parse.ts'
import type { Quotation } from '../../words/quotations.ts'
import { phraseStartingAt } from '../../words/phrases.ts'
import type { Cue } from '../cues/cue.ts'
import { genderOfPronoun } from '../speakers/pronoun-fit.ts'
import { heardBefore, type Scene, type Speaker } from '../speakers/scene.ts'
import { resolveSpeaker } from '../speakers/speakers.ts'

/** How many sentences a question and its answer may lie apart. */
const reach = 3

/** “a reporter asked Ann Lee”: to whom a question is put; null where the cue asks nobody named. */
export function askedAt(
  scene: Scene,
  { words, phrases }: ParsedSentence,
  index: number,
  { verb, last, inverted }: Cue,
): Speaker | null {
  const object = inverted || words[verb]?.lemma !== 'ask' ? undefined : phraseStartingAt(phrases, last + 1)
  const who = object?.kind === 'name' ? resolveSpeaker(scene, index, object.first, object.last) : null
  return who?.entity?.type === 'person' ? who : null
}

/** “…,” she replied: whom the question before was put to, rather than who asked it. */
export function answering(
  scene: Scene,
  { words }: ParsedSentence,
  index: number,
  { verb, source }: Cue,
): Speaker | null {
  const pronoun = source !== null && source[0] === source[1] ? words[source[0]] : undefined
  const gender = genderOfPronoun(pronoun?.text)
  if (pronoun === undefined || gender === null) return null
  const before = heardBefore(scene, pronoun.start)[0]
  if (before?.asked == null || before.sentence < index - reach) return null
  const { entity } = before.asked
  const answers = /^(?:reply|answer|respond|retort)$/.test(words[verb]?.lemma ?? '')
  const fits = entity?.gender === gender || (entity?.gender === null && answers)
  return fits && (answers || before.speaker.entity?.gender !== gender) ? before.asked : null
}

/** “called him to ask “if I did it””: whether quoted words are only what somebody asked, in the words of whoever was asked. */
export const isAsked = (
  { text }: ParsedText,
  { words }: ParsedSentence,
  { start, end }: Quotation,
): boolean =>
  /^(?:ask|enquire|inquire|wonder)$/.test(words.findLast((word) => word.end <= start)?.lemma ?? '') &&
  /^["“‘'](?:if|whether)\s/.test(text.slice(start, end))
