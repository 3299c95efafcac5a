import { bodyKinds, bodyNouns } from '../../data/cues.ts'
import type { ParsedSentence } from '../../parse.ts'
import type { Cue } from '../cues/cue.ts'
import { namedIn, type Scene, type Speaker } from './scene.ts'
import { resolveSpeaker } from './speakers.ts'

/**
 * “… that he was ordered to sail by the company. It denies this.”: the one body that the sentence before tells of, rather than the
 * last that spoke. Null where the cue denies something else, or that sentence tells of none or of several.
 */
export function accused(
  scene: Scene,
  { words }: ParsedSentence,
  index: number,
  { kind, source, last, inverted }: Cue,
): Speaker | null {
  const told = scene.sentences[index - 1]
  if (told === undefined || kind !== 'deny' || inverted || source === null || source[0] !== source[1])
    return null
  if (!/^it$/i.test(words[source[0]]?.text ?? '') || !/^(?:this|that|it)$/i.test(words[last + 1]?.text ?? ''))
    return null
  const bodies = told.phrases.filter(({ kind, first, head, last }) => {
    const lemma = told.words[head]?.lemma ?? ''
    const names = namedIn(scene, told.words[first]!.start, told.words[last]!.end)
    return (
      !scene.isQuoted(told.words[first]!.start) &&
      (kind === 'common'
        ? /^the$/i.test(told.words[first]!.text) && (bodyKinds.has(lemma) || bodyNouns.has(lemma))
        : names.some(({ entity }) => entity.type === 'organisation'))
    )
  })
  const [only, ...others] = bodies
  return only === undefined || others.length > 0
    ? null
    : resolveSpeaker(scene, index - 1, only.first, only.last)
}
