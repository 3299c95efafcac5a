import type { Entity } from '../../naming/entity.ts'
import { isPublic } from './body-kinds.ts'
import { isMedium } from './media.ts'
import { namedIn, speakerOf, type Scene, type Speaker } from './scene.ts'

/**
 * “… the beer company’s cup. The company said …”, “…, according to Vakt’s website. The company said …”: the firm that the sentence
 * before tells of, though without a name, or as whose words it gives; null where it tells of none so.
 */
export function firmBefore(
  scene: Scene,
  index: number,
  noun: string,
  fits: (entity: Entity) => boolean,
): Speaker | null {
  const before = scene.sentences[index - 1]
  if (before === undefined) return null
  const { words, phrases } = before
  // “The company said it … . The company said …”
  const last = scene.heard.findLast(({ sentence }) => sentence < index)
  const called = last === undefined ? '' : scene.text.slice(last.start, last.start + noun.length + 5)
  if (
    last?.sentence === index - 1 &&
    last.speaker.entity !== null &&
    called.toLowerCase().trim() === `the ${noun}`
  )
    return last.speaker
  const heard = scene.heard.findLast((one) => one.sentence === index - 1 && one.speaker.entity === null)
  const owner = scene.named.find(
    ({ end, entity, start }) =>
      heard !== undefined &&
      start === heard.start &&
      /^(?:organisation|other)$/.test(entity.type) &&
      !isMedium(scene, entity) &&
      !isPublic(entity) &&
      /^['’]s?\s(?:\p{Ll}+\s)?(?:website|site|statement|blog|filings?|figures|accounts|spokes\p{L}+)/u.test(
        scene.text.slice(end, end + 40),
      ),
  )
  if (owner !== undefined) return speakerOf(owner.entity, noun)
  const described = phrases.find(({ kind, first }) => {
    const at = words.findIndex(
      ({ lemma, pos }, at) => at > first && at < first + 4 && lemma === noun && pos === 'NOUN',
    )
    return (
      kind === 'common' &&
      at > first + 1 &&
      /^the$/i.test(words[first]!.text) &&
      words.slice(first + 1, at).every(({ pos }) => pos === 'NOUN' || pos === 'ADJ') &&
      // a name that stands there as well may be what it is called by
      !namedIn(scene, before.start, before.end).some(({ entity }) => fits(entity))
    )
  })
  if (described === undefined) return null
  const at = words.findIndex(({ lemma }, at) => at > described.first && lemma === noun)
  return {
    name: scene.text.slice(words[described.first]!.start, words[at]!.end).replace(/^The\b/, 'the'),
    entity: null,
    head: noun,
    plural: false,
  }
}
