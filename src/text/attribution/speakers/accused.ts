import { bodyKinds, bodyNouns } from '../../data/cues.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import type { Cue } from '../cues/cue.ts'
import { fitting } from './pronoun-fit.ts'
import { namedIn, type Scene, type Speaker } from './scene.ts'
import { resolveSpeaker } from './speakers.ts'

/**
 * “… that he was ordered to sail by the company. It denies this.”: the one body that the sentence before tells of, rather than the
 * last that spoke; “Ann Lee accused Bo Roe of theft. He denied the charge.”: who was accused. Null where the cue denies something else,
 * or that sentence tells of none or of several.
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
  const pronoun = words[source[0]]?.text.toLowerCase() ?? ''
  const object = words[last + 1]?.text ?? ''
  const isBare = /^(?:this|that|it)$/i.test(object)
  const charged = /^(?:the|this|that|these|those)$/i.test(object) && charge.test(words[last + 2]?.lemma ?? '')
  if (/^(?:he|she)$/.test(pronoun) && (isBare || charged)) return accusedOf(scene, index - 1, pronoun)
  if (pronoun !== 'it' || !isBare) return null
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

const charge = /^(?:accusation|allegation|charge|claim)$/

/** “Ann Lee accused |Bo Roe| of theft”: whom a sentence tells somebody to accuse, if the pronoun fits; null where it tells of none or of several. */
function accusedOf(scene: Scene, index: number, pronoun: string): Speaker | null {
  const { words, phrases } = scene.sentences[index]!
  const verbs = words.flatMap(({ lemma, pos, start }, at) =>
    lemma === 'accuse' && pos === 'VERB' && words[at - 1]?.lemma !== 'be' && !scene.isQuoted(start)
      ? [at]
      : [],
  )
  const [verb, ...others] = verbs
  const object = verb === undefined ? undefined : phrases.find(({ first }) => first === verb + 1)
  if (object?.kind !== 'name' || others.length > 0 || words[object.head + 1]?.text !== 'of') return null
  const who = resolveSpeaker(scene, index, object.first, object.head)
  return who !== null && fitting(pronoun, true)(who) ? who : null
}
